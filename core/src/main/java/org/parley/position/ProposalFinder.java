package org.parley.position;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ReportActor;
import org.parley.actor.ReportActors;
import org.parley.language.AnnotatedReport;
import org.parley.language.AnnotatedSentence;
import org.parley.language.Parse;
import org.parley.language.Token;
import org.parley.report.Span;
import org.parley.text.WordList;

/**
 * Finds the noun phrases that name what is on the table. A general word ("the plan", "this offer")
 * takes its subject from the words of its own phrase; failing that, from what the report names most
 * recently before it, if it points back ("the", "this", "that").
 */
final class ProposalFinder {
  private static final Map<String, String> NOUNS = new HashMap<>();
  private static final Set<String> POINTING =
      Set.of("the", "this", "that", "these", "those", "such");
  private static final Set<String> INDEFINITE = Set.of("a", "an", "any");
  private static final Set<String> OWNED =
      Set.of(
          "proposal",
          "plan",
          "offer",
          "initiative",
          "bid",
          "idea",
          "blueprint",
          "draft",
          "roadmap",
          "formula",
          "package",
          "suggestion",
          "proposition",
          "overture",
          "scheme");
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "interim",
          "unconditional",
          "comprehensive",
          "proposals",
          "proposed",
          "new",
          "latest",
          "current",
          "possible",
          "potential",
          "such",
          "own",
          "first",
          "immediate",
          "ongoing",
          "any",
          "another",
          "other",
          "same",
          "key",
          "major",
          "recent",
          "broader",
          "wider",
          "full",
          "final",
          "initial",
          "original",
          "so-called",
          "proposal");

  /** What the tokenizer leaves of a noun written with a hyphen: "cease-fire", "pull-back". */
  private static final Set<String> SECOND_HALVES =
      Set.of("fire", "back", "escalation", "aggression");

  static {
    for (List<String> row : WordList.rows(ProposalFinder.class, "proposals.tsv")) {
      NOUNS.put(row.get(0), row.get(1));
    }
  }

  private ProposalFinder() {}

  /** True if the noun names what may be on the table. */
  static boolean isKnown(String noun) {
    return NOUNS.containsKey(noun) || SECOND_HALVES.contains(noun);
  }

  /** The mentions of a report, in text order; those without a subject are left out. */
  static List<ProposalMention> find(AnnotatedReport report, ReportActors actors) {
    List<ProposalMention> found = new ArrayList<>();
    for (int i = 0; i < report.sentences().size(); i++) {
      AnnotatedSentence sentence = report.sentences().get(i);
      Parse parse = sentence.parse();
      if (parse == null) {
        continue;
      }
      for (int t = 0; t < sentence.tokens().size(); t++) {
        Token token = sentence.tokens().get(t);
        if (isHead(sentence, parse, t)) {
          ProposalMention mention = mention(sentence, parse, i, t, actors, report.report().text());
          if (mention.subject() == null && pointsBack(sentence, parse, t)) {
            String subject = Backward.sameWord(report, found, i, token);
            if (subject == null) {
              subject = Backward.antecedent(found, i, token.span().start());
            }
            if (subject != null) {
              mention = mention.about(subject);
            }
          }
          if (mention.subject() == null && mention.proposer() != null) {
            mention = Backward.ofProposer(mention, found);
          }
          if (mention.subject() == null && mention.proposer() != null) {
            mention = ofContent(mention, sentence, parse, i, actors, report.report().text());
          }
          if (mention.subject() != null) {
            found.add(Backward.numbered(mention, found));
          }
        }
      }
    }
    return found;
  }

  private static boolean isHead(AnnotatedSentence sentence, Parse parse, int t) {
    Token token = sentence.tokens().get(t);
    String noun = noun(sentence.tokens(), t);
    if (token.isNoun() && noun == null) {
      return token.tag().startsWith("NN")
          && !token.isProperNoun()
          && Offers.isMeasured(sentence.tokens(), parse, t);
    }
    if (!token.isNoun() || noun == null) {
      return false;
    }
    String relation = parse.relation(t);
    if (relation.equals("compound") || relation.equals("flat") || relation.equals("nmod:poss")) {
      return false;
    }
    return !noun.startsWith("~") || Granted.is(sentence.tokens(), parse, t);
  }

  private static ProposalMention mention(
      AnnotatedSentence sentence,
      Parse parse,
      int index,
      int head,
      ReportActors actors,
      String text) {
    List<Token> tokens = sentence.tokens();
    int first = head;
    while (first > 0 && isModifier(tokens.get(first - 1), parse, first - 1, head)) {
      first--;
    }
    while (first < head
        && (!Character.isLetterOrDigit(tokens.get(first).text().charAt(0))
            || parse.plainRelation(first).equals("case"))) {
      first++;
    }
    String known = noun(tokens, head);
    String own = known == null ? "~" + lemma(tokens.get(head)) : known;
    boolean owned = OWNED.contains(lemma(tokens.get(head)));
    boolean general = "-".equals(own);
    String subject = general ? null : bare(own);
    List<String> qualifiers = new ArrayList<>();
    ReportActor proposer = null;
    int nameFrom = first;
    for (int t = first; t < head; t++) {
      Token token = tokens.get(t);
      String word = token.text().toLowerCase(Locale.ROOT);
      ReportActor actor = actors.at(token.span());
      boolean owner = general && isOwner(parse, t, head);
      String noun = owner ? null : noun(tokens, t);
      if (general && subject == null && noun != null && !noun.equals("-")) {
        subject = bare(noun);
      }
      if (actor != null && (owned || Proposers.isProposing(tokens, t))) {
        proposer = Proposers.isProposer(tokens, parse, t, actor) ? actor : proposer;
        nameFrom = t + 1;
      } else if (owner
          || isOpening(token)
          || (!Character.isLetterOrDigit(token.text().charAt(0)) && !token.text().equals("-"))
          || EMPTY_WORDS.contains(word)
          || word.equals("'s")
          || word.equals("’s")
          || (actor != null && general)
          || word.endsWith("-proposed")) {
        if (qualifiers.isEmpty()) {
          nameFrom = t + 1;
        }
      } else if (token.isNoun() || token.tag().equals("CD") || token.tag().startsWith("JJ")) {
        qualifiers.add(word);
      }
    }
    int last = head;
    if (general && subject == null) {
      Integer inner = substance(sentence, parse, head);
      if (inner != null) {
        ProposalMention named = mention(sentence, parse, index, inner, actors, text);
        ReportActor by = proposer;
        return new ProposalMention(
            new Span(tokens.get(first).span().start(), named.span().end()),
            index,
            head,
            named.subject(),
            named.name(),
            named.qualifiers(),
            by == null ? named.proposer() : by.key(),
            true,
            named.indefinite());
      }
    }
    if (general && subject == null) {
      Substance free = Substance.of(sentence, parse, head, actors);
      if (free != null) {
        return new ProposalMention(
            new Span(tokens.get(first).span().start(), free.name().end()),
            index,
            head,
            free.subject(),
            free.name().of(text),
            free.qualifiers(),
            proposer == null ? null : proposer.key(),
            true,
            false);
      }
    }
    Span amount = general ? Amount.after(tokens, head) : null;
    if (amount != null) {
      qualifiers.add(amount.of(text).toLowerCase(Locale.ROOT));
    }
    if (general && owned && subject == null && qualifiers.stream().anyMatch(Amount::isNumber)) {
      subject = lemma(tokens.get(head));
    }
    // "Territory" alone would be on the table; it is "cede territory" that is.
    boolean bare = own.startsWith("~") || first == head;
    boolean granted =
        bare
            && parse.governor(head) < first
            && (Granted.is(tokens, parse, head) || Granted.isToBeDone(tokens, parse, head));
    int from = granted ? parse.governor(head) : nameFrom;
    int end = amount == null ? tokens.get(last).span().end() : amount.end();
    Span name = new Span(tokens.get(from).span().start(), end);
    return new ProposalMention(
        new Span(tokens.get(first).span().start(), end),
        index,
        head,
        subject,
        name.of(text),
        qualifiers,
        proposer == null ? null : proposer.key(),
        general,
        INDEFINITE.contains(tokens.get(first).text().toLowerCase(Locale.ROOT)));
  }

  /** "X's proposal calls for a withdrawal": what it holds first is what it is about. */
  private static ProposalMention ofContent(
      ProposalMention mention,
      AnnotatedSentence sentence,
      Parse parse,
      int index,
      ReportActors actors,
      String text) {
    int verb = parse.governor(mention.head());
    if (verb < mention.head() || !parse.relation(mention.head()).equals("nsubj")) {
      return mention;
    }
    for (int inner : TermFinder.held(sentence.tokens(), parse, verb)) {
      String noun = noun(sentence.tokens(), inner);
      if (noun != null && !noun.equals("-") && isHead(sentence, parse, inner)) {
        ProposalMention held = mention(sentence, parse, index, inner, actors, text);
        return new ProposalMention(
            mention.span().cover(held.span()),
            index,
            mention.head(),
            held.subject(),
            held.name(),
            held.qualifiers(),
            mention.proposer(),
            true,
            mention.indefinite());
      }
    }
    return mention;
  }

  /** "The government's pay offer" is about pay. */
  private static boolean isOwner(Parse parse, int t, int head) {
    return parse.dependents(head, "nmod:poss").stream()
        .anyMatch(owner -> t == owner || parse.isBelow(t, owner));
  }

  private static boolean isModifier(Token token, Parse parse, int t, int head) {
    boolean verb = token.isVerb() && !token.tag().equals("VBN") && !token.tag().equals("VBG");
    boolean quote = token.tag().equals("''") || token.tag().equals("``");
    String relation = parse.plainRelation(t);
    boolean loose = relation.equals("conj") || relation.equals("cc") || relation.equals("nsubj");
    return parse.isBelow(t, head) && !verb && !quote && !loose;
  }

  /** The entry of a noun, also of one written in two parts ("cease-fire"); null if it has none. */
  private static @Nullable String noun(List<Token> tokens, int t) {
    if (t >= 2 && tokens.get(t - 1).text().equals("-")) {
      String joined = NOUNS.get(lemma(tokens.get(t - 2)) + "-" + lemma(tokens.get(t)));
      if (joined != null) {
        return joined;
      }
    }
    return NOUNS.get(lemma(tokens.get(t)));
  }

  private static boolean isOpening(Token token) {
    return token.tag().equals("DT") || token.tag().startsWith("PRP") || token.tag().equals("POS");
  }

  /** The noun that gives a general word its subject: "proposal to enact a ceasefire". */
  private static @Nullable Integer substance(AnnotatedSentence sentence, Parse parse, int head) {
    List<Token> tokens = sentence.tokens();
    boolean infinitive =
        head + 2 < tokens.size()
            && tokens.get(head + 1).tag().equals("TO")
            && tokens.get(head + 2).isVerb();
    List<Integer> near = new ArrayList<>(parse.dependents(head, "nmod"));
    if (infinitive) {
      near.add(head + 2);
    }
    for (int start : near) {
      for (int below : parse.subtree(start)) {
        boolean close = below > head && below - head < 14;
        String noun = noun(tokens, below);
        boolean direct =
            below == start
                || parse.governor(below) == start
                || parse.plainRelation(below).equals("conj");
        if (close
            && direct
            && noun != null
            && !noun.equals("-")
            && isHead(sentence, parse, below)) {
          return below;
        }
      }
    }
    return null;
  }

  private static boolean pointsBack(AnnotatedSentence sentence, Parse parse, int head) {
    for (int determiner : parse.dependents(head, "det")) {
      if (POINTING.contains(sentence.tokens().get(determiner).text().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return parse.hasDependent(head, "nmod:poss");
  }

  private static String bare(String subject) {
    return subject.startsWith("~") ? subject.substring(1) : subject;
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
