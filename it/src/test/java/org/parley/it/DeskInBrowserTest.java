package org.parley.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.testing.Browser;

@Timeout(300)
class DeskInBrowserTest {
  private static final int FIRST = 4;

  @SuppressWarnings("NullAway.Init")
  @TempDir
  static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static SampleDesk desk;

  @SuppressWarnings("NullAway.Init")
  private static Browser browser;

  @SuppressWarnings("NullAway.Init")
  private static String story;

  @SuppressWarnings("NullAway.Init")
  private static String report;

  @SuppressWarnings("NullAway.Init")
  private static String quote;

  @BeforeAll
  static void open() throws IOException, InterruptedException {
    desk = new SampleDesk(folder, FIRST);
    browser = new Browser();
    desk.awaitReports(FIRST);
    story = "/stories/" + desk.story();
    look(
        size(1024),
        story,
        page -> {
          report = page.locator(".reports a.rtitle").first().getAttribute("href");
          quote = page.locator("#quotes .remark").first().getAttribute("id");
        });
  }

  @AfterAll
  static void close() throws IOException {
    browser.close();
    desk.close();
  }

  private interface Look {
    void at(Page page);
  }

  private static NewContextOptions size(int width) {
    return new NewContextOptions().setViewportSize(width, 900);
  }

  /** Opens a page and sees that it asks for nothing elsewhere, and that nothing goes wrong. */
  private static void look(NewContextOptions options, String path, Look look) {
    List<String> trouble = new ArrayList<>();
    try (BrowserContext context = browser.chromium().newContext(options)) {
      Page page = context.newPage();
      page.onConsoleMessage(
          message -> {
            if (message.type().equals("error")) {
              trouble.add(message.text());
            }
          });
      page.onPageError(trouble::add);
      page.onRequest(
          request -> {
            if (!request.url().startsWith(desk.address("/"))) {
              trouble.add("asks for " + request.url());
            }
          });
      page.navigate(desk.address(path));
      look.at(page);
    }
    assertThat(trouble).as(path).isEmpty();
  }

  private static List<String> pages() {
    return List.of(
        "/",
        story,
        report,
        "/actors",
        "/actors/Velora",
        "/search?q=truce",
        "/sources",
        "/watches",
        story + "/edit",
        story + "/edit?line=" + quote,
        "/corrections",
        "/login");
  }

  @ParameterizedTest
  @CsvSource({"390,LIGHT", "390,DARK", "1440,LIGHT", "1440,DARK"})
  void everyPageIsAccessible(int width, ColorScheme scheme) {
    try (BrowserContext context =
        browser.chromium().newContext(size(width).setColorScheme(scheme))) {
      context.addCookies(List.of(new Cookie("parley-seen", "0").setUrl(desk.address("/"))));
      Page page = context.newPage();
      for (String path : pages()) {
        page.navigate(desk.address(path));
        assertThat(new AxeBuilder(page).analyze().getViolations())
            .as(path + " " + width + " " + scheme)
            .extracting(rule -> rule.getId() + " " + rule.getNodes())
            .isEmpty();
      }
    }
  }

  @Test
  void noPageIsWiderThanItsWindow() {
    for (String path : pages()) {
      look(
          size(1600),
          path,
          page -> {
            for (int width : new int[] {1600, 1280, 1024, 720, 390, 360}) {
              page.setViewportSize(width, 900);
              assertThat(
                      page.evaluate(
                          "document.documentElement.scrollWidth"
                              + " - document.documentElement.clientWidth"))
                  .as(path + " " + width)
                  .isEqualTo(0);
            }
          });
    }
  }

  @Test
  void aFirstVisitWeighsLittle() {
    List<Response> answers = new ArrayList<>();
    try (BrowserContext context = browser.chromium().newContext(size(1440))) {
      Page page = context.newPage();
      page.onResponse(
          answer -> {
            if (!answer.url().contains("/live")) {
              answers.add(answer);
            }
          });
      page.navigate(desk.address(story));
      int bytes = 0;
      for (Response answer : answers) {
        bytes += answer.body().length;
      }
      assertThat(bytes).isLessThan(300_000);
    }
  }

  @Test
  void aStoryReadsWithoutScript() {
    look(
        size(1024).setJavaScriptEnabled(false),
        story,
        page -> {
          assertThat(page.locator("#glance .line").count()).isPositive();
          page.locator("#glance a.ev").first().click();
          assertThat(page.url()).contains("/reports/").contains("#s");
          assertThat(page.locator(".s:target").count()).isEqualTo(1);
        });
  }

  @Test
  void aSentenceIsOneKeyFromItsLine() {
    look(
        size(1440),
        story,
        page -> {
          page.keyboard().press("j");
          page.keyboard().press("Enter");
          assertThat(page.locator("#panel .hit").first().isVisible()).isTrue();
          page.keyboard().press("Escape");
          assertThat(page.locator("#panel").isVisible()).isFalse();
          assertThat(page.evaluate("document.activeElement.matches('a.ev')")).isEqualTo(true);
        });
  }

  @Test
  void whatIsNewWaitsUntilItIsAskedFor() throws InterruptedException {
    try (BrowserContext context = browser.chromium().newContext(size(1440))) {
      Page page = context.newPage();
      page.navigate(desk.address(story));
      page.evaluate("window.scrollTo(0, 700)");
      int top = ((Number) page.evaluate("window.scrollY")).intValue();
      String before = page.locator("main").innerHTML();
      desk.give(1);
      page.locator(".newer").waitFor();
      assertThat(page.locator(".newer").innerText()).contains("1 new report");
      assertThat(((Number) page.evaluate("window.scrollY")).intValue()).isEqualTo(top);
      assertThat(page.locator("main").innerHTML()).isEqualTo(before);
      page.locator(".newer button").click();
      page.waitForLoadState();
      assertThat(page.locator(".newer").count()).isZero();
      assertThat(page.locator("#changes").innerText()).contains("1 report");
    }
  }

