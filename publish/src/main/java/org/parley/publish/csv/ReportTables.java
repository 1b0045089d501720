package org.parley.publish.csv;

import java.util.List;
import java.util.stream.Stream;
import org.parley.dossier.Actor;
import org.parley.dossier.Alias;
import org.parley.dossier.CoverageCell;
import org.parley.dossier.CoverageRow;
import org.parley.dossier.Dossier;
import org.parley.findings.Reader;
import org.parley.publish.line.Terms;

/** The tables of the reports themselves, of who is in them and of what each carries. */
final class ReportTables {

  private ReportTables() {}

  static Table<?> reports() {
    return Table.ofStory("reports", Dossier::reports)
        .column("report_number", (index, entry) -> String.valueOf(entry.number()))
        .column("report_id", (index, entry) -> entry.report().id())
        .column("outlet", (index, entry) -> entry.report().outlet())
        .column("title", (index, entry) -> entry.report().title())
        .column("url", (index, entry) -> entry.report().url())
        .column("source", (index, entry) -> entry.report().source())
        .when(entry -> entry.report().published())
        .column("published_basis", (index, entry) -> Terms.code(entry.report().publishedBasis()))
        .column("copy_of", (index, entry) -> entry.copyOf())
        .column("origin", (index, entry) -> entry.origin())
        .column("language", (index, entry) -> entry.report().language())
        .column("kind", (index, entry) -> Terms.code(entry.report().kind()))
        .column("sentences", (index, entry) -> String.valueOf(entry.report().sentences().size()))
        .column(
            "read_for_findings",
            (index, entry) -> String.valueOf(Reader.reads(entry.report().language())));
  }

  private record Named(Actor actor, Alias alias) {

    static List<Named> in(Dossier dossier) {
      return dossier.actors().stream()
          .flatMap(actor -> actor.aliases().stream().map(alias -> new Named(actor, alias)))
          .toList();
    }
  }

  static Table<?> actors() {
    return Table.ofStory("actors", Named::in)
        .column("actor", (index, named) -> named.actor().id())
        .column("name", (index, named) -> named.actor().name())
        .column("kind", (index, named) -> Terms.code(named.actor().kind()))
        .column("country", (index, named) -> named.actor().country())
        .column("affiliation", (index, named) -> named.actor().affiliation())
        .column("alias", (index, named) -> named.alias().text())
        .column("reports", (index, named) -> String.join(" ", named.alias().reports()));
  }

  private record Carried(CoverageRow row, CoverageCell cell) {

    static Stream<Carried> of(CoverageRow row) {
      return row.cells().stream().map(cell -> new Carried(row, cell));
    }
  }

  static Table<?> coverage() {
    return Table.ofStory(
            "coverage", dossier -> dossier.coverage().stream().flatMap(Carried::of).toList())
        .column("claim", (index, carried) -> carried.row().claim())
        .column("origins", (index, carried) -> String.valueOf(carried.row().origins()))
        .column("carries", (index, carried) -> Terms.code(carried.cell().carries()))
        .evidence(carried -> carried.cell().citations());
  }
}
