package org.parley.alignment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorKind;
import org.parley.actor.ActorMerger;
import org.parley.actor.Mention;
import org.parley.actor.ReportActor;
import org.parley.actor.ReportActors;
import org.parley.actor.ReportWithActors;
import org.parley.actor.Role;
import org.parley.event.EventMention;
import org.parley.event.FoundEvent;
import org.parley.event.Modality;
import org.parley.event.Participant;
import org.parley.figure.FigureKind;
import org.parley.figure.FoundFigure;
import org.parley.figure.Qualifier;
import org.parley.findings.Findings;
import org.parley.position.FoundPosition;
import org.parley.position.FoundStep;
import org.parley.position.ProposalMention;
import org.parley.position.Stance;
import org.parley.position.StepKind;
import org.parley.report.Block;
import org.parley.report.BlockKind;
import org.parley.report.PublishedBasis;
import org.parley.report.Report;
import org.parley.report.ReportKind;
import org.parley.report.Sentence;
import org.parley.report.Span;
import org.parley.report.When;
import org.parley.similarity.Origins;
import org.parley.time.TimeExpression;
import org.parley.time.TimeTagger;

/**
 * A report with findings made by hand, for tests of what compares findings. Stretches are named by
 * their words; the first place that has them is meant.
 */
public final class InventedReport {
  private final Report report;
  private final List<TimeExpression> times;
  private final List<ReportActor> actors = new ArrayList<>();
  private final List<FoundEvent> events = new ArrayList<>();
  private final List<EventMention> mentions = new ArrayList<>();
  private final List<FoundFigure> figures = new ArrayList<>();
  private final List<FoundPosition> positions = new ArrayList<>();
  private final List<FoundStep> steps = new ArrayList<>();

