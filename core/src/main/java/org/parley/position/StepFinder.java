package org.parley.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.language.AnnotatedReport;
import org.parley.language.AnnotatedSentence;
import org.parley.language.Parse;
import org.parley.language.Token;
import org.parley.report.ReportKind;

/**
 * Finds the steps in the course of what is on the table: put forward, countered, signed, taken
 * effect, reported broken, lapsed. What is only announced, wished for, denied or possible is no
 * step; nor is what the author of an opinion piece holds.
 */
public final class StepFinder {
  private static final Set<String> ACCUSING = Set.of("accuse", "blame", "suspect", "charge");
  private static final Set<String> BE = Set.of("be", "is", "was", "been", "are", "were");

  private final AnnotatedReport annotated;
  private final Spoken spoken;
  private final Holders holders;
  private final Targets targets;

  private StepFinder(ReportProposals proposals) {
    this.annotated = proposals.annotated;
    this.spoken = proposals.spoken;
    this.holders = proposals.holders;
    this.targets = proposals.targets;
  }

  /** The steps of a report, in text order; an opinion piece gives none. */
  public static List<FoundStep> find(ReportProposals proposals) {
    AnnotatedReport annotated = proposals.annotated;
    if (annotated.report().kind() == ReportKind.OPINION) {
      return List.of();
    }
    StepFinder finder = new StepFinder(proposals);
    List<FoundStep> found = new ArrayList<>();
    for (int i = 0; i < annotated.sentences().size(); i++) {
      AnnotatedSentence sentence = annotated.sentences().get(i);
      Parse parse = sentence.parse();
      if (parse == null || sentence.tokens().get(sentence.tokens().size() - 1).text().equals("?")) {
        continue;
      }
      for (int t = 0; t < sentence.tokens().size(); t++) {
        finder.at(found, sentence.tokens(), parse, i, t);
      }
    }
    return found;
  }

  private void at(List<FoundStep> found, List<Token> tokens, Parse parse, int sentence, int t) {
    Token token = tokens.get(t);
    if (isInForce(tokens, parse, t)) {
      StepWord being = new StepWord("-", StepKind.IN_FORCE, List.of("subject"));
      add(found, tokens, parse, sentence, t, being);
      return;
    }
    if (!token.isVerb() || isPurpose(tokens, parse, t)) {
      return;
    }
    StepWord word = StepWord.of(tokens, parse, t);
    if (word != null) {
      add(found, tokens, parse, sentence, t, word);
    }
  }

  private void add(
      List<FoundStep> found, List<Token> tokens, Parse parse, int sentence, int t, StepWord word) {
    Frame frame = Frame.over(tokens, parse, t);
    boolean taken =
        frame != null
            && !frame.denied()
            && !frame.future()
            && !frame.urged()
            && (!frame.willing() || word.kind() == StepKind.ACCEPTED);
    if (frame == null || !taken) {
      return;
    }
    ProposalMention proposal = proposal(tokens, parse, t, word, sentence);
    if (proposal == null) {
      return;
    }
    if (word.kind() == StepKind.COUNTERED) {
      List<String> by = by(tokens, parse, frame.holder());
      found.add(step(proposal, StepKind.PROPOSED, by, tokens, parse, sentence, t, frame));
      ProposalMention other = countered(tokens, parse, t, sentence, proposal);
      if (other != null) {
        found.add(step(other, StepKind.COUNTERED, by, tokens, parse, sentence, t, frame));
      }
      return;
    }
    AnnotatedSentence whole = annotated.sentences().get(sentence);
    boolean dependent =
        word.kind() == StepKind.ACCEPTED
            && ConditionFinder.below(whole, parse, t, sentence) != null;
    if (dependent || (word.kind() == StepKind.BROKEN && isAccusation(tokens, parse, t))) {
      return;
    }
    boolean passive = parse.hasDependent(t, "nsubj:pass");
    int agent = passive ? agent(tokens, parse, t) : frame.holder();
    boolean itself = word.takes().contains("subject");
    List<String> by = itself ? List.of() : by(tokens, parse, agent);
    boolean needsActor = !itself && !passive;
    if (needsActor && by.isEmpty()) {
      return;
    }
    found.add(step(proposal, word.kind(), by, tokens, parse, sentence, t, frame));
  }

