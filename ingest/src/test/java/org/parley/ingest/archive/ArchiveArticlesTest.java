package org.parley.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.ingest.archive.Archives.bytes;
import static org.parley.ingest.archive.Archives.gzip;
import static org.parley.ingest.archive.Archives.http;
import static org.parley.ingest.archive.Archives.record;
import static org.parley.ingest.archive.Archives.response;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchiveArticlesTest {
  private final List<String> heard = new ArrayList<>();

  private ArchiveCounts read(byte[] archive) throws IOException {
    return ArchiveArticles.read(
        visitor -> ArchiveReader.read(new ByteArrayInputStream(archive), visitor),
        new ArticleVisitor() {
          @Override
          public boolean wants(ArchivedPage page) {
            return !page.address().endsWith("unwanted");
          }

          @Override
          public void article(ArchivedArticle article) {
            heard.add(String.valueOf(article.page().facts().address()));
            assertThat(article.page().draft().source()).isEqualTo(article.page().facts().address());
          }

          @Override
          public void noArticle(String place) {
            heard.add("none");
          }

          @Override
          public void damaged(String place, String reason) {
            heard.add("damaged");
          }
        });
  }

  @Test
  void articlesComeInTheOrderOfTheArchiveWhateverThreadsReadThem() throws IOException {
    var archive = new ByteArrayOutputStream();
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      archive.writeBytes(gzip(record("page-" + i)));
      expected.add("https://news.example/page-" + i);
    }
    ArchiveCounts counts = read(archive.toByteArray());
    assertThat(heard).isEqualTo(expected);
    assertThat(counts.pages()).isEqualTo(400);
  }

  @Test
  void pagesWithoutAnArticleAreToldFromDamageAndFromWhatIsNotWanted() throws IOException {
    byte[] empty =
        response("https://news.example/", http("Content-Type: text/html\r\n", bytes("")));
    byte[] broken = gzip(record("b"));
    broken[broken.length - 1] ^= 1;
    ArchiveCounts counts =
        read(Archives.joined(gzip(empty), gzip(record("unwanted")), broken, gzip(record("c"))));
    assertThat(heard).containsExactly("none", "damaged", "https://news.example/c");
    assertThat(counts.damaged()).isEqualTo(1);
  }
}
