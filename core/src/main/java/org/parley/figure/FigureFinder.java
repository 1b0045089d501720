package org.parley.figure;

import java.util.ArrayList;
import java.util.List;
import org.parley.actor.ReportActors;
import org.parley.event.Quoted;
import org.parley.language.AnnotatedReport;
import org.parley.language.AnnotatedSentence;
import org.parley.time.TimeExpression;

/**
 * Finds the figures one report gives: numbers with what they count. Dates, clock times, ages,
 * ordinals, scores, labels and numbers that are part of a name are no figures.
 */
public final class FigureFinder {
  private FigureFinder() {}

  /**
   * Finds the figures of a report.
   *
   * @param report the report with its words; without a parse what is counted comes from the words
   *     that follow, and nothing is known of frame, time and source
   * @param actors its actors
   * @param times its time expressions, in any order
   * @return the figures in text order; spans are in the report's text
   */
  public static List<FoundFigure> find(
      AnnotatedReport report, ReportActors actors, List<TimeExpression> times) {
    List<FoundFigure> found = new ArrayList<>();
    Quoted quoted = new Quoted(report.report());
    for (int i = 0; i < report.sentences().size(); i++) {
      AnnotatedSentence sentence = report.sentences().get(i);
      List<TimeExpression> here =
          times.stream().filter(time -> sentence.sentence().span().contains(time.span())).toList();
      found.addAll(new SentenceFigures(sentence, i, actors, here, quoted).find());
    }
    return found;
  }
}
