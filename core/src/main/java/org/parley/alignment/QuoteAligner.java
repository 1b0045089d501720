package org.parley.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.actor.Mention;
import org.parley.actor.ReportActor;
import org.parley.dossier.AlignedClause;
import org.parley.dossier.Quote;
import org.parley.dossier.Wording;
import org.parley.dossier.WordingForm;
import org.parley.quote.Certainty;
import org.parley.quote.FoundQuote;
import org.parley.quote.QuoteForm;
import org.parley.report.Citation;
import org.parley.report.Sentence;
import org.parley.report.Span;
import org.parley.report.When;

/**
 * Puts together what several reports give of one utterance. Two quotes are one when the same actor
 * says them and a sentence of the one has the words of a sentence of the other; where only one
 * names the speaker the words must be all but equal. Two remarks of one person that only resemble
 * each other stay apart.
 */
public final class QuoteAligner {
  private static final double INDIRECT_LIKELY = 0.6;
  private static final List<Sayings> NONE = List.of();

  /** A sentence of a quote. */
  private record Unit(int item, Span span, String text, int said) {}

  private record Item(StoryReport report, FoundQuote quote, @Nullable String speaker) {}

  /**
   * Sentences of quotes in the same words, by the same speaker, in the same form: whatever is asked
   * of one has the same answer for all. Once two reports have them they are joined, if such
   * sentences are one remark at all, and then one of another report stands for all.
   */
  private static final class Sayings {
    private final List<Integer> members = new ArrayList<>();
    private final boolean oneRemark;
    private int ofOther = -1;

    Sayings(int first, boolean oneRemark) {
      this.oneRemark = oneRemark;
      members.add(first);
    }

    int first() {
      return members.get(0);
    }

    void add(int unit, List<Unit> units, List<Item> items) {
      if (ofOther < 0 && !report(unit, units, items).equals(report(first(), units, items))) {
        ofOther = unit;
      }
      members.add(unit);
    }

    /** Those of other reports than one, or one that is joined with all of them. */
    List<Integer> elsewhere(StoryReport report, List<Unit> units, List<Item> items) {
      if (oneRemark && ofOther >= 0) {
        return List.of(report(first(), units, items).equals(report.id()) ? ofOther : first());
      }
      return members.stream()
          .filter(unit -> !report(unit, units, items).equals(report.id()))
          .toList();
    }

    private static String report(int unit, List<Unit> units, List<Item> items) {
      return items.get(units.get(unit).item()).report().id();
    }
  }

  private static final Pattern MARKED = Pattern.compile("“[^“”]*”|\"[^\"]*\"");

  private QuoteAligner() {}

