package org.parley.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.parley.language.AnnotatedReport;
import org.parley.language.AnnotatedSentence;
import org.parley.language.Token;
import org.parley.report.Report;
import org.parley.report.Span;

/**
 * The words of a report in one row, with their governors and the quotation marks they stand in, so
 * that rules can look across sentences. Positions are indices of that row; ranges are [from, to).
 */
final class Words {
  /** No governor: the root of its sentence, or a sentence without a parse. */
  static final int NONE = -1;

  private final Report report;
  private final List<Token> tokens = new ArrayList<>();
  private final List<MarkedStretch> stretches;
  private final int[] sentence;
  private final int[] firstOf;
  private final int[] governor;
  private final String[] relation;
  private final List<List<Integer>> children;
  private final String[] lower;
  private final boolean[] parsed;
  private final int[] stretchOf;
  private final int[] stretchFirst;
  private final int[] stretchEnd;

  Words(AnnotatedReport annotated) {
    this.report = annotated.report();
    this.stretches = QuotationMarks.in(report);
    List<AnnotatedSentence> sentences = annotated.sentences();
    firstOf = new int[sentences.size() + 1];
    parsed = new boolean[sentences.size()];
    for (int s = 0; s < sentences.size(); s++) {
      firstOf[s] = tokens.size();
      tokens.addAll(sentences.get(s).tokens());
    }
    int n = tokens.size();
    firstOf[sentences.size()] = n;
    sentence = new int[n];
    governor = new int[n];
    relation = new String[n];
    lower = new String[n];
    children = new ArrayList<>(n);
    for (int s = 0; s < sentences.size(); s++) {
      var parse = sentences.get(s).parse();
      parsed[s] = parse != null;
      for (int i = firstOf[s]; i < firstOf[s + 1]; i++) {
        int local = i - firstOf[s];
        sentence[i] = s;
        governor[i] =
            parse == null || parse.governor(local) < 0 ? NONE : firstOf[s] + parse.governor(local);
        relation[i] = parse == null ? "" : parse.relation(local);
        lower[i] = tokens.get(i).text().toLowerCase(Locale.ROOT);
        children.add(new ArrayList<>(2));
      }
    }
    for (int i = 0; i < n; i++) {
      if (governor[i] >= 0) {
        children.get(governor[i]).add(i);
      }
    }
    stretchOf = new int[n];
    stretchFirst = new int[stretches.size()];
    stretchEnd = new int[stretches.size()];
    markStretches();
  }

  private void markStretches() {
    Arrays.fill(stretchOf, NONE);
    int k = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Span span = tokens.get(i).span();
      while (k < stretches.size() && stretches.get(k).whole().end() <= span.start()) {
        k++;
      }
      if (k < stretches.size() && stretches.get(k).whole().overlaps(span)) {
        stretchOf[i] = k;
        if (stretchEnd[k] == 0) {
          stretchFirst[k] = i;
        }
        stretchEnd[k] = i + 1;
      }
    }
  }

  Report report() {
    return report;
  }

  int size() {
    return tokens.size();
  }

  Token token(int i) {
    return tokens.get(i);
  }

  String tag(int i) {
    return tokens.get(i).tag();
  }

  String lemma(int i) {
    return tokens.get(i).lemma();
  }

  /** The word in lower case. */
  String lower(int i) {
    return lower[i];
  }

  boolean is(int i, String word) {
    return i >= 0 && i < lower.length && lower[i].equals(word);
  }

  int sentence(int i) {
    return sentence[i];
  }

  int sentences() {
    return parsed.length;
  }

  int first(int sentence) {
    return firstOf[sentence];
  }

  int end(int sentence) {
    return firstOf[sentence + 1];
  }

  /** Index of the block that holds a sentence. */
  int block(int sentence) {
    return report.sentences().get(sentence).block();
  }

  boolean parsed(int sentence) {
    return parsed[sentence];
  }

  int governor(int i) {
    return governor[i];
  }

  String relation(int i) {
    return relation[i];
  }

  boolean isRelation(int i, String plain) {
    String r = relation[i];
    return r.equals(plain)
        || (r.length() > plain.length() && r.startsWith(plain) && r.charAt(plain.length()) == ':');
  }

  List<Integer> children(int i) {
    return children.get(i);
  }

  /** The first dependent with one of the relations, or {@link #NONE}. */
  int child(int i, String... plainRelations) {
    for (int c : children.get(i)) {
      for (String wanted : plainRelations) {
        if (isRelation(c, wanted)) {
          return c;
        }
      }
    }
    return NONE;
  }

  /** The word and all below it, without what stands below {@code without}. */
  BitSet subtree(int i, int without) {
    BitSet set = new BitSet();
    collect(i, without, set);
    return set;
  }

  private void collect(int i, int without, BitSet set) {
    if (i == without || set.get(i)) {
      return;
    }
    set.set(i);
    for (int c : children.get(i)) {
      collect(c, without, set);
    }
  }

  boolean isBelow(int i, int ancestor) {
    int up = governor[i];
    for (int steps = 0; up >= 0 && steps < 500; steps++) {
      if (up == ancestor) {
        return true;
      }
      up = governor[up];
    }
    return false;
  }

  List<MarkedStretch> stretches() {
    return stretches;
  }

  /** Index of the stretch a word stands in, or {@link #NONE}. */
  int stretchOf(int i) {
    return stretchOf[i];
  }

  boolean quoted(int i) {
    return stretchOf[i] >= 0;
  }

  int stretchFirst(int stretch) {
    return stretchFirst[stretch];
  }

  /** End of the range of a stretch; 0 if it has no word. */
  int stretchEnd(int stretch) {
    return stretchEnd[stretch];
  }

  boolean isWord(int i) {
    return Character.isLetterOrDigit(tokens.get(i).text().charAt(0))
        || (tokens.get(i).text().length() > 1
            && Character.isLetterOrDigit(tokens.get(i).text().charAt(1)));
  }

  /** How many words, without punctuation, a range holds. */
  int countWords(int from, int to) {
    int n = 0;
    for (int i = from; i < to; i++) {
      if (isWord(i)) {
        n++;
      }
    }
    return n;
  }

  /** Where a non-empty range stands in the report's text. */
  Span span(int from, int to) {
    return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }
}
