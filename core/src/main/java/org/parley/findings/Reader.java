package org.parley.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorFinder;
import org.parley.actor.ReportActor;
import org.parley.actor.ReportActors;
import org.parley.event.EventFinder;
import org.parley.event.EventGate;
import org.parley.event.EventMention;
import org.parley.event.FoundEvent;
import org.parley.event.MentionFinder;
import org.parley.event.OpeningDays;
import org.parley.event.Stays;
import org.parley.figure.FigureFinder;
import org.parley.figure.FigureGate;
import org.parley.language.AnnotatedReport;
import org.parley.language.AnnotatedSentence;
import org.parley.language.Annotator;
import org.parley.language.Parse;
import org.parley.language.Token;
import org.parley.position.PositionFinder;
import org.parley.position.PositionGate;
import org.parley.position.ReportProposals;
import org.parley.position.Speech;
import org.parley.position.StepFinder;
import org.parley.position.TermFinder;
import org.parley.quote.Certainty;
import org.parley.quote.FoundQuote;
import org.parley.quote.QuoteFinder;
import org.parley.quote.QuoteForm;
import org.parley.quote.QuoteGate;
import org.parley.report.Report;
import org.parley.report.Sentence;
import org.parley.report.Span;
import org.parley.time.TimeExpression;
import org.parley.time.TimeTagger;

/** Reads a report: finds all that it says. Safe for use by several threads. */
public final class Reader {
  /** Reported speech that is less likely than this is no statement to rest a position on. */
  private static final double LIKELY = 0.6;

  private static final String ENGLISH = "en";

  private final Annotator annotator;

  public Reader(Annotator annotator) {
    this.annotator = annotator;
  }

  /**
   * True if reports in a language are read for findings. In any other their text is kept, dated and
   * sorted into stories, and whatever shows them says that they were not read.
   *
   * @param language ISO 639-1, or "und"
   */
  public static boolean reads(String language) {
    return language.equals(ENGLISH);
  }

  /** The findings of a report; none for a report that is not in English. */
  public Findings read(Report report) {
    if (!reads(report.language())) {
      return Findings.none(report);
    }
    List<Span> sentences = report.sentences().stream().map(Sentence::span).toList();
    AnnotatedReport annotated = annotate(report, annotator.tag(report.text(), sentences));
    ReportActors actors = ActorFinder.find(annotated);
    List<TimeExpression> times = TimeTagger.tag(report.text(), sentences);
    List<FoundQuote> quotes = QuoteFinder.find(annotated, actors);
    List<EventMention> mentions = MentionFinder.find(annotated, actors, times, quotes);
    OpeningDays opening = new OpeningDays(annotated, actors, times, mentions);
    ReportProposals proposals = ReportProposals.of(annotated, actors, speech(quotes));
    return new Findings(
        report,
        actors,
        times,
        quotes,
        opening.events(events(annotated, actors, times)),
        opening.mentions(mentions),
        FigureFinder.find(annotated, actors, times),
        PositionFinder.find(proposals),
        StepFinder.find(proposals),
        TermFinder.find(proposals));
  }

  /** Parses only the sentences in which a finder can use it: a parse costs more than all else. */
  private AnnotatedReport annotate(Report report, List<List<Token>> tagged) {
    boolean[] forQuotes = QuoteGate.needsParse(report, tagged);
    List<AnnotatedSentence> annotated = new ArrayList<>(tagged.size());
    for (int i = 0; i < tagged.size(); i++) {
      List<Token> tokens = tagged.get(i);
      boolean needed =
          forQuotes[i]
              || EventGate.wantsParse(tokens)
              || PositionGate.wantsParse(tokens)
              || FigureGate.wantsParse(tokens);
      Parse parse = needed && !tokens.isEmpty() ? annotator.parse(tokens) : null;
      annotated.add(new AnnotatedSentence(report.sentences().get(i), tokens, parse));
    }
    return new AnnotatedReport(report, annotated);
  }

  private static List<FoundEvent> events(
      AnnotatedReport annotated, ReportActors actors, List<TimeExpression> times) {
    List<FoundEvent> events = new ArrayList<>(EventFinder.find(annotated, actors, times));
    events.addAll(Stays.find(annotated, actors, times));
    events.sort(Comparator.comparing(FoundEvent::trigger));
    return events;
  }

  private static List<Speech> speech(List<FoundQuote> quotes) {
    List<Speech> speech = new ArrayList<>();
    for (FoundQuote quote : quotes) {
      boolean reported =
          quote.form() != QuoteForm.INDIRECT
              || (quote.certainty() == Certainty.PLAIN && quote.probability() >= LIKELY);
      if (!reported || quote.denied()) {
        continue;
      }
      for (Span span : quote.content()) {
        speech.add(
            new Speech(
                span, key(quote.speaker()), quote.source(), quote.form() != QuoteForm.INDIRECT));
      }
    }
    return speech;
  }

  private static @Nullable String key(@Nullable ReportActor actor) {
    return actor == null ? null : actor.key();
  }
}
