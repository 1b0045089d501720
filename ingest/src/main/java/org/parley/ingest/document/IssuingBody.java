package org.parley.ingest.document;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
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

  private IssuingBody() {}

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

  private static boolean hasCase(String word) {
    return !word.toUpperCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT));
  }
}
