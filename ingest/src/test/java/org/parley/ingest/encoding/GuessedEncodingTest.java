package org.parley.ingest.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts of which nothing says in which encoding they are. */
class GuessedEncodingTest {
  private static final List<String> WRAPPINGS =
      List.of(
          "%s",
          "<html><body class=\"page\"><div id=nav><a href=\"/a\">Home</a></div><p>%s</p></body>",
          "(Reuters) %s CNN, BBC 24/7");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          windows-31j    | 外相は火曜日、首都で記者団に対し、停戦に向けた交渉が水曜日に再開すると述べた。双方は捕虜の交換で合意した。
          EUC-JP         | 外相は火曜日、首都で記者団に対し、停戦に向けた交渉が水曜日に再開すると述べた。双方は捕虜の交換で合意した。
          x-windows-949  | 외교부 장관은 화요일 수도에서 기자들에게 휴전 협상이 수요일에 다시 시작된다고 말했다. 양측은 교환에 합의했다.
          EUC-KR         | 외교부 장관은 화요일 수도에서 기자들에게 휴전 협상이 수요일에 다시 시작된다고 말했다. 양측은 교환에 합의했다.
          GB18030        | 外交部长星期二在首都对记者说，停火谈判将于星期三恢复。双方已同意交换战俘，但在港口管理问题上仍有分歧。
          GBK            | 外交部长星期二在首都对记者说，停火谈判将于星期三恢复。双方已同意交换战俘，但在港口管理问题上仍有分歧。
          Big5           | 外交部長星期二在首都對記者說，停火談判將於星期三恢復。雙方已同意交換戰俘，但在港口管理問題上仍有分歧。
          windows-1251   | Министр заявил журналистам во вторник, что переговоры о прекращении огня возобновятся в среду, 5 мая.
          KOI8-R         | Министр заявил журналистам во вторник, что переговоры о прекращении огня возобновятся в среду, 5 мая.
          ISO-8859-5     | Министр заявил журналистам во вторник, что переговоры о прекращении огня возобновятся в среду, 5 мая.
          windows-1251   | Міністр заявив журналістам у вівторок, що переговори про припинення вогню відновляться в середу.
          KOI8-U         | Міністр заявив журналістам у вівторок, що переговори про припинення вогню відновляться в середу, їх ґрунт є.
          windows-1251   | Министърът заяви пред журналисти във вторник, че преговорите за прекратяване на огъня ще бъдат възобновени.
          windows-1251   | Министар је у уторак рекао новинарима да ће преговори о примирју бити настављени у среду, пише њихов лист.
          windows-1253   | Ο υπουργός δήλωσε στους δημοσιογράφους την Τρίτη ότι οι συνομιλίες για την κατάπαυση του πυρός θα επαναληφθούν.
          ISO-8859-7     | Ο υπουργός δήλωσε στους δημοσιογράφους την Τρίτη ότι οι συνομιλίες για την κατάπαυση του πυρός θα επαναληφθούν.
          windows-1255   | שר החוץ אמר לעיתונאים ביום שלישי כי השיחות על הפסקת האש יתחדשו ביום רביעי. הצדדים הסכימו על חילופי שבויים.
          windows-1256   | قال وزير الخارجية للصحفيين يوم الثلاثاء إن محادثات وقف إطلاق النار ستستأنف يوم الأربعاء. واتفق الطرفان على تبادل الأسرى.
          ISO-8859-6     | قال وزير الخارجية للصحفيين يوم الثلاثاء إن محادثات وقف إطلاق النار ستستأنف يوم الأربعاء. واتفق الطرفان على تبادل الأسرى.
          windows-1256   | وزير امور خارجه روز سه شنبه به خبرنگاران گفت که گفتگوها درباره آتش بس روز چهارشنبه از سر گرفته مي شود.
          x-windows-874  | รัฐมนตรีต่างประเทศกล่าวกับผู้สื่อข่าวเมื่อวันอังคารว่า การเจรจาหยุดยิงจะเริ่มขึ้นอีกครั้งในวันพุธ
          windows-1250   | Minister powiedział we wtorek dziennikarzom, że rozmowy o zawieszeniu broni zostaną wznowione w środę.
          ISO-8859-2     | Minister powiedział we wtorek dziennikarzom, że rozmowy o zawieszeniu broni zostaną wznowione w środę.
          windows-1250   | Ministr zahraničí řekl v úterý novinářům, že rozhovory o příměří budou obnoveny ve středu. Strany se dohodly.
          windows-1250   | A külügyminiszter kedden azt mondta az újságíróknak, hogy a tűzszüneti tárgyalások szerdán folytatódnak, és időre van szükség.
          windows-1254   | Dışişleri bakanı salı günü gazetecilere ateşkes görüşmelerinin çarşamba günü yeniden başlayacağını söyledi.
          windows-1257   | Ministrs otrdien žurnālistiem sacīja, ka sarunas par uguns pārtraukšanu atsāksies trešdien, puses vienojās par gūstekņiem.
          windows-1252   | Le ministre a déclaré mardi que les négociations reprendraient mercredi. « Des progrès ont été réalisés », a-t-il ajouté à Genève.
          windows-1252   | Der Außenminister erklärte, die Gespräche würden am Mittwoch fortgeführt. „Für Übereiltes gibt es keinen Grund“, sagte er.
          windows-1252   | El ministro declaró que las conversaciones se reanudarán el miércoles. «No hay prisa», añadió. ¿Cuándo terminarán?
          windows-1252   | O ministro disse que as negociações serão retomadas. Não há acordo sobre a administração, mas há avanços.
          windows-1252   | Utrikesministern sade på tisdagen att samtalen om eldupphör återupptas på onsdag. Parterna är överens om utväxling.
          windows-1252   | Ráðherrann sagði á þriðjudag að viðræður um vopnahlé hæfust á ný á miðvikudag. Aðilar eru sammála um fangaskipti.
          windows-1252   | The minister said talks would resume – “there’s no hurry”. He spoke at the café for £5 or 20 °C, ½ an hour.
          """)
  void aTextIsReadInItsEncodingThoughNothingNamesIt(String encoding, String text) {
    for (String wrapping : WRAPPINGS) {
      String page = wrapping.formatted(text);
      DecodedText decoded = TextEncoding.decode(page.getBytes(Charset.forName(encoding)));
      assertThat(decoded.text()).isEqualTo(page);
      assertThat(decoded.damaged()).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Shift_JIS | 外相は火曜日、首都で記者団に対し、停戦に向けた交渉が水曜日に再開すると述べた。
          Big5      | 外交部長星期二在首都對記者說，停火談判將於星期三恢復。
          """)
  void aFewBrokenBytesDoNotMakeADeclaredEncodingAnother(String label, String text) {
    Charset charset = Charset.forName(label);
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(text.getBytes(charset));
    bytes.write(0xFF);
    bytes.writeBytes((" " + text).getBytes(charset));
    DecodedText decoded = TextEncoding.decode(bytes.toByteArray(), charset);
    assertThat(decoded.text()).startsWith(text).endsWith(text);
    assertThat(decoded.damaged()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "GB2312, GB18030",
    "' Shift_JIS ', windows-31j",
    "latin1, windows-1252",
    "tis-620, x-windows-874"
  })
  void aLabelMeansTheLargerEncoding(String label, String encoding) {
    assertThat(EncodingLabel.charset(label)).isEqualTo(Charset.forName(encoding));
    assertThat(EncodingLabel.charset("no-such-thing")).isNull();
    assertThat(EncodingLabel.charset("<>")).isNull();
    assertThat(EncodingLabel.charset("UTF8")).isEqualTo(StandardCharsets.UTF_8);
  }
}
