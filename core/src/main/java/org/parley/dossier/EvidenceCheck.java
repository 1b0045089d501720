package org.parley.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Evidence or nothing: takes out of a dossier every line that its cited sentences do not hold. A
 * line stays if it cites something, if each citation is a stretch inside an existing sentence, and
 * if the names, numbers and quoted words that it shows stand in the sentences it cites; a name may
 * stand there as any alias of its actor, and for a state or body as any actor that belongs to it.
 * An actor that the sentences of a quote or event do not name is taken off that line, and the line
 * stays without it.
 */
public final class EvidenceCheck {

  /**
   * The dossier that remains.
   *
   * @param dossier without the lines that failed
   * @param dropped what was taken out, in the order in which it was met
   */
  public record Result(Dossier dossier, List<Dropped> dropped) {

    /** Copies its list. */
    public Result {
      dropped = List.copyOf(dropped);
    }
  }

  /**
   * A line, or a part of one, that was taken out.
   *
   * @param line its kind and its words
   * @param why what its sentences do not hold
   */
  public record Dropped(String line, String why) {}

  private final Evidence evidence;
  private final List<Dropped> dropped = new ArrayList<>();

  private EvidenceCheck(Dossier dossier) {
    evidence = new Evidence(dossier);
  }

  /** The dossier with only the lines that their sentences hold, and what was taken out. */
  public static Result check(Dossier dossier) {
    EvidenceCheck check = new EvidenceCheck(dossier);
    return new Result(check.keep(dossier), check.dropped);
  }

  private Dossier keep(Dossier dossier) {
    List<Quote> quotes = new ArrayList<>();
    dossier.quotes().forEach(quote -> add(quotes, quote(quote)));
    List<Event> events = new ArrayList<>();
    dossier.events().forEach(event -> add(events, event(event)));
    List<Proposal> proposals = new ArrayList<>();
    dossier.proposals().forEach(proposal -> add(proposals, proposal(proposal)));
    List<Figure> figures =
        dossier.figures().stream()
            .filter(figure -> holds("figure", figure.text(), figure))
            .map(this::figure)
            .toList();
    List<Disagreement> disagreements = new ArrayList<>();
    dossier.disagreements().forEach(each -> add(disagreements, disagreement(each)));
    Set<String> known = new HashSet<>();
    disagreements.forEach(disagreement -> known.add(disagreement.id()));
    List<SummaryLine> summary =
        dossier.summary().stream()
            .filter(line -> holds("summary", line.text(), line))
            .map(
                line ->
                    new SummaryLine(
                        line.text(),
                        line.when(),
                        line.differs().stream().filter(known::contains).toList(),
                        line.citations()))
            .toList();
    return new Dossier(
        dossier.story(),
        dossier.reports(),
        dossier.actors().stream().map(this::actor).toList(),
        quotes,
        events,
        proposals,
        figures,
        disagreements,
        dossier.sameOnceResolved().stream()
            .filter(
                same ->
                    same.readings().size() > 1
                        && same.readings().stream()
                            .allMatch(each -> holds("same time", each.value(), each)))
            .toList(),
        dossier.onlyHere().stream().filter(only -> holds("only here", only.text(), only)).toList(),
        summary,
        dossier.coverage().stream().filter(row -> resolves("coverage", row.claim(), row)).toList());
  }

  private static <T> void add(List<T> list, @Nullable T item) {
    if (item != null) {
      list.add(item);
    }
  }

  private Actor actor(Actor actor) {
    return new Actor(
        actor.id(),
        actor.name(),
        actor.kind(),
        actor.country(),
        actor.roles().stream().filter(role -> holds("role", role.text(), role)).toList(),
        actor.aliases(),
        actor.affiliation(),
        actor.citations().stream().filter(evidence::resolves).toList());
  }

  private @Nullable Quote quote(Quote quote) {
    List<Integer> kept = new ArrayList<>();
    List<Wording> wordings = new ArrayList<>();
    for (int i = 0; i < quote.wordings().size(); i++) {
      Wording wording = quote.wordings().get(i);
      if (wording(wording)) {
        kept.add(i);
        wordings.add(wording);
      }
    }
    if (wordings.isEmpty()) {
      return null;
    }
    String speaker = quote.speaker();
    String note = quote.speakerNote();
    if (speaker != null && wordings.stream().noneMatch(each -> evidence.names(each, speaker))) {
      drop(
          "speaker of quote",
          quote.wordings().get(0).text(),
          "its sentences do not name " + speaker);
      return new Quote(
          quote.id(),
          null,
          "The sentences do not name who said it.",
          quote.said(),
          wordings,
          aligned(quote, kept));
    }
    return new Quote(quote.id(), speaker, note, quote.said(), wordings, aligned(quote, kept));
  }

  private boolean wording(Wording wording) {
    String fails = evidence.fails(wording);
    if (fails == null && !evidence.isCutFromReport(wording)) {
      fails = "the report does not have these words there";
    }
    return keeps("wording", wording.text(), fails);
  }

