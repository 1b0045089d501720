package org.parley.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.report.BlockKind;
import org.parley.report.Draft;
import org.parley.report.DraftBlock;
import org.parley.report.When;
import org.parley.text.Structure;

class PageReaderTest {
  private static final String FIRST =
      "The envoys of Norland and Sudmark met in the harbour town of Elvaby on Tuesday, and they"
          + " agreed to open the two ferry routes that had been closed since the winter.";
  private static final String SECOND =
      "“We have a text that both sides can sign,” said the Norland minister, Ada Quill, after four"
          + " hours of talks, adding that the fishing quotas were left for another day.";

  private static Draft draft(String html) {
    return draft(PageReader.read(html, "https://news.example/a/1", "a.html"));
  }

  private static Draft draft(PageReading reading) {
    assertThat(reading).isInstanceOf(ArticlePage.class);
    return ((ArticlePage) reading).draft();
  }

  private static String text(Draft draft) {
    return draft.blocks().stream().map(DraftBlock::text).collect(Collectors.joining("\n"));
  }

  private static String minute(@Nullable When when) {
    return when == null ? "" : String.valueOf(when.instant());
  }

  private static String page(String head, String body) {
    return "<!DOCTYPE html><html lang=en><head>" + head + "</head><body>" + body + "</body></html>";
  }

  @Test
  void theTextIsKeptAndTheFurnitureIsNot() {
    Draft draft =
        draft(
            page(
                "<title>Ferries to sail again | The Example Post</title>"
                    + "<meta property=og:site_name content='The Example Post'>",
                "<nav><ul><li><a href=/>Home</a><li><a href=/w>World</a></ul></nav>"
                    + "<article><h1>Ferries to sail again</h1>"
                    + "<p class=byline>By Ida Holm</p><div class=share-bar>Share Tweet</div>"
                    + "<p>"
                    + FIRST
                    + "</p><figure><img src=x><figcaption>The harbour of Elvaby, seen from the"
                    + " east pier on a grey morning.</figcaption></figure>"
                    + "<p><a href=/b>Read more: What the quotas mean for the north</a></p>"
                    + "<div class=newsletter-signup><p>Get the morning letter in your inbox, every"
                    + " day, for nothing, with all that matters.</p></div><p>"
                    + SECOND
                    + "</p></article><section id=comments><p>I have waited for this ferry for half"
                    + " a year, and I do not believe a word of it.</p></section>"
                    + "<footer>© The Example Post</footer>"));
    assertThat(text(draft)).isEqualTo(FIRST + "\n" + SECOND);
    assertThat(draft.title()).isEqualTo("Ferries to sail again");
    assertThat(draft.outlet()).isEqualTo("The Example Post");
  }

  @Test
  void headingsListsAndQuotationsKeepTheirPlaceAndKind() {
    Draft draft =
        draft(
            page(
                "",
                "<main><p>"
                    + FIRST
                    + "</p><h2>What was agreed</h2><ul><li>Two ferries a day from May.</li>"
                    + "<li>No fee for trucks with food.</li></ul><blockquote><p>"
                    + SECOND
                    + "</p></blockquote></main>"));
    assertThat(draft.blocks())
        .extracting(DraftBlock::kind)
        .containsExactly(
            BlockKind.BODY, BlockKind.HEADING, BlockKind.LIST, BlockKind.LIST, BlockKind.BODY);
  }

  @Test
  void theRowsOfATableStayWhateverTheirClassIsCalled() {
    Draft draft =
        draft(
            page(
                "",
                "<main><p>"
                    + FIRST
                    + "</p><table><tr class=player-1><td>Norland</td><td>40 boats</td></tr>"
                    + "<tr class=player-2><td>Sudmark</td><td>25 boats</td></tr></table><p>"
                    + SECOND
                    + "</p></main>"));
    assertThat(text(draft)).contains("Norland 40 boats\nSudmark 25 boats");
  }

  @Test
  void linkedDataGivesTitleNamesAndTimes() {
    Draft draft =
        draft(
            page(
                "<script"
                    + " type='application/ld+json'>{\"@context\":\"https://schema.org\",\"@graph\":["
                    + "{\"@type\":\"WebPage\",\"@id\":\"#p\"},{\"@type\":\"NewsArticle\",\"headline\":\"Ferries"
                    + " to sail"
                    + " again\",\"author\":[{\"@id\":\"#ida\"},{\"@type\":\"Person\",\"name\":\"By"
                    + " Olaf Brandt\"}],\"datePublished\":\"2031-03-04T09:15:00+01:00\","
                    + "\"dateModified\":\"2031-03-04T10:00:00Z\",},{\"@type\":\"Person\",\"@id\":\"#ida\",\"name\":\"Ida"
                    + " Holm\"}]}</script>",
                "<article><p>" + FIRST + "</p><p>" + SECOND + "</p></article>"));
    assertThat(draft.title()).isEqualTo("Ferries to sail again");
    assertThat(draft.bylines()).containsExactly("Ida Holm", "Olaf Brandt");
    assertThat(minute(draft.published())).isEqualTo("2031-03-04T08:15");
    assertThat(minute(draft.updated())).isEqualTo("2031-03-04T10:00");
    assertThat(draft.language()).isEqualTo("en");
  }

