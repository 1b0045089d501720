package org.parley.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SelectOption;
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
import org.junit.jupiter.params.provider.ValueSource;
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

  @BeforeAll
  static void open() throws IOException, InterruptedException {
    desk = new SampleDesk(folder, FIRST);
    browser = new Browser();
    desk.awaitReports(FIRST);
    story = "/stories/" + desk.story();
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
        report(),
        "/actors",
        "/actors/Velora",
        "/search?q=truce",
        "/sources",
        story + "/edit",
        "/corrections",
        "/login");
  }

  private static String report() {
    List<String> found = new ArrayList<>();
    look(
        size(1024),
        story,
        page -> found.add(page.locator(".reports a.rtitle").first().getAttribute("href")));
    return found.get(0);
  }

  @ParameterizedTest
  @CsvSource({"390,LIGHT", "390,DARK", "1440,LIGHT", "1440,DARK"})
  void everyPageIsAccessible(int width, ColorScheme scheme) {
    for (String path : pages()) {
      try (BrowserContext context =
          browser.chromium().newContext(size(width).setColorScheme(scheme))) {
        context.addCookies(List.of(new Cookie("parley-seen", "0").setUrl(desk.address("/"))));
        Page page = context.newPage();
        page.navigate(desk.address(path));
        assertThat(new AxeBuilder(page).analyze().getViolations())
            .as(path + " " + width + " " + scheme)
            .extracting(rule -> rule.getId() + " " + rule.getNodes())
            .isEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 390, 720, 1024, 1280, 1600})
  void noPageIsWiderThanItsWindow(int width) {
    for (String path : pages()) {
      look(
          size(width),
          path,
          page ->
              assertThat(
                      page.evaluate(
                          "document.documentElement.scrollWidth"
                              + " - document.documentElement.clientWidth"))
                  .as(path)
                  .isEqualTo(0));
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
          awaitTitle(page, "The strait <b>talks</b>");
          page.navigate(desk.address("/corrections"));
          assertThat(page.locator(".said-log").innerText())
              .contains("this machine")
              .contains("The strait <b>talks</b>");
          page.locator(".said-log button").first().click();
          page.waitForURL("**/corrections");
          page.navigate(desk.address(story));
          awaitTitle(page, title);
        });
  }

  @Test
  void aPersonMarksAFindingAsWrongAndTakesItBack() {
    look(
        size(1440),
        story + "/edit",
        page -> {
          page.locator("#line").selectOption(new SelectOption().setIndex(1));
          page.locator("#reason").fill("It is a headline");
          page.locator("button", new Page.LocatorOptions().setHasText("Mark as wrong")).click();
          page.locator("#corrected").waitFor();
          assertThat(page.locator("#corrected").innerText())
              .contains("It is a headline")
              .contains("this machine");
          page.locator("#corrected a").click();
          page.locator("button", new Page.LocatorOptions().setHasText("Take back")).first().click();
          page.locator("#h-wrong").waitFor();
          page.navigate(desk.address(story));
          assertThat(page.locator("#corrected").count()).isZero();
        });
  }

  private static void awaitTitle(Page page, String title) {
    for (int i = 0; i < 100 && !page.locator("h1").innerText().equals(title); i++) {
      page.waitForTimeout(100);
      page.reload();
    }
    assertThat(page.locator("h1").innerText()).isEqualTo(title);
  }
}
