package org.parley.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BylineFinderTest {
  private static final String TEXT =
      "<p>The envoys of Norland and Sudmark met in the harbour town of Elvaby on Tuesday, and they"
          + " agreed to open the two ferry routes that had been closed since the winter.</p>"
          + "<p>The fishing quotas were left for another day, the hosts said, and so was the old"
          + " quarrel about the lighthouse, which both sides have claimed since the spring.</p>";
  private static final String TITLE = "<h1>Ferries to sail again</h1>";

  private static List<String> bylines(String head, String body) {
    PageReading reading =
        PageReader.read(
            "<html><head><meta property=og:site_name content='Elvaby Post'>"
                + head
                + "</head><body>"
                + body
                + "</body></html>",
            null,
            "a.html");
    assertThat(reading).isInstanceOf(ArticlePage.class);
    return ((ArticlePage) reading).draft().bylines();
  }

  private static String data(String author) {
    return "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"author\":"
        + author
        + "}</script>";
  }

  @Test
  void givenAndFamilyNameMakeOne() {
    assertThat(
            bylines(
                data("{\"@type\":\"Person\",\"familyName\":\"Holm\",\"givenName\":\"Ida\"}"),
                TITLE + TEXT))
        .containsExactly("Ida Holm");
  }

  @Test
  void anElementForBylinesNamesAllItsPeopleAndNoButtons() {
    assertThat(
            bylines(
                "",
                TITLE
                    + "<div class=article-byline><i>By</i> <span>Ida Holm</span>"
                    + "<span>Olaf Brandt</span><button>Follow Author</button></div>"
                    + TEXT))
        .containsExactly("Ida Holm", "Olaf Brandt");
  }

  @Test
  void aNameCutInPiecesIsOneName() {
    assertThat(bylines("", TITLE + "<div class=byline><b>Ida</b> <b>Holm</b></div>" + TEXT))
        .containsExactly("Ida Holm");
  }

  @Test
  void whatIsNoNameInAnElementForBylinesIsNobody() {
    assertThat(bylines("", TITLE + "<div class=author-box>Folgen</div>" + TEXT)).isEmpty();
  }

  @Test
  void peopleShownComeBeforeTheOutletInTheData() {
    assertThat(
            bylines(
                "<meta name=author content='Elvaby Post'>",
                TITLE + "<ul><li>By: Ida Holm and Olaf Brandt</li></ul>" + TEXT))
        .containsExactly("Ida Holm", "Olaf Brandt");
  }

  @Test
  void namesAloneInAParagraphBeforeTheTextSignIt() {
    assertThat(
            bylines(
                data("{\"name\":\"Elvaby Post\"}"),
                TITLE + "<p><strong>Ida Holm/Olaf Brandt</strong></p>" + TEXT))
        .containsExactly("Ida Holm", "Olaf Brandt");
  }

  @Test
  void aCaptionBeforeTheTextSignsNothing() {
    assertThat(
            bylines(
                "", TITLE + "<figure><figcaption><p>Ada Quill</p></figcaption></figure>" + TEXT))
        .isEmpty();
  }

  @Test
  void theAccountThatRunsTheSiteIsNobody() {
    assertThat(
            bylines(
                data("{\"name\":\"Post Desk\",\"@id\":\"https://post.example/author/admin/\"}"),
                TITLE + "<p>Ida Holm</p>" + TEXT))
        .containsExactly("Ida Holm");
  }

  @Test
  void authorsThatThePageLinksBesideTheOneInTheDataAreNamedToo() {
    assertThat(
            bylines(
                data("{\"name\":\"Olaf Brandt\"}"),
                TITLE
                    + "<p><a rel=author href=/ih>Ida Holm</a><a rel=author href=/ob>Olaf Brandt</a>"
                    + "</p>"
                    + TEXT
                    + "<section><ul><li><h3>More</h3><div><a rel=author href=/x>Nils Aker</a></div>"
                    + "</li></ul></section>"))
        .containsExactly("Ida Holm", "Olaf Brandt");
  }
}
