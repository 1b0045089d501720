package org.parley.quote;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.language.Token;
import org.parley.report.Report;
import org.parley.report.Span;

/**
 * Tells which sentences need a parse for their quotes: those that touch a quotation mark from
 * outside, and those with a word outside marks that often introduces reported speech. Words inside
 * marks do not count: what a speaker says that others said is left to the speaker.
 */
public final class QuoteGate {
  private static final Set<String> PARSED_TAGS = Set.of("VB", "NN", "JJ");

  private QuoteGate() {}

  /**
   * Which sentences need a parse.
   *
   * @param report the report
   * @param sentences the tagged words of each of its sentences
   * @return for each sentence whether it does
   */
  public static boolean[] needsParse(Report report, List<List<Token>> sentences) {
    List<MarkedStretch> stretches = QuotationMarks.in(report);
    boolean[] needs = new boolean[sentences.size()];
    int next = 0;
    for (int s = 0; s < needs.length; s++) {
      Span span = report.sentences().get(s).span();
      while (next < stretches.size() && stretches.get(next).whole().end() <= span.start()) {
        next++;
      }
      needs[s] = needsParse(sentences.get(s), stretches, next);
    }
    return needs;
  }

  private static boolean needsParse(
      List<Token> tokens, List<MarkedStretch> stretches, int firstStretch) {
    boolean marks = false;
    boolean outside = false;
    boolean cue = false;
    int k = firstStretch;
    for (Token token : tokens) {
      while (k < stretches.size() && stretches.get(k).whole().end() <= token.span().start()) {
        k++;
      }
      boolean quoted = k < stretches.size() && stretches.get(k).whole().overlaps(token.span());
      marks |= quoted;
      if (!quoted && Character.isLetterOrDigit(token.text().charAt(0))) {
        outside = true;
        cue |= mayIntroduce(token);
      }
    }
    return outside && (marks || cue);
  }

  private static boolean mayIntroduce(Token token) {
    String tag = token.tag();
    if (tag.length() < 2 || !PARSED_TAGS.contains(tag.substring(0, 2)) || token.isProperNoun()) {
      return token.text().equals("according") || token.text().equals("According");
    }
    return CueModel.gates(tag, token.lemma().toLowerCase(Locale.ROOT));
  }
}
