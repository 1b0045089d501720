package org.parley.ingest.sitemap;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ExtensionMetadata;
import crawlercommons.sitemaps.extension.NewsAttributes;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.report.When;

/**
 * Reads sitemaps (sitemaps.org 0.9 in XML, as index, in gzip, as plain text; RSS and Atom used as
 * sitemaps; Google's News extension), as crawler-commons reads them. Stateless; safe for any number
 * of threads.
 */
public final class SitemapReader {
  /** The protocol's own limit, for what is packed after it is unpacked. */
  private static final int MOST_BYTES = 50 << 20;

  private SitemapReader() {}

  /**
   * Reads the bytes of a sitemap.
   *
   * @param bytes the sitemap as fetched; in gzip or not, whatever its name says
   * @param address where it was fetched from
   * @return the sitemap, or why there is none; hostile bytes are a reason, never an exception
   */
  public static SitemapReading read(byte[] bytes, URI address) {
    byte[] plain = bytes;
    String fault = null;
    if (Unzipped.isGzip(bytes)) {
      Unzipped unzipped = Unzipped.of(bytes, MOST_BYTES);
      plain = unzipped.bytes();
      fault = unzipped.fault();
    }
    if (plain.length == 0) {
      return new NoSitemap(fault == null ? "it is empty" : fault);
    }
    if (plain.length > MOST_BYTES) {
      return new NoSitemap("it is larger than " + (MOST_BYTES >> 20) + " MB");
    }
    try {
      URL url = address.toURL();
      return sitemap(parser().parseSiteMap(plain, url), fault);
    } catch (UnknownFormatException e) {
      return new NoSitemap("it is not a sitemap");
    } catch (MalformedURLException | IllegalArgumentException e) {
      return new NoSitemap("its address is not one of the web");
    } catch (IOException e) {
      return new NoSitemap("it is damaged");
    }
  }

  private static SiteMapParser parser() {
    SiteMapParser parser = new SiteMapParser(false, true);
    parser.setStrictNamespace(false);
    parser.enableExtension(Extension.NEWS);
    return parser;
  }

  private static SitemapReading sitemap(AbstractSiteMap found, @Nullable String fault) {
    List<SitemapEntry> entries = new ArrayList<>();
    List<SitemapLink> sitemaps = new ArrayList<>();
    if (found instanceof SiteMapIndex index) {
      for (AbstractSiteMap child : index.getSitemaps()) {
        sitemaps.add(new SitemapLink(child.getUrl().toString(), when(child.getLastModified())));
      }
    } else if (found instanceof SiteMap pages) {
      for (SiteMapURL page : pages.getSiteMapUrls()) {
        entries.add(entry(page));
      }
    }
    return entries.isEmpty() && sitemaps.isEmpty()
        ? new NoSitemap(fault == null ? "it lists no address" : fault)
        : new Sitemap(entries, sitemaps, fault);
  }

  private static SitemapEntry entry(SiteMapURL page) {
    NewsAttributes news = news(page);
    ZonedDateTime published = news == null ? null : news.getPublicationDateTime();
    return new SitemapEntry(
        page.getUrl().toString(),
        when(page.getLastModified()),
        news == null ? null : news.getName(),
        news == null ? null : news.getLanguage(),
        news == null ? null : news.getTitle(),
        published == null ? null : when(Date.from(published.toInstant())));
  }

  private static @Nullable NewsAttributes news(SiteMapURL page) {
    ExtensionMetadata[] found = page.getAttributesForExtension(Extension.NEWS);
    return found != null && found.length > 0 && found[0] instanceof NewsAttributes news
        ? news
        : null;
  }

  private static @Nullable When when(@Nullable Date date) {
    return date == null
        ? null
        : When.instant(LocalDateTime.ofInstant(date.toInstant(), ZoneOffset.UTC), "");
  }
}
