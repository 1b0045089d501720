package org.parley.quality;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The measured figures as a page of the documentation. What stands in the file from the line "##
 * Measured by hand" on is kept.
 */
final class QualityDocument {
  private static final String BY_HAND = "## Measured by hand";

  private QualityDocument() {}

  static void write(Path file, List<Score> scores, Floors floors) throws IOException {
    StringBuilder text =
        new StringBuilder(
            """
            # Quality, as measured

            Written by `./parley quality ../shared/bench --update`. A figure may not fall below its floor.
            The benchmark texts belong to their publishers and are not in the project.

            | set | measure | value | floor | aim | others |
            | --- | --- | ---: | ---: | ---: | --- |
            """);
    for (Score score : scores) {
      text.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %.3f | %.3f | %s | %s |\n",
              score.set(),
              score.measure(),
              score.value(),
              floors.of(score),
              score.aim() == null ? "" : String.format(Locale.ROOT, "%.3f", score.aim()),
              score.reference()));
    }
    if (Files.exists(file)) {
      String old = Files.readString(file, StandardCharsets.UTF_8);
      int byHand = old.indexOf(BY_HAND);
      if (byHand >= 0) {
        text.append('\n').append(old, byHand, old.length());
      }
    }
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
