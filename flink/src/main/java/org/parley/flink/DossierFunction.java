package org.parley.flink;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.metrics.Counter;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;
import org.parley.change.Change;
import org.parley.change.Changes;
import org.parley.dossier.Dossier;
import org.parley.engine.Rebuild;
import org.parley.publish.kept.KeptDossier;
import org.parley.publish.library.LibraryJson;
import org.parley.store.ReportCard;
import org.parley.store.Store;

/**
 * Builds the dossier of a story that is due, once for all that joins within a while, and tells what
 * is another than in the one told last.
 */
final class DossierFunction extends KeyedProcessFunction<String, String, Write> {
  private static final long serialVersionUID = 1L;

  /** A story whose dossier cannot be built is left alone for so long. */
  private static final long FAILED = Duration.ofMinutes(10).toMillis();

  /** What was built and is the same now waits for its commit, for so many times the debounce. */
  private static final int PATIENCE = 10;

  /** So many stories are remembered as built. */
  private static final int REMEMBERED = 20_000;

  private final StorePlace place;
  private final Duration debounce;
  private final Duration limit;
  private transient @Nullable Opened opened;

  /** What one subtask holds. */
  private record Opened(
      Store store,
      TimeLimit limit,
      ValueState<Known> told,
      ValueState<Long> next,
      Map<String, Built> waiting,
      Counter built,
      Counter failed) {}

  /**
   * What was built of a story and may not be committed yet. Nothing of it is in the state: what is
   * begun anew builds all that is due.
   *
   * @param of stands for all that went into it
   * @param at when, by the clock
   */
  private record Built(int of, long at) {}

  /**
   * @param debounce how long reports that join are waited for; not shorter than between two
   *     checkpoints, since a story is due until its dossier is committed
   */
  DossierFunction(StorePlace place, Duration debounce, Duration limit) {
    this.place = place;
    this.debounce = debounce;
    this.limit = limit;
  }

  @Override
  public void open(OpenContext context) {
    var metrics = getRuntimeContext().getMetricGroup().addGroup("parley");
    opened =
        new Opened(
            place.openToRead(),
            new TimeLimit(limit),
            getRuntimeContext()
                .getState(new ValueStateDescriptor<>("told", TypeInformation.of(Known.class))),
            getRuntimeContext().getState(new ValueStateDescriptor<>("next", Types.LONG)),
            new LinkedHashMap<>() {
              private static final long serialVersionUID = 1L;

              @Override
              protected boolean removeEldestEntry(Map.Entry<String, Built> eldest) {
                return size() > REMEMBERED;
              }
            },
            metrics.counter("dossiersBuilt"),
            metrics.counter("dossiersFailed"));
  }

  @Override
  public void processElement(String story, Context context, Collector<Write> out)
      throws IOException {
    Opened now = Objects.requireNonNull(opened);
    long time = context.timerService().currentProcessingTime();
    Long next = now.next().value();
    if (next == null || next < time) {
      now.next().update(time + debounce.toMillis());
      context.timerService().registerProcessingTimeTimer(time + debounce.toMillis());
    }
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<Write> out)
      throws IOException, InterruptedException {
    Opened now = Objects.requireNonNull(opened);
    String story = context.getCurrentKey();
    int of = parts(now.store(), story);
    Built before = now.waiting().get(story);
    if (before != null
        && before.of() == of
        && time < before.at() + PATIENCE * debounce.toMillis()) {
      now.next().update(time + debounce.toMillis());
      return;
    }
    try {
      Dossier dossier =
          now.limit().<@Nullable Dossier>within(() -> Rebuild.build(now.store(), story));
      now.built().inc();
      now.waiting().put(story, new Built(of, time));
      now.next().update(time + debounce.toMillis());
      Write write = Write.dossier(story, dossier);
      out.collect(write);
      tell(story, dossier, write.one(), context);
    } catch (TimeLimit.FailedException e) {
      now.failed().inc();
      now.next().update(time + FAILED);
      context.output(Topology.DEAD_LETTERS, DeadLetter.of("story " + story, e.reason()));
    }
  }

  /** A number that is another, as good as always, when the reports or a person's word are. */
  private static int parts(Store store, String story) {
    List<@Nullable Object> parts = new ArrayList<>();
    for (ReportCard card : store.reports().cards(story)) {
      parts.add(card.id());
      parts.add(card.newer());
    }
    parts.add(store.corrections().all().size());
    parts.add(store.stories().name(story));
    return parts.hashCode();
  }

  private void tell(String story, @Nullable Dossier dossier, byte[] packed, OnTimerContext context)
      throws IOException {
    ValueState<Known> told = Objects.requireNonNull(opened).told();
    Known known = told.value();
    byte[] before = known == null ? new byte[0] : known.dossier();
    if (before.length == packed.length
        && (packed.length == 0 || KeptDossier.same(before, packed))) {
      return;
    }
    long number = known == null ? 1 : known.number() + 1;
    List<Change> changes =
        Changes.between(before.length == 0 ? null : KeptDossier.unpack(before), dossier);
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    LibraryJson.changes(story, changes, line);
    context.output(Topology.TOLD, new Told(story, number, line.toByteArray()));
    told.update(new Known(number, packed));
  }

  @Override
  public void close() {
    if (opened != null) {
      opened.store().close();
      opened.limit().close();
    }
  }
}
