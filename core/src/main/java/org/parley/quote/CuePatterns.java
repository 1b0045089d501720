package org.parley.quote;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.report.Span;

/** The patterns by which a stretch in quotation marks finds its cue, tried in order. */
final class CuePatterns {
  private static final String ENDS_BEFORE_CUE = ",?!-\u2013\u2014";
  private static final int REACH = 24;

  /** How many words may stand between a cue and the colon before what is said. */
  private static final int FAR_COLON = 14;

  private static final double COMPLEMENT_NEEDS = 0.3;
  private static final Set<String> OPENING_CONJUNCTIONS = Set.of("but", "and", "yet", "so");

  private final Words words;
  private final Cues cues;
  private final SourceFinder sources;
  private final List<Item> reported;

  CuePatterns(Words words, Cues cues, List<Item> reported) {
    this.words = words;
    this.cues = cues;
    this.sources = new SourceFinder(words);
    this.reported = reported;
  }

  /** The item of a stretch by the first pattern that fits, or null. */
  @Nullable Item match(int k) {
    Item item = after(k);
    if (item == null) {
      item = tail(k);
    }
    if (item == null) {
      item = before(k);
    }
    if (item == null) {
      item = complement(k);
    }
    if (item == null) {
      item = far(k);
    }
    if (item == null) {
      item = colon(k);
    }
    return item;
  }

