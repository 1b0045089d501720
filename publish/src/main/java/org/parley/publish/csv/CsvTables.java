package org.parley.publish.csv;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Actor;
import org.parley.dossier.Alias;
import org.parley.dossier.Cited;
import org.parley.dossier.CitedText;
import org.parley.dossier.CourseStep;
import org.parley.dossier.CoverageCell;
import org.parley.dossier.CoverageRow;
import org.parley.dossier.Disagreement;
import org.parley.dossier.Dossier;
import org.parley.dossier.Event;
import org.parley.dossier.EventCode;
import org.parley.dossier.Figure;
import org.parley.dossier.OnlyHere;
import org.parley.dossier.Position;
import org.parley.dossier.Proposal;
import org.parley.dossier.Quote;
import org.parley.dossier.Reading;
import org.parley.dossier.ReportEntry;
import org.parley.dossier.SummaryLine;
import org.parley.dossier.Voice;
import org.parley.dossier.Wording;
import org.parley.findings.Reader;
import org.parley.publish.line.DossierIndex;
import org.parley.publish.line.Terms;
import org.parley.report.Citation;
import org.parley.report.When;

/** One table for each kind of line, all stories in each. */
public final class CsvTables {

  private static final List<String> WHEN = List.of("earliest", "latest", "precision");
  private static final List<String> EVIDENCE =
      List.of("report_number", "outlet", "sentence_number", "sentence_id", "exact_words");

  private final Map<String, CsvTable> tables = new LinkedHashMap<>();

  private CsvTables() {}

