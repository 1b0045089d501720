package org.parley.ingest.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.parley.text.WordList;

/**
 * What the words of an element's class, id and role say of it. One reader per page; it remembers
 * the attributes it has seen, for pages repeat them.
 */
final class MarkupWords {
  static final int FURNITURE = 1;
  static final int COMMENT = 2;
  static final int CAPTION = 4;
  static final int BYLINE = 8;
  static final int TIME = 16;
  static final int STANDFIRST = 32;
  static final int CONTENT = 64;
  static final int HIDDEN = 128;
  static final int WEAK = 256;
  static final int OFFER = 512;
  static final int PICTURE = 1024;
  static final int EMBED = 2048;

  private static final int LONGEST_ATTRIBUTE = 400;
  private static final int SHORTEST_STEM_HOST = 7;
  private static final int LONGEST_STEM_HOST = 40;
  private static final Map<String, Integer> WORDS = new HashMap<>();
  private static final Map<Character, List<String>> STEMS = new HashMap<>();

  /** Words before another that turn it into a remark on the layout: "has-sidebar". */
  private static final Set<String> REMARKS =
      Set.of("has", "no", "with", "without", "is", "not", "hide", "hidden", "show", "enable", "js");

  /** What a content management system prefixes to the words an editor chose: "tag-comments". */
  private static final Set<String> LABEL_PREFIXES =
      Set.of("tag", "category", "cat", "post", "type", "format", "status", "term", "section");

  static {
    for (List<String> row : WordList.rows(MarkupWords.class, "markup-words.tsv")) {
      switch (row.get(0)) {
        case "furniture" -> add(row.get(1), FURNITURE);
        case "comment" -> add(row.get(1), COMMENT);
        case "caption" -> add(row.get(1), CAPTION);
        case "byline" -> add(row.get(1), BYLINE);
        case "time" -> add(row.get(1), TIME);
        case "standfirst" -> add(row.get(1), STANDFIRST);
        case "content" -> add(row.get(1), CONTENT);
        case "weak" -> add(row.get(1), WEAK);
        case "offer" -> add(row.get(1), OFFER);
        case "picture" -> add(row.get(1), PICTURE);
        case "embed" -> add(row.get(1), EMBED);
        case "hidden" -> add(row.get(1), HIDDEN);
        case "stem" ->
            STEMS.computeIfAbsent(row.get(1).charAt(0), key -> new ArrayList<>()).add(row.get(1));
        default -> throw new IllegalStateException("unknown kind: " + row.get(0));
      }
    }
  }

  private final Map<String, Integer> seen = new HashMap<>();

  private static void add(String word, int flag) {
    WORDS.merge(word, flag, (a, b) -> a | b);
  }

  /** The flags of an element's class, id and other naming attributes, joined. */
  int of(Element element) {
    int flags = of(element.attr("class")) | of(element.attr("id"));
    if (element.hasAttr("data-component")) {
      flags |= of(element.attr("data-component"));
    }
    if (element.hasAttr("data-testid")) {
      flags |= of(element.attr("data-testid"));
    }
    return flags;
  }

  /** True if a class takes its element out of sight. */
  boolean hides(String names) {
    return (of(names) & HIDDEN) != 0;
  }

  private int of(String attribute) {
    if (attribute.isEmpty() || attribute.length() > LONGEST_ATTRIBUTE) {
      return 0;
    }
    Integer known = seen.get(attribute);
    if (known != null) {
      return known;
    }
    int flags = 0;
    int start = 0;
    for (int i = 0; i <= attribute.length(); i++) {
      if (i == attribute.length() || attribute.charAt(i) <= ' ') {
        flags |= i > start ? ofName(attribute.substring(start, i)) : 0;
        start = i + 1;
      }
    }
    seen.put(attribute, flags);
    return flags;
  }

  private static int ofName(String name) {
    List<String> words = split(name);
    if (words.isEmpty() || REMARKS.contains(words.get(0)) || name.indexOf(':') >= 0) {
      return name.equals("hidden") || name.equals("is-hidden") ? HIDDEN : 0;
    }
    int size = words.size();
    if (size > 1 && LABEL_PREFIXES.contains(words.get(0)) && name.indexOf('-') > 0) {
      return WORDS.getOrDefault(words.get(0) + words.get(1), 0);
    }
    int flags = 0;
    for (int i = 0; i < size; i++) {
      String word = words.get(i);
      flags |= WORDS.getOrDefault(word, 0);
      if (word.length() >= SHORTEST_STEM_HOST
          && word.length() <= LONGEST_STEM_HOST
          && hasStem(word)) {
        flags |= FURNITURE;
      }
      if (i + 1 < size) {
        String two = word + words.get(i + 1);
        flags |= WORDS.getOrDefault(two, 0);
        if (i + 2 < size) {
          flags |= WORDS.getOrDefault(two + words.get(i + 2), 0);
        }
      }
    }
    return flags;
  }

  private static boolean hasStem(String word) {
    for (int i = 0; i < word.length(); i++) {
      for (String stem : STEMS.getOrDefault(word.charAt(i), List.of())) {
        if (word.startsWith(stem, i)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Cuts at marks, digits and a small letter before a capital, in lower case. */
  private static List<String> split(String name) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      boolean letter = i < name.length() && Character.isLetter(name.charAt(i));
      boolean hump =
          letter
              && i > start
              && Character.isUpperCase(name.charAt(i))
              && Character.isLowerCase(name.charAt(i - 1));
      if (!letter || hump) {
        if (i > start) {
          words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = hump ? i : i + 1;
      }
    }
    return words;
  }
}
