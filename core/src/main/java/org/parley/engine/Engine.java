package org.parley.engine;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Correction;
import org.parley.report.Report;
import org.parley.store.ChangeNote;
import org.parley.store.Checkpoint;
import org.parley.store.Decision;
import org.parley.store.ReadReport;
import org.parley.store.Store;
import org.parley.story.StoryCorrection;

/**
 * Takes in reports, reads them on several threads, puts them into stories and keeps the dossiers up
 * to date. Every step is kept by the store before the next builds on it, and each can be taken
 * again: a run that was cut off at any point, and run again on the same sources, ends as one that
 * was not.
 *
 * <p>{@link #offer} and {@link #reached} take in; {@link #settle} brings stories and dossiers up to
 * date with all that was taken in. To be used by one thread.
 */
public final class Engine implements AutoCloseable {
  /** So many reports wait to be read or kept for each thread. */
  private static final int AHEAD = 24;

  private static final int LAST_SECONDS = 8;

  /** So many reports are kept in one transaction. */
  private static final int TOGETHER = 24;

  private final Store store;
  private final Supplier<Reading> reading;
  private final int threads;
  private final ExecutorService workers;
  private final Deque<Future<ReadReport>> ahead = new ArrayDeque<>();
  private final List<ReadReport> read = new ArrayList<>();
  private final Set<String> offered = new HashSet<>();
  private final Map<String, Lane> lanes = new TreeMap<>();
  private @Nullable Reading loaded;

