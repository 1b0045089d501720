package org.parley.text.furniture;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.text.WordList;

/**
 * Lines in which the outlet asks its reader to follow, join, subscribe or give: they begin with
 * such a verb, name a channel and speak of "us" or "our". A handle in such a line is the outlet's
 * own, and so is the name of an outlet in it or in the line after it.
 */
final class CallsToFollow {
  private static final String NAME = "call to follow";
  private static final Map<String, Set<String>> WORDS = words();
  private static final Pattern HANDLE = Pattern.compile("(?<![\\w.])@\\w{2,40}");
  private static final Pattern SPEECH =
      Pattern.compile("[\"“”«»]|\\b(?:said|says|wrote|writes|posted|told|added|tweeted|asked)\\b");
  private static final Pattern FOLLOW_US =
      Pattern.compile(
          "^(?i:please )?(?i:follow|join|find|like|like and follow|add) (?i:us) (?i:on|at)"
              + " \\p{Lu}\\w+.*");
  private static final Pattern NAMED =
      Pattern.compile(
          "\\b(?:of|from|with|by) ((?i:the )?(?:\\p{Lu}[\\p{L}'’.-]+ ){0,3}\\p{Lu}[\\p{L}'’.-]+)");
  private static final int MOST_WORDS = 34;

  private CallsToFollow() {}

  static void mark(Sheet sheet) {
    for (int i = 0; i < sheet.size(); i++) {
      if (sheet.isFree(i) && isCall(sheet.text(i))) {
        sheet.mark(i, NAME);
        readHandle(sheet, sheet.text(i));
      }
      if (NAME.equals(sheet.name(i)) && sheet.words(i) <= MOST_WORDS) {
        readName(sheet, sheet.text(i));
      }
    }
  }

  /** "Get the newsletter of the Harbour Gazette": only a name that can be nothing but an outlet. */
  private static void readName(Sheet sheet, String text) {
    Matcher named = NAMED.matcher(text);
    while (named.find() && sheet.outlets.isEmpty()) {
      String name = named.group(1);
      if (OutletName.is(name) && name.contains(" ")) {
        sheet.outlets.add(name.replaceFirst("^the ", ""));
      }
    }
  }

  private static boolean isCall(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}@'’-]+");
    if (words.length > MOST_WORDS || words.length < 2 || SPEECH.matcher(text).find()) {
      return false;
    }
    if (FOLLOW_US.matcher(text).matches()) {
      return true;
    }
    int first = words[0].isEmpty() ? 1 : 0;
    first = first < words.length && words[first].equals("please") ? first + 1 : first;
    if (first >= words.length || !words("verb").contains(words[first].replace('’', '\''))) {
      return false;
    }
    boolean channel = HANDLE.matcher(text).find();
    boolean ours = false;
    for (int i = first + 1; i < words.length; i++) {
      channel |= words("channel").contains(words[i]);
      ours |= words("ours").contains(words[i]);
    }
    return channel && ours;
  }

  private static void readHandle(Sheet sheet, String text) {
    Matcher handle = HANDLE.matcher(text);
    if (handle.find() && text.toLowerCase(Locale.ROOT).matches(".*\\b(?:us|our)\\b.*")) {
      String name = OutletName.inHandle(handle.group());
      if (name != null && sheet.outlets.isEmpty()) {
        sheet.outlets.add(name);
      }
    }
  }

  private static Set<String> words(String kind) {
    return WORDS.getOrDefault(kind, Set.of());
  }

  private static Map<String, Set<String>> words() {
    Map<String, Set<String>> words = new HashMap<>();
    for (String line : WordList.lines(CallsToFollow.class, "follow.txt")) {
      String[] parts = line.split(" +");
      Set<String> kind = words.computeIfAbsent(parts[0], key -> new HashSet<>());
      for (int i = 1; i < parts.length; i++) {
        kind.add(parts[i]);
      }
    }
    return words;
  }
}
