package org.parley.ingest.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Texts of a feed: escaped, in CDATA, as markup of their own or in base64. */
final class FeedTexts {
  private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9]{0,15})\\b[^<>]*>");
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#[0-9]{1,8}|#[xX][0-9a-fA-F]{1,7}|[A-Za-z][A-Za-z0-9]{1,30});");

  /** What tells markup from a text that has "less than" in it. */
  private static final Set<String> HTML_TAGS =
      Set.of(
          "a",
          "abbr",
          "article",
          "b",
          "big",
          "blockquote",
          "br",
          "center",
          "cite",
          "code",
          "dd",
          "del",
          "div",
          "dl",
          "dt",
          "em",
          "figcaption",
          "figure",
          "font",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "i",
          "iframe",
          "img",
          "ins",
          "li",
          "ol",
          "p",
          "pre",
          "q",
          "s",
          "section",
          "small",
          "span",
          "strike",
          "strong",
          "sub",
          "sup",
          "table",
          "tbody",
          "td",
          "th",
          "tr",
          "tt",
          "u",
          "ul",
          "video");

  private FeedTexts() {}

  /**
   * The text of an element.
   *
   * @param usual the media type if neither the element nor its form says any
   */
  static FeedText of(Element element, FeedScope scope, String usual) {
    String written = element.attr("type").strip().toLowerCase(Locale.ROOT);
    String mode = element.attr("mode").strip().toLowerCase(Locale.ROOT);
    boolean inline = element.childrenSize() > 0 && !mode.equals("escaped");
    String value = (inline ? inner(element, scope) : element.wholeText()).strip();
    String type = type(written, usual);
    boolean packed =
        mode.equals("base64")
            || (scope.atom10() && !inline && isBinary(written) && !value.isEmpty());
    if (packed) {
      value = unpacked(value);
    }
    if (inline && type.equals(FeedText.PLAIN)) {
      type = FeedText.XHTML;
    } else if (written.isEmpty() && type.equals(FeedText.PLAIN) && isHtml(value, scope)) {
      type = FeedText.HTML;
    }
    String base = scope.base(element);
    if (type.equals(FeedText.HTML) || type.equals(FeedText.XHTML)) {
      value = MarkupLinks.absolute(value, base);
    }
    return new FeedText(value, type, scope.language(element), base);
  }

  /** RSS has no types, so its titles are looked at; Atom says text when it means text. */
  private static boolean isHtml(String value, FeedScope scope) {
    return !scope.atom10() && looksLikeHtml(value);
  }

  /** True if a text has a tag or a reference that HTML knows. */
  static boolean looksLikeHtml(String value) {
    Matcher tag = TAG.matcher(value);
    while (tag.find()) {
      if (HTML_TAGS.contains(tag.group(1).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    Matcher reference = REFERENCE.matcher(value);
    while (reference.find()) {
      String written = reference.group();
      if (!Parser.unescapeEntities(written, false).equals(written)) {
        return true;
      }
    }
    return false;
  }

  private static String type(String written, String usual) {
    return switch (written) {
      case "" -> usual;
      case "text", "plain" -> FeedText.PLAIN;
      case "html" -> FeedText.HTML;
      case "xhtml" -> FeedText.XHTML;
      default -> written.contains("/") ? written.split(";")[0].strip() : usual;
    };
  }

  /** Atom 1.0, section 4.1.3.3: what is neither text nor XML is in base64. */
  private static boolean isBinary(String type) {
    return type.contains("/")
        && !type.startsWith("text/")
        && !type.endsWith("/xml")
        && !type.endsWith("+xml");
  }

  private static String unpacked(String base64) {
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(base64);
      return new String(bytes, StandardCharsets.UTF_8).strip();
    } catch (IllegalArgumentException e) {
      return base64;
    }
  }

  /** The markup in an element, what belongs in pages without the prefix a feed may give it. */
  private static String inner(Element element, FeedScope scope) {
    Element copy = element.clone();
    for (Element inside : copy.getAllElements()) {
      String prefix = inside.tag().prefix();
      boolean page = FeedScope.OF_PAGES.contains(inside.tag().namespace());
      String name = inside.tag().localName();
      if (!prefix.isEmpty() && !name.isEmpty() && (page || !scope.declared().contains(prefix))) {
        inside.tagName(name);
      }
    }
    Document.OutputSettings plain = new Document.OutputSettings().prettyPrint(false);
    Document holder = new Document("");
    holder.outputSettings(plain);
    StringBuilder markup = new StringBuilder();
    for (Node node : copy.childNodes()) {
      holder.empty();
      holder.appendChild(node.clone());
      markup.append(holder.html());
    }
    return markup.toString();
  }

  /** The words of an element without markup, or null. */
  static @Nullable String words(Element element, FeedScope scope) {
    return FeedText.words(of(element, scope, FeedText.PLAIN));
  }
}
