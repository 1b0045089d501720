package org.parley.position;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.language.AnnotatedReport;
import org.parley.language.AnnotatedSentence;
import org.parley.language.Parse;
import org.parley.language.Token;
import org.parley.report.ReportKind;
import org.parley.report.Span;
import org.parley.text.WordList;

/**
 * Finds what a proposal holds: "the truce provides for monitors", "under the deal ships may pass".
 */
public final class TermFinder {
  private static final Map<String, List<String>> VERBS = new HashMap<>();

  /** Prepositions that put what follows inside the proposal. */
  private static final Set<String> WITHIN = Set.of("under");

  static {
    for (List<String> row : WordList.rows(TermFinder.class, "terms.tsv")) {
      VERBS.put(row.get(0), List.of(row.get(1).split(",")));
    }
  }

  private TermFinder() {}

  /** True if some verb of terms has the lemma. */
  static boolean isKnown(String lemma) {
    return VERBS.containsKey(lemma) || WITHIN.contains(lemma);
  }

  /** The terms of a report, in text order; an opinion piece gives none. */
  public static List<FoundTerm> find(ReportProposals proposals) {
    AnnotatedReport report = proposals.annotated;
    List<FoundTerm> found = new ArrayList<>();
    if (report.report().kind() == ReportKind.OPINION) {
      return found;
    }
    for (int i = 0; i < report.sentences().size(); i++) {
      AnnotatedSentence sentence = report.sentences().get(i);
      Parse parse = sentence.parse();
      if (parse == null) {
        continue;
      }
      for (int t = 0; t < sentence.tokens().size(); t++) {
        FoundTerm term = at(sentence.tokens(), parse, proposals.targets, i, t);
        if (term != null) {
          found.add(term);
        }
      }
    }
    return found;
  }

  private static @Nullable FoundTerm at(
      List<Token> tokens, Parse parse, Targets targets, int sentence, int t) {
    if (!tokens.get(t).isVerb() || Frame.negated(tokens, parse, t)) {
      return null;
    }
    List<String> takes = VERBS.get(tokens.get(t).lemma().toLowerCase(Locale.ROOT));
    for (int child : parse.dependents(t)) {
      String relation = parse.relation(child);
      boolean holds = takes != null && relation.equals("nsubj") && follows(tokens, parse, t, takes);
      boolean under =
          parse.plainRelation(child).equals("obl")
              && child < t
              && parse.dependents(child, "case").stream()
                  .anyMatch(m -> WITHIN.contains(tokens.get(m).text().toLowerCase(Locale.ROOT)));
      if (holds || under) {
        ProposalMention mention = targets.at(tokens, parse, child, sentence);
        if (mention != null && !mention.indefinite() && mention.sentence() == sentence) {
          Span words = words(tokens, parse, t, child, under);
          return words == null ? null : new FoundTerm(mention, sentence, words);
        }
      }
    }
    return null;
  }

  private static boolean follows(List<Token> tokens, Parse parse, int t, List<String> takes) {
    for (int child : parse.dependents(t)) {
      String relation = parse.plainRelation(child);
      boolean fits =
          switch (relation) {
            case "obj" -> takes.contains("object");
            case "ccomp", "xcomp" -> takes.contains("clause");
            case "obl" ->
                parse.dependents(child, "case").stream()
                    .anyMatch(m -> takes.contains(tokens.get(m).text().toLowerCase(Locale.ROOT)));
            default -> false;
          };
      if (fits && child > t) {
        return true;
      }
    }
    return false;
  }

  /** From the verb, or from its own subject where the proposal stands before as "under", on. */
  private static @Nullable Span words(
      List<Token> tokens, Parse parse, int t, int proposal, boolean under) {
    List<Integer> below = parse.subtree(t);
    int last = below.get(below.size() - 1);
    while (last > t && !Character.isLetterOrDigit(tokens.get(last).text().charAt(0))) {
      last--;
    }
    int first = t;
    List<Integer> phrase = parse.subtree(proposal);
    int after = phrase.get(phrase.size() - 1) + 1;
    if (under) {
      first = after;
    }
    while (first < last && !Character.isLetterOrDigit(tokens.get(first).text().charAt(0))) {
      first++;
    }
    return first >= last
        ? null
        : new Span(tokens.get(first).span().start(), tokens.get(last).span().end());
  }
}
