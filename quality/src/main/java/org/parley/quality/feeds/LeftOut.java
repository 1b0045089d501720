package org.parley.quality.feeds;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Expectations that do not apply to a reader of news, each with the reason. */
final class LeftOut {
  private static final String SANITISING = "cleaning HTML for display";
  private static final String CHANNELS = "Microsoft's CDF of 1997";
  private static final String PODCASTS = "podcast and player data";
  private static final String PLACES = "geographic shapes";
  private static final String SERVICES = "addresses of services, notes and forms of a channel";

  private static final Set<String> PODCAST_FIELDS =
      Set.of(
          "itunes_block",
          "itunes_explicit",
          "itunes_duration",
          "psc_chapters",
          "media_credit",
          "media_restriction",
          "media_license",
          "media_rating",
          "media_player",
          "media_thumbnail",
          "media_content");

  private static final Set<String> SERVICE_FIELDS =
      Set.of(
          "info",
          "info_detail",
          "cloud",
          "textinput",
          "ttl",
          "docs",
          "license",
          "wfw_comment",
          "wfw_commentrss",
          "thr_in-reply-to",
          "madeup_element",
          "validity_start",
          "validity_start_parsed",
          "validity_end",
          "validity_end_parsed");

  private LeftOut() {}

  /** Why an expectation is left out, or null if it applies. */
  static @Nullable String reason(String file, JsonNode path) {
    if (file.startsWith("wellformed/sanitize/")) {
      return SANITISING;
    }
    if (file.startsWith("wellformed/cdf/") || file.contains("/cdf_")) {
      return CHANNELS;
    }
    for (int i = 0; i < path.size(); i++) {
      String name = path.get(i).asText();
      if (PODCAST_FIELDS.contains(name)) {
        return PODCASTS;
      }
      if (name.equals("where")) {
        return PLACES;
      }
      boolean picture = i > 0 && path.get(i - 1).asText().equals("image");
      if (SERVICE_FIELDS.contains(name) || (picture && !Set.of("href", "url").contains(name))) {
        return SERVICES;
      }
    }
    return null;
  }
}
