package org.parley.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.actor.GazetteerEntry.Sort;
import org.parley.language.EntityKind;
import org.parley.text.WordList;

/**
 * The names in one sentence: what the recogniser marked, mended by the gazetteer, by titles and
 * forms of address, and by what a name cannot hold.
 */
final class NameRunFinder {

  private static final Set<String> NO_PLACES =
      Set.copyOf(WordList.lines(NameRunFinder.class, "no-places.txt"));

  private final Words words;
  private final int[] taken;
  private final List<NameRun> runs = new ArrayList<>();

  private NameRunFinder(Words words) {
    this.words = words;
    this.taken = new int[words.size()];
  }

  /** The names of a sentence in order; in a headline only those the gazetteer knows. */
  static List<NameRun> find(Words words) {
    NameRunFinder finder = new NameRunFinder(words);
    if (words.headline()) {
      finder.known();
    } else {
      PersonRunFinder.find(words).forEach(finder::take);
      finder.known();
      finder.bodies();
      finder.places();
    }
    finder.runs.sort((a, b) -> Integer.compare(a.from(), b.from()));
    return List.copyOf(finder.runs);
  }

  private void known() {
    for (int at = 0; at < words.size(); ) {
      WordTrie.Match<GazetteerEntry> match = taken[at] != 0 ? null : words.known(at);
      if (match == null
          || (!words.isCapital(at) && !isLowerName(match.value()))
          || overlaps(match)) {
        at++;
        continue;
      }
      ActorKind kind = kind(match.value().sort());
      if (!extends_(match) && !isWordOnly(match)) {
        take(new NameRun(words.index(), match.from(), match.to(), kind, match.value()));
      }
      at = match.to();
    }
  }

  private static boolean isLowerName(GazetteerEntry entry) {
    return Character.isLowerCase(entry.name().charAt(0));
  }

  /** A one-word outlet or body that is only a capitalised common word here. */
  private boolean isWordOnly(WordTrie.Match<GazetteerEntry> match) {
    boolean pronoun =
        match.value().sort() == Sort.STATE
            && words.is(match.from(), "us")
            && words.headline()
            && !words.tokens().get(match.from()).text().equals("US");
    boolean plainTag =
        match.to() == match.from() + 1
            && match.from() == 0
            && !words.tag(match.from()).startsWith("NNP")
            && words.entity(match.from()) == EntityKind.NONE
            && Set.of(Sort.OUTLET, Sort.BODY, Sort.PLACE).contains(match.value().sort());
    return pronoun || plainTag;
  }

  private boolean overlaps(WordTrie.Match<GazetteerEntry> match) {
    for (int i = match.from(); i < match.to(); i++) {
      if (taken[i] != 0) {
        return true;
      }
    }
    return false;
  }

  /** True if a longer name of a body starts here: "Ukraine Defence Ministry". */
  private boolean extends_(WordTrie.Match<GazetteerEntry> match) {
    if (words.headline()) {
      return false;
    }
    boolean weak = Set.of(Sort.ADJECTIVE, Sort.PLACE, Sort.CAPITAL).contains(match.value().sort());
    boolean goesOn =
        match.to() < words.size()
            && sameRun(match.from(), match.to())
            && words.officeAt(match.to()) == null;
    boolean wentBefore =
        match.from() > 1
            && taken[match.from() - 1] == 0
            && words.entity(match.from() - 1) == EntityKind.ORGANISATION
            && words.entity(match.from()) == EntityKind.ORGANISATION;
    if (weak && (goesOn || wentBefore)) {
      return true;
    }
    int end = bodyEnd(match.from());
    return end > match.to() && !isRest(match.from(), end);
  }

  private static ActorKind kind(Sort sort) {
    return switch (sort) {
      case STATE -> ActorKind.STATE;
      case ADJECTIVE, PEOPLE -> ActorKind.GROUP;
      case CAPITAL, PLACE -> ActorKind.PLACE;
      case SEAT, BODY, OUTLET, PLATFORM -> ActorKind.ORGANISATION;
    };
  }