  /** The last character inside the marks, nested marks and blanks aside. */
  char lastCharacter(int k) {
    Span inner = words.stretches().get(k).inner();
    String text = words.report().text();
    for (int i = inner.end() - 1; i >= inner.start(); i--) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && "'\u2019\u2018\"\u201d".indexOf(c) < 0) {
        return c;
      }
    }
    return ' ';
  }

  private @Nullable Item after(int k) {
    int qs = words.stretchFirst(k);
    int from = words.stretchEnd(k);
    int s = words.sentence(from - 1);
    char last = lastCharacter(k);
    boolean inside = ENDS_BEFORE_CUE.indexOf(last) >= 0;
    int to = untilNextStretch(from, words.end(s));
    if (from >= words.end(s)) {
      boolean goesOn = s + 1 < words.sentences() && words.block(s + 1) == words.block(s);
      if (!goesOn || !(inside || startsLower(words.end(s)))) {
        return null;
      }
      from = words.end(s);
      to = untilNextStretch(from, words.end(s + 1));
    } else if (!inside && !(words.is(from, ",") || cues.isDash(from))) {
      return null;
    }
    int length = words.countWords(qs, words.stretchEnd(k));
    boolean opens = qs == words.first(words.sentence(qs));
    if ((length <= 2 && !inside && !opens) || (!opens && isProgramme(k))) {
      return null;
    }
    int cue = cueAfter(from, to);
    if (cue < 0) {
      return null;
    }
    Range quoted = new Range(qs, words.stretchEnd(k));
    int first = words.first(words.sentence(qs));
    boolean wordsBefore = words.countWords(first, qs) > 0 && !words.quoted(qs - 1);
    boolean introduced = qs > first && (words.is(qs - 1, ":") || cues.isDash(qs - 1));
    if (wordsBefore && !introduced && cues.anySaying(first, qs)) {
      Item held = complement(k);
      if (held != null && !isPutFirst(held.cue, qs) && !isPredicate(held.cue, qs)) {
        return held;
      }
    }
    if (!wordsBefore || introduced || cues.anySaying(first, qs)) {
      return item(QuoteRule.AFTER, cue, quoted, from, to);
    }
    int start = withoutConjunction(first, qs);
    return item(QuoteRule.AFTER_MIXED, cue, new Range(start, quoted.to()), from, to);
  }

  /** {@code on "The Evening Hour," A said}: a title after a preposition. */
  private boolean isProgramme(int k) {
    int qs = words.stretchFirst(k);
    if (!words.tag(qs - 1).equals("IN") && !words.tag(qs - 1).equals("POS")) {
      return words.tag(qs - 1).startsWith("NNP") && hasTitleCase(k);
    }
    return hasTitleCase(k);
  }

  private boolean hasTitleCase(int k) {
    int all = 0;
    for (int i = words.stretchFirst(k); i < words.stretchEnd(k); i++) {
      if (words.isWord(i)) {
        all++;
        boolean small = words.token(i).text().length() <= 3;
        if (!small && !Character.isUpperCase(words.token(i).text().charAt(0))) {
          return false;
        }
      }
    }
    return all >= 2 && all <= 8;
  }

  /** "When A said no, 'B,' C said": the clause of the first cue ends before the marks. */
  private boolean isPutFirst(int cue, int qs) {
    String tag = words.tag(words.first(words.sentence(cue)));
    if (!tag.equals("IN") && !tag.equals("WRB")) {
      return false;
    }
    for (int i = cue + 1; i < qs; i++) {
      if (words.is(i, ",")) {
        return true;
      }
    }
    return false;
  }

  /** {@code Nothing A said "will help," B said}: the marks open with the verb of another clause. */
  private boolean isPredicate(int cue, int qs) {
    int first = qs;
    while (first + 1 < words.size() && words.quoted(first) && !words.isWord(first)) {
      first++;
    }
    boolean verb = words.tag(first).equals("MD") || cues.isFinite(first);
    return verb && cue == qs - 1;
  }

  private int cueAfter(int from, int to) {
    boolean nominal = false;
    boolean broken = false;
    for (int i = from; i < Math.min(to, from + REACH); i++) {
      if (words.is(i, ";")) {
        return Words.NONE;
      }
      if (cues.isFiniteSaying(i)) {
        boolean follows = !Inversion.isNever(words, i) && subjectFollows(i, to);
        if ((nominal || follows) && !words.is(i + 1, "that")) {
          return i;
        }
      } else if (words.tag(i).equals("VBG") && cues.isSaying(i)) {
        return nominal ? Words.NONE : i;
      } else if (cues.isFinite(i) && broken && !isCapital(i)) {
        return Words.NONE;
      }
      nominal |= cues.isNominal(i) || isCapital(i);
      broken |= i > from && (words.is(i, ",") || words.is(i, "and"));
    }
    return Words.NONE;
  }

  /** A name, whatever the tagger takes it for: no verb after a quotation has a capital. */
  private boolean isCapital(int i) {
    return Character.isUpperCase(words.token(i).text().charAt(0))
        && i > words.first(words.sentence(i));
  }

  private boolean subjectFollows(int verb, int to) {
    for (int i = verb + 1; i < Math.min(to, verb + 5); i++) {
      if ((cues.isNominal(i) && !words.tag(i).equals("DT")) || isCapital(i)) {
        return true;
      }
      if (cues.isFinite(i) || words.is(i, ",")) {
        return false;
      }
    }
    return false;
  }

  /** A sentence with marks inside that ends in ", she said". */
  private @Nullable Item tail(int k) {
    int qs = words.stretchFirst(k);
    int s = words.sentence(qs);
    int end = words.end(s);
    int first = words.first(s);
    int last = end - 1;
    while (last > words.stretchEnd(k) && !words.isWord(last)) {
      last--;
    }
    int cue = Words.NONE;
    int comma = last;
    for (; comma >= words.stretchEnd(k) && last - comma <= 8; comma--) {
      if (words.is(comma, ",")) {
        break;
      }
      if (cues.isFiniteSaying(comma) && cues.is(comma, VerbClass.TAIL)) {
        cue = comma;
      }
    }
    if (cue < 0
        || comma < words.stretchEnd(k)
        || !words.is(comma, ",")
        || !(cue == last || cue == comma + 1)
        || last - comma < 2
        || cues.anySaying(first, qs)) {
      return null;
    }
    int start = withoutConjunction(first, qs);
    return item(QuoteRule.TAIL, cue, new Range(start, comma), comma + 1, end);
  }

  private int withoutConjunction(int first, int qs) {
    return first + 1 < qs && OPENING_CONJUNCTIONS.contains(words.lower(first)) ? first + 1 : first;
  }

  /** {@code She told reporters on Monday: "..."}. */
  private @Nullable Item before(int k) {
    int qs = words.stretchFirst(k);
    int first = words.first(words.sentence(qs));
    int cue = cues.lastSaying(first, qs);
    if (cue < 0) {
      return null;
    }
    int between = words.countWords(cue + 1, qs);
    boolean comma = words.is(qs - 1, ",");
    boolean colon = words.is(qs - 1, ":");
    if (between == 0 || (between <= 9 && comma) || (between <= FAR_COLON && colon)) {
      for (int i = cue + 1; i < qs; i++) {
        if (words.is(i, "that") || words.quoted(i) || (cues.isFinite(i) && !colon)) {
          return null;
        }
      }
      if (!colon
          && words.countWords(qs, words.stretchEnd(k)) < (comma ? 3 : 2)
          && !opensClause(k)) {
        return null;
      }
      if (colon && cues.anyFinite(cue + 1, qs)) {
        Range whole = new Range(thatAfter(cue, qs), words.stretchEnd(k));
        return item(QuoteRule.COMPLEMENT, cue, whole, first, qs);
      }
      if (between == 0 && clauseGoesOn(words.stretchEnd(k), words.sentence(qs))) {
        Item whole = complement(k);
        if (whole != null && whole.construction != null) {
          return whole;
        }
      }
      return item(QuoteRule.BEFORE, cue, new Range(qs, words.stretchEnd(k)), first, qs);
    }
    return null;
  }

  /** {@code said "the plan" must go}: the marks hold only the subject of what is said. */
  private boolean clauseGoesOn(int from, int s) {
    return from < words.end(s)
        && words.sentence(from) == s
        && (words.tag(from).equals("MD") || cues.isFinite(from))
        && !cues.isSaying(from);
  }

  private boolean opensClause(int k) {
    return Character.isUpperCase(
        words.report().text().charAt(words.stretches().get(k).inner().start()));
  }

  /** The complement of a verb of saying, by the parse, holds the start of the stretch. */
  private @Nullable Item complement(int k) {
    int qs = words.stretchFirst(k);
    int qe = words.stretchEnd(k);
    int s = words.sentence(qs);
    int cue = cues.lastSaying(words.first(s), qs);
    Item best = null;
    for (Item item : reported) {
      if (item.cue < qs
          && words.sentence(item.cue) == s
          && item.content.get(0).from() > item.cue
          && item.holds(qs)
          && item.probability >= COMPLEMENT_NEEDS
          && (cues.isSaying(item.cue)
              || cues.is(item.cue, VerbClass.NAMING)
              || item.probability >= 0.5)) {
        if (best == null || (item.cue > best.cue && !isWhatCalled(item.cue))) {
          best = item;
        }
      }
    }
    int side = best == null ? Words.NONE : sideClause(best.cue + 1, qs);
    if (side >= 0) {
      return item(QuoteRule.COMPLEMENT, side, new Range(side + 1, qe), words.first(s), qs);
    }
    if (best != null) {
      int from = best.content.get(0).from();
      int to = wholeStretch(cut(best.cue, qe, Math.max(best.last().to(), qe)));
      return new Item(
          QuoteRule.COMPLEMENT,
          best.cue,
          List.of(new Range(from, to)),
          best.source,
          best.probability,
          best.construction);
    }
    if (cue >= 0 && words.countWords(cue + 1, qs) <= 6 && !breaks(cue + 1, qs)) {
      int from = thatAfter(cue, qs);
      return item(QuoteRule.COMPLEMENT, cue, new Range(from, qe), words.first(s), qs);
    }
    return null;
  }

  /** "what he called X": the words belong to the clause round them. */
  private boolean isWhatCalled(int cue) {
    int subject = words.child(cue, "nsubj");
    int from = subject < 0 || subject > cue ? cue : subject;
    boolean what = false;
    for (int i = Math.max(words.first(words.sentence(cue)), from - 3); i < from; i++) {
      what |= words.is(i, "what");
    }
    return what && cues.is(cue, VerbClass.NAMING);
  }

  /** The participle of saying that opens a clause of its own in [from, to): ", calling it". */
  private int sideClause(int from, int to) {
    for (int i = to - 1; i > from; i--) {
      boolean speaks = cues.isSaying(i) || cues.is(i, VerbClass.NAMING);
      if (words.tag(i).equals("VBG") && words.is(i - 1, ",") && !words.quoted(i) && speaks) {
        return i;
      }
    }
    return Words.NONE;
  }

  /** Where the clause a cue introduces begins: at "that" if it stands before the marks. */
  private int thatAfter(int cue, int qs) {
    for (int i = cue + 1; i < qs; i++) {
      if (words.is(i, "that") && words.tag(i).equals("IN")) {
        return i;
      }
    }
    return cue + 1;
  }

  /** A complement that ends between marks goes on to where they close. */
  private int wholeStretch(int to) {
    boolean inside =
        to < words.size() && words.quoted(to) && words.stretchOf(to) == words.stretchOf(to - 1);
    return inside ? words.stretchEnd(words.stretchOf(to)) : to;
  }

  private boolean breaks(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.is(i, ",") || words.is(i, ";") || words.is(i, ".")) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Item far(int k) {
    int qs = words.stretchFirst(k);
    int qe = words.stretchEnd(k);
    int s = words.sentence(qs);
    int cue = cues.lastSaying(words.first(s), qs);
    if (cue < 0 || !cues.is(cue, VerbClass.FAR)) {
      return null;
    }
    int from = cue + 1;
    for (int i = cue + 1; i < Math.min(qs, cue + 9); i++) {
      if (words.is(i, "that")) {
        from = i;
        break;
      }
    }
    if (words.is(from, ",")) {
      return null;
    }
    int to = wholeStretch(cut(cue, qe, words.end(words.sentence(qe - 1))));
    return item(QuoteRule.FAR_COMPLEMENT, cue, new Range(from, to), words.first(s), qs);
  }

  private @Nullable Item colon(int k) {
    int qs = words.stretchFirst(k);
    int s = words.sentence(qs);
    Range quoted = new Range(qs, words.stretchEnd(k));
    int colon = qs - 1;
    if (colon > words.first(s) && words.is(colon, ":")) {
      return new Item(
          QuoteRule.COLON,
          colon,
          List.of(quoted),
          sources.beforeColon(colon, List.of(quoted)),
          0.7,
          null);
    }
    boolean opensBlock =
        qs == words.first(s)
            && s > 0
            && words.block(s - 1) != words.block(s)
            && words.end(s - 1) > words.first(s - 1);
    if (opensBlock && words.is(words.end(s - 1) - 1, ":")) {
      colon = words.end(s - 1) - 1;
      int cue = cues.lastSaying(words.first(s - 1), colon);
      Source source = cue >= 0 ? sources.ofVerb(cue, List.of(quoted)) : null;
      return new Item(
          QuoteRule.COLON_PARAGRAPH,
          cue >= 0 ? cue : colon,
          List.of(quoted),
          source != null ? source : sources.beforeColon(colon, List.of(quoted)),
          0.7,
          null);
    }
    return null;
  }

  /** Where a complement that goes on after its last quotation ends. */
  private int cut(int cue, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.quoted(i)) {
        continue;
      }
      if (cues.isDash(i) && dashAfter(i, to) > i) {
        i = dashAfter(i, to);
        continue;
      }
      if (words.is(i, ",") || cues.isDash(i)) {
        return i;
      }
      boolean conjunction = words.is(i, "and") || words.is(i, "but");
      if (conjunction && i + 1 < to) {
        boolean sayingNext = cues.isSaying(i + 1) && !words.tag(i + 1).equals("VBN");
        if (sayingNext || cues.isSecondVerb(cue, i + 1)) {
          return i;
        }
      }
    }
    return to;
  }

  /** The second of two dashes round an aside, or the first where there is none. */
  private int dashAfter(int dash, int to) {
    for (int i = dash + 1; i < to; i++) {
      if (cues.isDash(i)) {
        return i;
      }
    }
    return dash;
  }

  private Item item(QuoteRule rule, int cue, Range content, int from, int to) {
    Range trimmed = Constructions.trimmed(words, content.from(), content.to());
    List<Range> ranges = List.of(trimmed.isEmpty() ? content : trimmed);
    Source source = null;
    boolean after =
        rule == QuoteRule.AFTER || rule == QuoteRule.AFTER_MIXED || rule == QuoteRule.TAIL;
    if (words.parsed(words.sentence(cue))) {
      source = sources.ofVerb(cue, ranges);
      if (after
          && source != null
          && source.head() < from
          && words.sentence(source.head()) == words.sentence(cue)) {
        source = null;
      }
    }
    if (source == null && after) {
      source = sources.onSurface(from, cue, to, ranges);
    }
    if (source == null && !after) {
      source = sources.onSurface(from, cue, to, ranges);
    }
    return new Item(rule, cue, ranges, source, 0.9, null);
  }

  private int untilNextStretch(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.quoted(i)) {
        return i;
      }
    }
    return to;
  }

  private boolean startsLower(int i) {
    return i < words.size() && Character.isLowerCase(words.token(i).text().charAt(0));
  }
}
