package org.parley.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.correction.CorrectedDossier;
import org.parley.dossier.Correction;
import org.parley.dossier.Correction.Kind;
import org.parley.dossier.Target;
import org.parley.dossier.Target.Part;
import org.parley.report.Citation;
import org.parley.store.ReportCard;
import org.parley.store.Store;

/** What persons said about findings, as the store keeps it. To say something: {@link Engine}. */
public final class FindingLog {
  private static final Set<Part> DATED = Set.of(Part.EVENT, Part.QUOTE, Part.POSITION);

  private FindingLog() {}

  /**
   * A person's word.
   *
   * @param undoneBy who took it back, or null
   */
  public record Entry(Correction correction, @Nullable String undoneBy) {}

  /** All of it, in the order it was said; what takes something back is told with that. */
  public static List<Entry> of(Store store) {
    List<Correction> said = store.corrections().all();
    List<Entry> entries = new ArrayList<>();
    for (Correction correction : said) {
      if (correction.kind() != Kind.UNDO) {
        String number = String.valueOf(correction.number());
        entries.add(
            new Entry(
                correction,
                said.stream()
                    .filter(each -> each.kind() == Kind.UNDO && number.equals(each.value()))
                    .map(Correction::by)
                    .findFirst()
                    .orElse(null)));
      }
    }
    return entries;
  }

  /** What takes back the word of a number; fails if there is none, or it is taken back. */
  static Correction undo(Store store, int number, String by, Instant at) {
    Entry entry =
        of(store).stream()
            .filter(each -> each.correction().number() == number)
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no such correction: " + number));
    if (entry.undoneBy() != null) {
      throw new IllegalArgumentException("taken back already: " + number);
    }
    return new Correction(
        0, Kind.UNDO, entry.correction().target(), null, String.valueOf(number), "", by, at);
  }

  /** Fails if a word cannot hold; the message says why. */
  static void check(Correction correction) {
    Part part = correction.target().part();
    Target other = correction.other();
    String value = correction.value() == null ? "" : correction.value();
    switch (correction.kind()) {
      case WRONG -> {
        require(!correction.reason().isBlank(), "say why it is wrong");
        require(part != Part.STORY && part != Part.ACTOR, "a story or an actor cannot be wrong");
      }
      case SPEAKER -> require(part == Part.QUOTE, "only of a quote can the speaker be another");
      case STANCE -> {
        require(part == Part.POSITION, "only of a position can the stance be another");
        var unused = CorrectedDossier.stance(correction);
      }
      case DATE -> {
        require(DATED.contains(part), "only events, quotes and positions have a date");
        require(!CorrectedDossier.when(correction).isUnknown(), "give a day");
      }
      case NOTE -> require(!value.isBlank(), "a note needs words");
      case SAME_ACTOR ->
          require(
              part == Part.ACTOR
                  && other != null
                  && other.part() == Part.ACTOR
                  && !other.line().equals(correction.target().line()),
              "name two actors");
      case OTHER_ACTOR ->
          require(part == Part.ACTOR && !value.isBlank(), "name a form of an actor's name");
      case UNDO -> {}
    }
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  /** The stories that hold the reports a word is about; fails if there are none. */
  static Set<String> stories(Store store, Correction correction) {
    Set<String> reports = new HashSet<>();
    correction.target().citations().stream().map(Citation::report).forEach(reports::add);
    Target other = correction.other();
    if (other != null) {
      other.citations().stream().map(Citation::report).forEach(reports::add);
    }
    Set<String> stories = new TreeSet<>();
    for (String report : reports) {
      ReportCard card = store.reports().card(report);
      if (card != null && card.story() != null) {
        stories.add(card.story());
      }
    }
    require(!stories.isEmpty(), "no story has the reports it is about");
    return stories;
  }
}
