package org.parley.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorKind;
import org.parley.actor.Gender;
import org.parley.actor.ReportActor;
import org.parley.actor.ReportActors;
import org.parley.language.AnnotatedReport;
import org.parley.language.AnnotatedSentence;
import org.parley.language.Parse;
import org.parley.language.Token;
import org.parley.report.Report;
import org.parley.report.ReportKind;
import org.parley.report.Span;

/**
 * Finds who takes which stance to what is on the table, as one report tells it. A stance needs a
 * word of stance, a holder that is an actor of the report, and a proposal; where one of them cannot
 * be told there is no position. An opinion piece has none.
 */
public final class PositionFinder {
  private static final Set<String> FIRST_PERSON = Set.of("we", "i");
  private static final Set<String> SAME_THING =
      Set.of("conj", "nmod", "acl", "obj", "compound", "appos", "nsubj", "ccomp", "xcomp");
  private static final Set<String> POINTING = Set.of("it", "this", "that");
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

  private final AnnotatedReport annotated;
  private final Report report;
  private final ReportActors actors;
  private final List<Speech> speech;
  private final List<ProposalMention> proposals;

  private PositionFinder(AnnotatedReport annotated, ReportActors actors, List<Speech> speech) {
    this.annotated = annotated;
    this.report = annotated.report();
    this.actors = actors;
    this.speech = speech;
    this.proposals = ProposalFinder.find(annotated, actors);
  }

