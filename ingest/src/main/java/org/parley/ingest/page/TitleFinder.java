package org.parley.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The title of a page's article, without the name of its site. */
final class TitleFinder {
  /** What stands between a title and a site's name. */
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s+[|–—\\-·•»«:/~]+\\s+|\\s*[|｜»]\\s*|[ _]_|｜");

  /** A word or two before the title that say what it is about. */
  private static final Pattern KICKER = Pattern.compile("[^:：]{2,60}[:：]\\s");

  private TitleFinder() {}

  /**
   * The title, or null if the page has none. Pages give it up to five times, often worded for
   * different readers. What they offer for sharing is taken, unless it is only the site's name, is
   * cut off or goes on with more than the title and what the data says, or the others all agree on
   * another that has no kicker before it.
   */
  static @Nullable String title(PageData data, @Nullable String site) {
    String headline = plain(data.linked().articleText("headline"));
    String social = withoutSite(plain(data.meta().first("og:title", "twitter:title")), site);
    String tag = withoutSite(PlainText.of(data.document().title()), site);
    String heading = heading(data, List.of(social, headline, tag));
    if (isOnlySite(social, site)) {
      for (String other : List.of(headline, heading, tag)) {
        if (!isOnlySite(other, site)) {
          return other;
        }
      }
      return tag.isEmpty() ? null : tag;
    }
    for (String shorter : List.of(headline, heading)) {
      if (isBeginning(shorter, social) && !same(headline, social)) {
        return shorter;
      }
    }
    String second = withoutSite(plain(data.meta().first("twitter:title")), site);
    boolean agreed =
        same(headline, heading)
            && !same(headline, social)
            && (!KICKER.matcher(headline).lookingAt() || KICKER.matcher(social).lookingAt());
    boolean shared = same(second, headline) || (!same(second, social) && isCut(social, headline));
    if (agreed && (shared || same(tag, social))) {
      return headline;
    }
    return isBroken(social, heading) ? heading : social;
  }

  /** What the marks between a title and a site's name part. */
  static String[] parts(String title) {
    return SEPARATOR.split(title);
  }

  private static boolean same(String title, String other) {
    return !title.isEmpty() && Titles.letters(title).equals(Titles.letters(other));
  }

  /** True if the longer title begins with the shorter and goes on with no new clause. */
  private static boolean isCut(String shorter, String longer) {
    String letters = Titles.letters(shorter);
    return letters.length() * 2 > Titles.letters(longer).length()
        && Titles.letters(longer).startsWith(letters);
  }

  /** True if the longer goes on with a quotation mark, at which a page's attribute ended. */
  private static boolean isBroken(String shorter, String longer) {
    String rest = longer.startsWith(shorter) ? longer.substring(shorter.length()).strip() : "";
    return rest.startsWith("\"") || rest.startsWith("'");
  }

  private static boolean isOnlySite(String title, @Nullable String site) {
    return title.isEmpty() || (site != null && Titles.letters(title).equals(Titles.letters(site)));
  }

  /** True if the longer title is the shorter one with the name of a site or desk after it. */
  private static boolean isBeginning(String shorter, String longer) {
    if (shorter.isEmpty() || shorter.length() >= longer.length()) {
      return false;
    }
    String letters = Titles.letters(shorter);
    if (!Titles.letters(longer).startsWith(letters) || letters.isEmpty()) {
      return false;
    }
    Matcher separator = SEPARATOR.matcher(longer);
    while (separator.find()) {
      if (Titles.letters(longer.substring(0, separator.start())).equals(letters)) {
        return true;
      }
    }
    return shorter.length() * 2 > longer.length();
  }

  private static String plain(@Nullable String text) {
    return text == null ? "" : PlainText.of(text);
  }

  /** The page's heading: the one like a title of its data, else the only one; empty if none. */
  private static String heading(PageData data, List<String> titles) {
    Titles known = new Titles(titles);
    String only = "";
    int count = 0;
    for (Element h1 : data.landmarks().mainHeadings()) {
      String text = PlainText.of(h1.text());
      if (text.isEmpty()) {
        continue;
      }
      if (known.match(text)) {
        return text;
      }
      only = text;
      count++;
    }
    return count == 1 ? only : "";
  }

  /**
   * Cuts the site's name off either end; the name is known, or the shorter last part of several.
   */
  static String withoutSite(String title, @Nullable String site) {
    if (site == null || Titles.letters(site).isEmpty()) {
      return title;
    }
    String wanted = Titles.letters(site);
    Matcher matcher = SEPARATOR.matcher(title);
    int from = 0;
    List<int[]> cuts = new ArrayList<>();
    while (matcher.find(from)) {
      cuts.add(new int[] {matcher.start(), matcher.end()});
      from = matcher.end();
    }
    for (int[] cut : cuts) {
      String tail = Titles.letters(OutletNames.withoutDomain(title.substring(cut[1])));
      if (!tail.isEmpty() && isSite(tail, wanted)) {
        return title.substring(0, cut[0]).strip();
      }
    }
    if (!cuts.isEmpty() && Titles.letters(title.substring(0, cuts.get(0)[0])).equals(wanted)) {
      return title.substring(cuts.get(0)[1]).strip();
    }
    return title;
  }

  /** True for the site's name, a part of it, or it with a little more ("Example News Online"). */
  private static boolean isSite(String tail, String site) {
    return tail.equals(site)
        || (tail.length() > 3 && site.contains(tail))
        || (tail.startsWith(site) && tail.length() < site.length() + 12);
  }
}
