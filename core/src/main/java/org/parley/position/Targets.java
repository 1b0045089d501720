package org.parley.position;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.language.Parse;
import org.parley.language.Token;
import org.parley.text.WordList;

/** Finds the proposal to which a word of stance goes, among those that the report mentions. */
final class Targets {
  private static final Set<String> SAME_THING =
      Set.of("conj", "nmod", "acl", "obj", "compound", "appos", "nsubj", "ccomp", "xcomp");
  private static final Set<String> UNDOING =
      Set.copyOf(WordList.lines(Targets.class, "undoing-verbs.txt"));
  private static final Set<String> POINTING = Set.of("it", "this", "that");

  private final List<ProposalMention> proposals;

  Targets(List<ProposalMention> proposals) {
    this.proposals = proposals;
  }

  /** What the word at an index takes as its object, if that is a proposal; else null. */
  @Nullable ProposalMention of(
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
    Set<Integer> given = new HashSet<>(Offers.given(tokens, parse, t));
    heads.addAll(given);
    for (int child : parse.dependents(t)) {
      String relation = parse.plainRelation(child);
      switch (relation) {
        case "nsubj" -> {
          if (word.takes().contains("subject")) {
            heads.add(child);
          }
        }
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
          boolean undone = UNDOING.contains(lemma(tokens, child));
          boolean clause = word.takes().contains("clause") && !whether && !undone;
          if (clause && !relation.equals("advcl")) {
            parse.dependents(child, "obj").forEach(heads::add);
          }
          if (whether || (!undone && takesGerund(word, tokens, parse, child))) {
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
    String verb = lemma(tokens, t);
    boolean undoes = word.sort() == StanceWord.Sort.GRANT && UNDOING.contains(verb);
    for (int head : heads) {
      ProposalMention mention = at(tokens, parse, head, sentence);
      if (mention != null && undoes && !mention.name().startsWith(tokens.get(t).text())) {
        continue;
      }
      int giving = given.contains(head) ? Offers.verb(tokens, parse, head) : t;
      boolean ended = giving != t && UNDOING.contains(lemma(tokens, giving));
      if (mention != null && ended && !mention.name().startsWith(tokens.get(giving).text())) {
        continue;
      }
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

  /** The proposal that a phrase names, or for which "it", "this" or "that" stands; or null. */
  @Nullable ProposalMention at(List<Token> tokens, Parse parse, int head, int sentence) {
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

  private static String lemma(List<Token> tokens, int t) {
    return tokens.get(t).lemma().toLowerCase(Locale.ROOT);
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
}
