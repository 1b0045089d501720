package org.parley.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.report.Report;
import org.parley.report.Sentence;
import org.parley.report.Span;

/**
 * A report that was found.
 *
 * @param card the report
 * @param excerpts sentences of it in which the words stand, in text order; its first sentence where
 *     no words were asked for
 */
public record SearchHit(ReportCard card, List<Excerpt> excerpts) {
  private static final int MOST = 2;

  /**
   * A sentence with the words found in it.
   *
   * @param sentence id of the sentence
   * @param text as it stands in the report
   * @param marks the words found, as stretches of {@code text}
   */
  public record Excerpt(String sentence, String text, List<Span> marks) {
    /** Copies its list. */
    public Excerpt {
      marks = List.copyOf(marks);
    }
  }

  /** Copies its list. */
  public SearchHit {
    excerpts = List.copyOf(excerpts);
  }

  /** A hit with the sentences that hold most of the words asked for. */
  public static SearchHit of(ReportCard card, Report report, SearchQuery query) {
    List<Excerpt> found = new ArrayList<>();
    for (Sentence sentence : report.sentences()) {
      String text = report.words(sentence.span());
      List<Span> marks = query.matches(text);
      if (!marks.isEmpty()) {
        found.add(new Excerpt(sentence.id(), text, marks));
      }
    }
    if (found.isEmpty() && !report.sentences().isEmpty()) {
      Sentence first = report.sentences().get(0);
      found.add(new Excerpt(first.id(), report.words(first.span()), List.of()));
    }
    List<Excerpt> best =
        found.stream()
            .sorted(Comparator.comparingInt((Excerpt e) -> -e.marks().size()))
            .limit(MOST)
            .toList();
    return new SearchHit(card, found.stream().filter(best::contains).toList());
  }
}
