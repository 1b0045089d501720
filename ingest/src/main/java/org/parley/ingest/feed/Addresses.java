package org.parley.ingest.feed;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Addresses as feeds write them: relative to a base, with spaces, line breaks and letters beyond
 * ASCII. Nothing here fails: what cannot be resolved stays as written.
 */
final class Addresses {
  private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:");
  private static final Pattern WEB = Pattern.compile("(?i)^(?:https?|ftp|file):.*", Pattern.DOTALL);
  private static final Pattern SLASHES = Pattern.compile("(?i)^(https?):/{3,}");
  private static final Pattern BREAKS = Pattern.compile("[\\t\\r\\n]+");

  private Addresses() {}

  /** An address made absolute, or as written where it is so already or no base is known. */
  static String resolve(@Nullable String base, String written) {
    String address =
        SLASHES.matcher(BREAKS.matcher(written.strip()).replaceAll("")).replaceFirst("$1://");
    if (base != null && address.isEmpty()) {
      return base;
    }
    if (base == null || SCHEME.matcher(address).find()) {
      return address;
    }
    try {
      return URI.create(base).resolve(URI.create(address)).toString();
    } catch (IllegalArgumentException e) {
      return resolveLoosely(base, address);
    }
  }

  /** A base within a base; a scheme that pages are not fetched by changes nothing. */
  static @Nullable String base(@Nullable String outer, String written) {
    String inner = resolve(outer, written);
    return isWeb(inner) ? inner : outer;
  }

  static boolean isWeb(String address) {
    return WEB.matcher(address).matches();
  }

  /** The host of an address without "www.", or null. */
  static @Nullable String host(@Nullable String address) {
    if (address == null) {
      return null;
    }
    try {
      String host = new URL(address).getHost().toLowerCase(Locale.ROOT);
      return host.isEmpty() ? null : host.startsWith("www.") ? host.substring(4) : host;
    } catch (MalformedURLException e) {
      return null;
    }
  }

  private static String resolveLoosely(String base, String address) {
    try {
      return new URL(new URL(base), address).toString();
    } catch (MalformedURLException e) {
      return address;
    }
  }
}
