package org.parley.position;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ReportActors;
import org.parley.language.AnnotatedReport;
import org.parley.language.AnnotatedSentence;
import org.parley.language.Parse;
import org.parley.language.Token;
import org.parley.report.Report;
import org.parley.report.ReportKind;
import org.parley.report.Sentence;
import org.parley.report.Span;

/**
 * Finds who takes which stance to what is on the table, as one report tells it. A stance needs a
 * word of stance, a holder that is an actor of the report, and a proposal; where one of them cannot
 * be told there is no position. An opinion piece has none.
 */
public final class PositionFinder {
  private static final Set<String> HEDGES =
      Set.of(
          "qualified",
          "cautious",
          "conditional",
          "tentative",
          "partial",
          "guarded",
          "lukewarm",
          "initial");

  private static final Set<String> POSSIBLE =
      Set.of("possible", "potential", "likely", "expected", "eventual", "future", "hoped-for");
  private static final Set<String> WANTING =
      Set.of(
          "secure", "seek", "want", "win", "gain", "obtain", "need", "await", "expect", "require",
          "get");

  private static final List<StanceWord.Sort> VERBS =
      List.of(StanceWord.Sort.VERB, StanceWord.Sort.GREETING, StanceWord.Sort.GRANT);

  /** So near before a clause stands who says it: "..., which ..., said on Tuesday that". */
  private static final int NEAR = 90;

  private final AnnotatedReport annotated;
  private final Report report;
  private final ReportActors actors;
  private final Spoken spoken;
  private final Holders holders;
  private final List<ProposalMention> proposals;
  private final Targets targets;

  /** Where a word only greets what is on the table. */
  private final Set<Span> greetings = new HashSet<>();

  private PositionFinder(ReportProposals proposals) {
    this.annotated = proposals.annotated;
    this.report = annotated.report();
    this.actors = proposals.actors;
    this.spoken = proposals.spoken;
    this.holders = proposals.holders;
    this.proposals = proposals.mentions;
    this.targets = proposals.targets;
  }

  /** The positions of a report, in text order; an opinion piece gives none. */
  public static List<FoundPosition> find(ReportProposals proposals) {
    if (proposals.annotated.report().kind() == ReportKind.OPINION) {
      return List.of();
    }
    return new PositionFinder(proposals).find();
  }

  private List<FoundPosition> find() {
    List<FoundPosition> found = new ArrayList<>();
    for (int i = 0; i < annotated.sentences().size(); i++) {
      AnnotatedSentence sentence = annotated.sentences().get(i);
      Parse parse = sentence.parse();
      if (parse == null || isQuestion(sentence)) {
        continue;
      }
      List<ConditionFinder.Asked> asked = ConditionFinder.in(sentence, i);
      for (int t = 0; t < sentence.tokens().size(); t++) {
        found.addAll(at(sentence, parse, i, t, asked));
      }
      for (ProposalMention proposal : proposals) {
        if (proposal.sentence() == i && proposal.proposer() != null) {
          found.add(byPhrase(proposal, proposal.proposer(), sentence));
        }
      }
    }
    List<FoundPosition> all = Worries.attach(found, annotated, actors, proposals);
    Set<String> proposed = new HashSet<>();
    all.stream()
        .filter(one -> one.stance() == Stance.PROPOSES)
        .forEach(one -> proposed.add(String.valueOf(one.proposal().subject())));
    return all.stream()
        .filter(one -> !isCondition(one, all) && !isGreeting(one, proposed))
        .toList();
  }

  /** Who welcomes a plan answers it; who welcomes a release that nobody proposed is glad of it. */
  private boolean isGreeting(FoundPosition one, Set<String> proposed) {
    return greetings.contains(one.predicate())
        && !one.proposal().general()
        && !proposed.contains(String.valueOf(one.proposal().subject()));
  }

  /** What is asked as a condition of one thing is not put forward as another. */
  private static boolean isCondition(FoundPosition one, List<FoundPosition> all) {
    return all.stream()
        .flatMap(other -> other.conditions().stream())
        .anyMatch(condition -> condition.span().overlaps(one.proposal().span()));
  }

