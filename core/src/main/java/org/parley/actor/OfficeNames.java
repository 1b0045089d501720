package org.parley.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.actor.GazetteerEntry.Sort;

/** Roles in a form that can be compared: see {@link Role#office()}. */
final class OfficeNames {
  private static final Set<String> RANK_WORDS =
      Set.of(
          "top",
          "senior",
          "longtime",
          "long-time",
          "veteran",
          "new",
          "newly",
          "current",
          "then",
          "incoming",
          "outgoing",
          "embattled",
          "powerful",
          "influential",
          "chief-designate",
          "the",
          "a",
          "an",
          "his",
          "her",
          "their",
          "its",
          "our",
          "my",
          "one",
          "-",
          "–",
          "’s",
          "'s",
          "appointed",
          "elected",
          "respected",
          "prominent",
          "leading",
          "high",
          "ranking",
          "key",
          "close",
          "seasoned",
          "firebrand",
          "hawkish",
          "young",
          "old",
          "late",
          "famous");
  private static final Set<String> WIDE =
      Set.of(
          "head",
          "chief",
          "leader",
          "boss",
          "director",
          "member",
          "founder",
          "co-founder",
          "commander",
          "president",
          "chair",
          "governor",
          "mayor",
          "minister",
          "professor");

  private OfficeNames() {}

  /** The comparable form of a role found. */
  static String office(Words words, RoleFinder.Found found) {
    List<String> kept = new ArrayList<>();
    collect(words, found.from(), found.head().from(), false, kept);
    kept.add(found.head().value().normal());
    if (WIDE.contains(found.head().value().normal())
        && found.head().to() < found.to()
        && (words.is(found.head().to(), "of") || words.is(found.head().to(), "for"))) {
      List<String> complement = new ArrayList<>();
      int end = Math.min(found.to(), found.head().to() + 7);
      for (int at = found.head().to() + 1; at < end; at++) {
        if (words.tag(at).equals("IN") && !words.is(at, "of")) {
          end = at;
        }
      }
      collect(words, found.head().to() + 1, end, true, complement);
      if (!complement.isEmpty()) {
        kept.add("of");
        kept.addAll(complement);
      }
    }
    return String.join(" ", kept);
  }

  private static void collect(
      Words words, int from, int to, boolean withPlaces, List<String> into) {
    for (int at = from; at < to; ) {
      WordTrie.Match<GazetteerEntry> name = words.known(at);
      boolean place = name != null && name.value().sort() == Sort.PLACE;
      if (name != null && name.to() <= to && !(withPlaces && place)) {
        at = name.to();
        continue;
      }
      String word = words.lower().get(at);
      if (!RANK_WORDS.contains(word) && Character.isLetterOrDigit(word.charAt(0))) {
        into.add(word.equals("advisor") ? "adviser" : word);
      }
      at++;
    }
  }

  /** The state a role names: "Russian foreign minister", "president of France"; or null. */
  static @Nullable String country(Words words, RoleFinder.Found found) {
    String inside = country(words, found.from(), found.head().from());
    if (inside != null) {
      return inside;
    }
    int after = found.head().to();
    boolean of = after < found.to() && (words.is(after, "of") || words.is(after, "in"));
    return of ? country(words, after, found.to()) : null;
  }

  private static @Nullable String country(Words words, int from, int to) {
    for (int at = from; at < to; ) {
      WordTrie.Match<GazetteerEntry> name = words.known(at);
      if (name == null || name.to() > to) {
        at++;
        continue;
      }
      Sort sort = name.value().sort();
      if (name.value().country() != null && sort != Sort.PLACE && sort != Sort.CAPITAL) {
        return name.value().country();
      }
      at = name.to();
    }
    return null;
  }
}
