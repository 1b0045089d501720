package org.parley.ingest.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.encoding.TextEncoding;
import org.parley.report.BlockKind;
import org.parley.report.DraftBlock;
import org.parley.report.When;
import org.parley.time.PublicationDates;

/**
 * A report in a Word document (ECMA-376, WordprocessingML). Deleted text, comments, notes and field
 * codes are no text.
 */
final class DocxDocument {
  private static final int DEEPEST = 256;
  private static final int LEAST_TEXT = 20;
  private static final int MOST_TEXT = 4_000_000;

  /** Parts of a paragraph whose text is not read: what was deleted, codes, and doubles. */
  private static final Set<String> UNREAD =
      Set.of("w:del", "w:movefrom", "w:instrtext", "w:deltext", "mc:fallback", "w:ppr", "w:rpr");

  private DocxDocument() {}

  static DocumentReading read(byte[] bytes, String source) {
    OfficeArchive archive = OfficeArchive.of(bytes);
    if (archive.fault() != null) {
      return new NoDocument(archive.fault(), archive.advice());
    }
    String main = archive.part("word/document.xml");
    if (main == null) {
      return new NoDocument("it is not a Word document", "Save it as .docx, .pdf or .txt.");
    }
    Map<String, String> styles = styles(archive.part("word/styles.xml"));
    List<DraftBlock> blocks = new ArrayList<>();
    String title = paragraphs(parse(main), styles, blocks);
    int length = blocks.stream().mapToInt(block -> block.text().length()).sum();
    if (length < LEAST_TEXT) {
      return new NoDocument("the document has no text", "");
    }
    List<DraftBlock> head = new ArrayList<>();
    for (String name : archive.names()) {
      String part = name.startsWith("word/header") ? archive.part(name) : null;
      if (part != null) {
        paragraphs(parse(part), Map.of(), head);
      }
    }
    return new ReadDocument(
        IssuedDraft.of(
            blocks, title, head.stream().map(DraftBlock::text).toList(), facts(archive), source));
  }

  /** Adds the paragraphs to a list; gives the one styled as the title, else the first heading. */
  private static @Nullable String paragraphs(
      Document document, Map<String, String> styles, List<DraftBlock> blocks) {
    String title = null;
    String heading = null;
    int taken = 0;
    for (Element paragraph : document.select("w|p")) {
      StringBuilder words = new StringBuilder();
      text(paragraph, words);
      String text = words.toString().replaceAll("[ \\t\\u00a0]+", " ").strip();
      boolean fallback = paragraph.parents().stream().anyMatch(DocxDocument::isFallback);
      if (text.isEmpty() || fallback || taken > MOST_TEXT) {
        continue;
      }
      taken += text.length();
      String style = style(paragraph, styles);
      BlockKind kind = kind(paragraph, style);
      if (style.equals("title") && title == null) {
        title = text;
      } else if (kind == BlockKind.HEADING
          && heading == null
          && blocks.size() < 4
          && !IssuingBody.is(text)) {
        heading = text;
      }
      blocks.add(new DraftBlock(kind, text));
    }
    return title != null ? title : heading;
  }

  private static boolean isFallback(Element element) {
    return element.normalName().equals("mc:fallback");
  }

  private static BlockKind kind(Element paragraph, String style) {
    Element properties = child(paragraph, "w:ppr");
    boolean heading =
        style.startsWith("heading") || style.equals("title") || style.equals("subtitle");
    if (heading || (properties != null && isOutlined(properties))) {
      return BlockKind.HEADING;
    }
    boolean listed = properties != null && child(properties, "w:numpr") != null;
    return listed || style.startsWith("list") ? BlockKind.LIST : BlockKind.BODY;
  }

  private static boolean isOutlined(Element properties) {
    Element level = child(properties, "w:outlinelvl");
    return level != null && !level.attr("w:val").equals("9");
  }

  private static String style(Element paragraph, Map<String, String> styles) {
    Element properties = child(paragraph, "w:ppr");
    Element style = properties == null ? null : child(properties, "w:pstyle");
    if (style == null) {
      return "";
    }
    String id = style.attr("w:val");
    return styles.getOrDefault(id, id).toLowerCase(Locale.ROOT);
  }

  /** Names of styles by their ids: the ids are in the writer's language, these names are not. */
  private static Map<String, String> styles(@Nullable String part) {
    Map<String, String> names = new HashMap<>();
    if (part != null) {
      for (Element style : parse(part).select("w|style")) {
        Element name = child(style, "w:name");
        if (name != null) {
          names.put(style.attr("w:styleId"), name.attr("w:val"));
        }
      }
    }
    return names;
  }

  private static @Nullable Element child(Element parent, String name) {
    for (Element child : parent.children()) {
      if (child.normalName().equals(name)) {
        return child;
      }
    }
    return null;
  }

  private static void text(Element element, StringBuilder words) {
    for (Node node : element.childNodes()) {
      if (!(node instanceof Element child)) {
        continue;
      }
      String name = child.normalName();
      switch (name) {
        case "w:t" -> {
          for (Node part : child.childNodes()) {
            words.append(part instanceof TextNode text ? text.getWholeText() : "");
          }
        }
        case "w:tab" -> words.append(' ');
        case "w:br", "w:cr" -> words.append('\n');
        case "w:nobreakhyphen" -> words.append('-');
        default -> {
          if (!UNREAD.contains(name) && !name.equals("w:p")) {
            text(child, words);
          }
        }
      }
    }
  }

  private static DocumentFacts facts(OfficeArchive archive) {
    String core = archive.part("docProps/core.xml");
    String app = archive.part("docProps/app.xml");
    String made = words(core, "dcterms:created");
    return new DocumentFacts(
        words(core, "dc:title"),
        words(core, "dc:creator"),
        words(app, "Company"),
        made == null ? null : day(made));
  }

  /** The day alone: the hour a file was made is nobody's hour of publication. */
  private static @Nullable When day(String stamp) {
    When when = PublicationDates.parse(stamp);
    return when == null || when.earliest() == null ? null : When.day(when.earliest(), stamp);
  }

  private static @Nullable String words(@Nullable String part, String name) {
    if (part == null) {
      return null;
    }
    for (Element element : parse(part).getAllElements()) {
      if (element.tagName().equalsIgnoreCase(name) && !element.text().isBlank()) {
        return element.text().strip();
      }
    }
    return null;
  }

  private static Document parse(String xml) {
    return Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(xml, "");
  }

  /** XML of an archive as text. */
  static String decoded(byte[] xml) {
    return TextEncoding.decode(xml).text();
  }
}
