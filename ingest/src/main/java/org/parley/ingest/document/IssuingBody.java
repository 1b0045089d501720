package org.parley.ingest.document;

import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.text.WordList;

/** Tells a line that names a body, as a letterhead does, from a title or a sentence. */
public final class IssuingBody {
  private static final int LONGEST = 100;
  private static final int MOST_WORDS = 10;
  private static final Set<String> WORDS =
      Set.copyOf(WordList.lines(IssuingBody.class, "issuing-bodies.txt"));

  /** Words that stand small within a name. */
  private static final Set<String> SMALL =
      Set.copyOf(WordList.lines(IssuingBody.class, "small-words.txt"));

  private static final Set<String> TITLES =
      Set.copyOf(WordList.lines(IssuingBody.class, "kinds-of-statement.txt"));

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’-]+");
  private static final Pattern NO_NAME = Pattern.compile("[.!?:;]$|[\"“”«»?!;:]|\\d{3,}");

  /** Before the name of the issuer in a title, and before what the statement is about. */
  private static final Pattern ISSUER = joints("issuer", "");

  private static final Pattern SUBJECT = joints("subject", "\\s{0,3}[,:–—]\\s|");

  private IssuingBody() {}

  private static Pattern joints(String kind, String before) {
    String words =
        WordList.rows(IssuingBody.class, "title-joints.tsv").stream()
            .filter(row -> row.get(0).equals(kind))
            .map(row -> Pattern.quote(row.get(2)))
            .sorted(Comparator.comparing(String::length).reversed())
            .collect(Collectors.joining("|"));
    return Pattern.compile("(?i)" + before + "\\s(?:" + words + ")\\s");
  }

  /**
   * True if a line is a name and has a word for a body in it: all its words capital, or small words
   * that names have. A title in capital words tells what a body did: after the word for the body
   * stands a verb, where a name ends or goes on with "of" and the like.
   */
  public static boolean is(String line) {
    String text = line.strip();
    if (text.length() > LONGEST || NO_NAME.matcher(text).find()) {
      return false;
    }
    boolean body = false;
    boolean after = false;
    int words = 0;
    var matcher = WORD.matcher(text);
    while (matcher.find()) {
      String word = matcher.group();
      String small = word.toLowerCase(Locale.ROOT);
      boolean bodyWord = WORDS.contains(small);
      boolean joint = SMALL.contains(small) || !text.substring(0, matcher.start()).endsWith(" ");
      if (after && !bodyWord && !joint) {
        return false;
      }
      after = bodyWord || (after && !joint);
      body |= bodyWord;
      words++;
      boolean capital = Character.isUpperCase(word.codePointAt(0)) || !hasCase(word);
      if (!capital && !SMALL.contains(small)) {
        return false;
      }
    }
    return body && words <= MOST_WORDS && startsAsBody(text);
  }

  /** "Statement by the Ministry" is a title, "Joint Communiqué of the Council" too. */
  private static boolean startsAsBody(String text) {
    var matcher = WORD.matcher(text);
    return matcher.find() && !TITLES.contains(matcher.group().toLowerCase(Locale.ROOT));
  }

  /**
   * The body that a title says a text comes from, as "Statement by the Ministry of Fisheries on the
   * quotas"; null if the title is not of this form, or leaves open where the name ends.
   */
  static @Nullable String namedIn(String title) {
    var issuer = ISSUER.matcher(title);
    if (!issuer.find() || !isKind(title.substring(0, issuer.start()))) {
      return null;
    }
    String rest = title.substring(issuer.end()).strip();
    var subject = SUBJECT.matcher(rest);
    boolean more = subject.find();
    String name = more ? rest.substring(0, subject.start()) : rest;
    boolean open = more && name.indexOf(' ') < 0;
    return !open && is(name) && isBody(name) ? name : null;
  }

  private static boolean isKind(String words) {
    return WORD.matcher(words)
        .results()
        .allMatch(word -> TITLES.contains(word.group().toLowerCase(Locale.ROOT)));
  }

  /** True for "Council of the League", not for "Meeting of the Council". */
  private static boolean isBody(String name) {
    var matcher = WORD.matcher(name);
    while (matcher.find() && !SMALL.contains(matcher.group().toLowerCase(Locale.ROOT))) {
      if (WORDS.contains(matcher.group().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasCase(String word) {
    return !word.toUpperCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT));
  }
}
