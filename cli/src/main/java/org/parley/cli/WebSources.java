package org.parley.cli;

import java.util.List;
import org.parley.ingest.feed.Opml;
import org.parley.ingest.feed.OpmlOutline;
import org.parley.ingest.fetch.WebAddress;
import org.parley.ingest.source.Web;
import org.parley.server.intake.Opener;
import org.parley.server.intake.Source;
import org.parley.store.Store;

/** Opens the addresses that people add to the desk: those of the web, and never a file. */
final class WebSources implements Opener {
  private final Store store;
  private final Web web;
  private final int limit;

  /**
   * @param limit how many pages of a feed or sitemap are read
   */
  WebSources(Store store, Web web, int limit) {
    this.store = store;
    this.web = web;
    this.limit = limit;
  }

  @Override
  public Source open(String address) {
    return new WatchedSource(WebAddress.of(address).toString(), store, web, limit);
  }

  @Override
  public List<String> listed(byte[] opml) {
    return Opml.read(opml).stream().map(OpmlOutline::feed).toList();
  }

  @Override
  public String list(List<String> addresses) {
    return Opml.write(
        "Parley",
        addresses.stream()
            .map(address -> new OpmlOutline(WebAddress.of(address).host(), address, null, ""))
            .toList());
  }
}
