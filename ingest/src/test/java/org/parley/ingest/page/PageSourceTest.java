package org.parley.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

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
  @ValueSource(strings = {"<p data-a\"b class=c>", "<p data-a<b class=c>", "<p =a class=c>"})
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
}
