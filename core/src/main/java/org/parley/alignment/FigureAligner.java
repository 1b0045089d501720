package org.parley.alignment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Figure;
import org.parley.figure.FigureKind;
import org.parley.figure.FoundFigure;
import org.parley.report.Citation;
import org.parley.report.Span;
import org.parley.report.When;

/**
 * Puts together the figures of several reports: equal value and unit of the same thing are one
 * line; other values of the same thing are one slot, for the ledger of disagreements to look at.
 */
public final class FigureAligner {
  private FigureAligner() {}

  /**
   * A slot: what is counted, with each value given for it.
   *
   * @param figures one for each value, in order of the reports
   */
  public record Slot(List<Figure> figures) {

    /** Copies its list. */
    public Slot {
      figures = List.copyOf(figures);
    }
  }

  private record Given(
      StoryReport report, FoundFigure found, String what, Set<String> key, When asOf) {}

  /** The slots of a story, in order of the reports. */
  public static List<Slot> align(StoryReports story) {
    List<Given> all = new ArrayList<>();
    for (StoryReport report : story.reports()) {
      for (FoundFigure found : report.findings().figures()) {
        Span what = found.what();
        if (what != null && found.kind() != FigureKind.TERM && !found.negated()) {
          String words = what.of(report.report().text()).replaceAll("\\s+", " ");
          all.add(new Given(report, found, words, key(words), report.when(found.asOf())));
        }
      }
    }
    Groups slots = slots(all);
    List<Slot> found = new ArrayList<>();
    for (List<Integer> slot : slots.all()) {
      List<List<Given>> values = new ArrayList<>();
      for (int i : slot) {
        Given given = all.get(i);
        values.stream()
            .filter(v -> sameValue(v.get(0).found(), given.found()))
            .findFirst()
            .orElseGet(
                () -> {
                  List<Given> fresh = new ArrayList<>();
                  values.add(fresh);
                  return fresh;
                })
            .add(given);
      }
      found.add(new Slot(values.stream().map(v -> figure(story, v)).toList()));
    }
    return found;
  }

  /** Only figures that count something in a word in common can be of one slot. */
  private static Groups slots(List<Given> all) {
    Groups slots = new Groups(all.size());
    Map<String, List<Integer>> byWord = new HashMap<>();
    for (int b = 0; b < all.size(); b++) {
      for (String word : all.get(b).key()) {
        List<Integer> before = byWord.computeIfAbsent(word, w -> new ArrayList<>());
        for (int a : before) {
          if (!slots.together(a, b) && sameSlot(all.get(a), all.get(b))) {
            slots.join(a, b);
          }
        }
        before.add(b);
      }
    }
    return slots;
  }

  /** The content words of what is counted. */
  private static Set<String> key(String what) {
    Set<String> words = new LinkedHashSet<>();
    for (Word word : Word.of(what)) {
      if (Likeness.isContent(word)) {
        words.add(word.stem());
      }
    }
    return words;
  }

  private static boolean sameSlot(Given a, Given b) {
    if (a.found().kind() != b.found().kind() || !a.found().unit().equals(b.found().unit())) {
      return false;
    }
    boolean frame =
        a.found().frame().equals(b.found().frame())
            || a.found().frame().isEmpty()
            || b.found().frame().isEmpty();
    int smaller = Math.min(a.key().size(), b.key().size());
    return frame
        && smaller > 0
        && smaller * 2 >= larger(a, b)
        && a.asOf().meets(b.asOf())
        && a.key().stream().filter(b.key()::contains).count() == smaller;
  }

  private static int larger(Given a, Given b) {
    return Math.max(a.key().size(), b.key().size());
  }

  private static boolean sameValue(FoundFigure a, FoundFigure b) {
    return a.value().compareTo(b.value()) == 0
        && a.vague() == b.vague()
        && sameEnd(a.upTo(), b.upTo());
  }

  private static boolean sameEnd(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    return a == null ? b == null : b != null && a.compareTo(b) == 0;
  }

  private static Figure figure(StoryReports story, List<Given> given) {
    Given best = given.stream().max(Comparator.comparingInt(g -> g.what().length())).orElseThrow();
    Set<Citation> citations = new LinkedHashSet<>();
    citations.add(best.report().cite(best.found().sentence()));
    for (Given one : given) {
      citations.add(one.report().cite(one.found().sentence()));
    }
    var source = best.found().attributedTo();
    When asOf = best.asOf();
    String text = best.found().span().of(best.report().report().text()).replaceAll("\\s+", " ");
    return new Figure(
        LineId.of("f", best.report().id(), text.toLowerCase(Locale.ROOT), best.what()),
        best.what(),
        best.found().told(),
        best.found().value(),
        text,
        best.found().unit(),
        best.found().qualifier(),
        asOf.isUnknown() ? null : asOf,
        source == null ? null : story.actor(best.report(), source.actor()),
        List.copyOf(citations));
  }
}