  /**
   * An engine over a store.
   *
   * @param reading asked once, when the first report is to be read
   * @param threads how many reports are read at a time
   */
  public Engine(Store store, Supplier<Reading> reading, int threads) {
    this.store = store;
    this.reading = reading;
    this.threads = threads;
    this.workers =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(task, "parley-reader");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Takes in a report, unless it was taken in before. It may be read and kept after this returns.
   *
   * @return false if it is known already
   */
  public boolean offer(Report report) {
    if (offered.contains(report.id()) || !store.reports().known(List.of(report.id())).isEmpty()) {
      return false;
    }
    offered.add(report.id());
    Reading reader = reading();
    ahead.add(workers.submit(() -> reader.read(report)));
    while (ahead.size() > AHEAD * threads) {
      collect();
    }
    return true;
  }

  /** Says how far a source is taken in, once all reports offered before are kept. */
  public void reached(Checkpoint checkpoint) {
    while (!ahead.isEmpty()) {
      collect();
    }
    keep(List.of(checkpoint));
  }

  /** Waits until all that was offered is kept. */
  public void flush() {
    while (!ahead.isEmpty()) {
      collect();
    }
    keep(List.of());
  }

  /**
   * Puts the waiting reports into stories, in canonical order, and rebuilds the dossiers that are
   * due.
   *
   * @param updates gets each story whose dossier is another than before, in order of the ids
   */
  public void settle(Consumer<StoryUpdate> updates) {
    settle(update -> null, updates);
  }

  /**
   * The same, with notes for those who are told of changes.
   *
   * @param noting makes the note of a story whose dossier is another; it is kept in the {@link
   *     org.parley.store.ChangeLog} together with that dossier, or null for none
   */
  public void settle(
      Function<StoryUpdate, @Nullable String> noting, Consumer<StoryUpdate> updates) {
    flush();
    Set<String> due = new TreeSet<>(store.stories().lanesWaiting());
    due.addAll(store.stories().lanesUnsettled());
    for (String lane : due) {
      withLane(lane, Lane::assignWaiting);
    }
    new Rebuild(store, workers, threads).all(noting, updates);
  }

  /**
   * Loads what the first report would have to wait for: the models, and the stories as they are.
   * What follows is the same without.
   */
  public void prepare() {
    var unused = reading();
    for (String lane : store.stories().lanes()) {
      withLane(lane, known -> {});
    }
  }

  /**
   * Reads again what an earlier version kept in a form that this one cannot use.
   *
   * @return how many reports that were
   */
  public int readAgain() {
    List<String> outdated = store.reports().outdated();
    for (int from = 0; from < outdated.size(); from += TOGETHER) {
      List<String> ids = outdated.subList(from, Math.min(from + TOGETHER, outdated.size()));
      Reading reader = reading();
      List<Future<ReadReport>> again = new ArrayList<>();
      for (Report report : store.reports().texts(ids)) {
        again.add(workers.submit(() -> reader.read(report)));
      }
      store.reports().readAgain(again.stream().map(Engine::get).toList());
    }
    return outdated.size();
  }

  /**
   * Takes a person's word about stories; it goes before what the machine finds and stays, whatever
   * reports arrive. It is kept with the name and the time ({@link CorrectionLog}). Dossiers follow
   * with the next {@link #settle}.
   *
   * @param by who says so, on one line
   * @param at when
   * @return the id of this correction, with which it can be taken back
   * @throws IllegalArgumentException if a story or a report it speaks of is not there, or they are
   *     of different languages, or there is no name; the message says which
   */
  public String correct(StoryCorrection correction, String by, Instant at) {
    String lane = CorrectionLog.lane(store, correction);
    return said(lane, new Decision.Corrected(correction, by, at));
  }

  /**
   * Takes a correction back; what was said since stands.
   *
   * @param id as {@link #correct} gave it
   * @throws IllegalArgumentException if there is no such correction, or it was taken back before
   */
  public String undo(String id, String by, Instant at) {
    CorrectionLog.Entry entry = CorrectionLog.entry(store, id);
    return said(entry.lane(), new Decision.Corrected(entry.undo(), by, at));
  }

  /**
   * Takes a person's word about a finding; it goes before what was found and stays, whatever
   * reports arrive ({@link FindingLog}). Dossiers follow with the next {@link #settle}.
   *
   * @param correction whatever its number
   * @return its number, with which it can be taken back
   * @throws IllegalArgumentException if it cannot hold; the message says why
   */
  public int correct(Correction correction) {
    FindingLog.check(correction);
    int number = store.corrections().all().size() + 1;
    store.corrections().add(correction.numbered(number), FindingLog.stories(store, correction));
    return number;
  }

  /**
   * Takes back what was said about a finding.
   *
   * @throws IllegalArgumentException if nothing was said under that number, or it was taken back
   */
  public void undo(int number, String by, Instant at) {
    var unused = correct(FindingLog.undo(store, number, by, at));
  }

  /** Says how far a reader of notes has come. */
  public void reached(String reader, long number) {
    store.changes().reached(reader, number);
  }

  /** Takes over notes of changes that were kept elsewhere before, unless there are some already. */
  public void adopt(List<ChangeNote> notes) {
    if (store.changes().last() == 0) {
      store.changes().adopt(notes);
    }
  }

  /**
   * Has something else write to the store, as what takes over another library. What was offered is
   * kept before, and the stories are looked up anew after.
   */
  public void write(Consumer<Store> writing) {
    flush();
    lanes.clear();
    writing.accept(store);
  }

  private String said(String lane, Decision.Corrected corrected) {
    withLane(lane, known -> known.correct(corrected));
    return CorrectionLog.id(lane, store.stories().corrections(lane).size());
  }

  /**
   * Reads nothing more. What is being read is waited for, though not longer than {@link
   * #LAST_SECONDS}: its models may be closed as soon as this returns, and one that still computed
   * would take the process with it. It is not kept, and is read again next time.
   */
  @Override
  public void close() {
    workers.shutdownNow();
    try {
      boolean unused = workers.awaitTermination(LAST_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Reading reading() {
    Reading known = loaded;
    if (known == null) {
      known = reading.get();
      loaded = known;
    }
    return known;
  }

  /** A lane that failed may be ahead of what is kept; the next use makes it anew. */
  private void withLane(String name, Consumer<Lane> task) {
    Lane lane = lanes.computeIfAbsent(name, key -> new Lane(key, store.stories()));
    try {
      task.accept(lane);
    } catch (RuntimeException e) {
      lanes.remove(name);
      throw e;
    }
  }

  /** Takes the report that was offered first; what is kept is kept in the order offered. */
  private void collect() {
    read.add(get(ahead.remove()));
    if (read.size() >= TOGETHER) {
      keep(List.of());
    }
  }

  private void keep(List<Checkpoint> reached) {
    if (!read.isEmpty() || !reached.isEmpty()) {
      store.reports().take(List.copyOf(read), reached);
      read.forEach(one -> offered.remove(one.id()));
      read.clear();
    }
  }

  static <T> T get(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CompletionException(e);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof RuntimeException known) {
        throw known;
      }
      throw new CompletionException(cause);
    }
  }
}
