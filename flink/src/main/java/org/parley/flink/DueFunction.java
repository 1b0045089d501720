package org.parley.flink;

import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;
import org.parley.store.Store;

/**
 * At each tick asks the store which dossiers are due: after a crash, an import or a person's
 * correction too, as that is written in the transaction that made them so.
 */
final class DueFunction extends RichFlatMapFunction<Long, String> {
  private static final long serialVersionUID = 1L;

  private final StorePlace place;
  private transient @Nullable Store store;

  DueFunction(StorePlace place) {
    this.place = place;
  }

  @Override
  public void open(OpenContext context) {
    store = place.openToRead();
  }

  @Override
  public void flatMap(Long tick, Collector<String> out) {
    Objects.requireNonNull(store).dossiers().due().forEach(out::collect);
  }

  @Override
  public void close() {
    if (store != null) {
      store.close();
    }
  }
}
