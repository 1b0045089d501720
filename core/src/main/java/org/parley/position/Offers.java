package org.parley.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.language.Parse;
import org.parley.language.Token;

/**
 * What somebody offers or proposes to do, where that is to give, stop or limit something: "offered
 * to release prisoners", "proposed to cap output at 40 tonnes". It is put forward, not accepted.
 */
final class Offers {
  private Offers() {}

  /** The heads of what a word of offering says will be given or limited; empty for other words. */
  static List<Integer> given(List<Token> tokens, Parse parse, int offering) {
    List<Integer> given = new ArrayList<>();
    if (!isOffering(tokens, offering)) {
      return given;
    }
    for (int child : parse.dependents(offering)) {
      String relation = parse.plainRelation(child);
      if (relation.equals("xcomp")) {
        for (int object : parse.dependents(child, "obj")) {
          boolean measured = isMeasured(tokens, parse, object);
          if (measured || Granted.is(tokens, parse, object)) {
            given.add(object);
          }
        }
      } else if (relation.equals("obl") && nounLikeVerb(tokens, parse, child) >= 0) {
        given.add(child);
      }
    }
    return given;
  }

  /** True for the verb of giving itself: the word of offering above it tells the stance. */
  static boolean isOffered(List<Token> tokens, Parse parse, int verb) {
    int above = parse.governor(verb);
    return above >= 0
        && parse.plainRelation(verb).equals("xcomp")
        && Granted.isGrant(tokens, parse, verb)
        && isOffering(tokens, above);
  }

  /** First token of what is offered, from the verb of giving over its object on. */
  static int verb(List<Token> tokens, Parse parse, int head) {
    int verb = nounLikeVerb(tokens, parse, head);
    return verb >= 0 ? verb : parse.governor(head);
  }

  /**
   * True if a mention has the verb in its name: of "lift the embargo" only the whole is offered.
   */
  static boolean isNamed(List<Token> tokens, Parse parse, int head, ProposalMention mention) {
    return mention.name().startsWith(tokens.get(verb(tokens, parse, head)).text());
  }

  /** True if what is given has a number to it: "to 40 boats", "for five years". */
  static boolean isMeasured(List<Token> tokens, Parse parse, int head) {
    int verb = parse.governor(head);
    if (verb < 0 || !parse.plainRelation(head).equals("obj") || !isOffered(tokens, parse, verb)) {
      return false;
    }
    for (int measure : parse.dependents(verb, "obl")) {
      boolean number =
          parse.hasDependent(measure, "nummod") || tokens.get(measure).tag().equals("CD");
      boolean limit =
          parse.dependents(measure, "case").stream()
              .map(mark -> lemma(tokens, mark))
              .anyMatch(mark -> mark.equals("to") || mark.equals("at") || mark.equals("by"));
      if (number && limit && measure > head) {
        return true;
      }
    }
    return false;
  }

  /** "To cap enrichment": a verb that the tagger takes for part of a name of things, or -1. */
  private static int nounLikeVerb(List<Token> tokens, Parse parse, int head) {
    for (int first : parse.dependents(head, "compound")) {
      boolean to = first > 0 && tokens.get(first - 1).text().equalsIgnoreCase("to");
      if (to && Granted.isGrant(tokens, parse, first)) {
        return first;
      }
    }
    return -1;
  }

  private static boolean isOffering(List<Token> tokens, int t) {
    if (!tokens.get(t).isVerb()) {
      return false;
    }
    StanceWord word = StanceWord.of(lemma(tokens, t), null, StanceWord.Sort.VERB);
    return word != null && word.affirmed() == Stance.PROPOSES && word.takes().contains("clause");
  }

  private static String lemma(List<Token> tokens, int t) {
    return tokens.get(t).lemma().toLowerCase(Locale.ROOT);
  }
}
