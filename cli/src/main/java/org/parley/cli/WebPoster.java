package org.parley.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.archive.HttpHeader;
import org.parley.ingest.fetch.SafePost;
import org.parley.ingest.fetch.WebAddress;
import org.parley.server.delivery.Poster;

/**
 * Posts alerts with the checks that addresses of sources go through. What it posts with is made for
 * the first: it reads whom this machine trusts.
 */
final class WebPoster implements Poster, AutoCloseable {
  private final Supplier<SafePost> made;
  private @Nullable SafePost post;

  WebPoster(Supplier<SafePost> made) {
    this.made = made;
  }

  @Override
  public int post(String address, Map<String, String> head, byte[] body) throws IOException {
    List<HttpHeader> lines = new ArrayList<>();
    head.forEach((name, value) -> lines.add(new HttpHeader(name, value)));
    return post().post(WebAddress.of(address), lines, body);
  }

  private synchronized SafePost post() {
    SafePost known = post;
    if (known == null) {
      known = made.get();
      post = known;
    }
    return known;
  }

  @Override
  public synchronized void close() {
    if (post != null) {
      post.close();
    }
  }
}
