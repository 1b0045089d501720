package org.parley.ingest.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RobotsRulesTest {
  private static final URI ROBOTS = URI.create("https://gazette.example/robots.txt");

  private static RobotsRules of(String text) {
    return RobotsRules.of(ROBOTS, text.getBytes(StandardCharsets.UTF_8), null, "Parley");
  }

  private static boolean allows(RobotsRules rules, String path) {
    return rules.allows(URI.create("https://gazette.example" + path));
  }

  @Test
  void theGroupOfTheRobotGoesBeforeTheGroupOfAll() {
    RobotsRules rules =
        of("User-agent: *\nDisallow: /\n\nUser-agent: parley\nDisallow: /drafts/\n");
    assertThat(allows(rules, "/talks.html")).isTrue();
    assertThat(allows(rules, "/drafts/talks.html")).isFalse();
  }

  @Test
  void theLongestRuleDecides() {
    RobotsRules rules = of("User-agent: *\nDisallow: /news\nAllow: /news/open\n");
    assertThat(allows(rules, "/news/open/1")).isTrue();
    assertThat(allows(rules, "/news/closed/1")).isFalse();
  }

  @Test
  void delayAndSitemapsAreGivenAndRelativeSitemapsAreResolved() {
    RobotsRules rules =
        of(
            "User-agent: *\nCrawl-delay: 2.5\n\nSitemap: /news.xml\n"
                + "Sitemap: https://gazette.example/all.xml\n");
    assertThat(rules.delay()).isEqualTo(Duration.ofMillis(2500));
    assertThat(rules.sitemaps())
        .containsExactly("https://gazette.example/news.xml", "https://gazette.example/all.xml");
    assertThat(of("User-agent: *\nDisallow:\n").delay()).isNull();
  }

  @Test
  void aDelayOfYearsIsAnHour() {
    RobotsRules rules = of("User-agent: *\nCrawl-delay: 99999\nDisallow: /x\n");
    assertThat(rules.delay() == null || rules.delay().compareTo(Duration.ofHours(1)) <= 0).isTrue();
  }

  @Test
  void aMissingFileAllowsAllAndAFailingHostNothingForNow() {
    assertThat(allows(RobotsRules.without(404), "/talks.html")).isTrue();
    assertThat(allows(RobotsRules.without(503), "/talks.html")).isFalse();
    assertThat(RobotsRules.without(503).asksToWait()).isTrue();
    assertThat(allows(RobotsRules.without(0), "/talks.html")).isFalse();
  }

  @Test
  void aLineOfTenMegabytesAndZeroBytesAreSurvived() {
    byte[] long1 = new byte[10 << 20];
    java.util.Arrays.fill(long1, (byte) 'a');
    assertThat(allows(RobotsRules.of(ROBOTS, long1, null, "parley"), "/x")).isTrue();
    assertThat(allows(RobotsRules.of(ROBOTS, new byte[4096], null, "parley"), "/x")).isTrue();
  }
}
