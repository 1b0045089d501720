package org.parley.ingest.feed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A person or body named by a feed; at least one of the three is there.
 *
 * @param name or null
 * @param email or null
 * @param address of a page about them, or null
 */
public record FeedPerson(@Nullable String name, @Nullable String email, @Nullable String address) {
  private static final Pattern EMAIL =
      Pattern.compile("[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9.-]{1,255}\\.[A-Za-z]{2,24}");
  private static final int LONGEST = 2000;

  /**
   * Reads a name with an address of mail before, behind or round it, as RSS writes them.
   *
   * @return null if there is neither
   */
  static @Nullable FeedPerson of(String written) {
    String text = written.strip();
    if (text.length() > LONGEST) {
      text = text.substring(0, LONGEST);
    }
    Matcher matcher = EMAIL.matcher(text);
    String email = null;
    if (matcher.find()) {
      email = matcher.group();
      text = text.substring(0, matcher.start()) + " " + text.substring(matcher.end());
      text = text.replace("mailto:", " ").replaceAll("<\\s*>|\\(\\s*\\)|\\[\\s*\\]", " ").strip();
      if (text.length() > 1 && text.startsWith("(") && text.endsWith(")")) {
        text = text.substring(1, text.length() - 1);
      }
    }
    String name = text.replaceAll("\\s+", " ").strip();
    return name.isEmpty() && email == null
        ? null
        : new FeedPerson(name.isEmpty() ? null : name, email, null);
  }
}
