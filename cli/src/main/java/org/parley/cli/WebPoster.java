package org.parley.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parley.ingest.archive.HttpHeader;
import org.parley.ingest.fetch.SafePost;
import org.parley.ingest.fetch.WebAddress;
import org.parley.server.delivery.Poster;

/** Posts alerts with the checks that addresses of sources go through. */
final class WebPoster implements Poster, AutoCloseable {
  private final SafePost post;

  WebPoster(SafePost post) {
    this.post = post;
  }

  @Override
  public int post(String address, Map<String, String> head, byte[] body) throws IOException {
    List<HttpHeader> lines = new ArrayList<>();
    head.forEach((name, value) -> lines.add(new HttpHeader(name, value)));
    return post.post(WebAddress.of(address), lines, body);
  }

  @Override
  public void close() {
    post.close();
  }
}
