package org.parley.position;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
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

  private static final Set<String> WOULD = Set.of("would", "will", "shall", "'d", "’d");
  private static final Set<String> PERHAPS = Set.of("could", "may", "might", "can");

  /** What somebody estimates that a plan would raise or cut is no term of it. */
  private static final Set<String> OWN_WORDS = Set.of("root", "conj", "parataxis", "acl");

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
    FoundTerm offered = offered(tokens, parse, targets, sentence, t);
    if (offered != null) {
      return offered;
    }
    boolean perhaps = hasAuxiliary(tokens, parse, t, PERHAPS);
    List<String> takes = perhaps ? List.of() : takes(tokens, parse, t);
    for (int child : parse.dependents(t)) {
      String relation = parse.relation(child);
      boolean holds =
          !takes.isEmpty() && relation.equals("nsubj") && follows(tokens, parse, t, takes);
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

  /** How what a proposal holds stands to a verb: "calls for", "would freeze"; empty for others. */
  private static List<String> takes(List<Token> tokens, Parse parse, int verb) {
    String lemma = tokens.get(verb).lemma().toLowerCase(Locale.ROOT);
    List<String> takes = VERBS.get(lemma);
    if (takes != null) {
      return takes;
    }
    boolean told = OWN_WORDS.contains(parse.plainRelation(verb));
    return told
            && hasAuxiliary(tokens, parse, verb, WOULD)
            && StanceWord.of(lemma, null, StanceWord.Sort.GRANT) != null
        ? List.of("object")
        : List.of();
  }

  private static boolean hasAuxiliary(
      List<Token> tokens, Parse parse, int verb, Set<String> anyOf) {
    return parse.dependents(verb, "aux").stream()
        .anyMatch(aux -> anyOf.contains(tokens.get(aux).text().toLowerCase(Locale.ROOT)));
  }

  /** The heads of what a verb says that its subject holds; empty if it is no verb of terms. */
  static List<Integer> held(List<Token> tokens, Parse parse, int verb) {
    List<String> takes = takes(tokens, parse, verb);
    List<Integer> held = new ArrayList<>();
    for (int child : parse.dependents(verb)) {
      String relation = parse.plainRelation(child);
      boolean object = relation.equals("obj") && takes.contains("object");
      boolean after =
          relation.equals("obl")
              && parse.dependents(child, "case").stream()
                  .anyMatch(m -> takes.contains(tokens.get(m).text().toLowerCase(Locale.ROOT)));
      if (child > verb && (object || after)) {
        held.add(child);
      }
    }
    return held;
  }

  /** "Offered to cap output at 40 tonnes": the number is a term of what is offered. */
  private static @Nullable FoundTerm offered(
      List<Token> tokens, Parse parse, Targets targets, int sentence, int t) {
    for (int head : Offers.given(tokens, parse, t)) {
      ProposalMention mention = targets.at(tokens, parse, head, sentence);
      int first = Offers.verb(tokens, parse, head);
      List<Integer> below = parse.subtree(parse.governor(head));
      int last = lastWord(tokens, below.get(below.size() - 1), head);
      boolean number =
          IntStream.rangeClosed(head + 1, last).anyMatch(i -> tokens.get(i).tag().equals("CD"));
      if (mention != null && number && Offers.isNamed(tokens, parse, head, mention)) {
        Span words = tokens.get(first).span().cover(tokens.get(last).span());
        return new FoundTerm(mention, sentence, words);
      }
    }
    return null;
  }

  private static int lastWord(List<Token> tokens, int from, int after) {
    int last = from;
    while (last > after && !Character.isLetterOrDigit(tokens.get(last).text().charAt(0))) {
      last--;
    }
    return last;
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
    int last = lastWord(tokens, below.get(below.size() - 1), t);
    int first = t;
    for (int aux : parse.dependents(t, "aux")) {
      boolean would = WOULD.contains(tokens.get(aux).text().toLowerCase(Locale.ROOT));
      first = would ? Math.min(first, aux) : first;
    }
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