  /** The stance that a word tells, for each holder that is joined to it; none if it tells none. */
  private List<FoundPosition> at(
      AnnotatedSentence sentence,
      Parse parse,
      int index,
      int t,
      List<ConditionFinder.Asked> asked) {
    List<Token> tokens = sentence.tokens();
    StanceWord word = stanceWord(tokens, parse, t);
    if (word == null || Offers.isOffered(tokens, parse, t)) {
      return List.of();
    }
    ProposalMention proposal = targets.of(tokens, parse, t, word, index);
    if (proposal == null) {
      return List.of();
    }
    int holder;
    Stance stance;
    boolean urged = false;
    Integer agent = agent(tokens, parse, t);
    if (agent == null && word.sort() == StanceWord.Sort.STATE) {
      return List.of();
    }
    if (agent != null || parse.hasDependent(t, "nsubj:pass")) {
      holder = agent == null ? -1 : agent;
      stance = Frame.negated(tokens, parse, t) ? word.denied() : word.affirmed();
      Frame frame = Frame.over(tokens, parse, t);
      if (frame == null || wanted(tokens, parse, t) || word.sort() == StanceWord.Sort.GRANT) {
        return List.of();
      }
    } else if (Answers.isUnanswered(tokens, parse, t)) {
      holder = Answers.holder(tokens, parse, t);
      stance = word.denied() == Stance.UNANSWERED ? Stance.UNANSWERED : null;
    } else {
      Frame frame = Frame.over(tokens, parse, t);
      if (frame == null || (word.sort() == StanceWord.Sort.GRANT && !frame.willing())) {
        return List.of();
      }
      holder = frame.holder();
      urged = frame.urged();
      stance = frame.urged() ? urged(word) : frame.denied() ? word.denied() : word.affirmed();
      if (stance == Stance.UNANSWERED) {
        stance = null;
      }
      if (word.sort() == StanceWord.Sort.NOUN && !frame.willing()) {
        return List.of();
      }
      if (word.sort() == StanceWord.Sort.NOUN
          && stance == Stance.ACCEPTS
          && hedged(tokens, parse, t)) {
        stance = Stance.CONSIDERING;
      }
    }
    if (stance == null || holder < 0) {
      return List.of();
    }
    if (word.sort() == StanceWord.Sort.GREETING) {
      greetings.add(tokens.get(t).span());
    }
    Condition below = ConditionFinder.below(sentence, parse, t, index);
    List<FoundPosition> found = new ArrayList<>();
    for (int one : holders.joined(parse, holder)) {
      Holder whose = holders.holder(tokens, parse, one);
      if (whose == null || holders.areSides(tokens, one)) {
        continue;
      }
      String key = whose.key();
      List<Condition> conditions = new ArrayList<>();
      if (below != null) {
        conditions.add(below);
      }
      conditions.addAll(asked(tokens, parse, t, one, key, proposal, asked));
      Speech said = spoken.innermost(tokens.get(t).span().start());
      Span clause = Clause.around(tokens, parse, t, holder, report.text());
      if (tokens.get(holder).isPronoun()) {
        clause = withSpeaker(clause, said, key);
      } else if (whose.named() != null) {
        clause = withOwner(clause, whose.named(), annotated.sentences().get(index).sentence());
      }
      found.add(
          new FoundPosition(
              proposal,
              key,
              conditional(stance, word, conditions),
              index,
              clause,
              tokens.get(t).span(),
              conditions,
              said == null ? null : said.speaker(),
              said == null ? null : said.source(),
              whose.named(),
              urged,
              said != null && said.quoted() && spoken.inMarks(tokens.get(t).span().start())));
    }
    return found;
  }

  /** "The union said it had accepted": only with who says so is it told who has. */
  private static Span withSpeaker(Span clause, @Nullable Speech said, String holder) {
    Span source = said == null || !holder.equals(said.speaker()) ? null : said.source();
    return source != null && source.start() < clause.start() && clause.start() - source.end() < NEAR
        ? source.cover(clause)
        : clause;
  }

  /** "Iceland said its parliament had accepted": the owner is shown if he stands near. */
  private static Span withOwner(Span clause, Span owner, Sentence sentence) {
    boolean near =
        sentence.span().contains(owner)
            && owner.start() < clause.start()
            && clause.start() - owner.end() < NEAR;
    return near ? owner.cover(clause) : clause;
  }

  /** What the same holder asks in the same sentence, apart from the stance and the proposal. */
  private List<Condition> asked(
      List<Token> tokens,
      Parse parse,
      int t,
      int holder,
      String key,
      ProposalMention proposal,
      List<ConditionFinder.Asked> asked) {
    List<Condition> conditions = new ArrayList<>();
    for (ConditionFinder.Asked one : asked) {
      boolean same =
          one.subject() == holder || key.equals(holders.key(tokens, parse, one.subject()));
      boolean apart =
          !one.condition().span().overlaps(tokens.get(t).span())
              && !one.condition().span().overlaps(proposal.span());
      if (same && apart) {
        conditions.add(one.condition());
      }
    }
    return conditions;
  }

