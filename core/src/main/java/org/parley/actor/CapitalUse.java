package org.parley.actor;

import java.util.List;
import java.util.Set;

/**
 * Tells whether the name of a capital stands for the government there: as the subject of a verb, as
 * an owner of something that is not a building, after a verb of pressing or asking, in talks
 * between or with. After "in", "to", "from" and the like it is a place.
 */
final class CapitalUse {
  private static final Set<String> SIDES = Set.of("between", "with", "by", "against", "via");
  private static final Set<String> PLACE_LINKS =
      Set.of(
          "in",
          "at",
          "near",
          "outside",
          "around",
          "across",
          "over",
          "into",
          "through",
          "inside",
          "throughout",
          "above",
          "towards",
          "toward",
          "from",
          "to",
          "for",
          "of",
          "on");
  private static final Set<String> WORD_FROM =
      Set.of(
          "confirmation",
          "statement",
          "word",
          "reply",
          "response",
          "answer",
          "message",
          "signal",
          "reaction",
          "comment",
          "pressure",
          "concession",
          "concessions",
          "support",
          "approval",
          "guarantees",
          "assurances",
          "orders",
          "instructions",
          "demands",
          "criticism",
          "backing");
  private static final Set<String> WORD_TO =
      Set.of(
          "warning",
          "message",
          "ultimatum",
          "appeal",
          "concession",
          "concessions",
          "offer",
          "proposal",
          "outreach",
          "support",
          "aid",
          "blow",
          "threat",
          "rebuke",
          "signal",
          "call",
          "unacceptable",
          "acceptable",
          "loyal",
          "opposed",
          "close",
          "allied",
          "assistance");
  private static final Set<String> PRESSING =
      Set.of(
          "press",
          "pressure",
          "urge",
          "ask",
          "tell",
          "warn",
          "accuse",
          "blame",
          "persuade",
          "convince",
          "force",
          "push",
          "lead",
          "allow",
          "help",
          "back",
          "support",
          "arm",
          "rearm",
          "punish",
          "isolate",
          "sanction",
          "threaten",
          "criticize",
          "criticise",
          "condemn",
          "thank",
          "demand",
          "order",
          "prompt",
          "let",
          "want",
          "expect",
          "call",
          "invite",
          "assure",
          "inform",
          "engage",
          "appease",
          "court",
          "defy",
          "anger",
          "embarrass",
          "infuriate",
          "alarm");
  private static final Set<String> BUILDINGS =
      Set.of(
          "airport",
          "mayor",
          "streets",
          "street",
          "subway",
          "metro",
          "suburbs",
          "outskirts",
          "center",
          "centre",
          "residents",
          "university",
          "hotel",
          "hospital",
          "time",
          "museum",
          "stadium",
          "skyline",
          "theater",
          "theatre",
          "square",
          "central",
          "downtown",
          "historic",
          "old",
          "police",
          "mosque",
          "church",
          "cathedral",
          "court",
          "district",
          "neighborhood",
          "neighbourhood",
          "underground",
          "zoo",
          "jail",
          "prison",
          "bureau",
          "correspondent");

  private CapitalUse() {}

  /** True if the government is meant. */
  static boolean isGovernment(Words words, NameRun run) {
    int before = run.from() - 1;
    int after = run.to();
    if (words.is(after, ",")
        && after + 1 < words.size()
        && words.isCapital(after + 1)
        && before >= 0
        && PLACE_LINKS.contains(words.lower().get(before))) {
      return false;
    }
    if (words.isPossessive(after)) {
      return isAbstractOwner(words, after);
    }
    if (before >= 0) {
      String link = words.lower().get(before);
      if (SIDES.contains(link)) {
        return true;
      }
      if (PLACE_LINKS.contains(link)) {
        return (before > 0 && speaksTo(words.lower().get(before - 1), link))
            || (link.equals("for") && after + 1 < words.size() && words.tag(after).equals("TO"))
            || (link.equals("of")
                && after < words.size()
                && isFinite(words, after)
                && before > 0
                && words.is(before - 1, "capital"));
      }
      if (words.is(before, "and") && sideBefore(words, before)) {
        return true;
      }
      if (PRESSING.contains(words.tokens().get(before).lemma())
          && words.tokens().get(before).isVerb()) {
        return true;
      }
    }
    return isSubject(words, after);
  }

  /** True after "in", "near" and the like, where people do not stand. */
  static boolean isAfterPlaceLink(Words words, NameRun run) {
    return run.from() > 0
        && Set.of("in", "near", "outside", "around", "across", "inside", "into", "at")
            .contains(words.lower().get(run.from() - 1));
  }

  private static boolean speaksTo(String noun, String link) {
    return (link.equals("from") && WORD_FROM.contains(noun))
        || ((link.equals("to") || link.equals("for") || link.equals("on"))
            && WORD_TO.contains(noun))
        || (link.equals("on") && WORD_FROM.contains(noun));
  }

  private static boolean isAbstractOwner(Words words, int possessive) {
    int end = Math.min(words.size(), possessive + 4);
    for (int at = possessive + 1; at < end; at++) {
      if (BUILDINGS.contains(words.lower().get(at)) && !words.is(possessive + 1, "court")) {
        return false;
      }
      if (words.isCapital(at)) {
        return false;
      }
    }
    return true;
  }

  /** "between Kyiv and Moscow": the second side. */
  private static boolean sideBefore(Words words, int and) {
    for (int at = and - 1; at >= 0 && at > and - 4; at--) {
      if (SIDES.contains(words.lower().get(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSubject(Words words, int after) {
    int at = after;
    while (at < words.size() && words.tag(at).equals("RB") && at < after + 3) {
      at++;
    }
    if (at < words.size()
        && words.is(at, "and")
        && at + 2 < words.size()
        && words.isCapital(at + 1)) {
      return isFinite(words, at + 2);
    }
    return at < words.size() && isFinite(words, at);
  }

  private static boolean isFinite(Words words, int at) {
    return List.of("VBD", "VBZ", "VBP", "MD").contains(words.tag(at)) && !words.isPossessive(at);
  }
}
