package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.dossier.Dossier;
import org.parley.publish.html.HtmlPages;
import org.parley.report.ReportKind;

/** Stories that hold little: what they have not is not spoken of. */
class ThinStoryTest {
  private static final String TRUCE =
      """
      Ardenia accepts the truce

      By The Tern Gazette | Created at 2026-06-02 07:00:00

      Ardenia accepted the 60-day truce on Monday, Foreign Minister Tomas Reval said.

      Velora rejected the 60-day truce on the same day.
      """;

  private static final String OPINION =
      """
      Opinion: Ardenia must reject the truce

      By Odo Brandt

      By The Tern Gazette | Created at 2026-06-02 07:00:00

      Ardenia must reject the 60-day truce. I reject the 60-day truce.

      Velora rejects the 60-day truce, and it always will.
      """;

  private static final String STORM =
      """
      Storm closes the port of Osterhaven

      By The Tern Gazette | Created at 2026-06-02 07:00:00

      A storm closed the port of Osterhaven on Monday, harbour master Ida Brokk said.

      About 40 boats were damaged.
      """;

  private static final String SAME_STORM =
      """
      Osterhaven port shut after storm

      By The Fjord Courier | Created at 2026-06-02 09:00:00

      The port of Osterhaven was closed by a storm on Monday, harbour master Ida Brokk said.

      About 55 boats were damaged, Brokk said.
      """;

  @TempDir Path folder;

  private Dossier dossier(String... texts) throws IOException {
    for (int i = 0; i < texts.length; i++) {
      Files.writeString(folder.resolve("report-" + i + ".txt"), texts[i]);
    }
    PrintWriter nowhere =
        new PrintWriter(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    Input input =
        Input.read(
            List.of(folder.toString()),
            Selection.ALL,
            new WebOptions(),
            InputStream.nullInputStream(),
            nowhere);
    List<Dossier> all = Dossiers.of(input, nowhere, false);
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private String page(Dossier dossier) throws IOException {
    return Files.readString(HtmlPages.write(List.of(dossier), folder.resolve("page")))
        .toLowerCase(Locale.ROOT);
  }

  @Test
  void aStoryWithNothingOnTheTableHasNoMatrixAndItsPageSaysNothingOfOne() throws IOException {
    Dossier dossier = dossier(STORM, SAME_STORM);
    assertThat(dossier.proposals()).isEmpty();
    assertThat(page(dossier)).doesNotContain("id=\"positions\"").doesNotContain(">positions");
  }

  @Test
  void aSingleReportHasPositionsAndNoComparison() throws IOException {
    Dossier dossier = dossier(TRUCE);
    assertThat(dossier.proposals()).isNotEmpty();
    assertThat(dossier.disagreements()).isEmpty();
    assertThat(dossier.coverage()).isEmpty();
    assertThat(dossier.onlyHere()).isEmpty();
    assertThat(page(dossier))
        .doesNotContain("id=\"disagreements\"")
        .doesNotContain("id=\"coverage\"")
        .doesNotContain("id=\"only-here\"");
  }

  @Test
  void anOpinionPieceIsMarkedAndGivesNobodyAPosition() throws IOException {
    Dossier dossier = dossier(OPINION);
    assertThat(dossier.reports()).allMatch(one -> one.report().kind() == ReportKind.OPINION);
    assertThat(dossier.proposals()).allMatch(one -> one.positions().isEmpty());
    assertThat(page(dossier)).contains("opinion");
  }
}
