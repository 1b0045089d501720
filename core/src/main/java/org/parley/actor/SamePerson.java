package org.parley.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether people of several reports are one: names that fit, and something beyond the names that
 * speaks for it. Precision first.
 */
final class SamePerson {
  private static final int SHARED_COMPANY = 2;
  private static final int LONG_SURNAME = 6;

  /** Roles that too many people have to tell one from another. */
  private static final Set<String> COMMON =
      Set.of(
          "official",
          "leader",
          "member",
          "lawyer",
          "officer",
          "spokesperson",
          "analyst",
          "expert",
          "politician",
          "candidate",
          "friend",
          "son",
          "daughter",
          "wife",
          "husband",
          "brother",
          "sister",
          "father",
          "mother",
          "resident",
          "victim",
          "suspect",
          "reporter");

  private SamePerson() {}

  /** True if no two names of the two sets speak against one person. */
  static boolean namesFit(List<Unit> left, List<Unit> right) {
    List<Unit> others = byName(right);
    for (Unit a : byName(left)) {
      for (Unit b : others) {
        boolean full = a.name().isFull() && b.name().isFull();
        if (full ? !a.name().fits(b.name()) : !a.family().equals(b.family())) {
          return false;
        }
      }
    }
    return true;
  }

  /** One for each name; what is asked of a name need not be asked of every report that has it. */
  static List<Unit> byName(List<Unit> units) {
    Map<PersonName, Unit> named = new LinkedHashMap<>();
    units.forEach(unit -> named.putIfAbsent(unit.name(), unit));
    return List.copyOf(named.values());
  }

  /** True if a surname alone is one of those by which a person is called. */
  static boolean surnameFits(List<Unit> alone, List<Unit> full) {
    return alone.stream().allMatch(a -> full.stream().anyMatch(b -> a.family().equals(b.family())));
  }

  /** True if full names with one given name differ in one letter of a surname that is not short. */
  static boolean oneLetterApart(List<Unit> left, List<Unit> right) {
    List<Unit> others = byName(right);
    for (Unit a : byName(left)) {
      for (Unit b : others) {
        boolean full = a.name().isFull() && b.name().isFull();
        if (full && !a.name().fits(b.name()) && !isSlip(a.name(), b.name())) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isSlip(PersonName a, PersonName b) {
    String left = Spelling.plain(a.surname()).toLowerCase(Locale.ROOT);
    String right = Spelling.plain(b.surname()).toLowerCase(Locale.ROOT);
    return Spelling.plain(a.first()).equalsIgnoreCase(Spelling.plain(b.first()))
        && Math.min(left.length(), right.length()) >= LONG_SURNAME
        && left.charAt(0) == right.charAt(0)
        && Spelling.distance(left, right) <= 1;
  }

  /**
   * Keys of a full name, of which two names share one if they fit or are one letter apart: the
   * sound of the family name, the whole name in one case, and the given name with the first letter
   * of a long family name.
   */
  static List<String> keys(Unit unit) {
    PersonName name = unit.name();
    List<String> keys = new ArrayList<>();
    keys.add("family\t" + unit.family());
    keys.add("whole\t" + oneCase(name.text()));
    String surname = Spelling.plain(name.surname()).toLowerCase(Locale.ROOT);
    if (surname.length() >= LONG_SURNAME) {
      keys.add("given\t" + oneCase(Spelling.plain(name.first())) + "\t" + surname.charAt(0));
    }
    return keys;
  }

  /** Equal for two names that are equal but for case, letter by letter. */
  private static String oneCase(String name) {
    StringBuilder folded = new StringBuilder(name.length());
    name.chars()
        .forEach(c -> folded.append(Character.toLowerCase(Character.toUpperCase((char) c))));
    return folded.toString();
  }

  /** True if gender or country tell the two apart. */
  static boolean contradict(List<Unit> left, List<Unit> right) {
    for (Unit a : left) {
      for (Unit b : right) {
        if (differ(a.actor().gender(), b.actor().gender())
            || differ(a.actor().country(), b.actor().country())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean differ(@Nullable Object a, @Nullable Object b) {
    return a != null && b != null && !a.equals(b);
  }

  /** True if one report names somebody of each set. */
  static boolean meet(List<Unit> left, List<Unit> right) {
    Set<String> reports = new HashSet<>();
    left.forEach(u -> reports.add(u.report().id()));
    return right.stream().anyMatch(u -> reports.contains(u.report().id()));
  }

  /** True if a role that tells people apart is given to both. */
  static boolean shareRole(List<Unit> left, List<Unit> right) {
    for (Unit a : left) {
      for (Unit b : right) {
        for (Role one : a.actor().roles()) {
          for (Role other : b.actor().roles()) {
            if (alike(one, other)) {
              return true;
            }
          }
        }
      }
    }
    return false;
  }

  private static boolean alike(Role one, Role other) {
    if (differ(one.country(), other.country())) {
      return false;
    }
    boolean speakers = isSpeaker(one) && isSpeaker(other);
    String office = one.office();
    return (office.equals(other.office()) && !COMMON.contains(office))
        || (speakers && one.country() != null && other.country() != null);
  }

  private static boolean isSpeaker(Role role) {
    return role.office().endsWith("spokesperson") || role.office().endsWith("press secretary");
  }

  /** True if at least two others stand beside both. */
  static boolean shareCompany(List<Unit> left, List<Unit> right) {
    Set<String> company = company(left);
    Set<String> shared = new HashSet<>();
    for (Unit unit : right) {
      for (String other : unit.company()) {
        if (company.contains(other) && shared.add(other) && shared.size() >= SHARED_COMPANY) {
          return true;
        }
      }
    }
    return false;
  }

  private static Set<String> company(List<Unit> units) {
    Set<String> all = new HashSet<>();
    units.forEach(u -> all.addAll(u.company()));
    return all;
  }
}
