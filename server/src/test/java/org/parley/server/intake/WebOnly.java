package org.parley.server.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.parley.report.Report;
import org.parley.testing.Newsroom;

/** Opens addresses of the web, each of which has one and the same report. */
public final class WebOnly implements Opener {
  private static final Pattern FEED = Pattern.compile("xmlUrl=\"([^\"]+)\"");

  @Override
  public Source open(String address) {
    if (!address.startsWith("https://")) {
      throw new IllegalArgumentException("it is not an address of the web");
    }
    return new Source() {
      @Override
      public String name() {
        return address;
      }

      @Override
      public Pass read(Consumer<Report> reports) {
        Newsroom.small(3).next(1).forEach(item -> reports.accept(item.report()));
        return new Pass(0, "", null);
      }
    };
  }

  @Override
  public List<String> listed(byte[] opml) {
    return FEED.matcher(new String(opml, StandardCharsets.UTF_8))
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  @Override
  public String list(List<String> addresses) {
    StringBuilder list = new StringBuilder("<opml version=\"2.0\"><body>");
    addresses.forEach(address -> list.append("<outline xmlUrl=\"").append(address).append("\"/>"));
    return list.append("</body></opml>").toString();
  }
}
