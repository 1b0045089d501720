package org.parley.ingest.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.parley.report.BlockKind;
import org.parley.report.DraftBlock;

/** Lays a piece of HTML out in headings, list items and paragraphs. */
public final class MarkupBlocks implements NodeVisitor {
  private static final int DEEPEST = 256;
  private static final int MOST_TEXT = 4_000_000;

  /** Elements whose content is no text. */
  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "audio",
          "video",
          "canvas",
          "select",
          "button",
          "textarea",
          "head",
          "title",
          "figcaption",
          "map");

  private static final int LONGEST_LEAD = 60;
  private static final Pattern CLOSED = Pattern.compile("[.!?…。！？][\"'”’»)\\]]*$");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cntrl}\\u00ad\\u200b\\u2060\\ufeff&&[^\\n\\t\\r]]");

  private final List<DraftBlock> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int silent;
  private int headings;
  private int items;
  private int linked;
  private int links;
  private int breaks;
  private int taken;
  private boolean lastIsLink;
  private int linkStart = -1;
  private String lastLink = "";

  private MarkupBlocks() {}

  /**
   * The blocks of a piece of HTML. A last one that is nothing but a short link is left out, and so
   * is a short link after the last sentence: they lead on to the rest of the text.
   *
   * @param html a fragment or a whole document, broken or not
   */
  public static List<DraftBlock> of(String html) {
    Document document = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
    MarkupBlocks visitor = new MarkupBlocks();
    document.body().traverse(visitor);
    visitor.flush();
    List<DraftBlock> blocks = visitor.blocks;
    if (visitor.lastIsLink && blocks.size() > 1) {
      blocks.remove(blocks.size() - 1);
    } else if (!blocks.isEmpty()) {
      DraftBlock last = blocks.remove(blocks.size() - 1);
      blocks.add(new DraftBlock(last.kind(), withoutLink(last.text(), visitor.lastLink)));
    }
    return List.copyOf(blocks);
  }

  private static String withoutLink(String words, String link) {
    if (link.isEmpty() || link.length() > LONGEST_LEAD || !words.endsWith(link)) {
      return words;
    }
    String before = words.substring(0, words.length() - link.length()).stripTrailing();
    return CLOSED.matcher(before).find() ? before : words;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      open(element);
    }
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
    if (!element.normalName().equals("br")) {
      count(element, -1);
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
      } else if (text.length() > 0) {
        text.append('\n');
      }
      return;
    }
    count(element, 1);
  }

  /** A block ends the one before it, and itself ends before what follows. */
  private void count(Element element, int by) {
    String name = element.normalName();
    if (element.isBlock() && !name.equals("td") && !name.equals("th")) {
      flush();
    }
    if (HEADINGS.contains(name)) {
      headings += by;
    } else if (name.equals("li")) {
      items += by;
    } else if (name.equals("a")) {
      links += by;
      if (by > 0) {
        linkStart = text.length();
      } else if (linkStart >= 0 && linkStart <= text.length()) {
        lastLink = SPACES.matcher(text.substring(linkStart)).replaceAll(" ").strip();
      }
    } else if ((name.equals("td") || name.equals("th")) && text.length() > 0) {
      text.append(' ');
    }
  }

  private void append(String words) {
    if (silent > 0 || taken > MOST_TEXT) {
      return;
    }
    String plain = SPACES.matcher(UNSEEN.matcher(words).replaceAll("")).replaceAll(" ");
    if (plain.isBlank() && text.length() == 0) {
      return;
    }
    if (!plain.isBlank()) {
      breaks = 0;
      lastLink = links > 0 ? lastLink : "";
      linked += links > 0 ? plain.strip().length() : 0;
    }
    taken += plain.length();
    text.append(plain);
  }

  private void flush() {
    StringBuilder lines = new StringBuilder();
    for (String line : text.toString().split("\n")) {
      String words = SPACES.matcher(line).replaceAll(" ").strip();
      if (!words.isEmpty()) {
        lines.append(lines.length() == 0 ? "" : "\n").append(words);
      }
    }
    if (lines.length() > 0) {
      BlockKind kind =
          headings > 0 ? BlockKind.HEADING : items > 0 ? BlockKind.LIST : BlockKind.BODY;
      blocks.add(new DraftBlock(kind, lines.toString()));
      lastIsLink = linked * 10 >= lines.length() * 9 && lines.length() < 80;
    }
    text.setLength(0);
    linked = 0;
    breaks = 0;
  }
}
