package org.parley.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.text.WordList;

/**
 * The parts of a person's name as written.
 *
 * @param parts given and family names in the order written, particles with the name they belong to
 * @param suffix "Jr." or "III" as written, or null
 */
record PersonName(List<String> parts, @Nullable String suffix) {
  private static final Set<String> SUFFIXES =
      Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "v", "vi", "xiv", "xvi", "xxiii");
  private static final Set<String> PARTICLES = new HashSet<>();

  static {
    for (List<String> row : WordList.rows(PersonName.class, "particles.txt")) {
      PARTICLES.add(row.get(0));
    }
  }

  /** Copies its list. */
  PersonName {
    parts = List.copyOf(parts);
  }

  /** Reads a name from its words; hyphens of their own join what stands beside them. */
  static PersonName of(List<String> words) {
    List<String> parts = new ArrayList<>();
    String suffix = null;
    StringBuilder open = new StringBuilder();
    boolean glue = false;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (i > 0 && isSuffix(word)) {
        suffix = word;
        continue;
      }
      if (isHyphen(word)) {
        if (open.length() == 0 && !parts.isEmpty()) {
          open.append(parts.remove(parts.size() - 1));
        }
        open.append('-');
        glue = true;
        continue;
      }
      if (!glue && open.length() > 0 && open.charAt(open.length() - 1) != ' ') {
        open.append(' ');
      }
      open.append(word);
      glue = false;
      if (isParticle(word) && i + 1 < words.size()) {
        continue;
      }
      parts.add(open.toString());
      open.setLength(0);
    }
    if (open.length() > 0) {
      parts.add(open.toString().strip());
    }
    return new PersonName(parts, suffix);
  }

  static boolean isSuffix(String word) {
    return SUFFIXES.contains(word.toLowerCase(Locale.ROOT));
  }

  /** True for words like "von" and "al" that belong to the name after them. */
  static boolean isParticle(String word) {
    return PARTICLES.contains(word)
        || (PARTICLES.contains(word.toLowerCase(Locale.ROOT)) && word.length() <= 3);
  }

  static boolean isHyphen(String word) {
    return word.equals("-") || word.equals("–");
  }

  /** True if it has a given and a family name. */
  boolean isFull() {
    return parts.size() > 1;
  }

  /** The family name in the usual order, particles included. */
  String surname() {
    return parts.get(parts.size() - 1);
  }

  /** The family name without its particles. */
  String bareSurname() {
    return bare(surname());
  }

  String first() {
    return parts.get(0);
  }

  /** A family name without its particles. */
  static String bare(String part) {
    int space = part.lastIndexOf(' ');
    String last = space < 0 ? part : part.substring(space + 1);
    int hyphen = last.indexOf('-');
    return hyphen > 0 && isParticle(last.substring(0, hyphen)) ? last.substring(hyphen + 1) : last;
  }

  /** The name as one string. */
  String text() {
    String joined = String.join(" ", parts);
    return suffix == null ? joined : joined + " " + suffix;
  }

  /** True if both can be names of one person as far as spelling goes. */
  boolean fits(PersonName other) {
    if (!sameSuffix(other)) {
      return false;
    }
    if (text().equalsIgnoreCase(other.text())) {
      return true;
    }
    if (isTailOf(other) || other.isTailOf(this)) {
      return true;
    }
    return sameFamily(surname(), other.surname())
        && isFull()
        && other.isFull()
        && givenFits(first(), other.first())
        && middleFits(other);
  }

  /** True for "Soto Rivas" beside "Ana Soto Rivas". */
  private boolean isTailOf(PersonName longer) {
    int from = longer.parts.size() - parts.size();
    return isFull()
        && from > 0
        && !GivenNames.get().contains(first())
        && parts.equals(longer.parts.subList(from, longer.parts.size()));
  }

  private boolean middleFits(PersonName other) {
    if (parts.size() < 3 || other.parts.size() < 3) {
      return true;
    }
    String mine = Spelling.sound(parts.get(1));
    String theirs = Spelling.sound(other.parts.get(1));
    int shared = Math.min(mine.length(), theirs.length());
    return shared == 0 || mine.substring(0, shared).equals(theirs.substring(0, shared));
  }

  private boolean sameSuffix(PersonName other) {
    String mine = suffix == null ? "" : suffix.replace(".", "");
    String theirs = other.suffix == null ? "" : other.suffix.replace(".", "");
    return mine.equalsIgnoreCase(theirs);
  }

  /** True if two family names are spellings of one in different transliterations. */
  static boolean sameFamily(String a, String b) {
    return Spelling.sound(bare(a)).equals(Spelling.sound(bare(b)));
  }

  /** True if two given names can be of one person: equal, short for, initial of, or misspelt. */
  static boolean givenFits(String a, String b) {
    String left = Spelling.plain(a).toLowerCase(Locale.ROOT);
    String right = Spelling.plain(b).toLowerCase(Locale.ROOT);
    if (left.equals(right)
        || Spelling.sound(left).equals(Spelling.sound(right))
        || GivenNames.get().formsOfOne(left, right)) {
      return true;
    }
    if (isInitial(left) || isInitial(right)) {
      return left.charAt(0) == right.charAt(0);
    }
    Gender one = GivenNames.get().gender(a);
    Gender two = GivenNames.get().gender(b);
    boolean bothKnown = GivenNames.get().contains(a) && GivenNames.get().contains(b);
    return Math.min(left.length(), right.length()) >= 5
        && Spelling.distance(left, right) <= 1
        && (one == null || two == null || one == two)
        && !(bothKnown && left.charAt(0) == right.charAt(0) && left.length() != right.length());
  }

  private static boolean isInitial(String name) {
    return name.length() == 1 || (name.length() == 2 && name.charAt(1) == '.');
  }
}
