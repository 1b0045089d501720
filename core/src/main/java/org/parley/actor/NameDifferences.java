package org.parley.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds how the full names of one person differ from report to report. */
final class NameDifferences {
  private NameDifferences() {}

  /** The difference, or null if all reports that give a full name write first and last alike. */
  static @Nullable NameDifference of(String id, List<Unit> units) {
    if (!units.get(0).isPerson()) {
      return null;
    }
    Map<String, TreeSet<String>> spellings = new TreeMap<>();
    Map<String, PersonName> names = new TreeMap<>();
    for (Unit unit : units) {
      if (unit.name().isFull()) {
        String text = unit.name().first() + " " + unit.name().surname();
        spellings.computeIfAbsent(text, k -> new TreeSet<>()).add(unit.report().id());
        names.put(text, unit.name());
      }
    }
    if (spellings.size() < 2) {
      return null;
    }
    NameDifference.Sort sort = NameDifference.Sort.SHORT_FORM;
    List<PersonName> all = new ArrayList<>(names.values());
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        NameDifference.Sort one = sort(all.get(i), all.get(j));
        sort = one.compareTo(sort) > 0 ? one : sort;
      }
    }
    List<Alias> aliases = new ArrayList<>();
    spellings.forEach((text, reports) -> aliases.add(new Alias(text, List.copyOf(reports))));
    return new NameDifference(id, sort, aliases);
  }

  private static NameDifference.Sort sort(PersonName a, PersonName b) {
    boolean sameSurname = Spelling.plain(a.surname()).equalsIgnoreCase(Spelling.plain(b.surname()));
    boolean sameFirst = Spelling.plain(a.first()).equalsIgnoreCase(Spelling.plain(b.first()));
    boolean shortForm =
        GivenNames.get().formsOfOne(a.first(), b.first())
            || a.first().length() <= 2
            || b.first().length() <= 2;
    if (isHardC(a.first(), b.first())
        || (!sameFirst && !shortForm && !soundAlike(a.first(), b.first()))) {
      return NameDifference.Sort.SPELLING;
    }
    return sameSurname && (sameFirst || shortForm)
        ? NameDifference.Sort.SHORT_FORM
        : NameDifference.Sort.TRANSLITERATION;
  }

  private static boolean soundAlike(String a, String b) {
    return Spelling.sound(a).equals(Spelling.sound(b));
  }

  /** "Carl" and "Karl": no short form, and no way of writing other letters in Latin ones. */
  private static boolean isHardC(String a, String b) {
    String left = Spelling.plain(a).toLowerCase(Locale.ROOT);
    String right = Spelling.plain(b).toLowerCase(Locale.ROOT);
    String initials = "" + left.charAt(0) + right.charAt(0);
    return (initials.equals("ck") || initials.equals("kc"))
        && left.substring(1).equals(right.substring(1));
  }
}
