package org.parley.ingest.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Attributes;
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
  private static final NameTrie WORDS = new NameTrie();
  private static final NameTrie STEMS = new NameTrie();

  /** Words before another that turn it into a remark on the layout: "has-sidebar". */
  private static final NameTrie REMARKS =
      NameTrie.of(
          "has", "no", "with", "without", "is", "not", "hide", "hidden", "show", "enable", "js");

  /** What a content management system prefixes to the words an editor chose: "tag-comments". */
  private static final NameTrie LABEL_PREFIXES =
      NameTrie.of("tag", "category", "cat", "post", "type", "format", "status", "term", "section");

  static {
    for (List<String> row : WordList.rows(MarkupWords.class, "markup-words.tsv")) {
      switch (row.get(0)) {
        case "furniture" -> WORDS.add(row.get(1), FURNITURE);
        case "comment" -> WORDS.add(row.get(1), COMMENT);
        case "caption" -> WORDS.add(row.get(1), CAPTION);
        case "byline" -> WORDS.add(row.get(1), BYLINE);
        case "time" -> WORDS.add(row.get(1), TIME);
        case "standfirst" -> WORDS.add(row.get(1), STANDFIRST);
        case "content" -> WORDS.add(row.get(1), CONTENT);
        case "weak" -> WORDS.add(row.get(1), WEAK);
        case "offer" -> WORDS.add(row.get(1), OFFER);
        case "picture" -> WORDS.add(row.get(1), PICTURE);
        case "embed" -> WORDS.add(row.get(1), EMBED);
        case "hidden" -> WORDS.add(row.get(1), HIDDEN);
        case "stem" -> STEMS.add(row.get(1), FURNITURE);
        default -> throw new IllegalStateException("unknown kind: " + row.get(0));
      }
    }
  }

  private final Map<String, Integer> seen = new HashMap<>();
  private final int[] starts = new int[LONGEST_ATTRIBUTE];
  private final int[] ends = new int[LONGEST_ATTRIBUTE];
  private int words;

  /** The flags of an element's class, id and other naming attributes, joined. */
  int of(Attributes attributes) {
    return of(attributes.get("class"))
        | of(attributes.get("id"))
        | of(attributes.get("data-component"))
        | of(attributes.get("data-testid"));
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
    for (int i = 0; i < attribute.length(); i++) {
      if (attribute.charAt(i) <= ' ') {
        flags |= of(attribute.substring(start, i));
        start = i + 1;
      }
    }
    flags |= start == 0 ? ofName(attribute) : of(attribute.substring(start));
    seen.put(attribute, flags);
    return flags;
  }

  private int ofName(String name) {
    cut(name);
    if (words == 0 || name.indexOf(':') >= 0 || REMARKS.flags(name, starts[0], ends[0]) != 0) {
      return name.equals("hidden") || name.equals("is-hidden") ? HIDDEN : 0;
    }
    if (words > 1 && name.indexOf('-') > 0 && isLabel(name)) {
      return joined(name, 0, 2, 2);
    }
    int flags = 0;
    for (int i = 0; i < words; i++) {
      flags |= joined(name, i, 1, 3);
      int length = ends[i] - starts[i];
      if (length >= SHORTEST_STEM_HOST && length <= LONGEST_STEM_HOST && hasStem(name, i)) {
        flags |= FURNITURE;
      }
    }
    return flags;
  }

  private boolean isLabel(String name) {
    return LABEL_PREFIXES.flags(name, starts[0], ends[0]) != 0;
  }

  /** The flags of the words that some neighbours make, read as one; from least to most of them. */
  private int joined(String name, int first, int least, int most) {
    int flags = 0;
    int place = 0;
    for (int word = first; word < Math.min(words, first + most); word++) {
      for (int i = starts[word]; i < ends[word]; i++) {
        place = WORDS.step(place, name.charAt(i));
        if (place == 0) {
          return flags;
        }
      }
      flags |= word - first + 1 >= least ? WORDS.flags(place) : 0;
    }
    return flags;
  }

  private boolean hasStem(String name, int word) {
    for (int start = starts[word]; start < ends[word]; start++) {
      int place = 0;
      for (int i = start; i < ends[word]; i++) {
        place = STEMS.step(place, name.charAt(i));
        if (place == 0) {
          break;
        }
        if (STEMS.flags(place) != 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** Cuts at marks, digits and a small letter before a capital. */
  private void cut(String name) {
    words = 0;
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      char c = i < name.length() ? name.charAt(i) : ' ';
      boolean letter = (c >= 'a' && c <= 'z') || Character.isLetter(c);
      boolean hump =
          letter
              && i > start
              && Character.isUpperCase(c)
              && Character.isLowerCase(name.charAt(i - 1));
      if (!letter || hump) {
        if (i > start) {
          starts[words] = start;
          ends[words++] = i;
        }
        start = hump ? i : i + 1;
      }
    }
  }
}