  /** Who does it: "rejected by X", "an agreement by X", "X's rejection"; null if not so named. */
  private static @Nullable Integer agent(List<Token> tokens, Parse parse, int t) {
    for (int child : parse.dependents(t, "obl", "nmod")) {
      for (int mark : parse.dependents(child, "case")) {
        if (tokens.get(mark).text().equalsIgnoreCase("by")) {
          return child;
        }
      }
    }
    return null;
  }

  /** "secure X's agreement", "X's possible acceptance": nobody has taken the stance. */
  private static boolean wanted(List<Token> tokens, Parse parse, int t) {
    if (!tokens.get(t).isNoun()) {
      return false;
    }
    for (int child : parse.dependents(t, "amod")) {
      if (POSSIBLE.contains(tokens.get(child).text().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    int governor = parse.governor(t);
    return governor >= 0
        && parse.plainRelation(t).equals("obj")
        && WANTING.contains(tokens.get(governor).lemma().toLowerCase(Locale.ROOT));
  }

  /** What somebody urges others to accept, he proposes; to reject, he rejects. */
  private static @Nullable Stance urged(StanceWord word) {
    return word.affirmed() == Stance.REJECTS
        ? Stance.REJECTS
        : word.affirmed() == Stance.ACCEPTS ? Stance.PROPOSES : null;
  }

  /** Acceptance with a condition; support with a "but" is not acceptance. */
  private static Stance conditional(Stance stance, StanceWord word, List<Condition> conditions) {
    if (stance != Stance.ACCEPTS || conditions.isEmpty()) {
      return stance;
    }
    boolean binding = word.sort() == StanceWord.Sort.VERB && !word.takes().contains("for");
    return binding ? Stance.ACCEPTS_WITH_CONDITIONS : Stance.CONSIDERING;
  }

  private FoundPosition byPhrase(
      ProposalMention proposal, String proposer, AnnotatedSentence sentence) {
    Speech said = spoken.innermost(proposal.span().start());
    return new FoundPosition(
        proposal,
        proposer,
        Stance.PROPOSES,
        proposal.sentence(),
        sentence.sentence().span(),
        proposal.span(),
        List.of(),
        said == null ? null : said.speaker(),
        said == null ? null : said.source(),
        null,
        false,
        false);
  }

  private static @Nullable StanceWord stanceWord(List<Token> tokens, Parse parse, int t) {
    Token token = tokens.get(t);
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    if (token.isVerb()) {
      return verb(tokens, parse, t, lemma);
    }
    if (token.isNoun()) {
      StanceWord state = null;
      if (parse.hasDependent(t, "cop")) {
        for (int mark : parse.dependents(t, "case")) {
          String before = tokens.get(mark).text().toLowerCase(Locale.ROOT);
          state = StanceWord.of(before + " " + lemma, null, StanceWord.Sort.STATE);
        }
      }
      return state != null ? state : StanceWord.of(lemma, null, StanceWord.Sort.NOUN);
    }
    if (token.tag().startsWith("JJ") || token.tag().equals("IN")) {
      return StanceWord.of(lemma, null, StanceWord.Sort.ADJECTIVE);
    }
    return null;
  }

  private static @Nullable StanceWord verb(List<Token> tokens, Parse parse, int t, String lemma) {
    String particle = null;
    for (int child : parse.dependents(t, "compound:prt", "advmod", "compound")) {
      if (child == t + 1 || child == t + 2) {
        particle = tokens.get(child).text().toLowerCase(Locale.ROOT);
      }
    }
    for (int child : parse.dependents(t, "obl")) {
      for (int mark : parse.dependents(child, "case")) {
        String with = lemma + " " + tokens.get(mark).text().toLowerCase(Locale.ROOT);
        StanceWord word = StanceWord.of(with, null, StanceWord.Sort.VERB);
        if (word != null && word.takes().contains(with.substring(lemma.length() + 1))) {
          return word;
        }
      }
    }
    for (StanceWord.Sort sort : VERBS) {
      StanceWord word = StanceWord.of(lemma, particle, sort);
      if (word != null) {
        return word;
      }
    }
    return null;
  }

  private boolean hedged(List<Token> tokens, Parse parse, int noun) {
    return parse.dependents(noun, "amod").stream()
        .anyMatch(a -> HEDGES.contains(tokens.get(a).text().toLowerCase(Locale.ROOT)));
  }

  private boolean isQuestion(AnnotatedSentence sentence) {
    String words = report.words(sentence.sentence().span());
    int end = words.length();
    while (end > 0 && "\"”’')".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && words.charAt(end - 1) == '?';
  }
}
