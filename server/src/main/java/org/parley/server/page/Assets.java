package org.parley.server.page;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.parley.publish.html.HtmlPages;

/**
 * Style sheets and scripts. Their address tells what they hold, so that a browser may keep them for
 * ever and has the right ones after an upgrade.
 */
public final class Assets {
  private static final Map<String, Class<?>> FILES =
      Map.of(
          "parley.css", HtmlPages.class,
          "parley.js", HtmlPages.class,
          "desk.css", Assets.class,
          "desk.js", Assets.class,
          "icon.svg", Assets.class);

  private final Map<String, byte[]> contents = new TreeMap<>();
  private final String fingerprint;

  /** Loads them all. */
  public Assets() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Map.Entry<String, Class<?>> file : new TreeMap<>(FILES).entrySet()) {
        byte[] content = read(file.getValue(), file.getKey());
        contents.put(file.getKey(), content);
        digest.update(content);
      }
      fingerprint = HexFormat.of().formatHex(digest.digest()).substring(0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static byte[] read(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing from this build of Parley: " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Tells what they hold. */
  String version() {
    return fingerprint;
  }

  /** What their addresses begin with. */
  String prefix() {
    return "/assets/" + fingerprint + "/";
  }

  /** Answers {@code /favicon.ico}, which browsers ask for by themselves. */
  public void icon(Context context) {
    context
        .contentType("image/svg+xml")
        .header("Cache-Control", "public, max-age=86400")
        .result(contents.getOrDefault("icon.svg", new byte[0]));
  }

  /** Answers {@code /assets/{version}/{name}}. */
  public void get(Context context) {
    String name = context.pathParam("name");
    byte[] content = contents.get(name);
    if (content == null) {
      throw new NotFoundResponse();
    }
    boolean current = context.pathParam("version").equals(fingerprint);
    context
        .contentType(type(name))
        .header("Cache-Control", current ? "public, max-age=31536000, immutable" : "no-cache")
        .result(content);
  }

  private static String type(String name) {
    if (name.endsWith(".svg")) {
      return "image/svg+xml";
    }
    return name.endsWith(".css") ? "text/css; charset=utf-8" : "text/javascript; charset=utf-8";
  }
}