  /** Where a name that ends with the head of a body ends, from a capital word on; or -1. */
  private int bodyEnd(int from) {
    int end = -1;
    for (int at = from; at < words.size() && at < from + 8; at++) {
      String text = words.texts().get(at);
      boolean link =
          at > from
              && (words.is(at, "of")
                  || words.is(at, "for")
                  || words.is(at, "and")
                  || words.is(at, "&")
                  || words.is(at, "the")
                  || words.isPossessive(at))
              && at + 1 < words.size()
              && sameRun(at - 1, at + 1);
      if (!link
          && ((!words.isCapital(at) && !PersonName.isHyphen(text))
              || taken[at] != 0
              || (!words.isCapital(at) && !words.touches(at)))) {
        break;
      }
      if (at > from && Gazetteer.get().isBodyHead(text)) {
        end = at + 1;
      }
    }
    return end;
  }

  private boolean sameRun(int left, int right) {
    return words.entity(left) == EntityKind.ORGANISATION
        && words.entity(right) == EntityKind.ORGANISATION
        && words.isCapital(right);
  }

  private void bodies() {
    for (int at = 0; at < words.size(); at++) {
      if (taken[at] != 0 || !words.isCapital(at)) {
        continue;
      }
      boolean marked = words.entity(at) == EntityKind.ORGANISATION;
      boolean starts = at == 0 || taken[at - 1] != 0 || !words.isCapital(at - 1);
      if (!marked && !starts) {
        continue;
      }
      int end = marked ? markedEnd(at) : -1;
      int headEnd =
          words.tag(at).startsWith("NNP") || marked || words.known(at) != null ? bodyEnd(at) : -1;
      if (headEnd > end) {
        end = headEnd;
      }
      if (end > at && !isRest(at, end)) {
        take(new NameRun(words.index(), headBefore(at), end, ActorKind.ORGANISATION, null));
        at = end - 1;
      }
    }
  }

  /** "Commission on" before "Border Affairs": where the whole name starts. */
  private int headBefore(int from) {
    if (from < 2 || !Set.of("of", "on", "for").contains(words.lower().get(from - 1))) {
      return from;
    }
    int start = from;
    for (int at = from - 2; at >= 0 && taken[at] == 0 && words.isCapital(at); at--) {
      if (at == from - 2 && !Gazetteer.get().isBodyHead(words.texts().get(at))) {
        return from;
      }
      if (words.tag(at).equals("DT")) {
        break;
      }
      start = at;
    }
    return start;
  }

  private int markedEnd(int from) {
    int end = from;
    while (end < words.size()
        && taken[end] == 0
        && words.entity(end) == EntityKind.ORGANISATION
        && !words.is(end, ",")
        && !(words.is(end, "and")
            && end > from
            && Gazetteer.get().isBodyHead(words.texts().get(end - 1)))) {
      end++;
    }
    while (end > from
        && !words.isCapital(end - 1)
        && !Character.isDigit(words.texts().get(end - 1).charAt(0))) {
      end--;
    }
    return end;
  }

  /** True for what is left of a title or of a longer name: "State" of "Secretary of State". */
  private boolean isRest(int from, int end) {
    if (end == from + 1 && words.isNoName(from)) {
      return true;
    }
    for (WordTrie.Match<Office> office : words.offices()) {
      boolean touches = office.from() < end && from < office.to();
      if (touches && (office.to() >= end || office.from() < from)) {
        return true;
      }
    }
    boolean adjective = end == from + 1 && words.tag(from).startsWith("JJ");
    if (adjective || (end == from + 1 && NO_PLACES.contains(words.lower().get(from)))) {
      return true;
    }
    boolean afterName = from > 0 && taken[from - 1] != 0 && words.isCapital(from - 1);
    boolean beforeOffice =
        end < words.size() && words.officeAt(end) != null && words.isCapital(end);
    boolean oneCommon = end == from + 1 && words.texts().get(from).length() < 2;
    return oneCommon || (afterName && beforeOffice) || (afterName && end == from + 1);
  }

  private void places() {
    for (int at = 0; at < words.size(); at++) {
      if (taken[at] != 0 || words.entity(at) != EntityKind.PLACE || !words.isCapital(at)) {
        continue;
      }
      int end = at;
      while (end < words.size() && taken[end] == 0 && words.entity(end) == EntityKind.PLACE) {
        end++;
      }
      boolean common = end == at + 1 && NO_PLACES.contains(words.lower().get(at));
      if (!common && !words.isNoName(at)) {
        take(new NameRun(words.index(), at, end, ActorKind.PLACE, null));
      }
      at = end - 1;
    }
  }

  private void take(NameRun run) {
    for (int i = run.from(); i < run.to(); i++) {
      taken[i] = 1;
    }
    runs.add(run);
  }
}
