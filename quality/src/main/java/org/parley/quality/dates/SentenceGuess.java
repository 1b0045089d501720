package org.parley.quality.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.report.Span;

/** Rough sentences of a benchmark text, whose line ends all end sentences. */
final class SentenceGuess {
  private static final Pattern END =
      Pattern.compile("\\n+|(?<=[.!?])['\")\\]]{0,3}[ ]+(?=['\"`(\\[]{0,3}[A-Z0-9])");
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?:\\b(?:[A-Za-z]|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Capt|Sgt|Rev|St|Jr|Sr|Inc|Corp|Co|Ltd|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mon|Tues|Wed|Thurs|Fri|Sat|Sun|[ap]\\.m)\\.)$");

  private SentenceGuess() {}

  static List<Span> of(String text) {
    List<Span> sentences = new ArrayList<>();
    Matcher end = END.matcher(text);
    int start = 0;
    while (end.find()) {
      boolean line = text.charAt(end.start()) == '\n';
      String before = text.substring(Math.max(start, end.start() - 8), end.start());
      if (line || !ABBREVIATION.matcher(before).find()) {
        add(sentences, start, end.start() + (line ? 0 : end.group().stripTrailing().length()));
        start = end.end();
      }
    }
    add(sentences, start, text.length());
    return sentences;
  }

  private static void add(List<Span> sentences, int start, int end) {
    if (end > start) {
      sentences.add(new Span(start, end));
    }
  }
}
