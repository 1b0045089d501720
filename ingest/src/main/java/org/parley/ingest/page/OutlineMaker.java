package org.parley.ingest.page;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Flattens a parsed page in one walk. */
final class OutlineMaker implements NodeVisitor {
  /** Elements whose content is never text of the page. */
  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "object",
          "embed",
          "applet",
          "canvas",
          "audio",
          "video",
          "picture",
          "map",
          "select",
          "datalist",
          "button",
          "textarea",
          "input",
          "label",
          "legend",
          "progress",
          "meter",
          "head",
          "link",
          "meta",
          "title",
          "img",
          "source",
          "track",
          "param",
          "rp",
          "rt",
          "frameset",
          "noframes",
          "amp-analytics",
          "amp-ad",
          "amp-img",
          "amp-video",
          "amp-iframe",
          "amp-consent",
          "amp-sidebar");

  /** Elements that by their name are not the article. */
  private static final Set<String> FURNITURE =
      Set.of("nav", "footer", "aside", "dialog", "menu", "menuitem", "search");

  private static final Set<String> FURNITURE_ROLES =
      Set.of(
          "navigation",
          "complementary",
          "contentinfo",
          "banner",
          "search",
          "dialog",
          "alertdialog",
          "alert",
          "menu",
          "menubar",
          "toolbar",
          "tablist",
          "listbox",
          "tooltip",
          "status");

  /** Parts of tables, whose class names tell of what a row is about, as "player". */
  private static final Set<String> ROWS = Set.of("tbody", "thead", "tfoot", "tr");

  private static final Set<String> INLINE_AS_BLOCK =
      Set.of("amp-accordion", "center", "details", "summary", "figcaption", "figure", "main");

  private static final int LONGEST_BLOCK = 200_000;

  /**
   * No article is longer; what comes after is not looked at, so that time and memory are bounded.
   */
  private static final int MOST_TEXT = 4_000_000;

  private static final int BREAK_WEIGHT = 80;
  private static final int LONGEST_CELL = 80;

  private final Outline outline = new Outline();
  private final MarkupWords words;
  private final GatheredText text = new GatheredText();
  private int current = -1;
  private int textOwner = -1;
  private int linked;
  private int links;
  private int silent;
  private int headings;
  private int items;
  private int quotations;
  private int preformatted;
  private int breaks;
  private int taken;

  private OutlineMaker(MarkupWords words) {
    this.words = words;
  }

  /** The outline of everything under an element. */
  static Outline of(Element root) {
    return of(root, new MarkupWords());
  }

  /** As {@link #of(Element)}, with the reader of the page's markup. */
  static Outline of(Element root, MarkupWords words) {
    OutlineMaker maker = new OutlineMaker(words);
    root.traverse(maker);
    return maker.outline;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      if (silent == 0 && taken < MOST_TEXT) {
        append(words.getWholeText());
      }
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  private void open(Element element) {
    String name = element.normalName();
    if (silent > 0 || SILENT.contains(name)) {
      silent++;
      return;
    }
    if (name.equals("br")) {
      breaks++;
      if (breaks > 1) {
        flush();
      } else if (!text.isEmpty()) {
        text.trim();
        if (text.length() > BREAK_WEIGHT && TextMeasure.isClosed(text.toString())) {
          flush();
        } else {
          text.lineBreak();
        }
      }
      return;
    }
    if (name.equals("td") || name.equals("th")) {
      cell();
    }
    if (isBlock(element, name)) {
      flush();
      current = outline.open(element, current, flags(element, name));
    } else if (isUnseen(element)) {
      silent++;
      return;
    }
    if (name.equals("time") && current >= 0 && !element.attr("datetime").isBlank()) {
      outline.stamp(current, element.attr("datetime"));
    }
    count(name, 1);
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    if (silent > 0) {
      silent--;
      return;
    }
    String name = element.normalName();
    if (name.equals("br")) {
      return;
    }
    if (name.equals("td") || name.equals("th")) {
      cell();
    }
    if (isCurrent(element)) {
      flush();
      outline.close(current);
      current = outline.parent(current);
    }
    count(name, -1);
  }

  /** The very element that was opened last, not one that looks the same. */
  @SuppressWarnings("ReferenceEquality")
  private boolean isCurrent(Element element) {
    return current >= 0 && outline.element(current) == element;
  }

  /** Short cells of a row read as one line; a long one is a part of a layout. */
  private void cell() {
    if (text.length() > LONGEST_CELL) {
      flush();
    } else {
      text.space();
    }
  }

  private static boolean isBlock(Element element, String name) {
    if (name.equals("td") || name.equals("th")) {
      return false;
    }
    return element.isBlock() || INLINE_AS_BLOCK.contains(name) || name.indexOf('-') > 0;
  }

  private boolean isUnseen(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    Attributes attributes = element.attributes();
    return attributes.hasKey("hidden") || words.hides(attributes.get("class"));
  }

  private int flags(Element element, String name) {
    int flags = FURNITURE.contains(name) ? MarkupWords.FURNITURE : 0;
    if (name.equals("figcaption")) {
      flags |= MarkupWords.CAPTION;
    }
    if (element.attributesSize() == 0 || name.equals("html") || name.equals("body")) {
      return flags;
    }
    Attributes attributes = element.attributes();
    flags |= ROWS.contains(name) ? 0 : words.of(attributes);
    if (FURNITURE_ROLES.contains(attributes.get("role").toLowerCase(Locale.ROOT))) {
      flags |= MarkupWords.FURNITURE;
    }
    if (attributes.get("itemprop").equalsIgnoreCase("articleBody")) {
      flags |= MarkupWords.CONTENT;
    }
    if (attributes.hasKey("hidden")
        || attributes.get("aria-hidden").equals("true")
        || isStyledAway(attributes.get("style"))) {
      flags |= MarkupWords.HIDDEN;
    }
    return flags;
  }

  private static boolean isStyledAway(String style) {
    if (style.isEmpty()) {
      return false;
    }
    String plain = style.replace(" ", "").toLowerCase(Locale.ROOT);
    return plain.contains("display:none") || plain.contains("visibility:hidden");
  }

  private void count(String name, int by) {
    switch (name) {
      case "a" -> links += by;
      case "h1", "h2", "h3", "h4", "h5", "h6" -> headings += by;
      case "li", "dd", "dt" -> items += by;
      case "blockquote" -> quotations += by;
      case "pre" -> preformatted += by;
      default -> {}
    }
  }

  private void append(String words) {
    int before = text.length();
    int end = Math.min(words.length(), MOST_TEXT - taken);
    taken += end;
    if (text.add(words, end, preformatted > 0)) {
      breaks = 0;
    }
    if (text.length() > before) {
      if (textOwner < 0) {
        textOwner = current;
      }
      if (links > 0) {
        linked += text.length() - before;
      }
      if (text.length() > LONGEST_BLOCK) {
        flush();
      }
    }
  }

  private void flush() {
    text.trim();
    if (!text.isEmpty() && textOwner >= 0) {
      String words = text.toString();
      int weight = TextMeasure.weight(words);
      outline.add(
          new PageBlock(
              words,
              kind(),
              textOwner,
              weight,
              Math.min(1, linked / (double) words.length()),
              TextMeasure.isSentence(words, weight)));
    }
    text.clear();
    textOwner = -1;
    linked = 0;
    breaks = 0;
  }

  private PageBlock.Kind kind() {
    if (headings > 0) {
      return PageBlock.Kind.HEADING;
    }
    if (items > 0) {
      return PageBlock.Kind.ITEM;
    }
    if (quotations > 0) {
      return PageBlock.Kind.QUOTATION;
    }
    String name = outline.element(textOwner).normalName();
    return name.equals("tr") ? PageBlock.Kind.ROW : PageBlock.Kind.PARAGRAPH;
  }
}
