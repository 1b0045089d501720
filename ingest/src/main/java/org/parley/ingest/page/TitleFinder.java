package org.parley.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The title of a page's article, without the name of its site. */
final class TitleFinder {
  /** What stands between a title and a site's name. */
  private static final Pattern SEPARATOR = Pattern.compile("\\s+[|–—\\-·•»«:/~]+\\s+|\\s*[|｜»]\\s*|[ _]_|｜");

  private TitleFinder() {}

  static @Nullable String title(PageData data, @Nullable String site) {
    List<String> candidates = new ArrayList<>();
    add(data.linked().articleText("headline"), candidates);
    add(data.meta().first("og:title"), candidates);
    add(data.meta().first("twitter:title", "parsely-title", "dc.title", "dcterms.title", "sailthru.title"), candidates);
    String tag = PlainText.of(data.document().title());
    String best = null;
    for (String candidate : candidates) {
      String clean = withoutSite(candidate, site);
      if (!clean.isEmpty() && !letters(clean).equals(letters(site == null ? "" : site))) {
        best = clean;
        break;
      }
    }
    String heading = heading(data, best != null ? best : tag);
    if (best == null) {
      return heading != null ? heading : tag.isEmpty() ? null : withoutSite(tag, site);
    }
    return best;
  }

  private static void add(@Nullable String text, List<String> candidates) {
    String plain = text == null ? "" : PlainText.of(text);
    if (!plain.isEmpty()) {
      candidates.add(plain);
    }
  }

  private static @Nullable String heading(PageData data, String like) {
    String only = null;
    int count = 0;
    String wanted = letters(like);
    for (Element h1 : data.document().getElementsByTag("h1")) {
      String text = PlainText.of(h1.text());
      if (text.isEmpty()) {
        continue;
      }
      count++;
      String letters = letters(text);
      if (!letters.isEmpty() && wanted.contains(letters) && letters.length() * 2 > wanted.length()) {
        return text;
      }
      only = text;
    }
    return count == 1 ? only : null;
  }

  /** Cuts the site's name off either end; the name is known, or the shorter last part of several. */
  static String withoutSite(String title, @Nullable String site) {
    if (site == null || letters(site).isEmpty()) {
      return title;
    }
    String wanted = letters(site);
    var matcher = SEPARATOR.matcher(title);
    int from = 0;
    List<int[]> cuts = new ArrayList<>();
    while (matcher.find(from)) {
      cuts.add(new int[] {matcher.start(), matcher.end()});
      from = matcher.end();
    }
    for (int[] cut : cuts) {
      String tail = letters(title.substring(cut[1]));
      if (!tail.isEmpty() && (tail.equals(wanted) || wanted.contains(tail) && tail.length() > 3 || tail.startsWith(wanted) && tail.length() < wanted.length() + 12)) {
        return title.substring(0, cut[0]).strip();
      }
    }
    if (!cuts.isEmpty() && letters(title.substring(0, cuts.get(0)[0])).equals(wanted)) {
      return title.substring(cuts.get(0)[1]).strip();
    }
    return title;
  }

  private static String letters(String text) {
    return Titles.letters(text).toLowerCase(Locale.ROOT);
  }
}
