package org.parley.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ReportActors;
import org.parley.event.Participant;
import org.parley.event.Quoted;
import org.parley.event.Standing;
import org.parley.event.Standings;
import org.parley.event.Times;
import org.parley.event.Words;
import org.parley.language.AnnotatedSentence;
import org.parley.language.Token;
import org.parley.report.Span;
import org.parley.text.WordList;
import org.parley.time.TimeExpression;

/** The figures of one sentence. */
final class SentenceFigures {
  private static final Set<String> TIME_UNITS =
      Set.copyOf(WordList.lines(SentenceFigures.class, "time-units.txt"));
  private static final int LEAST_WITHOUT_FRAME = 4;

  private final List<Token> tokens;
  private final int index;
  private final @Nullable Words words;
  private final List<TimeExpression> times;
  private final Quoted quoted;

  SentenceFigures(
      AnnotatedSentence sentence,
      int index,
      ReportActors actors,
      List<TimeExpression> times,
      Quoted quoted) {
    this.tokens = sentence.tokens();
    this.index = index;
    var parse = sentence.parse();
    this.words =
        parse == null || parse.size() != tokens.size() ? null : new Words(tokens, parse, actors);
    this.times = times;
    this.quoted = quoted;
  }

  List<FoundFigure> find() {
    List<FoundFigure> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Numeral numeral = Numerals.at(tokens, i);
      if (numeral == null) {
        i++;
        continue;
      }
      FoundFigure figure = figure(numeral);
      if (figure != null) {
        found.add(figure);
      }
      i = Math.max(i + 1, numeral.end());
    }
    return found;
  }

  private @Nullable FoundFigure figure(Numeral numeral) {
    FoundFigure term = term(numeral);
    if (term != null) {
      return term;
    }
    Span number = span(numeral.first(), numeral.end());
    if (Labels.isLabel(tokens, numeral) || isTime(number)) {
      return null;
    }
    Qualifiers.Found qualifier = Qualifiers.beside(tokens, numeral.first(), numeral.end());
    int begin =
        numeral.upTo() != null
                && numeral.first() > 0
                && lemma(numeral.first() - 1).equals("between")
            ? numeral.first() - 1
            : numeral.first();
    int from = qualifier == null ? begin : Math.min(qualifier.first(), begin);
    int to = qualifier == null ? numeral.end() : Math.max(qualifier.end(), numeral.end());
    Counted counted = Counted.of(tokens, words, numeral, to);
    boolean share = numeral.unit().equals("%") || numeral.unit().equals("part");
    boolean money = !share && !numeral.unit().isEmpty();
    if (counted.span() == null && !share && !money && !isElliptic(numeral)) {
      return null;
    }
    if (counted.head() >= 0 && TIME_UNITS.contains(lemma(counted.head())) && !share && !money) {
      return null;
    }
    Context context = context(numeral, counted);
    boolean small =
        numeral.spelled()
            && !numeral.vague()
            && numeral.value().compareTo(BigDecimal.valueOf(LEAST_WITHOUT_FRAME)) < 0;
    if (small && !context.known() && !share && !money) {
      return null;
    }
    return new FoundFigure(
        index,
        span(from, to),
        share ? FigureKind.SHARE : money ? FigureKind.MONEY : FigureKind.COUNT,
        numeral.value(),
        numeral.upTo(),
        numeral.vague(),
        numeral.unit().equals("part") ? "" : numeral.unit(),
        qualifier != null ? qualifier.qualifier() : numeral.vague() ? Qualifier.AT_LEAST : null,
        counted.span(),
        context.frame(),
        context.time(),
        context.speaker(),
        quoted.contains(number),
        context.negated());
  }

  /** "30-day truce": the length of a named thing. */
  private @Nullable FoundFigure term(Numeral numeral) {
    int hyphen = numeral.end();
    if (hyphen + 2 >= tokens.size()
        || !tokens.get(hyphen).text().equals("-")
        || !TIME_UNITS.contains(lemma(hyphen + 1))
        || !numeral.unit().isEmpty()) {
      return null;
    }
    int last = hyphen + 2;
    while (last < tokens.size()
        && (tokens.get(last).isNoun() || tokens.get(last).tag().startsWith("JJ"))) {
      last++;
    }
    while (last > hyphen + 2 && !tokens.get(last - 1).isNoun()) {
      last--;
    }
    if (last == hyphen + 2) {
      return null;
    }
    Span number = span(numeral.first(), hyphen + 2);
    return new FoundFigure(
        index,
        number,
        FigureKind.TERM,
        numeral.value(),
        null,
        false,
        lemma(hyphen + 1),
        null,
        span(hyphen + 2, last),
        "",
        null,
        null,
        quoted.contains(number),
        false);
  }

  /** "killing or wounding 50". */
  private boolean isElliptic(Numeral numeral) {
    Words all = words;
    if (all == null || numeral.spelled() || numeral.end() - numeral.first() != 1) {
      return false;
    }
    int governor = all.governor(numeral.first());
    return all.relation(numeral.first()).equals("obj")
        && governor >= 0
        && Frames.of(all.lemma(governor)) != null;
  }

  private boolean isTime(Span number) {
    for (TimeExpression time : times) {
      if (time.span().overlaps(number)) {
        return true;
      }
    }
    return false;
  }

  /** What is said of the things counted, when, and by whom. */
  private record Context(
      String frame,
      boolean known,
      @Nullable TimeExpression time,
      @Nullable Participant speaker,
      boolean negated) {}

  private Context context(Numeral numeral, Counted counted) {
    Words all = words;
    Set<String> frames = new TreeSet<>();
    if (counted.head() >= 0) {
      String own = Frames.of(lemma(counted.head()));
      if (own != null) {
        frames.add(own);
      }
    }
    if (all == null) {
      return new Context(String.join("+", frames), !frames.isEmpty(), null, null, false);
    }
    int start = counted.head() >= 0 ? counted.head() : numeral.first();
    int verb = verbAbove(all, start);
    if (verb < 0) {
      return new Context(String.join("+", frames), !frames.isEmpty(), null, null, false);
    }
    boolean known = !frames.isEmpty();
    if (!Frames.isOfSubject(all.lemma(verb)) && acts(all, verb, start)) {
      return new Context(all.lemma(verb) + ":actor", known, null, null, false);
    }
    for (int told : all.withVerbs(verb)) {
      String frame = Frames.of(all.lemma(told));
      if (frame != null) {
        frames.add(frame);
        known = true;
      }
    }
    if (frames.isEmpty() && !all.lemma(verb).equals("be") && !all.lemma(verb).equals("have")) {
      frames.add(all.lemma(verb));
    }
    Standing standing = Standings.of(all, verb, false);
    Integer speaker = standing.speaker();
    return new Context(
        String.join("+", frames),
        known,
        Times.beside(all, times, standing.hosts(), numeral.first()),
        speaker == null ? null : all.speaker(speaker),
        standing.negated());
  }

  /** True for "two bombers killed ...": what the verb says holds of others. */
  private static boolean acts(Words words, int verb, int counted) {
    if (!words.parse().hasDependent(verb, "obj") || words.parse().hasDependent(verb, "aux:pass")) {
      return false;
    }
    for (int subject : words.parse().dependents(verb, "nsubj")) {
      if (subject == counted || words.parse().isBelow(counted, subject)) {
        return true;
      }
    }
    return false;
  }

  private static int verbAbove(Words words, int start) {
    int at = start;
    for (int steps = 0; at >= 0 && steps < 8; steps++, at = words.governor(at)) {
      if (words.isVerb(at) && !words.relation(at).equals("amod")) {
        return at;
      }
    }
    return -1;
  }

  private String lemma(int i) {
    return tokens.get(i).lemma().toLowerCase(Locale.ROOT);
  }

  private Span span(int from, int end) {
    return new Span(tokens.get(from).span().start(), tokens.get(end - 1).span().end());
  }
}