  /**
   * A report of some sentences.
   *
   * @param day of publication, ISO 8601; null if unknown
   */
  public InventedReport(String id, @Nullable String day, String... sentences) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    List<Sentence> all = new ArrayList<>();
    for (String words : sentences) {
      Span span = new Span(text.length(), text.length() + words.length());
      all.add(new Sentence(id + ".s" + (all.size() + 1), blocks.size(), BlockKind.BODY, span));
      blocks.add(new Block(BlockKind.BODY, span));
      text.append(words).append("\n\n");
    }
    this.report =
        new Report(
            id,
            id + ".txt",
            null,
            "The " + id,
            null,
            List.of(),
            day == null ? When.UNKNOWN : When.day(LocalDate.parse(day), day),
            day == null ? PublishedBasis.UNKNOWN : PublishedBasis.METADATA,
            null,
            "en",
            text.toString(),
            blocks,
            all,
            List.of(),
            ReportKind.NEWS);
    this.times =
        TimeTagger.tag(report.text(), report.sentences().stream().map(Sentence::span).toList());
  }

  /** An actor, named wherever its name stands. */
  public InventedReport actor(String name, ActorKind kind, @Nullable String country) {
    return actor(name, kind, country, List.of());
  }

  /** A person with an office that stands in the text. */
  public InventedReport official(String name, @Nullable String country, String role) {
    Span span = at(role);
    String office = role.toLowerCase(Locale.ROOT);
    return actor(
        name,
        ActorKind.PERSON,
        country,
        List.of(new Role(role, span, sentence(span), office, country)));
  }

  private InventedReport actor(
      String name, ActorKind kind, @Nullable String country, List<Role> roles) {
    List<Mention> mentions = new ArrayList<>();
    for (int at = report.text().indexOf(name); at >= 0; at = report.text().indexOf(name, at + 1)) {
      Span span = new Span(at, at + name.length());
      mentions.add(new Mention(span, sentence(span), name));
    }
    actors.add(new ReportActor(key(name), name, kind, country, null, null, mentions, roles));
    return this;
  }

  /** A number of things counted. */
  public InventedReport figure(String number, String what, @Nullable Qualifier qualifier) {
    Span span = at(number);
    figures.add(
        new FoundFigure(
            sentence(span),
            span,
            FigureKind.COUNT,
            new BigDecimal(number),
            null,
            false,
            "",
            qualifier,
            at(what),
            "",
            null,
            null,
            false,
            false));
    return this;
  }

  /** What a party answers to a proposal, which is named by its words and what it is about. */
  public InventedReport position(
      String holder, Stance stance, String clause, String proposal, String subject) {
    boolean indefinite = report.text().contains("a " + proposal);
    Span named = at(proposal);
    Span span = at(clause);
    List<String> words = List.of(proposal.split(" "));
    List<String> qualifiers = words.subList(0, words.size() - 1);
    positions.add(
        new FoundPosition(
            new ProposalMention(
                named, sentence(named), 0, subject, proposal, qualifiers, null, false, indefinite),
            key(holder),
            stance,
            sentence(span),
            span,
            span,
            List.of(),
            null,
            null,
            null,
            false,
            false));
    return this;
  }

  /** A visit of a person to a place, dated by the time that stands in its sentence. */
  public InventedReport visit(String clause, Modality modality, String who, String where) {
    return event(clause, "visit", modality, participant(who), List.of(), participant(where));
  }

  /** A meeting of two at a place, dated by the time that stands in its clause. */
  public InventedReport meeting(String clause, String who, String with, String where) {
    return event(
        clause,
        "meet",
        Modality.HAPPENED,
        within(clause, who),
        List.of(within(clause, with)),
        within(clause, where));
  }

  /** What one party did to another, dated by the time that stands in its sentence. */
  public InventedReport act(String clause, String predicate, String who, String onWhom) {
    return event(
        clause,
        predicate,
        Modality.HAPPENED,
        within(clause, who),
        List.of(within(clause, onWhom)),
        null);
  }

  /** What one party is said or denied to have done to another. */
  public InventedReport act(
      String clause, String predicate, Modality modality, String who, String onWhom) {
    return event(
        clause, predicate, modality, within(clause, who), List.of(within(clause, onWhom)), null);
  }

  /** A step in the course of what is on the table, which is named by its words. */
  public InventedReport step(StepKind kind, String clause, String proposal, String... by) {
    Span span = at(clause);
    Span named = at(proposal);
    steps.add(
        new FoundStep(
            new ProposalMention(
                named, sentence(named), 0, proposal, proposal, List.of(), null, false, false),
            kind,
            Stream.of(by).map(InventedReport::key).toList(),
            sentence(span),
            span,
            span,
            null,
            null));
    return this;
  }

  /** A word that tells of a sort of happening. */
  public InventedReport word(String word, String happening) {
    mentions.add(mention(at(word), happening, false, null));
    return this;
  }

  /** A word of speech, with its speaker if one is known. */
  public InventedReport speech(String word, @Nullable String speaker) {
    String actor = speaker == null ? null : key(speaker);
    mentions.add(mention(at(word), "say", true, actor));
    return this;
  }

  private EventMention mention(
      Span word, String happening, boolean speech, @Nullable String actor) {
    int sentence = sentence(word);
    Span whole = report.sentences().get(sentence).span();
    List<Span> names = new ArrayList<>();
    for (ReportActor named : actors) {
      for (Mention each : named.mentions()) {
        if (whole.contains(each.span())) {
          names.add(each.span());
        }
      }
    }
    TimeExpression time =
        times.stream().filter(t -> whole.contains(t.span())).findFirst().orElse(null);
    return new EventMention(sentence, word, happening, speech, names, time, actor, true, true);
  }

  private Participant within(String clause, String name) {
    int start = at(clause).start() + clause.indexOf(name);
    Span span = new Span(start, start + name.length());
    return new Participant(key(name), span, span);
  }

  private InventedReport event(
      String clause,
      String predicate,
      Modality modality,
      Participant who,
      List<Participant> onWhom,
      @Nullable Participant where) {
    Span span = at(clause);
    TimeExpression time =
        times.stream().filter(t -> span.overlaps(t.span())).findFirst().orElse(null);
    events.add(
        new FoundEvent(
            sentence(span),
            span,
            predicate,
            List.of(span),
            null,
            null,
            List.of(),
            predicate,
            modality,
            false,
            false,
            false,
            List.of(who),
            onWhom,
            where,
            time,
            null));
    return this;
  }

  private Participant participant(String name) {
    return new Participant(key(name), at(name), at(name));
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private int sentence(Span span) {
    for (int i = 0; i < report.sentences().size(); i++) {
      if (report.sentences().get(i).span().contains(span)) {
        return i;
      }
    }
    throw new IllegalArgumentException("in no sentence: " + report.words(span));
  }

  private Span at(String words) {
    int at = report.text().indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("not in the report: " + words);
    }
    return new Span(at, at + words.length());
  }

  /** What it says. */
  public Findings findings() {
    return new Findings(
        report,
        new ReportActors(actors),
        times,
        List.of(),
        events,
        mentions,
        figures,
        positions,
        steps,
        List.of());
  }

  /** Reports as one story, in the order given. */
  public static StoryReports story(InventedReport... reports) {
    List<StoryReport> all = new ArrayList<>();
    List<ReportWithActors> named = new ArrayList<>();
    for (InventedReport one : reports) {
      Findings findings = one.findings();
      all.add(StoryReport.of(findings.report(), findings));
      named.add(new ReportWithActors(findings.report(), findings.actors()));
    }
    return new StoryReports(
        all, ActorMerger.merge(named), Origins.of(all.stream().map(StoryReport::report).toList()));
  }
}
