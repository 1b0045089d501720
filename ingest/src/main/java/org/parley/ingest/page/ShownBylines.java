package org.parley.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Who signed the article by what the page shows: marked as its author, in an element called a
 * byline, or in a line of its own near the title. What is not plainly the name of somebody is left
 * out, for such places also hold calls to follow and lists of topics.
 */
final class ShownBylines {
  private static final int LONGEST = 200;
  private static final int LONGEST_LINE = 120;
  private static final int NEAR = 25;
  private static final int LEVELS = 4;
  private static final Set<String> CONTROLS =
      Set.of("button", "input", "form", "select", "nav", "footer");
  private static final int NOT_A_SIGNATURE =
      MarkupWords.CAPTION | MarkupWords.COMMENT | MarkupWords.FURNITURE | MarkupWords.PICTURE;

  private ShownBylines() {}

  /** Texts of the elements that the markup says name the author; empty if none. */
  static List<String> marked(PageData data) {
    List<String> found = new ArrayList<>();
    for (Element author : data.landmarks().property("author")) {
      Element name = author.selectFirst("[itemprop=name]");
      add(name != null ? name : author, found);
    }
    return found.isEmpty() ? related(data) : found;
  }

  /**
   * Texts of the first link to an author's page and of those in the same short line; empty if none.
   */
  static List<String> related(PageData data) {
    List<String> found = new ArrayList<>();
    Element first = null;
    for (Element author : data.landmarks().relation("author")) {
      if (author.text().isBlank() || LinkedData.isAccount(author.attr("href"))) {
        continue;
      }
      first = first == null ? author : first;
      if (isBeside(author, first)) {
        add(author, found);
      }
    }
    return found;
  }

  private static boolean isBeside(Element author, Element first) {
    Element around = first;
    for (int level = 0; level < LEVELS; level++) {
      Element wider = around.parent();
      if (wider == null || wider.text().length() > LONGEST) {
        break;
      }
      around = wider;
    }
    return author.parents().contains(around);
  }

  private static void add(Element element, List<String> found) {
    String text = element.hasAttr("content") ? element.attr("content") : element.text();
    if (!text.isBlank() && text.length() <= LONGEST && !found.contains(text)) {
      found.add(text);
    }
  }

  /** The people named in the first element called a byline that names any; empty if none. */
  static List<String> named(PageData data) {
    for (Element element : data.document().body().getAllElements()) {
      if (element.attributesSize() == 0 || CONTROLS.contains(element.normalName())) {
        continue;
      }
      int flags = data.words().of(element.attributes());
      if ((flags & MarkupWords.BYLINE) == 0 || (flags & MarkupWords.COMMENT) != 0) {
        continue;
      }
      String text = element.text();
      if (!text.isBlank() && text.length() <= LONGEST) {
        List<String> people = people(pieces(element));
        people = people.isEmpty() ? people(List.of(text)) : people;
        if (!people.isEmpty()) {
          return people;
        }
      }
    }
    return List.of();
  }

  /** The texts between two tags, without those of buttons. */
  private static List<String> pieces(Element element) {
    List<String> pieces = new ArrayList<>();
    NodeVisitor visitor =
        (node, depth) -> {
          if (node instanceof TextNode text
              && !text.isBlank()
              && text.parent() != null
              && text.parent().closest("button") == null) {
            pieces.add(text.text());
          }
        };
    NodeTraversor.traverse(visitor, element);
    return pieces;
  }

  private static List<String> people(List<String> texts) {
    return BylineNames.of(texts).stream().filter(BylineNames::isPerson).toList();
  }

  /**
   * The people in a line of its own between title and text: "By Ada Lowe", or only names in a
   * paragraph right before the text; empty if none.
   */
  static List<String> signed(PageData data) {
    List<PageBlock> blocks = data.outline().blocks();
    Titles titles = data.titles();
    int from = 0;
    boolean within = false;
    for (int b = 0; b < blocks.size(); b++) {
      if (blocks.get(b).isHeading() && titles.match(blocks.get(b).text())) {
        from = b + 1;
        within = data.outline().isWithin(blocks.get(b).element(), NOT_A_SIGNATURE);
        break;
      }
    }
    List<String> last = List.of();
    boolean text = false;
    for (int b = from; b < Math.min(blocks.size(), from + NEAR); b++) {
      PageBlock block = blocks.get(b);
      if (block.sentence() && !last.isEmpty()) {
        return last;
      }
      text |= block.sentence();
      last = List.of();
      boolean aside = !within && data.outline().isWithin(block.element(), NOT_A_SIGNATURE);
      if (block.isHeading() || block.text().length() > LONGEST_LINE || aside) {
        continue;
      }
      List<String> names = BylineNames.of(List.of(block.text()));
      if (!names.isEmpty() && names.stream().allMatch(BylineNames::isPerson)) {
        if (BylineNames.isCredit(block.text())) {
          return names;
        }
        boolean paragraph = data.outline().element(block.element()).normalName().equals("p");
        last = paragraph && !text && block.linked() == 0 ? names : List.of();
      }
    }
    return List.of();
  }
}
