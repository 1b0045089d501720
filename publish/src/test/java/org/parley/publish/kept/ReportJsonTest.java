package org.parley.publish.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.report.BlockKind;
import org.parley.report.Draft;
import org.parley.report.DraftBlock;
import org.parley.report.Report;
import org.parley.report.ReportKind;
import org.parley.report.When;
import org.parley.text.Structure;

class ReportJsonTest {
  @Test
  void theTimesOfEntriesAreKept() {
    When nine = When.instant(LocalDateTime.of(2031, 3, 4, 9, 15), "09:15");
    Report live =
        Structure.report(
            new Draft(
                "live.html",
                null,
                null,
                "Post",
                "Harbour live",
                List.of(),
                null,
                null,
                "en",
                List.of(
                    new DraftBlock(BlockKind.BODY, "What we know so far is told here."),
                    new DraftBlock(BlockKind.BODY, "The first ferry left Elvaby.", nine)),
                ReportKind.NEWS));
    assertThat(live.blocks().get(2).at()).isEqualTo(nine);
    assertThat(ReportJson.unpack(ReportJson.pack(live))).isEqualTo(live);
  }
}
