package org.parley.ingest.file;

import java.util.regex.Pattern;

/** The words of a line of Markdown without its marks. */
final class MarkdownWords {
  private static final Pattern PICTURE =
      Pattern.compile("!\\[[^\\]]{0,500}\\](?:\\([^)]{0,2000}\\)|\\[[^\\]]{0,200}\\])");
  private static final Pattern LINK =
      Pattern.compile("\\[([^\\]]{1,1000})\\](?:\\([^)]{0,2000}\\)|\\[[^\\]]{0,200}\\])");
  private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^[^\\]]{1,40}\\]");
  private static final Pattern ADDRESS = Pattern.compile("<(https?://[^>\\s]{1,2000})>");
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,500}>|<!--.{0,2000}?-->");
  private static final Pattern STRONG =
      Pattern.compile("(\\*{1,3})(?=\\S)([^*]{1,2000}?)(?<=\\S)\\1");
  private static final Pattern UNDERSCORED =
      Pattern.compile("(?<![\\w])(_{1,3})(?=\\S)([^_]{1,2000}?)(?<=\\S)\\1(?![\\w])");
  private static final Pattern STRUCK = Pattern.compile("~~(?=\\S)([^~]{1,2000}?)~~");
  private static final Pattern CODE = Pattern.compile("`{1,2}([^`]{1,2000})`{1,2}");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!>~|-])");

  private MarkdownWords() {}

  static String plain(String marked) {
    String words = PICTURE.matcher(marked).replaceAll("");
    words = FOOTNOTE.matcher(words).replaceAll("");
    words = LINK.matcher(words).replaceAll("$1");
    words = ADDRESS.matcher(words).replaceAll("$1");
    words = TAG.matcher(words).replaceAll("");
    words = STRONG.matcher(words).replaceAll("$2");
    words = UNDERSCORED.matcher(words).replaceAll("$2");
    words = STRUCK.matcher(words).replaceAll("$1");
    words = CODE.matcher(words).replaceAll("$1");
    words = ESCAPED.matcher(words).replaceAll("$1");
    return words.strip();
  }
}
