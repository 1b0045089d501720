package org.parley.publish.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.publish.OddStories;
import org.parley.testing.Browser;

class PagesInBrowserTest {

  private static final String MARK = "#p-truce-sudmark .clause a.ev";

  @SuppressWarnings("NullAway.Init")
  @TempDir
  static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static Browser browser;

  @BeforeAll
  static void open() throws IOException {
    browser = new Browser();
    HtmlPages.write(List.of(OddStories.all().get(0)), folder.resolve("full"));
    HtmlPages.write(List.of(OddStories.crowded()), folder.resolve("crowded"));
    HtmlPages.write(List.of(OddStories.oneReport()), folder.resolve("one"));
    HtmlPages.write(OddStories.all(), folder.resolve("several"));
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  private static String url(String page) {
    int hash = page.indexOf('#');
    String file = hash < 0 ? page : page.substring(0, hash);
    return folder.resolve(file).toUri() + (hash < 0 ? "" : page.substring(hash));
  }

  /** The rules a page breaks. Axe asks for the style sheet itself, so requests are not watched. */
  private static void axe(NewContextOptions options, String page, Look before) {
    try (BrowserContext context = browser.chromium().newContext(options)) {
      Page opened = context.newPage();
      opened.navigate(url(page));
      before.at(opened);
      assertThat(new AxeBuilder(opened).analyze().getViolations())
          .as(page)
          .extracting(rule -> rule.getId() + " " + rule.getNodes())
          .isEmpty();
    }
  }

  private static NewContextOptions size(int width) {
    return new NewContextOptions().setViewportSize(width, 900);
  }

  private interface Look {
    void at(Page page);
  }

  /** Opens a page and sees that it asks for nothing but files, and that nothing goes wrong. */
  private static void look(NewContextOptions options, String page, Look look) {
    List<String> trouble = new ArrayList<>();
    try (BrowserContext context = browser.chromium().newContext(options)) {
      Page opened = context.newPage();
      opened.onRequest(
          request -> {
            if (!request.url().startsWith("file:")) {
              trouble.add("asked for " + request.url());
            }
          });
      opened.onPageError(trouble::add);
      opened.onConsoleMessage(
          message -> {
            if (message.type().equals("error")) {
              trouble.add(message.text());
            }
          });
      opened.navigate(url(page));
      look.at(opened);
    }
    assertThat(trouble).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"390, LIGHT", "390, DARK", "1024, LIGHT", "1024, DARK", "1600, LIGHT", "1600, DARK"})
  void axeFindsNothing(int width, ColorScheme scheme) {
    for (String page : List.of("full/index.html", "full/report-4.html")) {
      axe(size(width).setColorScheme(scheme), page, opened -> {});
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "full/report-7.html",
        "one/index.html",
        "several/index.html",
        "crowded/index.html"
      })
  void axeFindsNothingInOddStories(String page) {
    axe(size(1280), page, opened -> {});
  }

