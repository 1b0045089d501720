package org.parley.publish.csv;

import java.util.List;
import java.util.stream.Stream;
import org.parley.dossier.Cited;
import org.parley.dossier.CourseStep;
import org.parley.dossier.Dossier;
import org.parley.dossier.Position;
import org.parley.dossier.Proposal;
import org.parley.dossier.Voice;
import org.parley.publish.line.DossierIndex;
import org.parley.publish.line.Terms;

/** The tables of what is on the table: positions with conditions, their voices, and the course. */
final class ProposalTables {

  private ProposalTables() {}

  /** A position itself or one of its conditions: what the row's text says and stands on. */
  private record Part(Proposal proposal, Position position, String part, String text, Cited line) {

    static Stream<Part> of(Proposal proposal) {
      return proposal.positions().stream()
          .flatMap(
              position ->
                  Stream.concat(
                      Stream.of(
                          new Part(proposal, position, "position", position.text(), position)),
                      position.conditions().stream()
                          .map(
                              condition ->
                                  new Part(
                                      proposal,
                                      position,
                                      "condition",
                                      condition.text(),
                                      condition))));
    }
  }

  static Table<?> positions() {
    return Table.ofStory(
            "positions", dossier -> dossier.proposals().stream().flatMap(Part::of).toList())
        .column("proposal", (index, part) -> part.proposal().id())
        .column("name", (index, part) -> part.proposal().name())
        .column("party", (index, part) -> party(index, part.position()))
        .column("stance", (index, part) -> Terms.code(part.position().stance()))
        .column("part", (index, part) -> part.part())
        .column("text", (index, part) -> part.text())
        .column("said_by", (index, part) -> index.actorName(part.position().saidBy(), ""))
        .column("basis", (index, part) -> Terms.code(part.position().basis()))
        .column(
            "anonymous",
            (index, part) ->
                String.valueOf(part.position().voices().stream().anyMatch(Voice::anonymous)))
        .column("first_outlet", (index, part) -> firstOutlet(index, part.position()))
        .column("origins", (index, part) -> String.valueOf(part.position().origins()))
        .when(part -> part.position().asOf())
        .evidence(part -> part.line().citations());
  }

  private record Heard(Proposal proposal, Position position, Voice voice) {

    static List<Heard> in(Dossier dossier) {
      return dossier.proposals().stream()
          .flatMap(
              proposal ->
                  proposal.positions().stream()
                      .flatMap(
                          position ->
                              position.voices().stream()
                                  .map(voice -> new Heard(proposal, position, voice))))
          .toList();
    }
  }

  static Table<?> voices() {
    return Table.ofStory("voices", Heard::in)
        .column("proposal", (index, heard) -> heard.proposal().id())
        .column("name", (index, heard) -> heard.proposal().name())
        .column("party", (index, heard) -> party(index, heard.position()))
        .column("stance", (index, heard) -> Terms.code(heard.position().stance()))
        .column("speaker", (index, heard) -> index.actorName(heard.voice().speaker(), ""))
        .column("as_written", (index, heard) -> heard.voice().asWritten())
        .column("anonymous", (index, heard) -> String.valueOf(heard.voice().anonymous()))
        .column("basis", (index, heard) -> Terms.code(heard.voice().basis()))
        .when(heard -> heard.position().asOf())
        .evidence(heard -> heard.voice().citations());
  }

  private record Taken(Proposal proposal, CourseStep step) {

    static Stream<Taken> of(Proposal proposal) {
      return proposal.course().stream().map(step -> new Taken(proposal, step));
    }
  }

  /** Each step once for each of its sentences. */
  static Table<?> course() {
    return Table.ofStory(
            "course", dossier -> dossier.proposals().stream().flatMap(Taken::of).toList())
        .column("proposal", (index, taken) -> taken.proposal().id())
        .column("name", (index, taken) -> taken.proposal().name())
        .column("step", (index, taken) -> Terms.code(taken.step().kind()))
        .column(
            "by",
            (index, taken) ->
                String.join(
                    "; ", taken.step().by().stream().map(id -> index.actorName(id, id)).toList()))
        .column("text", (index, taken) -> taken.step().text())
        .column("said_by", (index, taken) -> index.actorName(taken.step().saidBy(), ""))
        .column("origins", (index, taken) -> String.valueOf(taken.step().origins()))
        .when(taken -> taken.step().when())
        .evidence(taken -> taken.step().citations());
  }

  private static String party(DossierIndex index, Position position) {
    return index.actorName(position.party(), position.party());
  }

  private static String firstOutlet(DossierIndex index, Position position) {
    String report = position.firstReport();
    return report == null ? "" : index.name(report);
  }
}