  @Test
  void aPersonNamesAStoryAndTakesItBack() {
    look(
        size(1440),
        story,
        page -> {
          String title = page.locator("h1").innerText();
          page.locator("a.button", new Page.LocatorOptions().setHasText("Correct")).click();
          page.locator("#name").fill("The strait <b>talks</b>");
          page.keyboard().press("Enter");
          page.waitForURL("**" + story);
          assertThat(page.locator("h1").innerText()).isEqualTo("The strait <b>talks</b>");
          page.navigate(desk.address("/corrections"));
          assertThat(page.locator(".said-log").first().innerText())
              .contains("this machine")
              .contains("The strait <b>talks</b>");
          page.locator(".said-log button").first().click();
          page.waitForURL("**/corrections");
          page.navigate(desk.address(story));
          assertThat(page.locator("h1").innerText()).isEqualTo(title);
        });
  }

  @Test
  void aPersonOpensAQuotesSentenceByKeyCorrectsItsSpeakerAndTakesItBack() {
    look(
        size(1440),
        story,
        page -> {
          String who = page.locator("#quotes .remark .who b:not(.unknown)").first().innerText();
          page.locator("#quotes .remark:has(.who b:not(.unknown)) a.ev").first().focus();
          page.keyboard().press("Enter");
          assertThat(page.locator("#panel .hit").first().isVisible()).isTrue();
          page.locator("#panel [data-correct]").focus();
          page.keyboard().press("Enter");
          page.locator("#speaker").selectOption("");
          page.locator("#why-speaker").fill("Nobody is named");
          page.keyboard().press("Enter");
          page.locator("#corrected").waitFor();
          assertThat(page.locator("#corrected").innerText())
              .contains("speaker set to unknown")
              .contains("Nobody is named")
              .contains("this machine");
          assertThat(page.locator("#quotes").innerText()).contains("Speaker set by this machine");
          String dossier = page.request().get(desk.address("/api/v1" + story + "/dossier")).text();
          assertThat(dossier).contains("\"corrections\"").contains("Nobody is named");
          page.navigate(desk.address("/corrections"));
          page.locator("button", new Page.LocatorOptions().setHasText("Take back")).first().click();
          page.waitForURL("**" + story);
          assertThat(page.locator("#corrected").count()).isZero();
          assertThat(page.locator("#quotes").innerText()).contains(who);
        });
  }

  @Test
  void aPersonMarksAFindingAsWrongAndTakesItBack() {
    look(
        size(1440),
        story + "/edit",
        page -> {
          page.locator("details.lines summary", new Page.LocatorOptions().setHasText("Quotes"))
              .click();
          page.locator("details.lines[open] ul.lines li a:not(.ev)").first().click();
          page.locator("#why-wrong").fill("It is a headline");
          page.keyboard().press("Enter");
          page.locator("#corrected").waitFor();
          assertThat(page.locator("#corrected").innerText())
              .contains("marked as wrong")
              .contains("It is a headline");
          page.navigate(desk.address(story + "/edit"));
          page.locator("button", new Page.LocatorOptions().setHasText("Take back")).first().click();
          page.waitForURL("**" + story);
          assertThat(page.locator("#corrected").count()).isZero();
        });
  }

  @Test
  void aWatchTellsWhatChangesOnThePageAndInItsFeed() throws InterruptedException {
    try (BrowserContext context = browser.chromium().newContext(size(1440))) {
      Page page = context.newPage();
      page.navigate(desk.address("/watches"));
      page.locator("#target").fill("Velora");
      page.keyboard().press("Enter");
      page.locator("section.watch").waitFor();
      assertThat(page.locator("section.watch").innerText()).contains("Nothing to tell yet");
      desk.give(4);
      for (int i = 0; i < 600 && page.locator("section.watch ol.changes > li").count() == 0; i++) {
        page.waitForTimeout(100);
        page.reload();
      }
      assertThat(page.locator("section.watch ol.changes").innerText()).contains("Velora");
      int told = page.locator("section.watch ol.changes > li").count();
      String feed = page.locator("section.watch .watch-do a").first().getAttribute("href");
      String atom = page.request().get(desk.address(feed)).text();
      assertThat(atom.split("<entry>", -1)).hasSize(told + 1);
      page.locator("button", new Page.LocatorOptions().setHasText("End this watch")).click();
      page.waitForURL("**/watches");
      assertThat(page.locator("section.watch").count()).isZero();
    }
  }

  @Test
  void onTheFirstRunAPersonAddsAFeedAndSeesAStoryForm() throws Exception {
    try (SampleDesk empty = new SampleDesk(folder.resolve("first"), 0);
        BrowserContext context = browser.chromium().newContext(size(1024))) {
      Page page = context.newPage();
      page.navigate(empty.address("/"));
      assertThat(page.locator("main").innerText()).contains("No stories yet");
      page.navigate(empty.address("/sources"));
      page.locator("#address").fill(SampleDesk.FEED);
      page.keyboard().press("Enter");
      page.locator(".source-table").waitFor();
      empty.awaitReports(2);
      page.navigate(empty.address("/"));
      page.locator("table.stories h2 a").first().click();
      assertThat(page.locator("#glance .line").count()).isPositive();
    }
  }
}
