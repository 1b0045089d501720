package org.parley.ingest.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.fetch.Failed;
import org.parley.ingest.fetch.FetchResult;
import org.parley.ingest.fetch.Fetched;
import org.parley.ingest.fetch.Refused;
import org.parley.ingest.fetch.WebAddress;
import org.parley.ingest.file.Problem;
import org.parley.ingest.file.Problem.Kind;
import org.parley.ingest.file.Received;
import org.parley.ingest.file.ReportReader;
import org.parley.ingest.page.ArticlePage;
import org.parley.ingest.page.NoArticle;
import org.parley.ingest.page.PageReader;
import org.parley.ingest.page.PageReading;
import org.parley.report.Draft;

/**
 * Asks for addresses and reads what is there, naming to the visitor what cannot be had.
 *
 * @param web where addresses are had from
 * @param most how many pages of one feed or sitemap are read
 * @param visitor told of what goes wrong
 */
record Visit(Web web, int most, SourceVisitor visitor) {
  /**
   * Asks for an address.
   *
   * @param number which of the pages of a feed or sitemap it is, from 1
   * @param of how many there are
   * @return null if it cannot be had, which is then named already
   * @throws IOException as {@link Web#get}
   */
  @Nullable Fetched get(WebAddress address, int number, int of) throws IOException {
    visitor.fetching(address, number, of);
    FetchResult result = web.get(address);
    String asked = address.toString();
    if (result instanceof Fetched fetched) {
      if (fetched.downgraded()) {
        visitor.note(asked, "it was redirected from https to http");
      }
      return fetched;
    }
    if (result instanceof Refused refused) {
      visitor.problem(new Problem(asked, Kind.REFUSED, refused.reason(), refused.advice()));
    } else if (result instanceof Failed failed) {
      Kind kind = failed.status() == 404 || failed.status() == 410 ? Kind.MISSING : Kind.UNREACHED;
      visitor.problem(new Problem(asked, kind, failed.reason(), failed.advice()));
    }
    return null;
  }

  /** As {@link #get}, for a link as written; one that leads nowhere is named. */
  @Nullable Fetched follow(WebAddress base, String link, int number, int of) throws IOException {
    WebAddress address;
    try {
      address = base.resolve(link);
    } catch (IllegalArgumentException e) {
      visitor.problem(new Problem(link, Kind.REFUSED, String.valueOf(e.getMessage()), ""));
      return null;
    }
    return get(address, number, of);
  }

  /** The reports in what an address gave; one of a page, any number of a file; none is named. */
  List<Draft> drafts(Fetched fetched) {
    String source = fetched.address().toString();
    return switch (AnswerKind.of(fetched)) {
      case PAGE -> page(fetched, source);
      case FILE -> file(fetched, source);
      case FEED, SITEMAP -> {
        visitor.problem(
            new Problem(source, Kind.UNSUPPORTED, "it is a list of pages, not a page", ""));
        yield List.of();
      }
    };
  }

  private List<Draft> page(Fetched fetched, String source) {
    PageReading reading =
        PageReader.read(fetched.body(), fetched.contentType().charset(), source, source);
    if (reading instanceof ArticlePage article) {
      return List.of(article.draft());
    }
    if (reading instanceof NoArticle none) {
      String feed = PageFeeds.first(fetched);
      String advice = feed == null ? "" : "It names a feed, which can be read: " + feed;
      visitor.problem(new Problem(source, Kind.EMPTY, none.reason(), advice));
    }
    return List.of();
  }

  private List<Draft> file(Fetched fetched, String source) {
    List<Draft> drafts = new ArrayList<>();
    Received received =
        new Received() {
          @Override
          public void draft(Draft draft) {
            drafts.add(draft);
          }

          @Override
          public void problem(Problem problem) {
            visitor.problem(problem);
          }
        };
    ReportReader.read(new ByteArrayInputStream(fetched.body()), source, received);
    return drafts;
  }
}
