package org.parley.time;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.parley.report.Span;
import org.parley.report.When;

/** Reads one-sentence texts for the tests of this package. */
final class Read {
  private Read() {}

  static List<ResolvedTime> times(String sentence, When published) {
    return TimeResolver.resolve(
        TimeTagger.tag(sentence, List.of(new Span(0, sentence.length()))), published);
  }

  static List<ResolvedTime> times(String sentence, String published) {
    return times(sentence, When.day(LocalDate.parse(published), ""));
  }

  /** The values found, as "words=value", ends of ranges by themselves. */
  static List<String> values(String sentence, String published) {
    return times(sentence, published).stream()
        .flatMap(time -> time.ends().isEmpty() ? Stream.of(time) : time.ends().stream())
        .map(time -> time.span().of(sentence) + "=" + time.value())
        .toList();
  }

  /** The intervals found, as "first..last". */
  static List<String> intervals(String sentence, When published) {
    return times(sentence, published).stream().map(time -> days(time.when())).toList();
  }

  static List<String> intervals(String sentence, String published) {
    return intervals(sentence, When.day(LocalDate.parse(published), ""));
  }

  private static String days(When when) {
    return (when.earliest() == null ? "" : when.earliest())
        + ".."
        + (when.latest() == null ? "" : when.latest());
  }
}
