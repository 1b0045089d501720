package org.parley.publish.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.change.Change;
import org.parley.dossier.Dossier;
import org.parley.dossier.ReportEntry;
import org.parley.report.Citation;
import org.parley.report.Sentence;

/** Changes of a story as lines of text, each with the numbers of its sentences. */
public final class ChangeLines {
  private static final int MOST_CITED = 3;

  private final Map<String, String> numbers = new HashMap<>();

  /**
   * @param before the earlier dossier, or null
   * @param after the later dossier, whose numbers go before those of the earlier; or null
   */
  public ChangeLines(@Nullable Dossier before, @Nullable Dossier after) {
    number(before, "was ");
    number(after, "");
  }

  private void number(@Nullable Dossier dossier, String prefix) {
    if (dossier == null) {
      return;
    }
    for (ReportEntry entry : dossier.reports()) {
      int next = 1;
      for (Sentence sentence : entry.report().sentences()) {
        numbers.put(sentence.id(), prefix + entry.number() + "." + next++);
      }
    }
  }

  /** One line for each change: "+" new, "~" changed, "-" withdrawn. */
  public List<String> of(List<Change> changes) {
    List<String> lines = new ArrayList<>();
    for (Change change : changes) {
      String mark =
          switch (change.kind()) {
            case NEW -> "+";
            case CHANGED -> "~";
            case WITHDRAWN -> "-";
          };
      StringBuilder line = new StringBuilder(mark).append(' ');
      line.append(change.section().name().toLowerCase(Locale.ROOT)).append(": ");
      line.append(change.text());
      if (change.before() != null) {
        line.append(": ").append(change.before()).append(" -> ").append(change.after());
      }
      line.append(cited(change.citations()));
      if (!change.citationsBefore().isEmpty()) {
        line.append(", before").append(cited(change.citationsBefore()));
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private String cited(List<Citation> citations) {
    List<String> shown =
        citations.stream()
            .map(citation -> numbers.getOrDefault(citation.sentence(), citation.sentence()))
            .distinct()
            .toList();
    String first = String.join(", ", shown.subList(0, Math.min(MOST_CITED, shown.size())));
    return shown.isEmpty() ? "" : " [" + first + (shown.size() > MOST_CITED ? ", ...]" : "]");
  }
}
