package org.parley.ingest.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class SitemapReaderTest {
  private static final URI HERE = URI.create("https://gazette.example/sitemap.xml");

  private static SitemapReading read(String text) {
    return SitemapReader.read(text.getBytes(StandardCharsets.UTF_8), HERE);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static final String NEWS =
      "<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
          + " xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\"><url>"
          + "<loc>https://gazette.example/talks</loc><news:news><news:publication><news:name>The"
          + " Harbour Gazette</news:name><news:language>en</news:language></news:publication>"
          + "<news:publication_date>2025-03-11T18:05:00Z</news:publication_date>"
          + "<news:title>Envoys meet</news:title></news:news></url></urlset>";

  @Test
  void theNewsExtensionGivesOutletLanguageTitleAndDate() throws IOException {
    byte[] packed = gzip(NEWS.getBytes(StandardCharsets.UTF_8));
    for (SitemapReading reading :
        new SitemapReading[] {read(NEWS), SitemapReader.read(packed, HERE)}) {
      assertThat(reading).isInstanceOf(Sitemap.class);
      SitemapEntry entry = ((Sitemap) reading).entries().get(0);
      assertThat(entry.isNews()).isTrue();
      assertThat(entry.outlet()).isEqualTo("The Harbour Gazette");
      assertThat(entry.title()).isEqualTo("Envoys meet");
      assertThat(entry.language()).isEqualTo("en");
      assertThat(Objects.requireNonNull(entry.published()).instant())
          .isEqualTo(LocalDateTime.of(2025, 3, 11, 18, 5));
    }
  }

  @Test
  void anIndexListsSitemapsAndPlainTextListsPages() {
    SitemapReading index =
        read(
            "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><sitemap>"
                + "<loc>https://gazette.example/a.xml</loc></sitemap></sitemapindex>");
    assertThat(((Sitemap) index).sitemaps()).hasSize(1);
    SitemapReading text =
        SitemapReader.read(
            "https://gazette.example/1\nhttps://gazette.example/2\n"
                .getBytes(StandardCharsets.UTF_8),
            URI.create("https://gazette.example/sitemap.txt"));
    assertThat(((Sitemap) text).entries()).hasSize(2);
  }

  @Test
  void aGzipBombIsNotUnpacked() throws IOException {
    assertThat(SitemapReader.read(gzip(new byte[60 << 20]), HERE))
        .isEqualTo(new NoSitemap("it unpacks to more than 50 MB"));
  }

  @Test
  void aPackedSitemapCutInTheMiddleGivesWhatItHasAndSaysSo() throws IOException {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      many.append("https://gazette.example/").append(i * 7919 % 100_003).append('\n');
    }
    byte[] packed = gzip(many.toString().getBytes(StandardCharsets.UTF_8));
    SitemapReading reading =
        SitemapReader.read(
            Arrays.copyOf(packed, packed.length / 2),
            URI.create("https://gazette.example/sitemap.txt.gz"));
    assertThat(reading).isInstanceOf(Sitemap.class);
    assertThat(((Sitemap) reading).fault()).isEqualTo("its gzip data is damaged");
  }

  @Test
  void entitiesAreInertAndDeepAndEndlessInputIsSurvived() {
    StringBuilder dtd = new StringBuilder("<!DOCTYPE urlset [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      dtd.append("<!ENTITY a")
          .append(i)
          .append(" \"")
          .append(("&a" + (i - 1) + ";").repeat(10))
          .append("\">");
    }
    dtd.append("<!ENTITY ext SYSTEM \"file:///etc/passwd\">]>");
    String bomb = dtd + "<urlset><url><loc>https://gazette.example/&a29;&ext;</loc></url></urlset>";
    assertThat(read(bomb).toString()).doesNotContain("root:").hasSizeLessThan(10_000);
    assertThat(read("<urlset>".repeat(20_000))).isNotNull();
    byte[] line = new byte[49 << 20];
    Arrays.fill(line, (byte) 'x');
    assertThat(SitemapReader.read(line, HERE)).isInstanceOf(NoSitemap.class);
    assertThat(SitemapReader.read(new byte[4096], HERE)).isInstanceOf(NoSitemap.class);
    assertThat(read("\ud800<urlset>\0")).isNotNull();
    assertThat(read("")).isEqualTo(new NoSitemap("it is empty"));
  }
}
