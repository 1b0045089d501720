package org.parley.server.page;

import gg.jte.Content;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.parley.publish.html.Section;
import org.parley.server.judgement.Judgement;

/**
 * What persons said about findings of a story.
 *
 * @param rows what holds now
 * @param edit where it is taken back
 */
record CorrectedSection(List<Row> rows, String edit) implements Section {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm 'UTC'", Locale.ENGLISH);

  /** One thing said. */
  record Row(int number, String what, String text, String reason, String by, String when) {}

  static CorrectedSection of(List<Judgement> judgements, String edit) {
    return new CorrectedSection(
        judgements.stream()
            .filter(judgement -> judgement.undoneBy() == null)
            .map(CorrectedSection::row)
            .toList(),
        edit);
  }

  private static Row row(Judgement judgement) {
    String what =
        switch (judgement.kind()) {
          case WRONG -> "marked as wrong, and left out";
          case SPEAKER ->
              judgement.speaker() == null
                  ? "speaker set to unknown"
                  : "speaker set to " + judgement.speaker();
        };
    return new Row(
        judgement.number(),
        what,
        judgement.text(),
        judgement.reason(),
        judgement.by(),
        WHEN.format(Instant.ofEpochMilli(judgement.at()).atOffset(ZoneOffset.UTC)));
  }

  @Override
  public String id() {
    return "corrected";
  }

  @Override
  public String title() {
    return "Corrected";
  }

  @Override
  public int count() {
    return rows.size();
  }

  @Override
  public String note() {
    return "What persons said about findings. The reports are as they were.";
  }

  @Override
  public String template() {
    return "corrected";
  }

  @Override
  public Content content() {
    return Layout.content(template(), this);
  }
}
