package org.parley.ingest.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.parley.ingest.archive.ArchiveCounts;
import org.parley.ingest.archive.ArchiveReader;
import org.parley.ingest.archive.ArchiveVisitor;
import org.parley.ingest.archive.ArchivedPage;

/** Any bytes as an archive: no exception, and the counts agree. */
public final class ArchiveTarget {
  private ArchiveTarget() {}

  /** Called by Jazzer. */
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    int[] heard = new int[2];
    ArchiveCounts counts =
        ArchiveReader.read(
            new ByteArrayInputStream(bytes),
            new ArchiveVisitor() {
              @Override
              public void page(ArchivedPage page) {
                heard[0]++;
              }

              @Override
              public void damaged(String place, String reason) {
                heard[1]++;
              }
            });
    if (counts.pages() != heard[0] || counts.damaged() != heard[1]) {
      throw new IllegalStateException("counted " + counts);
    }
    ArchiveReader.begins(bytes);
  }
}