  /** The rows of the wordings that were kept; a score of one row is none. */
  private static List<AlignedClause> aligned(Quote quote, List<Integer> kept) {
    if (kept.size() == quote.wordings().size()) {
      return quote.aligned();
    }
    if (kept.size() < 2) {
      return List.of();
    }
    List<AlignedClause> clauses = new ArrayList<>();
    for (AlignedClause clause : quote.aligned()) {
      List<AlignedColumn> columns = new ArrayList<>();
      for (AlignedColumn column : clause.columns()) {
        List<@Nullable String> cells = new ArrayList<>();
        List<Boolean> differs = new ArrayList<>();
        boolean filled = false;
        for (int row : kept) {
          cells.add(column.cells().get(row));
          differs.add(column.differs().get(row));
          filled |= column.cells().get(row) != null;
        }
        if (filled) {
          columns.add(new AlignedColumn(cells, differs));
        }
      }
      if (!columns.isEmpty()) {
        clauses.add(new AlignedClause(columns));
      }
    }
    return clauses;
  }

  private @Nullable Event event(Event event) {
    if (!holds("event", event.title(), event)) {
      return null;
    }
    return new Event(
        event.id(),
        event.title(),
        event.type(),
        event.mode(),
        event.code(),
        event.ledger(),
        event.modality(),
        event.when(),
        named(event, event.place()),
        event.actors().stream().filter(actor -> named(event, actor) != null).toList(),
        event.recipients().stream().filter(actor -> named(event, actor) != null).toList(),
        named(event, event.attributedTo()),
        event.citations(),
        event.mentions().stream().filter(evidence::resolves).toList(),
        event.origins(),
        named(event, event.citing()),
        event.denials().stream()
            .filter(denial -> denial.citations().stream().allMatch(evidence::resolves))
            .map(denial -> new Denial(named(denial, denial.by()), denial.citations()))
            .toList());
  }

  private Figure figure(Figure figure) {
    return new Figure(
        figure.id(),
        figure.what(),
        figure.told(),
        figure.value(),
        figure.text(),
        figure.unit(),
        figure.qualifier(),
        figure.asOf(),
        named(figure, figure.attributedTo()),
        figure.citations());
  }

  private @Nullable String named(Cited line, @Nullable String actor) {
    if (actor == null || evidence.names(line, actor)) {
      return actor;
    }
    drop("actor of a line", actor, "its sentences do not name it");
    return null;
  }

  private @Nullable Proposal proposal(Proposal proposal) {
    if (!holds("proposal", proposal.name(), proposal)) {
      return null;
    }
    List<Position> positions = new ArrayList<>();
    for (Position position : proposal.positions()) {
      boolean fits = holds("position", position.text(), position);
      if (fits && !evidence.names(position, position.party())) {
        fits = keeps("position", position.text(), "its sentences do not name " + position.party());
      }
      if (fits) {
        positions.add(
            new Position(
                position.party(),
                position.stance(),
                position.text(),
                position.conditions().stream()
                    .filter(each -> holds("condition", each.text(), each))
                    .toList(),
                position.asOf(),
                named(position, position.saidBy()),
                position.basis(),
                position.voices().stream().map(this::voice).filter(Objects::nonNull).toList(),
                position.firstReport(),
                position.origins(),
                position.citations()));
      }
    }
    return new Proposal(
        proposal.id(),
        proposal.name(),
        proposal.names().stream().filter(name -> holds("name", name.text(), name)).toList(),
        proposal.proposers(),
        proposal.partOf(),
        proposal.rivals(),
        proposal.terms().stream().filter(term -> holds("term", term.text(), term)).toList(),
        proposal.course().stream().map(this::step).filter(Objects::nonNull).toList(),
        positions,
        proposal.citations());
  }

  private @Nullable Voice voice(Voice voice) {
    String fails = evidence.fails(voice);
    if (!keeps("voice", String.valueOf(voice.asWritten()), fails)) {
      return null;
    }
    return new Voice(
        named(voice, voice.speaker()),
        voice.asWritten(),
        voice.anonymous(),
        voice.basis(),
        voice.citations());
  }

  private @Nullable CourseStep step(CourseStep step) {
    if (!holds("step", step.text(), step)) {
      return null;
    }
    return new CourseStep(
        step.kind(),
        step.by().stream().filter(party -> named(step, party) != null).toList(),
        step.text(),
        step.when(),
        named(step, step.saidBy()),
        step.citations(),
        step.origins());
  }

  private @Nullable Disagreement disagreement(Disagreement disagreement) {
    List<Reading> readings =
        disagreement.readings().stream()
            .filter(reading -> holds("reading", reading.value(), reading))
            .toList();
    if (readings.size() < 2) {
      drop("disagreement", disagreement.about(), "fewer than two of its readings stand");
      return null;
    }
    return new Disagreement(
        disagreement.id(),
        disagreement.kind(),
        disagreement.about(),
        disagreement.status(),
        disagreement.why(),
        readings,
        disagreement.touches());
  }

  private boolean holds(String kind, String words, Cited line) {
    String fails = evidence.fails(line);
    return keeps(kind, words, fails == null ? evidence.lacks(line, words) : fails);
  }

  private boolean resolves(String kind, String words, Cited line) {
    return keeps(kind, words, evidence.fails(line));
  }

  private boolean keeps(String kind, String words, @Nullable String fails) {
    if (fails != null) {
      drop(kind, words, fails);
    }
    return fails == null;
  }

  private void drop(String kind, String words, String why) {
    dropped.add(new Dropped(kind + ": " + words, why));
  }
}
