package org.parley.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * All words that a page shows, in its order: the report and what stands round it. Text only, for
 * people who want to see what was there; nothing is found in it.
 */
public final class PageWords {
  private static final Set<String> SILENT =
      Set.of("script", "style", "noscript", "template", "svg", "math", "head", "iframe", "select");

  /** So many lines are read of one page: more than any article has, and little to show. */
  private static final int MOST = 5000;

  private PageWords() {}

  /**
   * A line of a page.
   *
   * @param heading whether it is a heading
   * @param text its words, not empty
   */
  public record Line(boolean heading, String text) {}

  /**
   * The lines of a page; at most 5,000.
   *
   * @param bytes the page as it was fetched, without transfer encodings
   * @param charset the encoding that the HTTP header names, or null
   */
  public static List<Line> of(byte[] bytes, @Nullable String charset) {
    Gathering gathering = new Gathering();
    NodeTraversor.traverse(gathering, Jsoup.parse(PageDecoder.whole(bytes, charset)).body());
    gathering.end(false);
    return List.copyOf(gathering.lines);
  }

  private static final class Gathering implements NodeVisitor {
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int silent;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        if (silent == 0) {
          line.append(text.getWholeText());
        }
      } else if (node instanceof Element element) {
        if (isSilent(element)) {
          silent++;
        } else if (breaks(element)) {
          end(false);
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        if (isSilent(element)) {
          silent--;
        } else if (breaks(element)) {
          end(element.normalName().matches("h[1-6]"));
        }
      }
    }

    private static boolean isSilent(Element element) {
      return SILENT.contains(element.normalName());
    }

    private static boolean breaks(Element element) {
      return element.isBlock() || element.normalName().equals("br");
    }

    private void end(boolean heading) {
      String text = line.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
      line.setLength(0);
      if (!text.isEmpty() && lines.size() < MOST) {
        lines.add(new Line(heading, text));
      }
    }
  }
}
