package org.parley.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.report.Draft;
import org.parley.report.ReportKind;

class FeedReaderTest {
  private static Feed feed(byte[] bytes, @Nullable String type, @Nullable String base) {
    FeedReading reading = FeedReader.read(bytes, type, base == null ? null : URI.create(base));
    assertThat(reading).isInstanceOf(Feed.class);
    return (Feed) reading;
  }

  private static Feed feed(String xml) {
    return feed(xml.getBytes(StandardCharsets.UTF_8), null, null);
  }

  private static String rss(String items) {
    return "<rss version=\"2.0\"><channel><title>World | The Harbour Gazette</title>"
        + "<link>https://harbourgazette.example/</link>"
        + items
        + "</channel></rss>";
  }

  private static FeedItem item(String parts) {
    return feed(rss("<item>" + parts + "</item>")).items().get(0);
  }

  @Test
  void anItemOfRssHasItsPartsAndAbsoluteLinks() {
    FeedItem item =
        item(
            "<title>Envoys &amp; ministers meet</title><link>/talks?a=1&copy=2</link><guid"
                + " isPermaLink=\"false\">hg-1</guid><author>desk@gazette.example (Ana"
                + " Brook)</author><pubDate>Tue, 11 Mar 2025 18:05:00"
                + " GMT</pubDate><description>&lt;p&gt;See &lt;a"
                + " href=\"/x\"&gt;x&lt;/a&gt;&lt;/p&gt;</description>");
    assertThat(item.link()).isEqualTo("https://harbourgazette.example/talks?a=1&copy=2");
    assertThat(item.id()).isEqualTo("hg-1");
    assertThat(FeedText.words(item.title())).isEqualTo("Envoys & ministers meet");
    assertThat(item.authors())
        .containsExactly(new FeedPerson("Ana Brook", "desk@gazette.example", null));
    assertThat(Objects.requireNonNull(item.published()).instant())
        .isEqualTo(LocalDateTime.of(2025, 3, 11, 18, 5));
    assertThat(item.summaryHtml()).contains("https://harbourgazette.example/x");
  }

  @Test
  void atomJsonAndRdfAreRead() {
    Feed atom =
        feed(
            "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='https://a.example/f/'><title>A"
                + "</title><entry><link href='1.html'/><content type='xhtml'><div xmlns='http://"
                + "www.w3.org/1999/xhtml'><p>One</p></div></content></entry></feed>");
    assertThat(atom.format()).isEqualTo(FeedFormat.ATOM_10);
    assertThat(atom.items().get(0).link()).isEqualTo("https://a.example/f/1.html");
    assertThat(atom.items().get(0).contentHtml()).contains("<p>One</p>");
    Feed json =
        feed(
            "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"J\",\"items\":[{\"id\":7,"
                + "\"url\":\"https://j.example/7\",\"content_text\":\"Seven\"}]}");
    assertThat(json.items().get(0).id()).isEqualTo("7");
    Feed rdf =
        feed(
            "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl"
                + ".org/rss/1.0/' xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>R"
                + "</title></channel><item><title>I</title><dc:date>2025-03-11T10:00:00Z</dc:date>"
                + "</item></rdf:RDF>");
    assertThat(rdf.format()).isEqualTo(FeedFormat.RSS_10);
    assertThat(rdf.items().get(0).published()).isNotNull();
  }

  @Test
  void theHeaderNamesTheEncodingBeforeTheDeclaration() {
    byte[] bytes =
        ("<?xml version='1.0' encoding='iso-8859-1'?>"
                + rss("<item><title>Привет мир</title></item>"))
            .getBytes(Charset.forName("windows-1251"));
    Feed feed = feed(bytes, "text/xml; charset=windows-1251", null);
    assertThat(FeedText.words(feed.items().get(0).title())).isEqualTo("Привет мир");
  }

  @Test
  void entitiesOfHtmlAreKnownAndOthersStayAsWritten() {
    FeedItem item = item("<title>Caf&eacute; &mdash; AT&T &nosuch; &#146;</title>");
    assertThat(FeedText.words(item.title())).isEqualTo("Café — AT&T &nosuch; ’");
  }

