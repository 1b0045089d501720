package org.parley.position;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorKind;
import org.parley.actor.ReportActor;
import org.parley.actor.ReportActors;
import org.parley.report.Report;
import org.parley.report.Sentence;
import org.parley.report.Span;

/** What is said in a report, by where it stands. */
final class Spoken {
  /** ", a senior Orrian official, who asked not to be named, said on Monday." */
  private static final Pattern SAYER =
      Pattern.compile(
          ",[”\"]? ((?:[^,“”\"]{3,90}))(?:, who [^,“”\"]{3,80},)? (?:said|says|told|added|stated"
              + "|announced|confirmed)\\b[^,;“”\"]{0,80}(?:[.]?\\s*$|,\\s)");

  private static final Pattern AUXILIARY = Pattern.compile("\\b(?:had|has|have|not|never)$");

  private final Report report;
  private final ReportActors actors;
  private final List<Speech> speech;

  Spoken(Report report, ReportActors actors, List<Speech> speech) {
    this.report = report;
    this.actors = actors;
    this.speech = speech;
  }

  /**
   * The shortest stretch of speech that holds an offset of the report's text; else what stands
   * before a clause of saying that ends the sentence or breaks it off; or null.
   */
  @Nullable Speech innermost(int offset) {
    Speech best = null;
    for (Speech one : speech) {
      if (one.span().contains(offset)
          && (best == null || one.span().length() <= best.span().length())) {
        best = one;
      }
    }
    return best != null ? best : before(offset);
  }

  private @Nullable Speech before(int offset) {
    Sentence sentence = report.sentenceAt(offset);
    if (sentence == null) {
      return null;
    }
    Matcher matcher = SAYER.matcher(report.words(sentence.span()));
    if (!matcher.find() || AUXILIARY.matcher(matcher.group(1)).find()) {
      return null;
    }
    int start = sentence.span().start();
    Span source = new Span(start + matcher.start(1), start + matcher.end(1));
    Span said = new Span(start, start + matcher.start());
    if (!said.contains(offset)) {
      return null;
    }
    ReportActor speaker = null;
    for (ReportActor named : actors.within(source)) {
      if (speaker == null || named.kind() == ActorKind.PERSON) {
        boolean speaks = named.kind() != ActorKind.PLACE && named.kind() != ActorKind.STATE;
        speaker = speaks ? named : speaker;
      }
    }
    return new Speech(said, speaker == null ? null : speaker.key(), source, false);
  }

  /** True if an odd number of opening and closing marks of the block stands before the offset. */
  boolean inMarks(int offset) {
    int open = report.text().lastIndexOf('“', offset);
    int close = report.text().lastIndexOf('”', offset);
    if (open >= 0 || close >= 0) {
      return open > close;
    }
    Span block = report.blocks().get(0).span();
    for (var candidate : report.blocks()) {
      if (candidate.span().contains(offset)) {
        block = candidate.span();
      }
    }
    return report.text().substring(block.start(), offset).chars().filter(c -> c == '"').count() % 2
        == 1;
  }
}
