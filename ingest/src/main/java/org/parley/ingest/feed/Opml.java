package org.parley.ingest.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Lists of feeds as OPML 1.0 and 2.0, which feed readers take in and give out. */
public final class Opml {
  private Opml() {}

  /**
   * Reads a list.
   *
   * @param bytes the file; broken XML is read as far as it goes
   * @return its entries that have the address of a feed, in order, none twice; empty if it is no
   *     OPML
   */
  public static List<OpmlOutline> read(byte[] bytes) {
    Document document = FeedMarkup.parse(FeedDecoder.decode(bytes, null).text());
    List<OpmlOutline> entries = new ArrayList<>();
    for (Element outline : document.getAllElements()) {
      String feed = attribute(outline, "xmlurl");
      if (!outline.normalName().equals("outline") || feed == null) {
        continue;
      }
      OpmlOutline entry =
          new OpmlOutline(
              name(outline, feed), feed, attribute(outline, "htmlurl"), folder(outline));
      if (entries.stream().noneMatch(other -> other.feed().equals(entry.feed()))) {
        entries.add(entry);
      }
    }
    return List.copyOf(entries);
  }

  /**
   * Writes a list as OPML 2.0, entries of one folder together.
   *
   * @param title title of the list
   */
  public static String write(String title, List<OpmlOutline> entries) {
    Document document = new Document("");
    document.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(true);
    Element opml = document.appendElement("opml").attr("version", "2.0");
    opml.appendElement("head").appendElement("title").text(title);
    Element body = opml.appendElement("body");
    Map<String, Element> folders = new LinkedHashMap<>();
    for (OpmlOutline entry : entries) {
      Element outline = folder(entry.folder(), folders, body).appendElement("outline");
      outline.attr("type", "rss").attr("text", entry.outlet()).attr("title", entry.outlet());
      outline.attr("xmlUrl", entry.feed());
      if (entry.site() != null) {
        outline.attr("htmlUrl", entry.site());
      }
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + document.outerHtml().strip() + "\n";
  }

  private static Element folder(String path, Map<String, Element> folders, Element body) {
    if (path.isEmpty()) {
      return body;
    }
    Element known = folders.get(path);
    if (known != null) {
      return known;
    }
    int slash = path.lastIndexOf('/');
    Element outer = slash < 0 ? body : folder(path.substring(0, slash), folders, body);
    String name = path.substring(slash + 1);
    Element made = outer.appendElement("outline").attr("text", name).attr("title", name);
    folders.put(path, made);
    return made;
  }

  private static String folder(Element outline) {
    List<String> names = new ArrayList<>();
    for (Element outer : outline.parents()) {
      String name = outer.normalName().equals("outline") ? text(outer) : null;
      if (name != null) {
        names.add(0, name.replace('/', '-'));
      }
    }
    return String.join("/", names);
  }

  private static String name(Element outline, String feed) {
    String name = text(outline);
    String host = Addresses.host(feed);
    return name != null ? name : host != null ? host : feed;
  }

  private static @Nullable String text(Element outline) {
    String title = attribute(outline, "title");
    return title != null ? title : attribute(outline, "text");
  }

  private static @Nullable String attribute(Element element, String name) {
    for (var attribute : element.attributes()) {
      if (attribute.getKey().toLowerCase(Locale.ROOT).equals(name)) {
        String value = attribute.getValue().strip();
        return value.isEmpty() ? null : value;
      }
    }
    return null;
  }
}
