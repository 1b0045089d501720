package org.parley.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.dossier.CitedText;
import org.parley.dossier.Position;
import org.parley.dossier.Proposal;
import org.parley.position.PositionBasis;
import org.parley.position.Stance;
import org.parley.report.Citation;
import org.parley.report.When;

class RelationsTest {
  private static final StoryReports STORY =
      InventedReport.story(
          new InventedReport(
              "a", "2031-05-14", "Orria wants monitors as a part of the harbour truce."));

  private static final Citation SENTENCE = STORY.reports().get(0).cite(0);

  private static Proposal proposal(String name, int positions, String... holds) {
    List<Position> answers =
        IntStream.range(0, positions)
            .mapToObj(
                i ->
                    new Position(
                        "party" + i,
                        Stance.ACCEPTS,
                        "it accepts",
                        List.of(),
                        When.UNKNOWN,
                        null,
                        PositionBasis.OUTLET,
                        List.of(),
                        null,
                        1,
                        List.of()))
            .toList();
    List<CitedText> terms =
        List.of(holds).stream().map(term -> new CitedText(term, List.of())).toList();
    return new Proposal(
        name, name, List.of(), List.of(), null, List.of(), terms, List.of(), answers, List.of());
  }

  private static Proposal cited(Proposal one) {
    return new Proposal(
        one.id(),
        one.name(),
        one.names(),
        one.proposers(),
        null,
        one.rivals(),
        one.terms(),
        one.course(),
        one.positions(),
        List.of(SENTENCE));
  }

  @Test
  void otherNumbersMakeRivals() {
    Proposal longer = proposal("60-day truce", 1);
    Proposal shorter = proposal("30-day truce", 1);
    Proposal plain = proposal("truce", 1);
    List<Proposal> all = List.of(longer, shorter, plain);
    assertThat(Relations.withRivals(longer, all).rivals()).containsExactly("30-day truce");
    assertThat(Relations.withRivals(plain, all).rivals()).isEmpty();
  }

  @Test
  void whatAProposalHoldsIsAPartOfIt() {
    Proposal whole = proposal("truce", 2, "200 monitors on both shores");
    Proposal part = proposal("foreign monitors", 1);
    assertThat(Relations.nested(STORY, List.of(whole, part)))
        .extracting(Proposal::partOf)
        .containsExactly(null, "truce");
  }

  @Test
  void whatMorePartiesAnswerIsNoPart() {
    Proposal whole = proposal("truce", 1, "200 monitors on both shores");
    Proposal part = proposal("foreign monitors", 2);
    assertThat(Relations.nested(STORY, List.of(whole, part)))
        .extracting(Proposal::partOf)
        .containsOnlyNulls();
  }

  @Test
  void aReportMaySayWhatIsAPart() {
    Proposal whole = proposal("harbour truce", 2);
    Proposal part = cited(proposal("monitors", 1));
    assertThat(Relations.nested(STORY, List.of(whole, part)))
        .extracting(Proposal::partOf)
        .containsExactly(null, "harbour truce");
  }
}
