package org.parley.flink;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.apache.flink.api.connector.sink2.Committer;
import org.apache.flink.api.connector.sink2.CommitterInitContext;
import org.apache.flink.api.connector.sink2.CommittingSinkWriter;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SupportsCommitter;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.parley.publish.kept.KeptFindings;
import org.parley.publish.kept.ReportJson;
import org.parley.report.Report;
import org.parley.store.ReadReport;
import org.parley.store.Store;

/**
 * The one that writes to the store. Reports are written as they come: one that is written twice is
 * known the second time. Steps and dossiers are written once the checkpoint they belong to is
 * complete, in its order, and then all its reports are there.
 */
final class StoreSink implements Sink<Write>, SupportsCommitter<Write> {
  private static final long serialVersionUID = 1L;

  /** So many reports are kept in one transaction. */
  private static final int TOGETHER = 64;

  private final StorePlace place;

  StoreSink(StorePlace place) {
    this.place = place;
  }

  @Override
  public CommittingSinkWriter<Write, Write> createWriter(WriterInitContext context) {
    return new Writer(SharedStore.of(place));
  }

  @Override
  public Committer<Write> createCommitter(CommitterInitContext context) {
    return new StoreCommitter(SharedStore.of(place));
  }

  @Override
  public SimpleVersionedSerializer<Write> getCommittableSerializer() {
    return new WriteSerializer();
  }

  private static final class Writer implements CommittingSinkWriter<Write, Write> {
    private final SharedStore shared;
    private final List<ReadReport> reports = new ArrayList<>();
    private List<Write> pending = new ArrayList<>();

    Writer(SharedStore shared) {
      this.shared = shared;
    }

    @Override
    public void write(Write write, Context context) {
      if (write.kind() != Write.Kind.REPORT) {
        pending.add(write);
        return;
      }
      Report report = ReportJson.unpack(write.one());
      reports.add(
          new ReadReport(
              KeptFindings.unpack(report, write.two()), ProfileBytes.read(write.three())));
      if (reports.size() == TOGETHER) {
        take();
      }
    }

    private void take() {
      if (!reports.isEmpty()) {
        Store store = shared.store();
        store.reports().take(List.copyOf(reports), List.of());
        reports.clear();
      }
    }

    @Override
    public void flush(boolean endOfInput) {
      take();
    }

    @Override
    public Collection<Write> prepareCommit() throws IOException {
      Collection<Write> prepared = Objects.requireNonNull(pending);
      pending = new ArrayList<>();
      return prepared;
    }

    @Override
    public void close() {
      shared.close();
    }
  }
}
