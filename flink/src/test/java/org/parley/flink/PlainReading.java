package org.parley.flink;

import java.time.Duration;
import org.jspecify.annotations.NullMarked;
import org.parley.engine.Reading;
import org.parley.language.Annotator;
import org.parley.language.Parse;
import org.parley.language.Token;
import org.parley.report.Span;
import org.parley.testing.PlainAnnotator;

/** Reads cheaply; fails or runs for ever where a text asks for it. */
@NullMarked
final class PlainReading implements ReadingPlace {
  static final String THROWS = "this sentence throws";
  static final String HANGS = "this sentence hangs";

  @Override
  public Reading open() {
    return new Reading(new Poisoned(), null);
  }

  private static final class Poisoned implements Annotator {
    private final Annotator annotator = new PlainAnnotator();

    @Override
    public java.util.List<java.util.List<Token>> tag(String text, java.util.List<Span> sentences) {
      if (text.contains(THROWS)) {
        throw new IllegalStateException("cannot read this\nat all");
      }
      // Longer than any limit, whoever asks it to stop; not for the rest of all tests.
      long end = System.nanoTime() + Duration.ofSeconds(40).toNanos();
      while (text.contains(HANGS) && System.nanoTime() < end) {
        Thread.onSpinWait();
      }
      // Most sentences are passed over, so that there is time for many reports.
      return sentences.stream()
          .map(
              sentence ->
                  Math.floorMod(sentence.of(text).hashCode(), 8) == 0
                      ? annotator.tag(text, java.util.List.of(sentence)).get(0)
                      : java.util.List.<Token>of())
          .toList();
    }

    @Override
    public Parse parse(java.util.List<Token> sentence) {
      return annotator.parse(sentence);
    }
  }
}
