package org.parley.publish.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parley.dossier.CitedText;
import org.parley.dossier.Correction;
import org.parley.dossier.CourseStep;
import org.parley.dossier.CoverageRow;
import org.parley.dossier.Disagreement;
import org.parley.dossier.Dossier;
import org.parley.dossier.Event;
import org.parley.dossier.Figure;
import org.parley.dossier.LedgerEntry;
import org.parley.dossier.OnlyHere;
import org.parley.dossier.Position;
import org.parley.dossier.Proposal;
import org.parley.dossier.Quote;
import org.parley.dossier.Reading;
import org.parley.dossier.ReportEntry;
import org.parley.dossier.SummaryLine;
import org.parley.dossier.Wording;
import org.parley.publish.line.Account;
import org.parley.publish.line.CitedLines;
import org.parley.publish.line.CorrectionWords;
import org.parley.publish.line.CourseWords;
import org.parley.publish.line.DossierIndex;
import org.parley.publish.line.EventWords;
import org.parley.publish.line.EvidenceMark;
import org.parley.publish.line.FigureText;
import org.parley.publish.line.Lane;
import org.parley.publish.line.QuoteText;
import org.parley.publish.line.SaidBy;
import org.parley.publish.line.StoryFacts;
import org.parley.publish.line.Terms;
import org.parley.report.Citation;
import org.parley.store.StoryCard;

/** Writes a dossier as Markdown (CommonMark with tables). */
public final class MarkdownText {

  private final DossierIndex index;
  private final StringBuilder out = new StringBuilder();

  private MarkdownText(DossierIndex index) {
    this.index = index;
  }

  /** The dossier, lines ended by line feeds. */
  public static String render(Dossier dossier) {
    MarkdownText text = new MarkdownText(new DossierIndex(dossier));
    text.write();
    return text.out.toString();
  }

  /**
   * A list of stories.
   *
   * @param base address of the service that shows them, without a slash at its end
   */
  public static String stories(List<StoryCard> stories, String base) {
    StringBuilder text = new StringBuilder("# Stories\n\n");
    for (StoryCard story : stories) {
      text.append("- [")
          .append(escape(story.title().isEmpty() ? story.id() : story.title()))
          .append("](")
          .append(base)
          .append("/stories/")
          .append(story.id())
          .append("), ")
          .append(story.reports())
          .append(story.reports() == 1 ? " report" : " reports")
          .append(story.last() == null ? "" : ", last on " + story.last())
          .append('\n');
    }
    return text.toString();
  }

  private void corrected(Dossier dossier) {
    if (dossier.corrections().isEmpty()) {
      return;
    }
    line("");
    line("## Corrected");
    line("");
    for (Correction each : dossier.corrections()) {
      line(
          "- "
              + Terms.capital(Terms.code(each.target().part()))
              + " *"
              + escape(each.target().text())
              + "*: "
              + escape(CorrectionWords.of(each))
              + (each.reason().isEmpty() ? "" : ". " + escape(each.reason()))
              + " ("
              + escape(each.by())
              + ", "
              + CorrectionWords.when(each)
              + ")");
    }
  }

  private void write() {
    Dossier dossier = index.dossier();
    StoryFacts facts = StoryFacts.of(index);
    line("# " + escape(dossier.story().title()));
    line("");
    line(
        facts.reports()
            + " · "
            + facts.outlets()
            + " · "
            + facts.origins()
            + " · published "
            + facts.published());
    line("");
    for (ReportEntry entry : dossier.reports()) {
      line(
          "- **["
              + entry.number()
              + "]** "
              + escape(index.name(entry))
              + ", "
              + index.date(entry.report().published())
              + "; "
              + escape(StoryFacts.basis(entry, index)));
    }
    summary(dossier);
    positions(dossier);
    disagreements(dossier);
    quotes(dossier);
    timeline(dossier);
    accounts(dossier);
    figures(dossier);
    coverage(dossier);
    onlyHere(dossier);
    corrected(dossier);
    evidence(dossier);
  }

  private void summary(Dossier dossier) {
    head("At a glance", dossier.summary().isEmpty());
    for (SummaryLine line : dossier.summary()) {
      item(index.date(line.when(), line) + ": " + escape(line.text()), line.citations());
    }
  }

  private void positions(Dossier dossier) {
    head("Positions", dossier.proposals().isEmpty());
    for (Proposal proposal : dossier.proposals()) {
      line("### " + escape(proposal.name()) + marks(proposal.citations()));
      line("");
      for (CitedText name : proposal.names()) {
        item("also called " + escape(name.text()), name.citations());
      }
      String whole = index.proposalName(proposal.partOf());
      if (!whole.isEmpty()) {
        line("- part of: " + escape(whole));
      }
      for (String rival : proposal.rivals()) {
        line("- rival of: " + escape(index.proposalName(rival)));
      }
      for (CitedText term : proposal.terms()) {
        item("holds: " + escape(term.text()), term.citations());
      }
      for (CourseStep step : proposal.course()) {
        item(
            index.date(step.when(), step)
                + ", "
                + escape(CourseWords.of(step, index))
                + ": "
                + escape(step.text()),
            step.citations());
      }
      for (Position position : proposal.positions()) {
        String said = SaidBy.position(position, index);
        item(
            "**"
                + escape(index.actorName(position.party(), "a party not named"))
                + " "
                + Terms.stance(position.stance())
                + "**, "
                + index.date(position.asOf(), position)
                + ": "
                + escape(position.text())
                + (said.isEmpty() ? "" : " (" + escape(said) + ")"),
            position.citations());
        for (CitedText condition : position.conditions()) {
          out.append("  ");
          item(
              Terms.asked(position.stance()) + ": " + escape(condition.text()),
              condition.citations());
        }
      }
      if (proposal.positions().isEmpty()) {
        line("- no position reported");
      }
      line("");
    }
  }