  @Test
  void aBillionLaughsAndExternalEntitiesAreInert() {
    StringBuilder dtd = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      dtd.append("<!ENTITY a").append(i).append(" \"");
      dtd.append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
    }
    dtd.append("<!ENTITY ext SYSTEM \"file:///etc/passwd\">]>");
    Feed feed = feed(dtd + rss("<item><title>&a29; &ext;</title></item>"));
    assertThat(FeedText.words(feed.items().get(0).title())).isEqualTo("&a29; &ext;");
  }

  @Test
  void brokenXmlIsReadAsFarAsItGoes() {
    Feed cut =
        feed(
            "<rss><channel><item><title>One</title><link>https://a.example/1</link></item>"
                + "<item><title>Two</title><description><![CDATA[Cut off in the");
    assertThat(cut.items()).hasSize(2);
    Feed open = feed("<rss><channel><item><title>One</title><item><title>Two</title></item>");
    assertThat(open.items())
        .extracting(item -> FeedText.words(item.title()))
        .containsExactly("One", "Two");
  }

  @Test
  void nestingLongLinesZeroBytesAndLoneSurrogatesAreSurvived() {
    String deep = "<b>".repeat(200) + "deep" + "</b>".repeat(200);
    assertThat(item("<description>" + deep + "</description>").summary()).isNotNull();
    assertThat(item("<title>a\0b\ud800c\udfff</title>").title()).isNotNull();
    assertThat(FeedReader.read("\ud800\0{".getBytes(StandardCharsets.UTF_16LE), null, null))
        .isNotNull();
    byte[] line = new byte[50 << 20];
    Arrays.fill(line, (byte) 'x');
    assertThat(FeedReader.read(line, null, null)).isInstanceOf(NoFeed.class);
    byte[] signs = Arrays.copyOf("<rss><channel>".getBytes(StandardCharsets.UTF_8), 1 << 20);
    Arrays.fill(signs, 14, signs.length, (byte) '&');
    assertThat(FeedReader.read(signs, null, null)).isInstanceOf(Feed.class);
  }

  @Test
  void theHeaderNamesTheLanguageOfAFeedThatNamesNone() {
    byte[] silent = "<feed><entry><title>x</title></entry></feed>".getBytes(StandardCharsets.UTF_8);
    byte[] told =
        "<feed xml:lang='nb'><entry><title>x</title></entry></feed>"
            .getBytes(StandardCharsets.UTF_8);
    assertThat(language(silent, "de_AT")).isEqualTo("de-AT");
    assertThat(language(silent, "de, fr")).isNull();
    assertThat(language(told, "de")).isEqualTo("nb");
  }

  private static @Nullable String language(byte[] feed, String header) {
    return ((Feed) FeedReader.read(feed, null, header, null)).head().language();
  }

  @Test
  void whatIsNoFeedSaysSo() {
    assertThat(FeedReader.read(new byte[0], null, null)).isEqualTo(new NoFeed("it is empty"));
    assertThat(
            FeedReader.read("<html><p>x</p></html>".getBytes(StandardCharsets.UTF_8), null, null))
        .isEqualTo(new NoFeed("it is not a feed"));
    assertThat(FeedReader.read("{\"a\":".getBytes(StandardCharsets.UTF_8), null, null))
        .isEqualTo(new NoFeed("it is not valid JSON"));
  }

  @Test
  void anItemIsASummaryUnlessTheWholeTextIsThere() {
    Feed feed = feed(rss("<item><title>T</title><description>Short.</description></item>"));
    Draft draft = Objects.requireNonNull(FeedDrafts.of(feed, feed.items().get(0), "f.xml, item 1"));
    assertThat(draft.kind()).isEqualTo(ReportKind.SUMMARY);
    assertThat(draft.outlet()).isEqualTo("The Harbour Gazette");
    String whole = ("<p>" + "The envoys met again. ".repeat(25) + "</p>").repeat(3);
    Feed full =
        feed(
            "<rss xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>G"
                + "</title><item><title>T</title><content:encoded><![CDATA["
                + whole
                + "]]></content:encoded></item></channel></rss>");
    Draft news = Objects.requireNonNull(FeedDrafts.of(full, full.items().get(0), "f.xml, item 1"));
    assertThat(news.kind()).isEqualTo(ReportKind.NEWS);
    assertThat(news.blocks()).hasSize(3);
    Feed bare = feed(rss("<item><title>T</title></item>"));
    assertThat(FeedDrafts.of(bare, bare.items().get(0), "f.xml, item 1")).isNull();
  }
}
