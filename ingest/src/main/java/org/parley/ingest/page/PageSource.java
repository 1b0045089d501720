package org.parley.ingest.page;

import java.util.Locale;

/**
 * Leaves out of a page's source what nobody reads: scripts other than data, styles, drawings,
 * comments, and of tags the attributes that tell nothing of the article. They are most of many
 * pages, and a parser would build a tree of them. Where the markup is such that only a parser can
 * tell what belongs together, the rest is left as it is.
 */
final class PageSource {
  private static final int LONGEST_NAME = 6;

  /** The bit by which a small letter of ASCII differs from its capital. */
  private static final int CASE = 0x20;

  /**
   * The letters of the attributes that facts are read from, that name parts of the page, or that
   * parsers look at.
   */
  private static final NameTrie READ =
      NameTrie.of(
          "ariahidden",
          "class",
          "color",
          "content",
          "datacomponent",
          "datatestid",
          "datetime",
          "encoding",
          "face",
          "hidden",
          "httpequiv",
          "id",
          "itemprop",
          "lang",
          "name",
          "property",
          "rel",
          "role",
          "size",
          "style",
          "type",
          "xmllang");

  private static final NameTrie ADDRESS = NameTrie.of("href");

  private final String html;
  private final char[] kept;
  private int size;
  private int from;

  private PageSource(String html) {
    this.html = html;
    this.kept = new char[html.length()];
  }

  /** The source without what is not read; the same text if there is nothing to leave out. */
  static String readable(String html) {
    PageSource source = new PageSource(html);
    int at = 0;
    while (at >= 0) {
      at = source.next(at);
    }
    if (source.from == 0) {
      return html;
    }
    source.keep(html.length());
    return new String(source.kept, 0, source.size);
  }

  /** Goes past the next tag or comment; -1 where nothing more can be left out. */
  private int next(int at) {
    int open = html.indexOf('<', at);
    if (open < 0 || open + 1 >= html.length()) {
      return -1;
    }
    char first = html.charAt(open + 1);
    if (first == '!' && html.startsWith("<!--", open)) {
      int close = html.indexOf("-->", open + 2);
      return close < 0 ? -1 : leaveOut(open, close + 3);
    }
    if (first == '!' || first == '?') {
      return remark(open);
    }
    if (!isLetter(first) && first != '/') {
      return open + 1;
    }
    int end = tagEnd(open + 2);
    if (end < 0) {
      return -1;
    }
    if (first == '/') {
      return end;
    }
    return switch (name(open + 1)) {
      case "script" -> script(open, end);
      case "style" -> raw(open, end, "</style");
      case "svg" -> drawing(open, end);
      default -> {
        attributes(open + 2, end - 1);
        yield end;
      }
    };
  }

  /** One past a declaration or an instruction, in which marks of markup stand for nothing. */
  private int remark(int open) {
    boolean data = html.startsWith("<![CDATA[", open);
    int close = html.indexOf(data ? "]]>" : ">", open);
    return close < 0 ? -1 : close + 1;
  }

  private int leaveOut(int start, int end) {
    keep(start);
    from = end;
    return end;
  }

  private void keep(int end) {
    html.getChars(from, end, kept, size);
    size += end - from;
  }

  /**
   * Leaves out of a tag the attributes that are not read, by the rules of HTML for where a name and
   * a value end. From a mark on that no well-formed tag has in a name, all are left as they are. An
   * address is read only of a link that says what it is to the page.
   */
  private void attributes(int start, int end) {
    int at = start;
    while (at < end && isInName(html.charAt(at))) {
      at++;
    }
    while (at < end) {
      char c = html.charAt(at);
      if (isSpace(c) || c == '/') {
        at++;
        continue;
      }
      int name = at;
      while (at < end && isInName(html.charAt(at))) {
        at++;
      }
      boolean strange = at == name || (at < end && isStrange(html.charAt(at)));
      int after = strange ? -1 : valueEnd(at, end);
      if (after < 0) {
        return;
      }
      at = isRead(name, at, start, end) ? after : leaveOut(name, after);
    }
  }

  private static boolean isInName(char c) {
    return c > ' ' && c != '=' && c != '/' && !isStrange(c);
  }

