package org.parley.disagreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.actor.StoryActor;
import org.parley.alignment.LineId;
import org.parley.alignment.StoryReports;
import org.parley.dossier.AlignedClause;
import org.parley.dossier.AlignedColumn;
import org.parley.dossier.Disagreement;
import org.parley.dossier.DisagreementKind;
import org.parley.dossier.DisagreementStatus;
import org.parley.dossier.Quote;
import org.parley.dossier.Reading;
import org.parley.dossier.Wording;
import org.parley.dossier.WordingForm;
import org.parley.report.Citation;

/**
 * One sentence that reports put in quotation marks in other words. Only the words inside the marks
 * count; where one of two wordings is the report's own words there is nothing to differ from.
 */
final class WordingDisagreements {
  private static final int CONTEXT = 2;

  private WordingDisagreements() {}

  static List<Disagreement> find(StoryReports story, List<Quote> quotes) {
    List<Disagreement> found = new ArrayList<>();
    for (Quote quote : quotes) {
      StoryActor speaker = quote.speaker() == null ? null : story.actors().byId(quote.speaker());
      if (speaker == null) {
        continue;
      }
      Disagreement best = null;
      for (AlignedClause clause : quote.aligned()) {
        Disagreement one = of(speaker, quote, clause);
        if (one != null && (best == null || one.readings().size() > best.readings().size())) {
          best = one;
        }
      }
      if (best != null) {
        found.add(best);
      }
    }
    return found;
  }

  private static @Nullable Disagreement of(StoryActor speaker, Quote quote, AlignedClause clause) {
    int column = differing(quote, clause);
    if (column < 0) {
      return null;
    }
    Map<String, List<Integer>> rows = new LinkedHashMap<>();
    Map<String, String> values = new LinkedHashMap<>();
    for (int row = 0; row < quote.wordings().size(); row++) {
      String cell = clause.columns().get(column).cells().get(row);
      if (cell != null && quote.wordings().get(row).form() != WordingForm.INDIRECT) {
        String key = cell.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} ]", "");
        rows.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
        values.putIfAbsent(key, inContext(clause, column, row));
      }
    }
    List<Reading> readings = new ArrayList<>();
    rows.forEach(
        (key, members) -> {
          Set<Citation> citations = new LinkedHashSet<>();
          for (int row : members) {
            citations.addAll(quote.wordings().get(row).citations());
          }
          List<Citation> all = List.copyOf(citations);
          readings.add(
              new Reading(
                  values.getOrDefault(key, key),
                  null,
                  quote.said(),
                  List.copyOf(StoryReports.reportIds(all)),
                  all));
        });
    long reports = readings.stream().flatMap(r -> r.reports().stream()).distinct().count();
    if (readings.size() < 2 || reports < 2) {
      return null;
    }
    return new Disagreement(
        LineId.of("d", "wording", quote.id()),
        DisagreementKind.WORDING,
        "What " + speaker.name() + " said, word for word",
        DisagreementStatus.CONTRADICTED,
        "One sentence, quoted in other words.",
        readings,
        List.of(quote.id()));
  }

  /** The column with most ways of wording it among quoted wordings, or -1. */
  private static int differing(Quote quote, AlignedClause clause) {
    int best = -1;
    int most = 1;
    for (int c = 0; c < clause.columns().size(); c++) {
      AlignedColumn column = clause.columns().get(c);
      Set<String> ways = new LinkedHashSet<>();
      boolean differs = false;
      for (int row = 0; row < quote.wordings().size(); row++) {
        Wording wording = quote.wordings().get(row);
        String cell = column.cells().get(row);
        if (cell != null && wording.form() != WordingForm.INDIRECT) {
          differs |= column.differs().get(row);
          ways.add(cell.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} ]", ""));
        }
      }
      if (differs && ways.size() > most) {
        most = ways.size();
        best = c;
      }
    }
    return best;
  }

  /** The words of a cell with a few of their neighbours. */
  private static String inContext(AlignedClause clause, int column, int row) {
    StringBuilder words = new StringBuilder();
    for (int c = Math.max(0, column - 1);
        c <= Math.min(column + 1, clause.columns().size() - 1);
        c++) {
      String cell = clause.columns().get(c).cells().get(row);
      if (cell == null) {
        continue;
      }
      List<String> all = List.of(cell.split(" "));
      int from = c < column ? Math.max(0, all.size() - CONTEXT) : 0;
      int to = c > column ? Math.min(CONTEXT, all.size()) : all.size();
      for (String word : all.subList(from, to)) {
        boolean joined = words.length() == 0 || words.charAt(words.length() - 1) == '-';
        words.append(joined ? "" : " ").append(word);
      }
    }
    return words.toString();
  }
}