  /** The quotes of a story, those with most wordings first, then in order of the reports. */
  public static List<Quote> align(StoryReports story) {
    List<Item> items = items(story);
    Saids saids = new Saids();
    List<Unit> units = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      units.addAll(units(items.get(i), i, saids));
    }
    Groups quotes = new Groups(items.size());
    Groups sentences = new Groups(units.size());
    join(items, units, saids, quotes, sentences);
    Map<Integer, List<Integer>> unitsOf = new HashMap<>();
    for (int u = 0; u < units.size(); u++) {
      unitsOf.computeIfAbsent(units.get(u).item(), i -> new ArrayList<>()).add(u);
    }
    int[] clauses = sentences.leaders();
    List<Quote> found =
        quotes.all().parallelStream()
            .map(group -> quote(group, items, units, unitsOf, clauses))
            .collect(Collectors.toCollection(ArrayList::new));
    found.sort(Comparator.comparingInt((Quote q) -> -q.wordings().size()));
    return found;
  }

  /** Joins each sentence of a quote with those before it that are the same remark elsewhere. */
  private static void join(
      List<Item> items, List<Unit> units, Saids saids, Groups quotes, Groups sentences) {
    List<List<Sayings>> earlier = new ArrayList<>();
    for (int b = 0; b < units.size(); b++) {
      int said = units.get(b).said();
      Item later = items.get(units.get(b).item());
      List<Integer> like = saids.like(said);
      for (int place = 0; place < like.size(); place++) {
        for (Sayings sayings :
            like.get(place) < earlier.size() ? earlier.get(like.get(place)) : NONE) {
          List<Integer> apart = new ArrayList<>();
          for (int a : sayings.elsewhere(later.report(), units, items)) {
            if (!sentences.together(a, b)
                || !quotes.together(units.get(a).item(), units.get(b).item())) {
              apart.add(a);
            }
          }
          if (!apart.isEmpty()
              && same(items.get(units.get(sayings.first()).item()), later, said, place, saids)) {
            for (int a : apart) {
              quotes.join(units.get(a).item(), units.get(b).item());
              sentences.join(a, b);
            }
          }
        }
      }
      while (earlier.size() <= said) {
        earlier.add(new ArrayList<>());
      }
      file(b, items, units, saids, earlier.get(said));
    }
  }

  /** Puts a sentence of a quote among those of the same words that are said in the same way. */
  private static void file(
      int unit, List<Item> items, List<Unit> units, Saids saids, List<Sayings> ways) {
    Item item = items.get(units.get(unit).item());
    for (Sayings sayings : ways) {
      Item first = items.get(units.get(sayings.first()).item());
      boolean indirect = item.quote().form() == QuoteForm.INDIRECT;
      if (Objects.equals(first.speaker(), item.speaker())
          && indirect == (first.quote().form() == QuoteForm.INDIRECT)) {
        sayings.add(unit, units, items);
        return;
      }
    }
    int said = units.get(unit).said();
    int own = saids.like(said).indexOf(said);
    ways.add(new Sayings(unit, same(item, item, said, own, saids)));
  }

  private static List<Item> items(StoryReports story) {
    List<Item> items = new ArrayList<>();
    for (StoryReport report : story.reports()) {
      for (FoundQuote quote : report.findings().quotes()) {
        boolean spoken = quote.form() != QuoteForm.INDIRECT;
        boolean reported =
            quote.speaker() != null
                && quote.certainty() == Certainty.PLAIN
                && quote.probability() >= INDIRECT_LIKELY;
        if (spoken || reported) {
          String key = quote.speaker() == null ? null : quote.speaker().key();
          items.add(new Item(report, quote, story.actor(report, key)));
        }
      }
    }
    return items;
  }

  private static List<Unit> units(Item item, int index, Saids saids) {
    List<Unit> units = new ArrayList<>();
    String text = item.report().report().text();
    for (Span span : compared(item, text)) {
      for (Sentence sentence : item.report().sentences(span)) {
        Span part =
            new Span(
                Math.max(span.start(), sentence.span().start()),
                Math.min(span.end(), sentence.span().end()));
        String words = part.of(text).strip();
        if (!words.isEmpty()) {
          units.add(new Unit(index, part, words, saids.number(words)));
        }
      }
    }
    return units;
  }

  /** What is compared: of a mixed quote the words in quotation marks, else all that is said. */
  private static List<Span> compared(Item item, String text) {
    if (item.quote().form() != QuoteForm.MIXED) {
      return item.quote().content();
    }
    List<Span> marked = new ArrayList<>();
    for (Span span : item.quote().content()) {
      Matcher matcher = MARKED.matcher(span.of(text));
      while (matcher.find()) {
        marked.add(new Span(matcher.start(), matcher.end()).shift(span.start()));
      }
    }
    return marked.isEmpty() ? item.quote().content() : marked;
  }

  private static boolean same(Item left, Item right, int said, int place, Saids saids) {
    boolean bothNamed = left.speaker() != null && right.speaker() != null;
    if (bothNamed && !Objects.equals(left.speaker(), right.speaker())) {
      return false;
    }
    boolean quoted =
        left.quote().form() != QuoteForm.INDIRECT && right.quote().form() != QuoteForm.INDIRECT;
    if (!bothNamed && !quoted) {
      return false;
    }
    Pairing.Speech speech =
        !bothNamed
            ? Pairing.Speech.ANYBODY
            : quoted ? Pairing.Speech.QUOTED : Pairing.Speech.REPORTED;
    return saids.same(said, place, speech);
  }

  private static Quote quote(
      List<Integer> group,
      List<Item> items,
      List<Unit> units,
      Map<Integer, List<Integer>> unitsOf,
      int[] clauseOf) {
    List<Wording> wordings = new ArrayList<>();
    String speaker = null;
    When said = When.UNKNOWN;
    for (int i : group) {
      Item item = items.get(i);
      wordings.add(wording(item));
      speaker = speaker == null ? item.speaker() : speaker;
      When when = SaidDate.of(item.report(), item.quote());
      said = said.isDay() ? said : Times.narrower(said, when);
    }
    String first = wordings.get(0).text();
    return new Quote(
        LineId.of("q", speaker == null ? "" : speaker, first, wordings.get(0).report()),
        speaker,
        speaker == null ? note(wordings) : null,
        said.isUnknown() ? null : said,
        wordings,
        wordings.size() > 1 ? clauses(group, units, unitsOf, clauseOf) : List.of());
  }

  /** Clauses that two wordings or more have, in the order of the longest wording. */
  private static List<AlignedClause> clauses(
      List<Integer> group, List<Unit> units, Map<Integer, List<Integer>> unitsOf, int[] clauseOf) {
    Map<Integer, Map<Integer, String>> byClause = new TreeMap<>();
    Map<Integer, Integer> place = new LinkedHashMap<>();
    for (int row = 0; row < group.size(); row++) {
      for (int u : unitsOf.getOrDefault(group.get(row), List.of())) {
        int clause = clauseOf[u];
        byClause
            .computeIfAbsent(clause, c -> new TreeMap<>())
            .merge(row, units.get(u).text(), (x, y) -> x + " " + y);
        place.merge(clause, units.get(u).span().start(), Math::min);
      }
    }
    List<AlignedClause> clauses = new ArrayList<>();
    byClause.forEach(
        (clause, rows) -> {
          if (rows.size() > 1) {
            List<@Nullable String> texts = new ArrayList<>();
            for (int row = 0; row < group.size(); row++) {
              texts.add(rows.get(row));
            }
            clauses.add(WordingAligner.align(texts));
          }
        });
    return clauses;
  }

  private static Wording wording(Item item) {
    StoryReport report = item.report();
    FoundQuote quote = item.quote();
    String text = report.report().text();
    List<String> parts = new ArrayList<>();
    List<Citation> citations = new ArrayList<>();
    int firstBlock = -1;
    int lastBlock = -1;
    for (Span span : quote.content()) {
      parts.add(span.of(text).strip().replaceAll("\\s*\\n\\s*", " "));
      for (Sentence sentence : report.sentences(span)) {
        firstBlock = firstBlock < 0 ? sentence.block() : firstBlock;
        lastBlock = sentence.block();
      }
    }
    for (int sentence : quote.sentences()) {
      citations.add(report.cite(sentence));
    }
    Citation named = naming(item);
    if (named != null) {
      citations.add(0, named);
    }
    return new Wording(
        String.join(" ", parts),
        WordingForm.valueOf(quote.form().name()),
        report.id(),
        quote.content(),
        quote.source() == null ? null : quote.source().of(text),
        quote.reportedBy() == null ? null : quote.reportedBy().of(text),
        quote.continues() ? lastBlock - firstBlock + 1 : 1,
        citations);
  }

  /** Where the speaker is named last before, if the quote's own sentences only have a pronoun. */
  private static @Nullable Citation naming(Item item) {
    ReportActor speaker = item.quote().speaker();
    if (speaker == null) {
      return null;
    }
    int first = item.quote().sentences().get(0);
    int nearest = -1;
    for (Mention mention : speaker.mentions()) {
      if (item.quote().sentences().contains(mention.sentence())) {
        return null;
      }
      if (mention.sentence() < first) {
        nearest = Math.max(nearest, mention.sentence());
      }
    }
    return nearest < 0 ? null : item.report().cite(nearest);
  }

  private static String note(List<Wording> wordings) {
    for (Wording wording : wordings) {
      if (wording.speakerAsWritten() != null) {
        return "the report has “" + wording.speakerAsWritten() + "”";
      }
    }
    return "no speaker is named";
  }
}
