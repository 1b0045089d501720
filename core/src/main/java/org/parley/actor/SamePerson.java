package org.parley.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
    for (Unit a : left) {
      for (Unit b : right) {
        if (a.name().isFull() && b.name().isFull()) {
          if (!a.name().fits(b.name())) {
            return false;
          }
        } else if (!PersonName.sameFamily(a.name().surname(), b.name().surname())) {
          return false;
        }
      }
    }
    return true;
  }

  /** True if a surname alone is one of those by which a person is called. */
  static boolean surnameFits(List<Unit> alone, List<Unit> full) {
    return alone.stream()
        .allMatch(
            a ->
                full.stream()
                    .anyMatch(b -> PersonName.sameFamily(a.name().surname(), b.name().surname())));
  }

  /** True if full names with one given name differ in one letter of a surname that is not short. */
  static boolean oneLetterApart(List<Unit> left, List<Unit> right) {
    for (Unit a : left) {
      for (Unit b : right) {
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
    Set<String> shared = company(left);
    shared.retainAll(company(right));
    return shared.size() >= SHARED_COMPANY;
  }

  private static Set<String> company(List<Unit> units) {
    Set<String> all = new HashSet<>();
    units.forEach(u -> all.addAll(u.company()));
    return all;
  }
}
