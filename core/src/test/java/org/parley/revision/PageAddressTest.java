package org.parley.revision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageAddressTest {

  @ParameterizedTest
  @CsvSource({
    "http://www.Post.example/a/1, https://post.example/a/1",
    "https://post.example/a/1#comments, https://post.example/a/1/",
    "https://post.example/a/1?utm_source=x&fbclid=2, https://post.example/a/1",
    "https://post.example/a?id=1&utm_medium=x, https://post.example/a?id=1",
    "https://post.example:443/a, https://post.example/a"
  })
  void formsOfOneAddressAreOne(String one, String other) {
    assertThat(PageAddress.of(one)).isNotNull().isEqualTo(PageAddress.of(other));
  }

  @ParameterizedTest
  @CsvSource({
    "https://post.example/a?id=1, https://post.example/a?id=2",
    "https://post.example/a, https://post.example/b",
    "https://post.example/a, https://gazette.example/a",
    "https://post.example/a, https://post.example:8080/a"
  })
  void otherPagesStayApart(String one, String other) {
    assertThat(PageAddress.of(one)).isNotNull().isNotEqualTo(PageAddress.of(other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://post.example/",
        "https://post.example",
        "https://post.example/?utm_source=x",
        "file:///tmp/a.html",
        "mailto:a@b.example",
        "https://post.example/a b",
        "not an address",
        ""
      })
  void whatTellsNoPageIsNoAddress(String url) {
    assertThat(PageAddress.of(url)).isNull();
  }

  @Test
  void noAddressIsNone() {
    assertThat(PageAddress.of(null)).isNull();
  }
}
