package org.parley.revision;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.text.WordList;

/** The address by which captures of one page are known, however they were linked to. */
public final class PageAddress {
  private static final Set<String> TRACKING =
      Set.copyOf(WordList.lines(PageAddress.class, "tracking-parameters.txt"));

  private PageAddress() {}

  /**
   * An address without what does not tell one page from another: scheme, {@code www.}, the usual
   * port, fragment, parameters that only track readers, and a last slash. Other forms of a page, as
   * those for telephones, have addresses of their own; that they are one the page itself says by
   * its canonical address, which is the one to give here.
   *
   * @param url an address, or null
   * @return the address, or null where it tells no page: none, not of the web, or a site's front
   *     page, where other texts stand every day
   */
  public static @Nullable String of(@Nullable String url) {
    if (url == null) {
      return null;
    }
    try {
      URI uri = new URI(url.strip());
      String scheme = uri.getScheme();
      String host = uri.getHost();
      boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
      if (host == null || !web) {
        return null;
      }
      String path = withoutLastSlash(uri.getRawPath());
      String query = query(uri.getRawQuery());
      return path.isEmpty() && query.isEmpty() ? null : host(host) + port(uri) + path + query;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  private static String host(String host) {
    String small = host.toLowerCase(Locale.ROOT);
    return small.startsWith("www.") ? small.substring("www.".length()) : small;
  }

  private static String port(URI uri) {
    int port = uri.getPort();
    return port < 0 || port == 80 || port == 443 ? "" : ":" + port;
  }

  private static String withoutLastSlash(@Nullable String path) {
    String whole = path == null ? "" : path;
    int end = whole.length();
    while (end > 0 && whole.charAt(end - 1) == '/') {
      end--;
    }
    return whole.substring(0, end);
  }

  private static String query(@Nullable String query) {
    List<String> kept = new ArrayList<>();
    for (String parameter : (query == null ? "" : query).split("&", -1)) {
      String name = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
      if (!name.isEmpty() && !name.startsWith("utm_") && !TRACKING.contains(name)) {
        kept.add(parameter);
      }
    }
    return kept.isEmpty() ? "" : "?" + String.join("&", kept);
  }
}
