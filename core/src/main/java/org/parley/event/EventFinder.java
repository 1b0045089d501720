package org.parley.event;

import java.util.ArrayList;
import java.util.List;
import org.parley.actor.ReportActors;
import org.parley.language.AnnotatedReport;
import org.parley.language.AnnotatedSentence;
import org.parley.language.Parse;
import org.parley.report.BlockKind;
import org.parley.time.TimeExpression;

/**
 * Finds the events that one report tells: predicate, actors, recipients, place and time from the
 * parse, type from the tables of verbs and nouns. Sentences without a parse give none, and what
 * stands in quotation marks is speech, not an event the report tells.
 */
public final class EventFinder {
  private EventFinder() {}

  /**
   * Finds the events of a report.
   *
   * @param report the report with its words; only sentences with a parse are read
   * @param actors its actors
   * @param times its time expressions, in any order
   * @return the events in text order; spans are in the report's text
   */
  public static List<FoundEvent> find(
      AnnotatedReport report, ReportActors actors, List<TimeExpression> times) {
    List<FoundEvent> found = new ArrayList<>();
    Quoted quoted = new Quoted(report.report());
    for (int i = 0; i < report.sentences().size(); i++) {
      AnnotatedSentence sentence = report.sentences().get(i);
      Parse parse = sentence.parse();
      if (parse == null || parse.size() != sentence.tokens().size()) {
        continue;
      }
      int index = i;
      List<TimeExpression> here =
          times.stream().filter(time -> sentence.sentence().span().contains(time.span())).toList();
      BlockKind kind = sentence.sentence().kind();
      boolean headline = kind == BlockKind.TITLE || kind == BlockKind.HEADING;
      Words words = new Words(sentence.tokens(), parse, actors);
      found.addAll(new SentenceEvents(words, index, here, headline, quoted).find());
    }
    return found;
  }
}
