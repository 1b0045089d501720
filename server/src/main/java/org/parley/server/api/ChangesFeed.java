package org.parley.server.api;

import io.javalin.http.Context;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.parley.publish.journal.Entry;
import org.parley.publish.journal.Entry.ChangedLine;

/** Changes as an Atom feed (RFC 4287). */
final class ChangesFeed {
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private ChangesFeed() {}

  /**
   * Answers with the feed: as JSON Feed where the path ends in {@code .json}, else as Atom.
   *
   * @param state tells this feed from every other under its address
   */
  static void answer(
      Context context,
      String base,
      String state,
      String id,
      String title,
      List<Entry> newestFirst) {
    boolean json = context.path().endsWith(".json");
    if (Answers.isKnown(context, state + (json ? "-j" : "-a"))) {
      return;
    }
    if (json) {
      Answers.body(context, ChangesJsonFeed.of(title, base, context.path(), newestFirst));
      context.contentType(ChangesJsonFeed.TYPE);
    } else {
      context
          .contentType(Answers.ATOM + "; charset=utf-8")
          .result(of(id, title, base, context.path(), newestFirst));
    }
  }

  /**
   * The feed.
   *
   * @param id a name for it that stays
   * @param base address of the service, without a path
   * @param newestFirst its entries
   */
  static String of(String id, String title, String base, String self, List<Entry> newestFirst) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.setDefaultNamespace(ATOM);
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(ATOM);
      element(xml, "id", "urn:parley:" + id);
      element(xml, "title", clean(title));
      Instant updated = newestFirst.isEmpty() ? Instant.EPOCH : newestFirst.get(0).instant();
      element(xml, "updated", updated.toString());
      link(xml, "self", base + self);
      xml.writeStartElement("author");
      element(xml, "name", "Parley");
      xml.writeEndElement();
      for (Entry entry : newestFirst) {
        entry(xml, entry, base);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }

  private static void entry(XMLStreamWriter xml, Entry entry, String base)
      throws XMLStreamException {
    xml.writeStartElement("entry");
    element(xml, "id", "urn:parley:change:" + entry.sequence());
    String title = entry.title() == null ? entry.story() : entry.title();
    element(xml, "title", clean(title + ": " + ChangeWords.what(entry)));
    element(xml, "updated", entry.instant().toString());
    link(xml, "alternate", base + "/stories/" + entry.story());
    StringBuilder lines = new StringBuilder();
    for (ChangedLine line : entry.lines()) {
      lines.append(ChangeWords.of(line)).append('\n');
    }
    if (entry.unlisted() > 0) {
      lines.append("and ").append(entry.unlisted()).append(" more\n");
    }
    xml.writeStartElement("content");
    xml.writeAttribute("type", "text");
    xml.writeCharacters(clean(lines.toString()));
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String relation, String address)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", address);
  }

  /** Without what XML cannot hold. */
  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .filter(
            c ->
                c == '\n'
                    || c == '\t'
                    || (c >= 0x20 && c <= 0xD7FF)
                    || (c >= 0xE000 && c <= 0xFFFD)
                    || c >= 0x10000)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }
}
