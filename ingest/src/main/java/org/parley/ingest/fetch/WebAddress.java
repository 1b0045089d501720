package org.parley.ingest.fetch;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address of the web in one spelling: scheme and host small, the host in ASCII and a number as
 * four decimal parts, the scheme's own port left out, what an address may not hold escaped, no
 * fragment. Reads what browsers read (WHATWG URL Standard), so that a page is not lost for a blank
 * in its address.
 *
 * @param uri always with scheme, host and path
 */
public record WebAddress(URI uri) implements Comparable<WebAddress> {
  private static final int LONGEST = 8192;
  private static final Pattern IGNORED = Pattern.compile("[\\t\\r\\n]+");
  private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):");
  private static final Pattern PARTS =
      Pattern.compile("^(https?)://([^/?#]*)([^?#]*)(\\?[^#]*)?(?:#.*)?$", Pattern.DOTALL);
  private static final Pattern AUTHORITY =
      Pattern.compile("^(\\[[^\\]]*\\]|[^:\\[\\]]*)(?::(\\d{0,5}))?$");

  /** True if a text is meant as an address of the web, and not as a file. */
  public static boolean isMeant(String text) {
    return text.regionMatches(true, 0, "http://", 0, 7)
        || text.regionMatches(true, 0, "https://", 0, 8);
  }

  /**
   * Reads an address.
   *
   * @throws IllegalArgumentException with a reason for the user, if it is none, is not http or
   *     https, or holds a user name
   */
  public static WebAddress of(String text) {
    String cleaned = IGNORED.matcher(text.strip()).replaceAll("");
    if (cleaned.length() > LONGEST) {
      throw new IllegalArgumentException("the address is longer than " + LONGEST + " characters");
    }
    Matcher scheme = SCHEME.matcher(cleaned);
    if (!scheme.find()) {
      throw new IllegalArgumentException("it is not an address of the web");
    }
    String name = scheme.group(1).toLowerCase(Locale.ROOT);
    if (!name.equals("http") && !name.equals("https")) {
      throw new IllegalArgumentException("only http and https are fetched, not " + name);
    }
    Matcher parts = PARTS.matcher(name + slashed(cleaned.substring(scheme.end() - 1)));
    if (!parts.matches()) {
      throw new IllegalArgumentException("it is not an address of the web");
    }
    String authority = parts.group(2);
    if (authority.indexOf('@') >= 0) {
      throw new IllegalArgumentException("addresses with a user name or password are not fetched");
    }
    Matcher place = AUTHORITY.matcher(authority);
    if (!place.matches()) {
      throw new IllegalArgumentException("its host is not a name or number");
    }
    String path = parts.group(3).isEmpty() ? "/" : parts.group(3);
    String query = parts.group(4) == null ? "" : parts.group(4);
    URI uri =
        URI.create(
            name
                + "://"
                + HostName.canonical(place.group(1))
                + port(name, place.group(2) == null ? "" : place.group(2))
                + Escapes.path(path)
                + Escapes.query(query));
    return new WebAddress(withoutDots(uri));
  }

  /**
   * What a link on a page, in a feed or in a redirect leads to.
   *
   * @param reference relative or absolute
   * @throws IllegalArgumentException as {@link #of}
   */
  public WebAddress resolve(String reference) {
    String link = IGNORED.matcher(reference.strip()).replaceAll("");
    if (SCHEME.matcher(link).find()) {
      return of(link);
    }
    link = slashed(link);
    if (link.startsWith("//")) {
      return of(uri.getScheme() + ":" + link);
    }
    String base = uri.getScheme() + "://" + uri.getRawAuthority();
    if (link.startsWith("/")) {
      return of(base + link);
    }
    String path = uri.getRawPath();
    if (link.isEmpty() || link.startsWith("#")) {
      return this;
    }
    if (link.startsWith("?")) {
      return of(base + path + link);
    }
    return of(base + path.substring(0, path.lastIndexOf('/') + 1) + link);
  }

  /** "http" or "https". */
  public String scheme() {
    return uri.getScheme();
  }

  /** A name, four decimal parts, or an IPv6 address in brackets. */
  public String host() {
    // URI gives no host for a name with an underscore.
    String authority = uri.getRawAuthority();
    int colon = authority.lastIndexOf(':');
    return colon > authority.lastIndexOf(']') ? authority.substring(0, colon) : authority;
  }

  /** The port, the scheme's own where the address names none. */
  public int port() {
    String rest = uri.getRawAuthority().substring(host().length());
    return rest.isEmpty() ? usualPort(scheme()) : Integer.parseInt(rest.substring(1));
  }

  /** Where the rules for robots of this host are. */
  WebAddress robots() {
    return resolve("/robots.txt");
  }

  @Override
  public int compareTo(WebAddress other) {
    return uri.compareTo(other.uri);
  }

  @Override
  public String toString() {
    return uri.toString();
  }

  /** Browsers take a backslash before the query for a slash. */
  private static String slashed(String rest) {
    int query = rest.indexOf('?');
    int end = query < 0 ? rest.length() : query;
    return rest.substring(0, end).replace('\\', '/') + rest.substring(end);
  }

  private static String port(String scheme, String digits) {
    if (digits.isEmpty()) {
      return "";
    }
    int port = Integer.parseInt(digits);
    if (port < 1 || port > 65535) {
      throw new IllegalArgumentException("there is no port " + digits);
    }
    return port == usualPort(scheme) ? "" : ":" + port;
  }

  private static int usualPort(String scheme) {
    return scheme.equals("https") ? 443 : 80;
  }

  private static URI withoutDots(URI uri) {
    String path = uri.getRawPath();
    if (!path.contains("/.")) {
      return uri;
    }
    String normal = uri.normalize().getRawPath();
    while (normal.startsWith("/../")) {
      normal = normal.substring(3);
    }
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    String end = normal.equals("/..") || normal.isEmpty() ? "/" : normal;
    return URI.create(uri.getScheme() + "://" + uri.getRawAuthority() + end + query);
  }
}