  private FoundStep step(
      ProposalMention proposal,
      StepKind kind,
      List<String> by,
      List<Token> tokens,
      Parse parse,
      int sentence,
      int t,
      Frame frame) {
    Speech said = spoken.innermost(tokens.get(t).span().start());
    int from = frame.holder();
    if (from < 0) {
      for (int subject : parse.dependents(t, "nsubj", "nsubj:pass")) {
        from = subject;
      }
    }
    return new FoundStep(
        proposal,
        kind,
        by,
        sentence,
        Clause.around(tokens, parse, t, from, annotated.report().text()),
        tokens.get(t).span(),
        said == null ? null : said.speaker(),
        said == null ? null : said.source());
  }

  private @Nullable ProposalMention proposal(
      List<Token> tokens, Parse parse, int t, StepWord word, int sentence) {
    for (int child : parse.dependents(t)) {
      String relation = parse.plainRelation(child);
      boolean fits =
          switch (parse.relation(child)) {
            case "nsubj" -> word.takes().contains("subject");
            case "nsubj:pass", "obj" -> word.takes().contains("object");
            default ->
                (relation.equals("obl") || relation.equals("nmod"))
                    && parse.dependents(child, "case").stream()
                        .map(mark -> tokens.get(mark).text().toLowerCase(Locale.ROOT))
                        .anyMatch(word.takes()::contains);
          };
      ProposalMention mention = fits ? targets.at(tokens, parse, child, sentence) : null;
      if (mention != null && mention.sentence() == sentence && mention.head() != child) {
        continue;
      }
      if (mention != null && !mention.indefinite()) {
        return mention;
      }
      if (mention != null && opens(word.kind())) {
        return mention;
      }
    }
    return null;
  }

  /** Only what is put forward comes as "a truce"; what is signed or broken is known already. */
  private static boolean opens(StepKind kind) {
    return kind == StepKind.FLOATED || kind == StepKind.PROPOSED || kind == StepKind.COUNTERED;
  }

  /** What is countered: the object of the verb, or of the one it is joined to. */
  private @Nullable ProposalMention countered(
      List<Token> tokens, Parse parse, int t, int sentence, ProposalMention with) {
    Set<Integer> verbs = new TreeSet<>(List.of(t));
    if (parse.plainRelation(t).equals("conj") && parse.governor(t) >= 0) {
      verbs.add(parse.governor(t));
    }
    for (int verb : verbs) {
      for (int object : parse.dependents(verb, "obj")) {
        ProposalMention mention = targets.at(tokens, parse, object, sentence);
        if (mention != null && !mention.equals(with)) {
          return mention;
        }
      }
    }
    return null;
  }

  private List<String> by(List<Token> tokens, Parse parse, int head) {
    if (head < 0) {
      return List.of();
    }
    List<String> keys = new ArrayList<>();
    for (int one : holders.joined(parse, head)) {
      String key = holders.key(tokens, parse, one);
      if (key != null) {
        keys.add(key);
      }
    }
    return keys;
  }

  private static int agent(List<Token> tokens, Parse parse, int t) {
    for (int child : parse.dependents(t, "obl")) {
      for (int mark : parse.dependents(child, "case")) {
        if (tokens.get(mark).text().equalsIgnoreCase("by")) {
          return child;
        }
      }
    }
    return -1;
  }

  /** "accused of breaking the truce": the account of it is another's, and often of both. */
  private static boolean isAccusation(List<Token> tokens, Parse parse, int t) {
    int governor = parse.governor(t);
    return governor >= 0
        && ACCUSING.contains(tokens.get(governor).lemma().toLowerCase(Locale.ROOT));
  }

  /** "is in force": the noun is the head of the clause. */
  private static boolean isInForce(List<Token> tokens, Parse parse, int t) {
    return StepWord.STATES.contains(tokens.get(t).text().toLowerCase(Locale.ROOT))
        && parse.dependents(t, "cop").stream()
            .anyMatch(c -> BE.contains(tokens.get(c).lemma().toLowerCase(Locale.ROOT)))
        && parse.dependents(t, "case").stream()
            .anyMatch(c -> tokens.get(c).text().equalsIgnoreCase("in"));
  }

  /** "came to sign the truce": nobody has done it yet. */
  private static boolean isPurpose(List<Token> tokens, Parse parse, int t) {
    boolean infinitive =
        parse.dependents(t, "mark").stream().anyMatch(m -> tokens.get(m).tag().equals("TO"));
    String relation = parse.plainRelation(t);
    return infinitive && !relation.equals("xcomp") && !relation.equals("ccomp");
  }
}