  @Test
  void axeFindsNothingWithTheEvidenceOpen() {
    for (int width : List.of(390, 1600)) {
      axe(
          size(width),
          "full/index.html",
          page -> {
            page.click(MARK);
            page.waitForTimeout(200);
          });
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 390, 720, 1024, 1280, 1440, 1600})
  void nothingScrollsSidewaysAndNoScoreIsCut(int width) {
    for (String page :
        List.of(
            "full/index.html",
            "crowded/index.html",
            "one/index.html",
            "full/report-6.html",
            "crowded/report-5.html",
            "several/index.html")) {
      look(
          size(width),
          page,
          opened -> {
            assertThat((Integer) opened.evaluate("document.documentElement.scrollWidth"))
                .as(page + " at " + width)
                .isLessThanOrEqualTo(width);
            assertThat(
                    opened.evaluate(
                        "[...document.querySelectorAll('main *')].filter(e =>"
                            + " !e.closest('.vh,.strip,.wordings,caption,thead,details:not([open])')"
                            + " && e.getClientRects().length && (e.getBoundingClientRect().right >"
                            + " innerWidth + 1 || e.getBoundingClientRect().left < -1)).map(e =>"
                            + " e.className + ':' + e.textContent.slice(0, 40))"))
                .as(page + " at " + width)
                .isEqualTo(List.of());
          });
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {390, 800, 1024, 1600})
  void noLabelOfTheTimelineOverlapsAnother(int width) {
    for (String page : List.of("full/index.html", "crowded/index.html")) {
      look(
          size(width),
          page,
          opened ->
              assertThat(
                      opened.evaluate(
                          "(() => { const boxes ="
                              + " [...document.querySelectorAll('.timeline .label')].map(e =>"
                              + " [e.getBoundingClientRect(), e.textContent]); const bad = [];"
                              + " boxes.forEach(([a, s], i) => boxes.slice(i + 1).forEach(([b, t])"
                              + " => { if (a.left < b.right - 1 && b.left < a.right - 1 && a.top <"
                              + " b.bottom - 1 && b.top < a.bottom - 1) bad.push(s + ' / ' + t);"
                              + " })); return bad; })()"))
                  .isEqualTo(List.of()));
    }
  }

  @Test
  void theEvidenceOpensByKeyboardAndFocusReturns() {
    look(
        size(1600),
        "full/index.html",
        page -> {
          page.focus(MARK);
          page.keyboard().press("Enter");
          assertThat(page.isVisible("#panel")).isTrue();
          assertThat(page.evaluate("document.activeElement.id")).isEqualTo("panel");
          assertThat(page.textContent("#panel .hit u"))
              .isEqualTo(
                  "The presidency said on Sunday that Sudmark is waiting for the council to"
                      + " “inform it through the usual channels”");
          page.keyboard().press("2");
          page.keyboard().press("Escape");
          assertThat(page.isVisible("#panel")).isFalse();
          assertThat(page.evaluate("document.activeElement.matches('" + MARK + "')"))
              .isEqualTo(true);
        });
  }

  @Test
  void theEvidenceOpensByClickAndShowsTheOtherReports() {
    look(
        size(1600),
        "full/index.html",
        page -> {
          page.click(MARK);
          assertThat(page.textContent("#panel .panel-src")).isEqualTo("Kelm Post");
          page.click("#panel [data-tab='6']");
          assertThat(page.textContent("#panel .panel-src")).isEqualTo("Evening Beacon");
          assertThat(page.textContent("#panel .hit")).contains("has yet to comment");
          assertThat(page.textContent("#panel .panel-diff")).contains("What Sudmark has answered");
          page.click("#panel button:has-text('Close')");
          assertThat(page.isVisible("#panel")).isFalse();
        });
  }

  @Test
  void aLinkToASentenceOpensItsEvidence() {
    look(
        size(1600),
        "full/index.html#e=3.3",
        page -> {
          assertThat(page.isVisible("#panel")).isTrue();
          assertThat(page.textContent("#panel .hit")).contains("Mirela Dorn");
        });
  }

  @Test
  void keysGoFromLineToLineAndToTheNextDisagreement() {
    look(
        size(1024),
        "full/index.html",
        page -> {
          page.keyboard().press("j");
          assertThat(page.evaluate("document.activeElement.closest('[data-line]').id"))
              .isEqualTo("g-1");
          page.keyboard().press("j");
          page.keyboard().press("j");
          page.keyboard().press("k");
          assertThat(page.evaluate("document.activeElement.closest('[data-line]').id"))
              .isEqualTo("g-2");
          page.keyboard().press("d");
          assertThat(page.evaluate("document.activeElement.closest('.dis').id"))
              .isEqualTo("d-answer");
          page.keyboard().press("?");
          assertThat(page.isVisible("#keys")).isTrue();
        });
  }

  @Test
  void aFilterSaysWhatItHides() {
    look(
        size(1600),
        "full/index.html",
        page -> {
          page.click("[data-filter='2']");
          assertThat(page.textContent(".filter"))
              .contains("with report 2")
              .contains("disagreements hidden by the filter");
          assertThat(page.url()).endsWith("?report=2");
          page.click(".filter button");
          assertThat(page.isVisible(".filter")).isFalse();
        });
  }

  @Test
  void withoutScriptEveryMarkLeadsToItsSentence() {
    look(
        size(1024).setJavaScriptEnabled(false),
        "full/index.html",
        page -> {
          assertThat(page.isVisible("#help")).isFalse();
          page.click(MARK);
          assertThat(page.url()).endsWith("report-4.html#s4");
          assertThat(page.textContent("#s4")).contains("The presidency said on Sunday");
        });
  }

  @Test
  void aPrintedPageEndsWithItsEvidence() {
    look(
        size(1024),
        "full/index.html",
        page -> {
          page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
          assertThat(page.isVisible(".appendix .cs")).isTrue();
          assertThat(page.isVisible(".strip")).isFalse();
        });
  }

  @Test
  void onAPhoneTheLaterSectionsAreClosedUntilTheyAreAskedFor() {
    look(
        size(390),
        "full/index.html",
        page -> {
          assertThat(page.isVisible("#glance .line")).isTrue();
          assertThat(page.isVisible("#quotes .qtext")).isFalse();
          page.focus("#quotes summary");
          page.keyboard().press("Enter");
          assertThat(page.isVisible("#quotes .qtext")).isTrue();
          page.reload();
          assertThat(page.isVisible("#quotes .qtext")).isTrue();
          assertThat(page.isVisible("#figures tbody")).isFalse();
          page.evaluate("window.location.hash = '#figures'");
          page.waitForTimeout(100);
          assertThat(page.isVisible("#figures tbody")).isTrue();
        });
  }

  @Test
  void aLinkIntoAClosedSectionOpensIt() {
    look(
        size(390),
        "full/index.html#timeline",
        page -> {
          assertThat(page.isVisible("#timeline .label")).isTrue();
          assertThat(page.isVisible("#quotes .qtext")).isFalse();
          page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
          assertThat(page.isVisible("#quotes .qtext")).isTrue();
        });
  }

  @Test
  void onAWidePageEverySectionIsOpenWithAndWithoutScript() {
    for (boolean script : List.of(true, false)) {
      look(
          size(1024).setJavaScriptEnabled(script),
          "full/index.html",
          page -> {
            for (String section : List.of("quotes", "timeline", "figures", "reports")) {
              assertThat(page.isVisible("#" + section + " .sec-body > *")).as(section).isTrue();
            }
          });
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {760, 1024, 1280, 1600})
  void aClaimHasRoomBesideManyReports(int width) {
    look(
        size(width),
        "full/index.html",
        page -> {
          String wide =
              "(() => { const table = document.querySelector('.coverage'); table.className ="
                  + " 'coverage n-14'; table.querySelectorAll('tr').forEach(row => { for (let i ="
                  + " 7; i < 14; i++) { const cell = row.children[1].cloneNode(true); const name ="
                  + " cell.querySelector('.oname bdi'); if (name) { name.textContent = 'Northern"
                  + " Ledger'; } row.insertBefore(cell, row.children[1]); } }); return"
                  + " [table.getBoundingClientRect().right <= innerWidth,"
                  + " table.querySelector('tbody .claim').getBoundingClientRect().width > 200];"
                  + " })()";
          assertThat(page.evaluate(wide)).isEqualTo(List.of(true, true));
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 390, 721, 800, 1024, 1181, 1280, 1600})
  void noStanceIsBrokenWithinAWord(int width) {
    for (String page : List.of("full/index.html", "crowded/index.html")) {
      look(
          size(width),
          page,
          opened ->
              assertThat(
                      opened.evaluate(
                          "[...document.querySelectorAll('.stance b')].filter(e => {"
                              + " const text = e.firstChild; let at = 0;"
                              + " return text && text.data.split(' ').some(word => {"
                              + " const range = document.createRange(); range.setStart(text, at);"
                              + " range.setEnd(text, at + word.length); at += word.length + 1;"
                              + " return range.getClientRects().length > 1; }); })"
                              + ".map(e => e.textContent)"))
                  .as(page + " at " + width)
                  .isEqualTo(List.of()));
    }
  }
}
