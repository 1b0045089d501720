package org.parley.ingest.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.document.IssuingBody;

/** Puts together what a page says of itself. */
final class FactFinder {
  private FactFinder() {}

  static PageFacts facts(PageData data, @Nullable String url) {
    String outlet = outlet(data);
    String section = plain(data.meta().first("article:section", "parsely-section", "section"));
    if (section == null) {
      section = plain(data.linked().articleText("articleSection"));
    }
    boolean opinion = data.linked().isType("OpinionNewsArticle");
    return new PageFacts(
        TitleFinder.title(data, outlet),
        BylineFinder.bylines(data, outlet == null ? "" : outlet),
        DateFinder.published(data),
        DateFinder.updated(data),
        address(data, url),
        language(data),
        section,
        outlet,
        description(data),
        opinion);
  }

  private static @Nullable String plain(@Nullable String text) {
    String plain = text == null ? "" : PlainText.of(text);
    return plain.isEmpty() ? null : plain;
  }

  private static @Nullable String outlet(PageData data) {
    String named = plain(data.meta().first("og:site_name", "application-name", "dc.publisher"));
    if (named != null) {
      return named;
    }
    List<String> publishers = data.linked().names("publisher");
    return !publishers.isEmpty()
        ? PlainText.of(publishers.get(0))
        : issuer(PlainText.of(data.document().title()));
  }

  /** The body that the page's title names before or after its own words; null if none. */
  private static @Nullable String issuer(String title) {
    String[] parts = TitleFinder.parts(title);
    for (int i : new int[] {parts.length - 1, 0}) {
      if (parts.length > 1 && IssuingBody.is(parts[i])) {
        return parts[i];
      }
    }
    return null;
  }

  private static @Nullable String description(PageData data) {
    String described =
        data.meta().first("og:description", "description", "twitter:description", "dc.description");
    return plain(described != null ? described : data.linked().articleText("description"));
  }

  private static @Nullable String address(PageData data, @Nullable String url) {
    for (Element link : data.landmarks().relation("canonical")) {
      String address = absolute(link.attr("href"), url);
      if (address != null) {
        return address;
      }
    }
    String stated = data.meta().first("og:url");
    String address = stated == null ? null : absolute(stated, url);
    return address != null ? address : url;
  }

  private static @Nullable String absolute(String address, @Nullable String base) {
    try {
      URI uri = new URI(address.strip());
      if (!uri.isAbsolute() && base != null) {
        uri = new URI(base).resolve(uri);
      }
      String scheme = uri.getScheme();
      boolean web = scheme != null && (scheme.equals("http") || scheme.equals("https"));
      return web && uri.getHost() != null ? uri.toString() : null;
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }

  private static @Nullable String language(PageData data) {
    Element html = data.document().firstElementChild();
    String[] stated = {
      html == null ? "" : html.attr("lang"),
      html == null ? "" : html.attr("xml:lang"),
      or(data.linked().articleText("inLanguage")),
      or(data.meta().first("content-language", "dc.language", "language")),
      or(data.meta().first("og:locale"))
    };
    for (String tag : stated) {
      String language = tag.strip().split("[-_,; ]", 2)[0].toLowerCase(Locale.ROOT);
      if (language.length() == 2 && language.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
        return language;
      }
    }
    return null;
  }

  private static String or(@Nullable String text) {
    return text == null ? "" : text;
  }
}
