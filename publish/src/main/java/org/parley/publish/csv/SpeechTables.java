package org.parley.publish.csv;

import java.util.stream.Stream;
import org.parley.dossier.Disagreement;
import org.parley.dossier.Dossier;
import org.parley.dossier.OnlyHere;
import org.parley.dossier.Quote;
import org.parley.dossier.Reading;
import org.parley.dossier.SummaryLine;
import org.parley.dossier.Wording;
import org.parley.publish.line.Terms;

/** The tables of what is told: the story at a glance, quotes, and where reports differ. */
final class SpeechTables {

  private SpeechTables() {}

  static Table<?> summary() {
    return Table.ofStory("summary", Dossier::summary)
        .column("text", (index, line) -> line.text())
        .when(SummaryLine::when)
        .evidence(SummaryLine::citations);
  }

  static Table<?> onlyHere() {
    return Table.ofStory("only-here", Dossier::onlyHere)
        .column("text", (index, line) -> line.text())
        .evidence(OnlyHere::citations);
  }

  private record Said(Quote quote, Wording wording) {

    static Stream<Said> of(Quote quote) {
      return quote.wordings().stream().map(wording -> new Said(quote, wording));
    }
  }

  static Table<?> quotes() {
    return Table.ofStory("quotes", dossier -> dossier.quotes().stream().flatMap(Said::of).toList())
        .column("quote", (index, said) -> said.quote().id())
        .column("speaker", (index, said) -> index.actorName(said.quote().speaker(), "unknown"))
        .column("speaker_as_written", (index, said) -> said.wording().speakerAsWritten())
        .column("form", (index, said) -> Terms.code(said.wording().form()))
        .column("wording", (index, said) -> said.wording().text())
        .when(said -> said.quote().said())
        .evidence(said -> said.wording().citations());
  }

  private record Read(Disagreement disagreement, Reading reading) {

    static Stream<Read> of(Disagreement disagreement) {
      return disagreement.readings().stream().map(reading -> new Read(disagreement, reading));
    }
  }

  static Table<?> disagreements() {
    return Table.ofStory(
            "disagreements", dossier -> dossier.disagreements().stream().flatMap(Read::of).toList())
        .column("disagreement", (index, read) -> read.disagreement().id())
        .column("about", (index, read) -> read.disagreement().about())
        .column("kind", (index, read) -> Terms.code(read.disagreement().kind()))
        .column("status", (index, read) -> Terms.code(read.disagreement().status()))
        .column("why", (index, read) -> read.disagreement().why())
        .column("reading", (index, read) -> read.reading().value())
        .column("according_to", (index, read) -> read.reading().according())
        .when(read -> read.reading().when())
        .evidence(read -> read.reading().citations());
  }
}