  private static boolean isStrange(char c) {
    return c == '"' || c == '\'' || c == '<' || (c < ' ' && !isSpace(c));
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  /**
   * True for more than has to be kept: of a name only the letters are looked at. Without a name
   * after it a stroke would close the tag.
   */
  private boolean isRead(int name, int nameEnd, int start, int end) {
    return html.charAt(name - 1) == '/'
        || isOne(READ, name, nameEnd)
        || (isOne(ADDRESS, name, nameEnd) && holds("rel", start, end));
  }

  private boolean isOne(NameTrie names, int start, int end) {
    int place = 0;
    for (int i = start; i < end; i++) {
      if (isLetter(html.charAt(i))) {
        place = names.step(place, html.charAt(i));
        if (place == 0) {
          return false;
        }
      }
    }
    return names.flags(place) != 0;
  }

  /** One past the value that a name may have; -1 if it does not end within the tag. */
  private int valueEnd(int nameEnd, int end) {
    int at = afterSpace(nameEnd, end);
    if (at == end || html.charAt(at) != '=') {
      return nameEnd;
    }
    at = afterSpace(at + 1, end);
    char quote = at < end ? html.charAt(at) : ' ';
    if (quote == '"' || quote == '\'') {
      int close = html.indexOf(quote, at + 1);
      return close < 0 || close >= end ? -1 : close + 1;
    }
    while (at < end && !isSpace(html.charAt(at))) {
      at++;
    }
    return at;
  }

  private int afterSpace(int start, int end) {
    int at = start;
    while (at < end && isSpace(html.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The small name of a tag, empty if it is too long for one that is left out. */
  private String name(int start) {
    int end = start;
    while (end < html.length() && end - start <= LONGEST_NAME && isLetter(html.charAt(end))) {
      end++;
    }
    if (end - start > LONGEST_NAME || html.charAt(start) == '/') {
      return "";
    }
    char after = end < html.length() ? html.charAt(end) : '>';
    boolean whole = after == '>' || after == '/' || after <= ' ';
    char s = html.charAt(start);
    return whole && (s == 's' || s == 'S')
        ? html.substring(start, end).toLowerCase(Locale.ROOT)
        : "";
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** One past the {@code >} of a tag; one inside a quoted value does not count. -1 if none. */
  private int tagEnd(int start) {
    char before = ' ';
    for (int i = start; i < html.length(); i++) {
      char c = html.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if ((c == '"' || c == '\'') && before == '=') {
        i = html.indexOf(c, i + 1);
        if (i < 0) {
          return -1;
        }
      }
      before = c > ' ' ? c : before;
    }
    return -1;
  }

  private int script(int open, int end) {
    int close = closing(end, "</script");
    if (close < 0) {
      return -1;
    }
    int comment = html.indexOf("<!--", end);
    if (comment >= 0 && comment < close && holds("<script", comment, close)) {
      return -1;
    }
    int after = tagEnd(close + 2);
    if (after < 0) {
      return -1;
    }
    return holds("ld+json", open, end) ? after : leaveOut(open, after);
  }

  private int raw(int open, int end, String closing) {
    int close = closing(end, closing);
    int after = close < 0 ? -1 : tagEnd(close + 2);
    return after < 0 ? -1 : leaveOut(open, after);
  }

  private int drawing(int open, int end) {
    if (html.charAt(end - 2) == '/') {
      return leaveOut(open, end);
    }
    int close = closing(end, "</svg");
    boolean nested = close < 0 || holds("<svg", end, close);
    int after = nested ? -1 : tagEnd(close + 2);
    return after < 0 ? end : leaveOut(open, after);
  }

  /** True if the words, which begin with no capital, stand in a stretch, in either case. */
  private boolean holds(String words, int start, int end) {
    char first = words.charAt(0);
    for (int i = start; i + words.length() <= end; i++) {
      if ((html.charAt(i) | CASE) == first
          && html.regionMatches(true, i, words, 0, words.length())) {
        return true;
      }
    }
    return false;
  }

  /** Where an end tag opens, in either case; -1 if it does not. */
  private int closing(int start, String tag) {
    for (int i = html.indexOf("</", start); i >= 0; i = html.indexOf("</", i + 2)) {
      if (html.regionMatches(true, i, tag, 0, tag.length())) {
        return i;
      }
    }
    return -1;
  }
}
