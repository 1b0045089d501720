package org.parley.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://News.Example | https://news.example/",
        "HTTP://news.example:80/a | http://news.example/a",
        "https://news.example:443/a?b=c#part | https://news.example/a?b=c",
        "https://news.example:8443/ | https://news.example:8443/",
        "https://news.example./a | https://news.example/a",
        "https://news.example/a b/ü.html?q=[x]|https://news.example/a%20b/%C3%BC.html?q=%5Bx%5D",
        "https://news.example/100%/%41 | https://news.example/100%25/%41",
        "https://bücher.example/ | https://xn--bcher-kva.example/",
        "https://news.example/a/../b/./c | https://news.example/b/c",
        "https://news.example/../../a | https://news.example/a",
        "https://news.example\\a\\b | https://news.example/a/b",
        "http://news.example/a/..;/b | http://news.example/a/..;/b",
        "http://a_b.news.example/c | http://a_b.news.example/c",
        "http://[2001:4860:4860::8888]/ | http://[2001:4860:4860:0:0:0:0:8888]/",
      })
  void anAddressHasOneSpelling(String written, String canonical) {
    assertThat(WebAddress.of(written)).hasToString(canonical);
    assertThat(WebAddress.of(canonical)).hasToString(canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "http://127.1/",
        "http://127.0.1/",
        "http://2130706433/",
        "http://0x7f000001/",
        "http://0x7F.0.0.1/",
        "http://0177.0.0.1/",
        "http://0177.0.0x1/",
        "http://127.0.0.1./",
        "http://%31%32%37.0.0.1/",
        "http://１２７.０.０.１/",
        "http://127。0。0。1/",
        "http://①②⑦.0.0.1/",
        "http://[::ffff:127.0.0.1]/",
        "http://[::FFFF:7f00:1]/",
      })
  void everySpellingOfANumberIsReadAsTheNumber(String written) {
    assertThat(WebAddress.of(written)).hasToString("http://127.0.0.1/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://news.example/a",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "data:text/html,x",
        "news.example/a",
        "http:///a",
        "http://user:pass@news.example/",
        "http://news.example@evil.example/",
        "http://news.example:99999/",
        "http://news.example:0/",
        "http://news.example:8x/",
        "http://256.0.0.1/",
        "http://1.2.3.4.5/",
        "http://4294967296/",
        "http://0x.08.1/",
        "http://09.1/",
        "http://news..example/",
        "http://ne ws.example/",
        "http://news%2eexample%00/",
        "http://news%2fexample/",
        "http://[fe80::1%25eth0]/",
        "http://[::1/",
        "http://[zz]/",
        "http://::1/",
        "",
      })
  void whatIsNoAddressHasAReason(String written) {
    assertThatThrownBy(() -> WebAddress.of(written))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching("[^\\n]{10,120}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "c.html | https://news.example/a/c.html",
        "../c | https://news.example/c",
        "/c?d | https://news.example/c?d",
        "?d=1 | https://news.example/a/b?d=1",
        "//other.example/x | https://other.example/x",
        "http://other.example | http://other.example/",
        "\\\\other.example\\x | https://other.example/x",
        "#top | https://news.example/a/b?q",
      })
  void aLinkIsResolved(String link, String target) {
    assertThat(WebAddress.of("https://news.example/a/b?q").resolve(link)).hasToString(target);
  }

  @Test
  void anyTextIsAnAddressThatReadsAsItselfOrHasAReason() {
    Random random = new Random(11);
    String letters = "htp:/s.@[]%\\?#&=0x1aä 。\u0000\ud83d\n-_~;";
    int read = 0;
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder(random.nextBoolean() ? "http://a" : "");
      for (int n = random.nextInt(14); n > 0; n--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      try {
        WebAddress address = WebAddress.of(text.toString());
        assertThat(WebAddress.of(address.toString())).isEqualTo(address);
        assertThat(address.host()).isNotEmpty();
        read++;
      } catch (IllegalArgumentException e) {
        assertThat(e.getMessage()).isNotBlank();
      }
    }
    assertThat(read).isGreaterThan(300);
  }
}
