package org.parley.quality.feeds;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.ingest.sitemap.NoSitemap;
import org.parley.ingest.sitemap.RobotsRules;
import org.parley.ingest.sitemap.Sitemap;
import org.parley.ingest.sitemap.SitemapReader;
import org.parley.ingest.sitemap.SitemapReading;
import org.parley.quality.Benchmark;
import org.parley.quality.Outputs;
import org.parley.quality.Score;

/**
 * Sitemaps and robots.txt: every file in a folder "sitemaps", or in one "rss" beside it, is a
 * sitemap, every file in a folder "robots" a robots.txt. Nothing is marked: what counts is that
 * every one gives entries or a named reason.
 */
public final class SitemapsBenchmark implements Benchmark {
  private static final String HOST = "http://www.example.com/";

  @Override
  public String group() {
    return "sitemaps";
  }

  @Override
  public List<Score> run(Path folder, Outputs outputs) throws IOException {
    Map<String, String> found = new TreeMap<>();
    int listed = 0;
    int refused = 0;
    int robots = 0;
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = folder.relativize(file).toString();
        byte[] bytes = Files.readAllBytes(file);
        if (name.contains("/sitemaps/") || name.contains("/rss/")) {
          SitemapReading reading = SitemapReader.read(bytes, URI.create(HOST + file.getFileName()));
          found.put(name, told(reading));
          if (reading instanceof Sitemap) {
            listed++;
          } else {
            refused++;
          }
        } else if (name.contains("/robots/")) {
          RobotsRules rules = RobotsRules.of(URI.create(HOST), bytes, null, "parley");
          found.put(name, rules.sitemaps().size() + " sitemaps, delay " + rules.delay());
          robots++;
        }
      }
    }
    outputs.write(group(), "crawler-commons", found);
    List<Score> scores = new ArrayList<>();
    int all = listed + refused;
    if (all > 0) {
      scores.add(
          new Score(
              "sitemaps/crawler-commons",
              "sitemaps that give addresses",
              (double) listed / all,
              null,
              all + " files; the others give a reason"));
    }
    if (robots > 0) {
      scores.add(
          new Score("sitemaps/crawler-commons", "robots.txt read", 1, 1.0, robots + " files"));
    }
    return scores;
  }

  private static String told(SitemapReading reading) {
    if (reading instanceof Sitemap sitemap) {
      String parts = sitemap.entries().size() + " pages, " + sitemap.sitemaps().size() + " maps";
      return sitemap.fault() == null ? parts : parts + "; " + sitemap.fault();
    }
    return reading instanceof NoSitemap none ? none.reason() : "";
  }
}
