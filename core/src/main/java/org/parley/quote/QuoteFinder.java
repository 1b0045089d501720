package org.parley.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.actor.OfficeHolders;
import org.parley.actor.ReportActors;
import org.parley.language.AnnotatedReport;
import org.parley.report.Span;

/**
 * Finds what is said in a report and by whom.
 *
 * <p>Quotations in marks are given to cues by patterns over words and parse; reported speech is
 * found by constructions of the parse, weighed by a logistic regression. The patterns follow the
 * conventions of the PARC and PolNeAR corpora (Pareti, 2016; Newell and others, 2018).
 */
public final class QuoteFinder {
  /** Reported speech below this probability is left out. */
  static final double THRESHOLD = 0.48;

  private QuoteFinder() {}

  /**
   * Finds the quotes of a report. Sentences without a parse are read by their surface only; see
   * {@link QuoteGate} for those that need one.
   *
   * @param annotated the report with its words
   * @param actors its actors
   * @return quotes in text order; reported speech may overlap other quotes, quotations in marks do
   *     not overlap one another
   */
  public static List<FoundQuote> find(AnnotatedReport annotated, ReportActors actors) {
    Words words = new Words(annotated);
    List<Item> items = items(words);
    Naming naming = new Naming(words, actors, new OfficeHolders(annotated, actors), items);
    List<FoundQuote> quotes = new ArrayList<>(items.size());
    for (Item item : items) {
      quotes.add(quote(words, item, naming));
    }
    return List.copyOf(quotes);
  }

  static List<Item> items(Words words) {
    List<Item> reported = new ArrayList<>();
    for (CueModel.Scored scored : CueModel.best(words)) {
      Candidate c = scored.candidate();
      QuoteRule rule =
          c.construction() == Construction.ACCORDING ? QuoteRule.ACCORDING : QuoteRule.CONSTRUCTION;
      reported.add(
          new Item(rule, c.cue(), c.content(), c.source(), scored.probability(), c.construction()));
    }
    List<Item> quoted = new QuotedSpeech(words, reported).find();
    List<Item> all = new ArrayList<>(quoted);
    Cues cues = new Cues(words);
    for (Item item : reported) {
      if (item.probability >= THRESHOLD && !repeats(item, quoted)) {
        all.add(withoutParticiple(words, cues, withoutQuotation(words, item, quoted)));
      }
    }
    all.sort(
        (a, b) -> {
          int byStart = Integer.compare(a.content.get(0).from(), b.content.get(0).from());
          return byStart != 0 ? byStart : Integer.compare(a.cue, b.cue);
        });
    return all;
  }

  /** "X said A, arguing B": B is no part of what "said" introduces. */
  private static Item withoutParticiple(Words words, Cues cues, Item item) {
    int from = item.last().from();
    for (int i = from + 1; item.cue < from && i + 1 < item.last().to(); i++) {
      boolean saying = words.tag(i + 1).equals("VBG") && cues.isSaying(i + 1);
      if (words.is(i, ",") && !words.quoted(i) && saying) {
        return endingAt(words, item, i);
      }
    }
    return item;
  }

  private static Item endingAt(Words words, Item item, int end) {
    Range kept = Constructions.trimmed(words, item.last().from(), end);
    if (kept.isEmpty()) {
      return item;
    }
    List<Range> content = new ArrayList<>(item.content);
    content.set(content.size() - 1, kept);
    return new Item(item.rule, item.cue, content, item.source, item.probability, item.construction);
  }

  /** "X said A, adding 'B'": B has a cue of its own and is no part of what "said" introduces. */
  private static Item withoutQuotation(Words words, Item item, List<Item> quoted) {
    for (Item other : quoted) {
      boolean sameSource =
          item.source != null && other.source != null && item.source.head() == other.source.head();
      boolean participle =
          other.cue > 0 && words.tag(other.cue).equals("VBG") && words.is(other.cue - 1, ",");
      if ((sameSource || participle)
          && other.cue > item.last().from()
          && item.last().contains(other.cue)) {
        return endingAt(words, item, other.cue);
      }
    }
    return item;
  }

  private static boolean repeats(Item item, List<Item> quoted) {
    for (Item other : quoted) {
      int common = 0;
      int mine = 0;
      int theirs = 0;
      for (Range range : item.content) {
        for (int i = range.from(); i < range.to(); i++) {
          mine++;
          if (other.holds(i)) {
            common++;
          }
        }
      }
      for (Range range : other.content) {
        theirs += range.to() - range.from();
      }
      boolean same = other.cue == item.cue && other.cue >= 0;
      double overlap = common / (double) Math.max(1, mine + theirs - common);
      boolean clause =
          item.construction == Construction.CLAUSE_AFTER
              || item.construction == Construction.ACCORDING
              || item.construction == Construction.NOUN_THAT;
      if (same || overlap > 0.4 || (common * 2 > mine && !clause)) {
        return true;
      }
    }
    return false;
  }

  private static FoundQuote quote(Words words, Item item, Naming naming) {
    List<Span> content = new ArrayList<>();
    TreeSet<Integer> sentences = new TreeSet<>();
    boolean quoted = true;
    boolean anyQuoted = false;
    for (Range range : item.content) {
      content.add(words.span(range.from(), range.to()));
      for (int i = range.from(); i < range.to(); i++) {
        sentences.add(words.sentence(i));
        anyQuoted |= words.quoted(i);
        quoted &= words.quoted(i) || !words.isWord(i);
      }
    }
    Span cue = item.cue < 0 ? null : words.token(item.cue).span();
    if (item.cue >= 0) {
      sentences.add(words.sentence(item.cue));
    }
    @Nullable Source source = item.source;
    if (source != null) {
      sentences.add(words.sentence(source.head()));
    }
    QuoteForm form = quoted ? QuoteForm.DIRECT : anyQuoted ? QuoteForm.MIXED : QuoteForm.INDIRECT;
    int firstBlock = words.block(words.sentence(item.content.get(0).from()));
    int lastBlock = words.block(words.sentence(item.last().to() - 1));
    Certainty certainty = naming.certainty(item);
    return new FoundQuote(
        content,
        form,
        cue,
        source == null ? null : source.span(),
        naming.speaker(item),
        certainty,
        item.rule,
        List.copyOf(sentences),
        firstBlock != lastBlock,
        naming.reportedBy(item),
        naming.isDenied(item),
        item.probability);
  }
}
