package org.parley.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.correction.CorrectedDossier;
import org.parley.correction.Targets;
import org.parley.dossier.Correction;
import org.parley.dossier.Correction.Kind;
import org.parley.dossier.Dossier;
import org.parley.dossier.Target;
import org.parley.dossier.Target.Part;
import org.parley.position.Stance;
import org.parley.publish.html.HtmlPages;
import org.parley.publish.json.DossierJson;
import org.parley.publish.markdown.MarkdownText;
import org.parley.publish.terminal.Colours;
import org.parley.publish.terminal.TerminalStyle;
import org.parley.publish.terminal.TerminalText;
import org.parley.report.Citation;
import org.parley.report.When;

class CorrectedStoryTest {
  private static final Dossier FOUND = StraitTalks.dossier();

  private static Correction said(Kind kind, Target target, @Nullable String value) {
    Instant at = Instant.parse("2031-04-02T10:15:00Z");
    return new Correction(1, kind, target, null, value, "heard so", "Kim", at);
  }

  private static List<Target> all(Part part) {
    return Targets.of(FOUND).stream().filter(target -> target.part() == part).toList();
  }

  @Test
  void anEventMarkedAsWrongStandsInNoPartOfTheDossier() {
    for (Target event : all(Part.EVENT)) {
      Dossier now = CorrectedDossier.of(FOUND, List.of(said(Kind.WRONG, event, null)));
      assertThat(now.events()).hasSize(FOUND.events().size() - 1);
      assertThat(now.coverage()).noneMatch(row -> row.line().equals(event.line()));
      assertThat(now.disagreements()).noneMatch(each -> each.touches().contains(event.line()));
      assertThat(now.summary()).noneMatch(line -> line.text().equals(event.text()));
    }
  }

  @Test
  void aDateAndAStanceAreThoseThatAPersonGivesAndAllElseStays() {
    Target event = all(Part.EVENT).get(0);
    Dossier dated = CorrectedDossier.of(FOUND, List.of(said(Kind.DATE, event, "2031-03-29")));
    assertThat(dated.events().get(0).when()).isEqualTo(When.day(LocalDate.of(2031, 3, 29), ""));
    assertThat(dated.quotes()).isEqualTo(FOUND.quotes());
    for (Target position : all(Part.POSITION)) {
      Dossier now = CorrectedDossier.of(FOUND, List.of(said(Kind.STANCE, position, "unanswered")));
      assertThat(
              now.proposals().stream()
                  .flatMap(each -> each.positions().stream())
                  .filter(each -> each.text().equals(position.text()))
                  .map(each -> each.stance()))
          .contains(Stance.UNANSWERED);
    }
  }

  @Test
  void whatIsAboutLinesOfAnotherStoryChangesNothing() {
    Target event = all(Part.EVENT).get(0);
    Target elsewhere =
        new Target(
            Part.EVENT,
            "e-none",
            "Nothing of the kind",
            List.of(new Citation("zzzz", "zzzz.1", event.citations().get(0).span())));
    assertThat(CorrectedDossier.of(FOUND, List.of(said(Kind.WRONG, elsewhere, null))))
        .isSameAs(FOUND);
  }

  @Test
  void whatPersonsSaidIsShownInEveryForm(@TempDir Path folder) throws IOException {
    Dossier corrected =
        CorrectedDossier.of(FOUND, List.of(said(Kind.SPEAKER, all(Part.QUOTE).get(0), null)));
    for (String form :
        List.of(
            MarkdownText.render(corrected),
            TerminalText.render(
                corrected, new TerminalStyle(200, Colours.NONE, true, true), Set.of()),
            Files.readString(HtmlPages.write(List.of(corrected), folder)))) {
      assertThat(form).contains("speaker set to unknown").contains("heard so").contains("Kim");
    }
  }

  @Test
  void whatPersonsSaidLeavesWithTheDossierAndComesBack() throws IOException {
    Dossier corrected =
        CorrectedDossier.of(FOUND, List.of(said(Kind.NOTE, all(Part.QUOTE).get(0), "Compare")));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DossierJson.write(List.of(corrected), bytes);
    Dossier read = DossierJson.read(new ByteArrayInputStream(bytes.toByteArray())).get(0);
    assertThat(read.corrections()).isEqualTo(corrected.corrections()).hasSize(1);
  }
}
