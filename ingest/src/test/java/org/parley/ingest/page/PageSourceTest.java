package org.parley.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageSourceTest {

  @ParameterizedTest
  @CsvSource({
    "<p>one<script>two</script>three,<p>onethree",
    "<p>one<SCRIPT async>two</Script >three,<p>onethree",
    "<p>one<!-- two --><style>p{}</style>three,<p>onethree",
    "<svg viewBox='0'><text>two</text></svg><p>one,<p>one",
    "<svg/><p>one,<p>one",
    "<svg><svg>two</svg></svg><p>one,<svg></svg><p>one",
    "<p class='<script>'>one</p><script>two</script>,<p class='<script>'>one</p>",
    "<scripted>one</scripted>,<scripted>one</scripted>"
  })
  void whatNobodyReadsIsLeftOut(String html, String kept) {
    assertThat(PageSource.readable(html)).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({
    "<a href=\"one\" class=\"two\">,<a  class=\"two\">",
    "<a href='one' rel='author'>,<a href='one' rel='author'>",
    "<A HREF=one REL=author>,<A HREF=one REL=author>",
    "<p onclick = 'a > b' ID=two hidden>,<p  ID=two hidden>",
    "<img src=a/b srcset alt=''/>,<img   />",
    "<p data-a='1'class='two'>,<p class='two'>",
    "<html xml:lang=de data-ab xmlns:x='y'>,<html xml:lang=de  >",
    "<p title='one>two,<p title='one>two"
  })
  void ofATagOnlyTheAttributesThatAreReadStay(String html, String kept) {
    assertThat(PageSource.readable(html)).isEqualTo(kept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p data-a\"b class=c>",
        "<p data-a<b class=c>",
        "<p =a class=c>",
        "<x-y /data-a>",
        "<p\0 data-a>",
        "<![CDATA[ <p data-a> ]]>",
        "<!x <p data-a>",
        "</p data-a>"
      })
  void whereOnlyAParserKnowsWhatANameIsTheAttributesStay(String html) {
    assertThat(PageSource.readable(html)).isEqualTo(html);
  }

  @Test
  void dataStays() {
    String data = "<script type='application/LD+JSON'>{\"a\":1}</script>";
    assertThat(PageSource.readable("<script>x</script>" + data)).isEqualTo(data);
  }

  @ParameterizedTest
  @CsvSource({
    "<p>one<!-- two <p>three",
    "<p>one<script>two <p>three",
    "<p>one<style>two <p>three",
    "<p>one<svg>two <p>three",
    "<p>one<script><!-- <script>a</script> --></script><p>three",
    "<a title='one <p>three"
  })
  void whereOnlyAParserCanTellTheRestIsLeftAsItIs(String html) {
    assertThat(PageSource.readable(html)).isEqualTo(html);
  }

  @Test
  void aCommentAroundAScriptEndsWhereTheCommentEnds() {
    assertThat(PageSource.readable("<!-- <script> --><p>one</p><script>two</script>"))
        .isEqualTo("<p>one</p>");
  }

  /** Random tags, most of them not well-formed, read by the parser with and without the cut. */
  @Test
  void aParserReadsTheSameOfWhatIsKept() {
    String[] pieces = {
      "<p",
      "<a",
      "<div",
      "<img",
      ">",
      "/>",
      " ",
      "\n",
      "=",
      "'",
      "\"",
      "/",
      "<",
      "class",
      "HREF",
      "rel",
      "data-x",
      "data-testid",
      "onclick",
      "xml:lang",
      "one",
      "two",
      "a>b",
      "='one'",
      "=\"two\"",
      "=three",
      "</p>",
      "</a>",
      "text",
      "\0"
    };
    Random random = new Random(7);
    for (int round = 0; round < 3_000; round++) {
      StringBuilder html = new StringBuilder("<p>");
      for (int i = random.nextInt(14); i >= 0; i--) {
        html.append(pieces[random.nextInt(pieces.length)]);
      }
      String page = html.append("><b class=end>last").toString();
      assertThat(seen(PageSource.readable(page))).as(page).isEqualTo(seen(page));
    }
  }

  private static String seen(String html) {
    Document document = Jsoup.parse(html);
    for (Element element : document.getAllElements()) {
      boolean related = element.hasAttr("rel");
      for (Attribute attribute : element.attributes().asList()) {
        String name = attribute.getKey();
        boolean read = Set.of("class", "rel", "data-testid", "xml:lang").contains(name);
        if (!read && !(related && name.equals("href"))) {
          element.removeAttr(name);
        }
      }
    }
    return document.html();
  }
}