  private void disagreements(Dossier dossier) {
    head("Disagreements", dossier.disagreements().isEmpty());
    int number = 0;
    for (Disagreement disagreement : dossier.disagreements()) {
      number++;
      line(
          "### "
              + number
              + ". "
              + escape(disagreement.about())
              + " ("
              + Terms.statusSign(disagreement.status())
              + " "
              + Terms.status(disagreement.status())
              + ", "
              + Terms.code(disagreement.kind())
              + ")");
      line("");
      line(escape(disagreement.why()));
      line("");
      for (Reading reading : disagreement.readings()) {
        List<String> notes = new ArrayList<>();
        if (reading.according() != null) {
          notes.add("according to " + escape(reading.according()));
        }
        if (reading.when() != null) {
          notes.add(index.date(reading.when()));
        }
        item(
            escape(reading.value())
                + (notes.isEmpty() ? "" : " (" + String.join(", ", notes) + ")"),
            reading.citations());
      }
      line("");
    }
  }

  private void quotes(Dossier dossier) {
    head("Quotes", dossier.quotes().isEmpty());
    for (Quote quote : dossier.quotes()) {
      line("**" + escape(SaidBy.speaker(quote, index)) + "**, " + index.date(quote.said(), quote));
      line("");
      for (Wording wording : quote.wordings()) {
        String text = QuoteText.of(wording, index.report(wording.report()).report());
        item(escape(text) + " (" + Terms.form(wording) + ")", wording.citations());
      }
      line("");
    }
  }

  private void timeline(Dossier dossier) {
    head("Timeline", dossier.events().isEmpty());
    for (Lane lane : Lane.values()) {
      List<Event> events = lane.lines(dossier.events());
      if (!events.isEmpty()) {
        line("### " + lane.title());
        line("");
        for (Event event : events) {
          String by = index.actorName(event.attributedTo(), "");
          item(
              index.date(event.when(), event)
                  + ": "
                  + escape(index.title(event))
                  + (by.isEmpty() ? "" : ", according to " + escape(by)),
              event.citations());
        }
        line("");
      }
    }
  }

  private void accounts(Dossier dossier) {
    for (Account account : Account.values()) {
      List<Event> events = account.of(dossier.events());
      if (!events.isEmpty()) {
        head(account.title(), false);
        for (Event event : events) {
          LedgerEntry entry = event.ledger();
          String kind = entry == null ? "" : entry.kind();
          item(
              index.date(event.when(), event)
                  + ", "
                  + kind
                  + ": "
                  + escape(index.title(event))
                  + EventWords.standing(index, event).stream()
                      .map(words -> ", " + escape(words))
                      .collect(Collectors.joining()),
              EventWords.citations(event));
        }
        line("");
      }
    }
  }

  private void figures(Dossier dossier) {
    head("Figures", dossier.figures().isEmpty());
    if (!dossier.figures().isEmpty()) {
      line("| value | of what | as of | given by | evidence |");
      line("| ---: | --- | --- | --- | --- |");
    }
    for (Figure figure : dossier.figures()) {
      line(
          "| "
              + String.join(
                  " | ",
                  List.of(
                      escape(figure.text()),
                      escape(FigureText.what(figure)),
                      index.date(figure.asOf()),
                      escape(index.actorName(figure.attributedTo(), "the report itself")),
                      marks(figure.citations()).strip()))
              + " |");
    }
  }

  private void coverage(Dossier dossier) {
    head("Coverage", dossier.coverage().isEmpty());
    for (CoverageRow row : dossier.coverage()) {
      item(
          escape(row.claim())
              + ": "
              + row.origins()
              + " of "
              + dossier.story().originCount()
              + " origins",
          row.citations());
    }
  }

  private void onlyHere(Dossier dossier) {
    head("Only here", dossier.onlyHere().isEmpty());
    for (OnlyHere only : dossier.onlyHere()) {
      item(escape(only.text()), only.citations());
    }
  }

  /** Every cited sentence by its number, so that a mark can be looked up. */
  private void evidence(Dossier dossier) {
    Map<Integer, Map<Integer, String>> cited = new TreeMap<>();
    for (Citation citation : CitedLines.citations(dossier)) {
      int number = index.number(citation.report());
      int sentence = index.sentence(citation);
      var report = index.report(citation.report()).report();
      cited
          .computeIfAbsent(number, key -> new TreeMap<>())
          .put(sentence, report.words(report.sentences().get(sentence - 1).span()));
    }
    head("Evidence", cited.isEmpty());
    cited.forEach(
        (number, sentences) ->
            sentences.forEach(
                (sentence, words) ->
                    line("- **" + number + "." + sentence + "** " + escape(words))));
  }

  private void head(String title, boolean empty) {
    if (!empty) {
      line("");
      line("## " + title);
      line("");
    }
  }

  private void item(String text, List<Citation> citations) {
    line("- " + text + marks(citations));
  }

  /** {@code [1.4, 3.16 3.17]}: sentences by report. */
  private String marks(List<Citation> citations) {
    List<String> names = new ArrayList<>();
    for (EvidenceMark mark : index.marks(citations)) {
      names.add(mark.names());
    }
    return " \\[" + String.join(", ", names) + "\\]";
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  /** Puts a backslash before every sign that Markdown or HTML could take for markup. */
  private static String escape(String words) {
    return words
        .replaceAll("\\s+", " ")
        .replaceAll("([\\\\`*_{}\\[\\]<>#|~&!]|^[-+])", "\\\\$1")
        .replaceAll("^(\\d+)([.)])", "$1\\\\$2");
  }
}
