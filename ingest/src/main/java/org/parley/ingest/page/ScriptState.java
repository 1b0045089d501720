package org.parley.ingest.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.parley.report.BlockKind;
import org.parley.report.DraftBlock;
import org.parley.report.When;
import org.parley.time.PublicationDates;

/**
 * The article of a page that shows nothing until its scripts run, out of the state they start from:
 * JSON of any form. An article is an object that has the page's title and holds prose; what is
 * below another title with an address of its own is another article and is left.
 */
final class ScriptState {
  private static final int MOST_NODES = 200_000;
  private static final int LEAST = 200;
  private static final int SHORTEST = 30;
  private static final int DEEPEST = 40;

  /** From here on are the scripts that put no spaces between words. */
  private static final int EAST_ASIAN = 0x2e80;

  private static final Pattern ASSIGNED =
      Pattern.compile("^\\s{0,99}(?:window|self|globalThis)[.\\[][^={}]{1,80}=\\s{0,9}\\{");
  private static final Pattern CLOSED = Pattern.compile("[.!?…。！？।؟][\"'”’»)\\]]*$");
  private static final Pattern TITLE = Pattern.compile("(?i).{0,20}(?:title|headline|heading)");
  private static final Pattern ADDRESS = Pattern.compile("(?i).{0,20}(?:url|slug|href|path|link)");

  /** Keys under which there is text that is not the article's. */
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?i).{0,30}(?:descri|summary|excerpt|teaser|caption|alt|bio|seo|related|comment|footer"
              + "|promo|newsletter|legal|cookie|consent|copyright|disclaim|recommend).{0,30}");

  private static final Pattern PUBLISHED =
      Pattern.compile("(?i).{0,20}(?:publish|publication|pub_?date).{0,20}");

  private final Titles titles;
  private int nodes;
  private List<DraftBlock> paragraphs = List.of();
  private @Nullable String title;
  private @Nullable When published;

  private ScriptState(Titles titles) {
    this.titles = titles;
  }

  /**
   * The longest text that stands under one of the titles in a state of the page.
   *
   * @param html the page with its scripts
   */
  static ScriptState of(String html, Titles titles) {
    ScriptState state = new ScriptState(titles);
    if (!html.contains("application/json") && !html.contains("window")) {
      return state;
    }
    for (Element script : Jsoup.parse(html).getElementsByTag("script")) {
      String type = script.attr("type").toLowerCase(Locale.ROOT);
      String data = script.data();
      if (type.equals("application/json") || ASSIGNED.matcher(data).find()) {
        LenientJson.read(data).forEach(state::look);
      }
    }
    return state;
  }

  /** The paragraphs of the article; empty if there are none. */
  List<DraftBlock> paragraphs() {
    return weight(paragraphs) < LEAST ? List.of() : paragraphs;
  }

  /** The title of the article, which is one of the page's; null if there is no article. */
  @Nullable String title() {
    return title;
  }

  /** When the article was published, as the same object says; null if it does not. */
  @Nullable When published() {
    return published;
  }

  private static int weight(List<DraftBlock> blocks) {
    return blocks.stream().mapToInt(block -> TextMeasure.weight(block.text())).sum();
  }

  private void look(Object root) {
    Deque<Object> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty() && nodes++ < MOST_NODES) {
      Object value = open.poll();
      if (value instanceof Collection<?> list) {
        open.addAll(list);
      } else if (value instanceof Map<?, ?> map) {
        String named = titleOf(map);
        if (named != null) {
          List<DraftBlock> found = new ArrayList<>();
          gather(map, found, new StringBuilder(), 0);
          if (weight(found) > weight(paragraphs)) {
            paragraphs = found;
            title = PlainText.of(named);
            published = date(map);
          }
        } else {
          map.values().stream().filter(inner -> !(inner instanceof String)).forEach(open::add);
        }
      }
    }
  }

  private static @Nullable When date(Map<?, ?> map) {
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      if (entry.getValue() instanceof String text
          && PUBLISHED.matcher(String.valueOf(entry.getKey())).matches()) {
        When when = PublicationDates.parse(text);
        if (when != null) {
          return when;
        }
      }
    }
    return null;
  }

  private @Nullable String titleOf(Map<?, ?> map) {
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      if (entry.getValue() instanceof String words
          && TITLE.matcher(String.valueOf(entry.getKey())).matches()
          && titles.match(words)) {
        return words;
      }
    }
    return null;
  }

  private void gather(Object value, List<DraftBlock> found, StringBuilder letters, int depth) {
    if (nodes++ > MOST_NODES || depth > DEEPEST) {
      return;
    }
    if (value instanceof Collection<?> list) {
      list.forEach(one -> gather(one, found, letters, depth + 1));
    } else if (value instanceof Map<?, ?> map) {
      if (isParagraph(map)) {
        StringBuilder words = new StringBuilder();
        spell(map, words, depth);
        add(words.toString(), found, letters);
      } else if (titleOf(map) != null || !isOther(map)) {
        map.forEach(
            (key, inner) -> {
              if (!BESIDE.matcher(String.valueOf(key)).matches()) {
                gather(inner, found, letters, depth + 1);
              }
            });
      }
    } else if (value instanceof String text) {
      add(text, found, letters);
    }
  }

  /** True for the node of a text that is laid out in nodes: its words are those of its leaves. */
  private static boolean isParagraph(Map<?, ?> map) {
    for (String key : List.of("type", "nodeType", "_type", "kind", "tag", "name")) {
      if (map.get(key) instanceof String type) {
        String small = type.toLowerCase(Locale.ROOT);
        return small.equals("p") || small.contains("paragraph");
      }
    }
    return false;
  }

  private static void spell(Object value, StringBuilder words, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (value instanceof Collection<?> list) {
      list.forEach(one -> spell(one, words, depth + 1));
    } else if (value instanceof Map<?, ?> map) {
      for (String key : List.of("text", "value", "html", "content", "children", "data", "model")) {
        Object inner = map.get(key);
        if (inner instanceof String text) {
          words.append(text);
          return;
        } else if (inner != null) {
          spell(inner, words, depth + 1);
        }
      }
    } else if (value instanceof String text) {
      words.append(text);
    }
  }

  private static boolean isOther(Map<?, ?> map) {
    boolean titled = false;
    boolean addressed = false;
    for (Object key : map.keySet()) {
      titled |= TITLE.matcher(String.valueOf(key)).matches();
      addressed |= ADDRESS.matcher(String.valueOf(key)).matches();
    }
    return titled && addressed;
  }

  /** Takes the sentences of a text that are not there yet. */
  private static void add(String text, List<DraftBlock> found, StringBuilder letters) {
    boolean words = text.indexOf(' ') >= 0 || text.chars().anyMatch(c -> c >= EAST_ASIAN);
    if (text.length() < SHORTEST || !words) {
      return;
    }
    List<DraftBlock> paragraphs = EmbeddedBody.paragraphs(text);
    for (DraftBlock paragraph : paragraphs) {
      String plain = PlainText.of(Jsoup.parse(paragraph.text()).text());
      String spelled = Titles.letters(plain);
      if (plain.length() >= SHORTEST
          && CLOSED.matcher(plain).find()
          && letters.indexOf(spelled) < 0) {
        found.add(new DraftBlock(BlockKind.BODY, plain));
        letters.append(spelled).append(' ');
      }
    }
  }
}
