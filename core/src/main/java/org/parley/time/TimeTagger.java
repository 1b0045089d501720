package org.parley.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.report.Span;

/**
 * Finds the time expressions of a text. It needs no day of publication, so what it finds may be
 * kept and resolved again whenever that day becomes known.
 */
public final class TimeTagger {
  private static final Comparator<Finder.Found> ORDER =
      Comparator.comparingInt(Finder.Found::start)
          .thenComparing(Comparator.comparingInt(Finder.Found::end).reversed())
          .thenComparing(Finder.Found::rule);

  private TimeTagger() {}

  /**
   * The time expressions of a text, in order, never overlapping.
   *
   * @param text the text of a report; offsets are in its UTF-16 units
   * @param sentences its sentences in order; words outside them are not looked at
   * @throws IndexOutOfBoundsException if a sentence reaches beyond the text
   */
  public static List<TimeExpression> tag(String text, List<Span> sentences) {
    String plain = PlainText.of(text);
    List<TimeExpression> expressions = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Span span = sentences.get(i);
      String sentence = span.of(plain);
      Set<Trigger> present = Trigger.in(sentence);
      if (present.isEmpty()) {
        continue;
      }
      List<TimeExpression> found = new ArrayList<>();
      for (Finder.Found find : chosen(sentence, present)) {
        TimeExpression expression = expression(find, sentence, span, text, i);
        if (!HeadDates.isHead(text, expression)) {
          found.add(expression);
        }
      }
      expressions.addAll(Ranges.linked(found, sentence, span.start()));
    }
    return List.copyOf(expressions);
  }

  /** Of the finds that overlap, the first, then the longest, then that of the stronger rule. */
  private static List<Finder.Found> chosen(String sentence, Set<Trigger> present) {
    List<Finder.Found> finds = new ArrayList<>();
    Families.FINDERS.forEach(finder -> finder.find(sentence, present, finds));
    finds.sort(ORDER);
    List<Finder.Found> chosen = new ArrayList<>();
    int free = 0;
    for (Finder.Found find : finds) {
      if (find.start() >= free) {
        free = find.end();
        if (find.rule() != Rule.AGE) {
          chosen.add(find);
        }
      }
    }
    return chosen;
  }

  private static TimeExpression expression(
      Finder.Found find, String sentence, Span in, String text, int index) {
    Map<Part, String> parts = new EnumMap<>(Part.class);
    parts.putAll(find.parts());
    String lead = Leads.before(sentence, find.start(), find.end());
    if (!lead.isEmpty()) {
      parts.put(Part.LEAD, lead);
    }
    Span span = new Span(find.start(), find.end()).shift(in.start());
    Direction direction = DirectionCues.at(sentence, find.start(), find.end());
    return new TimeExpression(span, span.of(text), index, find.rule(), parts, direction, false);
  }
}
