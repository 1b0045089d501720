package org.parley.ingest.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextEncodingTest {
  private static final String ENGLISH =
      "The “harbour accord” is near – said the envoy’s café companion, Zoë Müller. It is 5 May.";
  private static final String RUSSIAN =
      "Посланник прибыл в столицу и передал письмо. Переговоры продолжатся в среду, 5 мая.";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void englishIsReadWithoutAMark(String charset) {
    DecodedText decoded = TextEncoding.decode(ENGLISH.getBytes(Charset.forName(charset)));
    assertThat(decoded.text()).isEqualTo(ENGLISH);
    assertThat(decoded.damaged()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1251", "KOI8-R"})
  void cyrillicIsReadWithoutAMark(String charset) {
    assertThat(TextEncoding.decode(RUSSIAN.getBytes(Charset.forName(charset))).text())
        .isEqualTo(RUSSIAN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void aMarkIsBelievedAndTakenOff(String charset) throws Exception {
    var bytes = new ByteArrayOutputStream();
    bytes.write(("\uFEFF" + ENGLISH).getBytes(Charset.forName(charset)));
    DecodedText decoded = TextEncoding.decode(bytes.toByteArray(), StandardCharsets.ISO_8859_1);
    assertThat(decoded.text()).isEqualTo(ENGLISH);
    assertThat(decoded.charset()).isEqualTo(Charset.forName(charset));
  }

  @Test
  void validUtf8IsBelievedBeforeAWrongDeclaration() {
    byte[] bytes = ENGLISH.getBytes(StandardCharsets.UTF_8);
    assertThat(TextEncoding.decode(bytes, StandardCharsets.ISO_8859_1).text()).isEqualTo(ENGLISH);
  }

  @Test
  void aDeclaredEncodingIsUsedWhereUtf8DoesNotFit() {
    Charset polish = Charset.forName("ISO-8859-2");
    String text = "Rozmowy w Gdyni zakończyły się późną nocą.";
    assertThat(TextEncoding.decode(text.getBytes(polish), polish).text()).isEqualTo(text);
  }

  @Test
  void latin1IsReadAsItsWindowsSuperset() {
    byte[] bytes = "\u0093quoted\u0094 caf\u00e9".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(TextEncoding.decode(bytes, StandardCharsets.ISO_8859_1).text())
        .isEqualTo("“quoted” café");
  }

  @Test
  void utf8CutInsideALetterStaysUtf8() {
    byte[] whole = "Переговоры".getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);
    DecodedText decoded = TextEncoding.decode(cut);
    assertThat(decoded.text()).startsWith("Переговор");
    assertThat(decoded.charset()).isEqualTo(StandardCharsets.UTF_8);
    assertThat(decoded.damaged()).isTrue();
  }

  @Test
  void emptyBytesAreEmptyText() {
    assertThat(TextEncoding.decode(new byte[0]).text()).isEmpty();
  }

  @Test
  void noBytesMakeItFail() {
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      byte[] bytes = new byte[random.nextInt(64)];
      random.nextBytes(bytes);
      assertThat(TextEncoding.decode(bytes).text()).isNotNull();
    }
  }
}