  /**
   * Writes the tables, each as {@code <name>.csv}.
   *
   * @param folder where to; made if it is not there
   * @return the files written
   * @throws IOException if the folder cannot be written
   */
  public static List<Path> write(List<Dossier> dossiers, Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, String> table : texts(dossiers).entrySet()) {
      Path file = folder.resolve(table.getKey() + ".csv");
      Files.writeString(file, table.getValue(), StandardCharsets.UTF_8);
      files.add(file);
    }
    return files;
  }

  /** The tables by name, as text. */
  public static Map<String, String> texts(List<Dossier> dossiers) {
    CsvTables tables = new CsvTables();
    for (Dossier dossier : dossiers) {
      tables.add(new DossierIndex(dossier));
    }
    Map<String, String> texts = new LinkedHashMap<>();
    tables.tables.forEach((name, table) -> texts.put(name, table.text()));
    return texts;
  }

  private void add(DossierIndex index) {
    Dossier dossier = index.dossier();
    reports(dossier);
    actors(dossier);
    summary(index);
    quotes(index);
    events(index);
    eventData(index);
    positions(index);
    voices(index);
    course(index);
    figures(index);
    disagreements(index);
    coverage(index);
    onlyHere(index);
  }

  private void reports(Dossier dossier) {
    CsvTable table =
        table(
            "reports",
            List.of("story", "report_number", "report_id", "outlet", "title", "url", "source"),
            WHEN,
            List.of(
                "published_basis",
                "copy_of",
                "origin",
                "language",
                "kind",
                "sentences",
                "read_for_findings"));
    for (ReportEntry entry : dossier.reports()) {
      table.row(
          row(
              List.of(
                  dossier.story().id(),
                  String.valueOf(entry.number()),
                  entry.report().id(),
                  orEmpty(entry.report().outlet()),
                  orEmpty(entry.report().title()),
                  orEmpty(entry.report().url()),
                  entry.report().source()),
              when(entry.report().published()),
              List.of(
                  Terms.code(entry.report().publishedBasis()),
                  orEmpty(entry.copyOf()),
                  entry.origin(),
                  entry.report().language(),
                  Terms.code(entry.report().kind()),
                  String.valueOf(entry.report().sentences().size()),
                  String.valueOf(Reader.reads(entry.report().language())))));
    }
  }

  private void actors(Dossier dossier) {
    CsvTable table =
        table(
            "actors",
            List.of(
                "story", "actor", "name", "kind", "country", "affiliation", "alias", "reports"));
    for (Actor actor : dossier.actors()) {
      for (Alias alias : actor.aliases()) {
        table.row(
            List.of(
                dossier.story().id(),
                actor.id(),
                actor.name(),
                Terms.code(actor.kind()),
                orEmpty(actor.country()),
                orEmpty(actor.affiliation()),
                alias.text(),
                String.join(" ", alias.reports())));
      }
    }
  }

  private void summary(DossierIndex index) {
    CsvTable table = table("summary", List.of("story", "text"), WHEN, EVIDENCE);
    for (SummaryLine line : index.dossier().summary()) {
      rows(table, index, row(start(index, line.text()), when(line.when())), line);
    }
  }

  private void quotes(DossierIndex index) {
    CsvTable table =
        table(
            "quotes",
            List.of("story", "quote", "speaker", "speaker_as_written", "form", "wording"),
            WHEN,
            EVIDENCE);
    for (Quote quote : index.dossier().quotes()) {
      for (Wording wording : quote.wordings()) {
        rows(
            table,
            index,
            row(
                start(
                    index,
                    quote.id(),
                    index.actorName(quote.speaker(), "unknown"),
                    orEmpty(wording.speakerAsWritten()),
                    Terms.code(wording.form()),
                    wording.text()),
                when(quote.said())),
            wording);
      }
    }
  }

  private void events(DossierIndex index) {
    CsvTable table =
        table(
            "events",
            List.of(
                "story",
                "event",
                "title",
                "type",
                "mode",
                "account",
                "kind",
                "modality",
                "place",
                "actors",
                "recipients",
                "attributed_to",
                "origins"),
            WHEN,
            EVIDENCE);
    for (Event event : index.dossier().events()) {
      rows(
          table,
          index,
          row(
              start(
                  index,
                  event.id(),
                  event.title(),
                  event.type() == null ? "" : event.type().name(),
                  orEmpty(event.mode()),
                  event.ledger() == null ? "" : Terms.code(event.ledger().ledger()),
                  event.ledger() == null ? "" : event.ledger().kind(),
                  Terms.code(event.modality()),
                  index.actorName(event.place(), ""),
                  names(index, event.actors()),
                  names(index, event.recipients()),
                  index.actorName(event.attributedTo(), ""),
                  String.valueOf(event.origins())),
              when(event.when())),
          event);
    }
  }

  private void eventData(DossierIndex index) {
    CsvTable plover = table("plover", EventData.PLOVER);
    CsvTable gdelt = table("gdelt", EventData.GDELT);
    for (Event event : index.dossier().events()) {
      EventCode code = event.code();
      if (code != null) {
        plover.row(EventData.plover(index, event, code));
        List<String> row = EventData.gdelt(index, event, code);
        if (row != null) {
          gdelt.row(row);
        }
      }
    }
  }

  private void positions(DossierIndex index) {
    CsvTable table =
        table(
            "positions",
            List.of(
                "story",
                "proposal",
                "name",
                "party",
                "stance",
                "part",
                "text",
                "said_by",
                "basis",
                "anonymous",
                "first_outlet",
                "origins"),
            WHEN,
            EVIDENCE);
    for (Proposal proposal : index.dossier().proposals()) {
      for (Position position : proposal.positions()) {
        position(table, index, proposal, position, "position", position.text(), position);
        for (CitedText condition : position.conditions()) {
          position(table, index, proposal, position, "condition", condition.text(), condition);
        }
      }
    }
  }

  private void position(
      CsvTable table,
      DossierIndex index,
      Proposal proposal,
      Position position,
      String part,
      String text,
      Cited line) {
    rows(
        table,
        index,
        row(
            start(
                index,
                proposal.id(),
                proposal.name(),
                index.actorName(position.party(), position.party()),
                Terms.code(position.stance()),
                part,
                text,
                index.actorName(position.saidBy(), ""),
                Terms.code(position.basis()),
                String.valueOf(position.voices().stream().anyMatch(Voice::anonymous)),
                firstOutlet(index, position),
                String.valueOf(position.origins())),
            when(position.asOf())),
        line);
  }

  private static String firstOutlet(DossierIndex index, Position position) {
    String report = position.firstReport();
    return report == null ? "" : index.name(report);
  }

  /** Each step once for each of its sentences; voices of a position stand beside them. */
  private void course(DossierIndex index) {
    CsvTable table =
        table(
            "course",
            List.of("story", "proposal", "name", "step", "by", "text", "said_by", "origins"),
            WHEN,
            EVIDENCE);
    for (Proposal proposal : index.dossier().proposals()) {
      for (CourseStep step : proposal.course()) {
        List<String> by = step.by().stream().map(id -> index.actorName(id, id)).toList();
        rows(
            table,
            index,
            row(
                start(
                    index,
                    proposal.id(),
                    proposal.name(),
                    Terms.code(step.kind()),
                    String.join("; ", by),
                    step.text(),
                    index.actorName(step.saidBy(), ""),
                    String.valueOf(step.origins())),
                when(step.when())),
            step);
      }
    }
  }

  private void voices(DossierIndex index) {
    CsvTable table =
        table(
            "voices",
            List.of(
                "story",
                "proposal",
                "name",
                "party",
                "stance",
                "speaker",
                "as_written",
                "anonymous",
                "basis"),
            WHEN,
            EVIDENCE);
    for (Proposal proposal : index.dossier().proposals()) {
      for (Position position : proposal.positions()) {
        for (Voice voice : position.voices()) {
          rows(
              table,
              index,
              row(
                  start(
                      index,
                      proposal.id(),
                      proposal.name(),
                      index.actorName(position.party(), position.party()),
                      Terms.code(position.stance()),
                      index.actorName(voice.speaker(), ""),
                      Objects.requireNonNullElse(voice.asWritten(), ""),
                      String.valueOf(voice.anonymous()),
                      Terms.code(voice.basis())),
                  when(position.asOf())),
              voice);
        }
      }
    }
  }

  private void figures(DossierIndex index) {
    CsvTable table =
        table(
            "figures",
            List.of(
                "story",
                "figure",
                "value",
                "as_written",
                "qualifier",
                "unit",
                "what",
                "told",
                "attributed_to"),
            WHEN,
            EVIDENCE);
    for (Figure figure : index.dossier().figures()) {
      rows(
          table,
          index,
          row(
              start(
                  index,
                  figure.id(),
                  figure.value().toPlainString(),
                  figure.text(),
                  figure.qualifier() == null ? "" : Terms.code(figure.qualifier()),
                  figure.unit(),
                  figure.what(),
                  String.join("; ", figure.told()),
                  index.actorName(figure.attributedTo(), "")),
              when(figure.asOf())),
          figure);
    }
  }

  private void disagreements(DossierIndex index) {
    CsvTable table =
        table(
            "disagreements",
            List.of(
                "story",
                "disagreement",
                "about",
                "kind",
                "status",
                "why",
                "reading",
                "according_to"),
            WHEN,
            EVIDENCE);
    for (Disagreement disagreement : index.dossier().disagreements()) {
      for (Reading reading : disagreement.readings()) {
        rows(
            table,
            index,
            row(
                start(
                    index,
                    disagreement.id(),
                    disagreement.about(),
                    Terms.code(disagreement.kind()),
                    Terms.code(disagreement.status()),
                    disagreement.why(),
                    reading.value(),
                    orEmpty(reading.according())),
                when(reading.when())),
            reading);
      }
    }
  }

  private void coverage(DossierIndex index) {
    CsvTable table = table("coverage", List.of("story", "claim", "origins", "carries"), EVIDENCE);
    for (CoverageRow row : index.dossier().coverage()) {
      for (CoverageCell cell : row.cells()) {
        for (Citation citation : cell.citations()) {
          table.row(
              row(
                  start(
                      index,
                      row.claim(),
                      String.valueOf(row.origins()),
                      Terms.code(cell.carries())),
                  evidence(index, citation)));
        }
      }
    }
  }

  private void onlyHere(DossierIndex index) {
    CsvTable table = table("only-here", List.of("story", "text"), EVIDENCE);
    for (OnlyHere line : index.dossier().onlyHere()) {
      rows(table, index, start(index, line.text()), line);
    }
  }

  @SafeVarargs
  private CsvTable table(String name, List<String>... heads) {
    return tables.computeIfAbsent(name, key -> new CsvTable(row(heads)));
  }

  private static void rows(CsvTable table, DossierIndex index, List<String> cells, Cited line) {
    for (Citation citation : line.citations()) {
      table.row(row(cells, evidence(index, citation)));
    }
  }

  private static List<String> evidence(DossierIndex index, Citation citation) {
    return List.of(
        String.valueOf(index.number(citation.report())),
        orEmpty(index.report(citation.report()).report().outlet()),
        String.valueOf(index.sentence(citation)),
        citation.sentence(),
        index.words(citation));
  }

  private static List<String> start(DossierIndex index, String... cells) {
    List<String> row = new ArrayList<>(List.of(index.dossier().story().id()));
    row.addAll(List.of(cells));
    return row;
  }

  @SafeVarargs
  private static List<String> row(List<String>... parts) {
    List<String> row = new ArrayList<>();
    for (List<String> part : parts) {
      row.addAll(part);
    }
    return row;
  }

  private static List<String> when(@Nullable When when) {
    if (when == null) {
      return List.of("", "", "");
    }
    return List.of(
        when.earliest() == null ? "" : when.earliest().toString(),
        when.latest() == null ? "" : when.latest().toString(),
        Terms.code(when.precision()));
  }

  private static String names(DossierIndex index, List<String> actors) {
    return String.join("; ", actors.stream().map(actor -> index.actorName(actor, actor)).toList());
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }
}