  @Test
  void aPageWithoutAnArticleSaysSo() {
    PageReading reading =
        PageReader.read(
            page("", "<nav><a href=/>Home</a> <a href=/w>World</a></nav>"), null, "index.html");
    assertThat(reading).isEqualTo(new NoArticle("index.html", "the page holds no article"));
  }

  @Test
  void theBodyInTheDataIsTakenWhenThePageShowsNone() {
    Draft draft =
        draft(
            page(
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
                    + "\"headline\":\"Ferries\",\"articleBody\":\""
                    + FIRST
                    + "\\n\\n"
                    + SECOND
                    + "\"}</script>",
                "<div id=app></div>"));
    assertThat(text(draft)).isEqualTo(FIRST + "\n" + SECOND);
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251,Министры двух стран встретились во вторник в порту и открыли оба паромных пути.",
    "Shift_JIS,両国の大臣は火曜日に港町で会談し、冬から閉鎖されていた二つの航路を再開することで合意した。",
    "GBK,两国部长星期二在港口城市会晤，同意重新开放自冬季以来关闭的两条渡轮航线。渔业配额将在以后讨论。",
    "ISO-8859-1,Die Minister beider Länder trafen sich am Dienstag und ließen die Fähren wieder"
        + " fahren.",
    "EUC-KR,두 나라 장관은 화요일 항구 도시에서 만나 겨울부터 닫혀 있던 두 항로를 다시 열기로 합의했다."
  })
  void aDeclaredEncodingIsRead(String charset, String sentence) {
    String html =
        "<html><head><meta charset='"
            + charset
            + "'></head><body><p>"
            + sentence
            + "</p></body></html>";
    Draft draft =
        draft(PageReader.read(html.getBytes(Charset.forName(charset)), null, null, "a.html"));
    assertThat(text(draft)).isEqualTo(sentence);
  }

  @Test
  void whatTheBytesAreCountsForMoreThanWhatIsDeclared() {
    String html = "<html><head><meta charset=iso-8859-1></head><body><p>" + SECOND + "</p></body>";
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    assertThat(text(draft(PageReader.read(bytes, "windows-1252", null, "a.html"))))
        .isEqualTo(SECOND);
  }

  @Test
  void deepNestingIsRead() {
    String deep = "<div>".repeat(30_000) + "<p>" + FIRST + "</p>" + "</div>".repeat(30_000);
    assertThat(text(draft(page("", deep)))).contains("harbour town of Elvaby");
  }

  @Test
  void megabytesOfScriptAreSkipped() {
    String script = "<script>var a=\"" + "x<p>y".repeat(4_000_000) + "\";</script>";
    assertThat(text(draft(page(script, "<p>" + FIRST + "</p><p>" + SECOND + "</p>"))))
        .isEqualTo(FIRST + "\n" + SECOND);
  }

  @Test
  void zeroBytesAndHalvesOfCharactersLeaveNoTrace() {
    String broken = FIRST.replace("envoys", "en\0vo\ud83dys").replace("Tuesday", "Tues\udc00day");
    assertThat(text(draft(page("", "<p>" + broken + "</p>"))))
        .doesNotContain("\0", "\ud83d", "\udc00");
  }

  @Test
  void aPageLargerThanTheLimitIsRefusedWithAReason() {
    PageReading reading = PageReader.read(new byte[65 * 1024 * 1024], null, null, "big.html");
    assertThat(reading).isEqualTo(new NoArticle("big.html", "the page is larger than 64 MB"));
  }

  @Test
  void brokenMarkupIsRead() {
    String broken =
        "<table><p>" + FIRST + "<div></span></p><b><p>" + SECOND + "</b></i></table></body><p";
    assertThat(text(draft(page("", broken)))).contains("ferry routes", "both sides can sign");
  }

  @Test
  void theSummaryUnderTheTitleBelongsToTheText() {
    String summary = "Two routes reopen after four hours of talks; the fishing quotas must wait.";
    Draft draft =
        draft(
            page(
                "<meta property=og:title content='Ferries to sail again'>",
                "<header><h1>Ferries to sail again</h1><p class=standfirst>"
                    + summary
                    + "</p></header><div class=article-body><p>"
                    + FIRST
                    + "</p><p>"
                    + SECOND
                    + "</p></div>"));
    assertThat(text(draft)).isEqualTo(String.join("\n", List.of(summary, FIRST, SECOND)));
  }

  @Test
  void eachEntryOfALiveBlogHasItsOwnTime() {
    StringBuilder entries = new StringBuilder();
    for (int hour = 9; hour > 5; hour--) {
      entries
          .append("<section class=entry><time datetime=2031-03-04T0")
          .append(hour)
          .append(":15:00+01:00>0")
          .append(hour)
          .append(":15</time><p>Ferry ")
          .append(hour)
          .append(" left Elvaby with two hundred people on board, and more wait.</p></section>");
    }
    Draft draft = draft(page("", "<main><h1>Harbour live</h1>" + entries + "</main>"));
    assertThat(draft.blocks())
        .extracting(block -> minute(block.at()))
        .containsExactly(
            "2031-03-04T08:15", "2031-03-04T07:15", "2031-03-04T06:15", "2031-03-04T05:15");
    assertThat(Structure.report(draft).blocks())
        .filteredOn(block -> block.kind() == BlockKind.BODY)
        .extracting(block -> minute(block.at()))
        .containsExactly(
            "2031-03-04T08:15", "2031-03-04T07:15", "2031-03-04T06:15", "2031-03-04T05:15");
  }

  @Test
  void theEntriesInTheDataAreTakenWhenThePageShowsNone() {
    Draft draft =
        draft(
            page(
                "<script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\","
                    + "\"headline\":\"Harbour live\",\"liveBlogUpdate\":["
                    + "{\"headline\":\"Sailing\",\"datePublished\":\"2031-03-04T08:15:00Z\","
                    + "\"articleBody\":\""
                    + FIRST
                    + "\"},{\"datePublished\":\"2031-03-04T07:15:00Z\",\"articleBody\":\""
                    + SECOND
                    + "\"}]}</script>",
                "<div id=app></div>"));
    assertThat(text(draft)).isEqualTo("Sailing\n" + FIRST + "\n" + SECOND);
    assertThat(draft.blocks())
        .extracting(block -> minute(block.at()))
        .containsExactly("2031-03-04T08:15", "2031-03-04T08:15", "2031-03-04T07:15");
  }

  @Test
  void oneLineOfFiftyMegabytesIsCutAndRead() {
    String line = "<p>" + (FIRST + " ").repeat(50_000_000 / FIRST.length());
    assertThat(text(draft(line))).startsWith("The envoys").hasSizeLessThan(5_000_000);
  }

  @Test
  void thePageWithoutDataIsDatedByTheStampUnderItsTitle() {
    Draft draft =
        draft(
            page(
                "<title>Ferries to sail again</title>",
                "<h1>Ferries to sail again</h1><p>Published: 4 March 2031</p><p>"
                    + FIRST
                    + "</p><p>"
                    + SECOND
                    + "</p>"));
    assertThat(draft.published()).isNotNull();
    assertThat(text(draft)).isEqualTo(FIRST + "\n" + SECOND);
  }

  private static @Nullable String title(String social, String headline, String heading) {
    String data = "{\"@type\":\"NewsArticle\",\"headline\":\"" + headline + "\"}";
    String head =
        "<meta property='og:title' content='"
            + social
            + "'><script type='application/ld+json'>"
            + data
            + "</script>";
    String body = "<h1>" + heading + "</h1><p>" + FIRST + "</p><p>" + SECOND + "</p>";
    return draft(page(head, body)).title();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ferries - The Grand Old Elvaby Post | Ferries | Ferries | Ferries
          Ferries to sail again | Harbour: Ferries to sail again | Harbour: Ferries to sail again | Ferries to sail again
          Ferries to sail again in | Ferries to sail again in May | Ferries to sail again in May | Ferries to sail again in May
          What the ferries mean | Ferries to sail again | Ferries to sail again | What the ferries mean
          Ferries to sail again in May | Ferries to sail again in May | Ferries to sail again | Ferries to sail again in May
          """)
  void ofSeveralTitlesTheOneIsTakenThatIsWholeAndNoMore(
      String social, String headline, String heading, String title) {
    assertThat(title(social, headline, heading)).isEqualTo(title);
  }

  @Test
  void theHeadlineAboveTheTextIsTakenBeforeWhatOnlySearchAndSharingShow() {
    String head =
        "<title>Ferries: all you need to know</title>"
            + "<meta property=og:title content='Ferries: all you need to know'>"
            + "<script type=application/ld+json>"
            + "{\"@type\":\"NewsArticle\",\"headline\":\"Ferries to sail again\"}</script>";
    String body = "<h1>Ferries to sail again</h1><p>" + FIRST + "</p><p>" + SECOND + "</p>";
    assertThat(draft(page(head, body)).title()).isEqualTo("Ferries to sail again");
  }

  @Test
  void aTitleThatEndsAtAnUnescapedQuotationMarkIsTakenWholeFromTheHeading() {
    String head = "<meta property=og:title content=\"Envoy calls the pact \"a bridge\" at last\">";
    String body =
        "<h1>Envoy calls the pact \"a bridge\" at last</h1><p>"
            + FIRST
            + "</p><p>"
            + SECOND
            + "</p>";
    assertThat(draft(page(head, body)).title())
        .isEqualTo("Envoy calls the pact \"a bridge\" at last");
  }

  @Test
  void theOutletOfAStatementIsTheBodyThatItsPageIsOf() {
    String head = "<title>Joint statement on the ferries - Ministry of Transport of Elvaby</title>";
    String body =
        "<h1>Joint statement on the ferries</h1><p>" + FIRST + "</p><p>" + SECOND + "</p>";
    Draft draft = draft(page(head, body));
    assertThat(draft.outlet()).isEqualTo("Ministry of Transport of Elvaby");
    assertThat(draft.title()).isEqualTo("Joint statement on the ferries");
  }
}
