package org.parley.server.page;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.parley.report.Report;

/** Where the pages are kept from which reports were read. */
public interface ArchivedPages {
  /** Nothing is kept. */
  ArchivedPages NONE =
      new ArchivedPages() {
        @Override
        public boolean mayHold(String source) {
          return false;
        }

        @Override
        public @Nullable ArchivedPage of(Report report) {
          return null;
        }
      };

  /**
   * Whether it is worth looking for the page of a report; quick.
   *
   * @param source where the report was read from
   */
  boolean mayHold(String source);

  /**
   * The page from which this very text was read; of an earlier revision, the page as it stood then.
   *
   * @return null if it is not kept
   * @throws IOException if what is kept cannot be read
   */
  @Nullable ArchivedPage of(Report report) throws IOException;
}