  /**
   * The positions of a report, in text order.
   *
   * @param annotated the report; sentences without a parse are passed over
   * @param actors its actors
   * @param speech what is said in it, by whom
   */
  public static List<FoundPosition> find(
      AnnotatedReport annotated, ReportActors actors, List<Speech> speech) {
    if (annotated.report().kind() == ReportKind.OPINION) {
      return List.of();
    }
    return new PositionFinder(annotated, actors, speech).find();
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
        FoundPosition position = at(sentence, parse, i, t, asked);
        if (position != null) {
          found.add(position);
        }
      }
      for (ProposalMention proposal : proposals) {
        if (proposal.sentence() == i && proposal.proposer() != null) {
          found.add(byPhrase(proposal, proposal.proposer(), sentence));
        }
      }
    }
    List<FoundPosition> all = Worries.attach(found, annotated, actors, proposals);
    return all.stream().filter(one -> !isCondition(one, all)).toList();
  }

  /** What is asked as a condition of one thing is not put forward as another. */
  private static boolean isCondition(FoundPosition one, List<FoundPosition> all) {
    return all.stream()
        .flatMap(other -> other.conditions().stream())
        .anyMatch(condition -> condition.span().overlaps(one.proposal().span()));
  }

  private @Nullable FoundPosition at(
      AnnotatedSentence sentence,
      Parse parse,
      int index,
      int t,
      List<ConditionFinder.Asked> asked) {
    List<Token> tokens = sentence.tokens();
    StanceWord word = stanceWord(tokens, parse, t);
    if (word == null) {
      return null;
    }
    ProposalMention proposal = target(tokens, parse, t, word, index);
    if (proposal == null) {
      return null;
    }
    int holder;
    Stance stance;
    Integer agent = agent(tokens, parse, t);
    if (agent != null || parse.hasDependent(t, "nsubj:pass")) {
      holder = agent == null ? -1 : agent;
      stance = Frame.negated(tokens, parse, t) ? word.denied() : word.affirmed();
      Frame frame = Frame.over(tokens, parse, t);
      if (frame == null || wanted(tokens, parse, t) || word.sort() == StanceWord.Sort.GRANT) {
        return null;
      }
    } else if (Answers.isUnanswered(tokens, parse, t)) {
      holder = Answers.holder(tokens, parse, t);
      stance = word.denied() == Stance.UNANSWERED ? Stance.UNANSWERED : null;
    } else {
      Frame frame = Frame.over(tokens, parse, t);
      if (frame == null || (word.sort() == StanceWord.Sort.GRANT && !frame.willing())) {
        return null;
      }
      holder = frame.holder();
      stance = frame.urged() ? urged(word) : frame.denied() ? word.denied() : word.affirmed();
      if (stance == Stance.UNANSWERED) {
        stance = null;
      }
      if (word.sort() == StanceWord.Sort.NOUN && !frame.willing()) {
        return null;
      }
      if (word.sort() == StanceWord.Sort.NOUN
          && stance == Stance.ACCEPTS
          && hedged(tokens, parse, t)) {
        stance = Stance.CONSIDERING;
      }
    }
    if (stance == null || holder < 0) {
      return null;
    }
    String key = holderKey(tokens, parse, holder);
    if (key == null) {
      return null;
    }
    List<Condition> conditions = new ArrayList<>();
    Condition below = ConditionFinder.below(sentence, parse, t, index);
    if (below != null) {
      conditions.add(below);
    }
    for (ConditionFinder.Asked one : asked) {
      boolean same = one.subject() == holder || key.equals(holderKey(tokens, parse, one.subject()));
      boolean apart =
          !one.condition().span().overlaps(tokens.get(t).span())
              && !one.condition().span().overlaps(proposal.span());
      if (same && apart) {
        conditions.add(one.condition());
      }
    }
    Speech said = innermost(tokens.get(t).span().start());
    return new FoundPosition(
        proposal,
        key,
        conditional(stance, word, conditions),
        index,
        Clause.around(tokens, parse, t, holder, report.text()),
        tokens.get(t).span(),
        conditions,
        said == null ? null : said.speaker(),
        said != null && said.quoted() && inMarks(tokens.get(t).span().start()));
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
    Speech said = innermost(proposal.span().start());
    return new FoundPosition(
        proposal,
        proposer,
        Stance.PROPOSES,
        proposal.sentence(),
        Clause.holding(sentence, proposal.head(), report.text()),
        proposal.span(),
        List.of(),
        said == null ? null : said.speaker(),
        false);
  }

  private static @Nullable StanceWord stanceWord(List<Token> tokens, Parse parse, int t) {
    Token token = tokens.get(t);
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    String particle = null;
    for (int child : parse.dependents(t, "compound:prt", "advmod", "compound")) {
      if (child == t + 1 || child == t + 2) {
        particle = tokens.get(child).text().toLowerCase(Locale.ROOT);
      }
    }
    if (token.isVerb()) {
      StanceWord verb = StanceWord.of(lemma, particle, StanceWord.Sort.VERB);
      return verb != null ? verb : StanceWord.of(lemma, particle, StanceWord.Sort.GRANT);
    }
    if (token.isNoun()) {
      return StanceWord.of(lemma, null, StanceWord.Sort.NOUN);
    }
    if (token.tag().startsWith("JJ") || token.tag().equals("IN")) {
      return StanceWord.of(lemma, null, StanceWord.Sort.ADJECTIVE);
    }
    return null;
  }

  private @Nullable ProposalMention target(
      List<Token> tokens, Parse parse, int t, StanceWord word, int sentence) {
    List<Integer> heads = new ArrayList<>();
    if (tokens.get(t).tag().equals("IN")) {
      int governor = parse.governor(t);
      if (governor >= 0
          && parse.hasDependent(governor, "cop")
          && parse.hasDependent(governor, "nsubj")) {
        heads.add(governor);
      }
    }
    for (int child : parse.dependents(t)) {
      String relation = parse.plainRelation(child);
      switch (relation) {
        case "obj", "nsubj:pass" -> {
          if (word.takes().contains("object")) {
            heads.add(child);
          }
        }
        case "obl", "nmod" -> {
          for (int mark : parse.dependents(child, "case")) {
            if (word.takes().contains(tokens.get(mark).text().toLowerCase(Locale.ROOT))) {
              heads.add(child);
            }
          }
        }
        case "xcomp", "ccomp", "advcl" -> {
          boolean whether =
              parse.dependents(child, "mark").stream()
                  .anyMatch(m -> tokens.get(m).text().equalsIgnoreCase("whether"));
          if (word.takes().contains("clause") && !whether && !relation.equals("advcl")) {
            parse.dependents(child, "obj").forEach(heads::add);
          }
          if (whether || takesGerund(word, tokens, parse, child)) {
            heads.add(child);
          }
        }
        default -> {}
      }
    }
    if (word.takes().contains("object")) {
      for (int passive : parse.dependents(t, "nsubj:pass")) {
        heads.add(passive);
      }
    }
    for (int head : heads) {
      ProposalMention mention = mentionBelow(tokens, parse, head, sentence);
      if (mention != null) {
        return mention;
      }
    }
    return null;
  }

  /** "commenting on whether the truce is acceptable": the preposition stands as a mark. */
  private static boolean takesGerund(StanceWord word, List<Token> tokens, Parse parse, int child) {
    for (int mark : parse.dependents(child, "mark", "case")) {
      if (word.takes().contains(tokens.get(mark).text().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable ProposalMention mentionBelow(
      List<Token> tokens, Parse parse, int head, int sentence) {
    ProposalMention best = null;
    for (ProposalMention mention : proposals) {
      if (mention.sentence() == sentence
          && (mention.head() == head || names(parse, mention.head(), head))
          && (best == null
              || depth(parse, mention.head(), head) < depth(parse, best.head(), head))) {
        best = mention;
      }
    }
    if (best == null && POINTING.contains(tokens.get(head).text().toLowerCase(Locale.ROOT))) {
      for (ProposalMention mention : proposals) {
        boolean before = mention.span().end() <= tokens.get(head).span().start();
        if (before && sentence - mention.sentence() <= 1) {
          best = mention;
        }
      }
    }
    return best;
  }

  /** True if all between the word and the head above it only says more of the same thing. */
  private static boolean names(Parse parse, int word, int head) {
    int steps = 0;
    for (int up = word; up != head; up = parse.governor(up), steps++) {
      if (up < 0 || steps > parse.size() || !SAME_THING.contains(parse.plainRelation(up))) {
        return false;
      }
    }
    return true;
  }

  private static int depth(Parse parse, int word, int ancestor) {
    int depth = 0;
    for (int up = word;
        up != ancestor && up >= 0 && depth < parse.size();
        up = parse.governor(up)) {
      depth++;
    }
    return depth;
  }

  /** The actor that a subject names: itself, its owner in the phrase, or the speaker of "we". */
  private @Nullable String holderKey(List<Token> tokens, Parse parse, int head) {
    Token token = tokens.get(head);
    String word = token.text().toLowerCase(Locale.ROOT);
    if (FIRST_PERSON.contains(word)) {
      Speech said = innermost(token.span().start());
      return said != null && said.quoted() ? said.speaker() : null;
    }
    if (token.isPronoun()) {
      return subjectBefore(tokens, parse, head, word);
    }
    ReportActor actor = actors.at(token.span());
    if (actor == null && token.isNoun()) {
      for (int child : parse.dependents(head, "amod", "compound")) {
        ReportActor near = actors.at(tokens.get(child).span());
        if (near != null && near.kind() != ActorKind.PLACE) {
          actor = near;
          break;
        }
      }
    }
    return actor == null || actor.kind() == ActorKind.PLACE ? null : actor.key();
  }

  /** The one actor of the pronoun's sort that is a subject earlier in the sentence, or null. */
  private @Nullable String subjectBefore(
      List<Token> tokens, Parse parse, int pronoun, String word) {
    String only = null;
    for (int t = 0; t < pronoun; t++) {
      if (parse.relation(t).equals("nsubj")) {
        ReportActor actor = actors.at(tokens.get(t).span());
        if (actor != null && fits(word, actor)) {
          if (only != null && !only.equals(actor.key())) {
            return null;
          }
          only = actor.key();
        }
      }
    }
    return only;
  }

  private static boolean fits(String pronoun, ReportActor actor) {
    return switch (pronoun) {
      case "he" -> actor.kind() == ActorKind.PERSON && actor.gender() != Gender.FEMALE;
      case "she" -> actor.kind() == ActorKind.PERSON && actor.gender() != Gender.MALE;
      case "they" -> actor.kind() == ActorKind.GROUP || actor.kind() == ActorKind.ORGANISATION;
      case "it" -> actor.kind() != ActorKind.PERSON && actor.kind() != ActorKind.PLACE;
      default -> false;
    };
  }

  private @Nullable Speech innermost(int offset) {
    Speech best = null;
    for (Speech one : speech) {
      if (one.span().contains(offset)
          && (best == null || one.span().length() <= best.span().length())) {
        best = one;
      }
    }
    return best;
  }

  /** True if an odd number of opening and closing marks of the block stands before the offset. */
  private boolean inMarks(int offset) {
    int open = report.text().lastIndexOf('“', offset);
    int close = report.text().lastIndexOf('”', offset);
    if (open >= 0 || close >= 0) {
      return open > close;
    }
    Span block = report.blocks().get(0).span();
    for (var candidate : report.blocks()) {
      if (candidate.span().contains(offset)) {
        block = candidate.span();
      }
    }
    return report.text().substring(block.start(), offset).chars().filter(c -> c == '"').count() % 2
        == 1;
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
