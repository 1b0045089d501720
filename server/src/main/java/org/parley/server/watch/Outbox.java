package org.parley.server.watch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.parley.server.intake.Intake;
import org.parley.server.live.Journal;
import org.parley.store.ChangeLog;

/**
 * The alerts that a channel (a webhook, a mailbox) has not told yet. How far a channel has come
 * with each watch is kept in the store, so nothing is told twice after a restart, and nothing is
 * left out. A channel tells what was noticed after it began.
 *
 * <p>To be used by one thread for each channel.
 */
public final class Outbox {
  private final Watches watches;
  private final Journal journal;
  private final ChangeLog log;
  private final Intake intake;

  /** Up to where nothing was found for a channel and a watch; worked out again after a restart. */
  private final Map<String, Long> empty = new ConcurrentHashMap<>();

  /**
   * @param log to read how far channels have come; what is new goes through the intake, which alone
   *     writes
   */
  public Outbox(Watches watches, Journal journal, ChangeLog log, Intake intake) {
    this.watches = watches;
    this.journal = journal;
    this.log = log;
    this.intake = intake;
  }

  /**
   * Begins a channel with what is noticed from now on; one that has begun before goes on where it
   * was.
   *
   * @param channel a name that stays the same: a channel under another name is another
   */
  public void begin(String channel) {
    if (log.reached(begun(channel)) == 0) {
      // Counted from 1, so that a channel begun before the first change is known to have begun.
      keep(begun(channel), journal.last() + 1);
    }
  }

  /**
   * What a channel has to tell, in the order it was noticed.
   *
   * @param most how many at most for each watch
   */
  public List<Alert> undelivered(String channel, int most) {
    long begun = Math.max(0, log.reached(begun(channel)) - 1);
    List<Alert> alerts = new ArrayList<>();
    for (Watch watch : watches.all().stream().filter(each -> each.goesTo(channel)).toList()) {
      String reader = reader(channel, watch);
      long now = journal.last();
      long from =
          Math.max(
              Math.max(begun, watch.since()),
              Math.max(log.reached(reader), empty.getOrDefault(reader, 0L)));
      List<Alert> found = Alerts.after(watch, journal, from, most);
      if (found.isEmpty()) {
        empty.put(reader, now);
      }
      alerts.addAll(found);
    }
    alerts.sort(
        Comparator.comparing((Alert alert) -> alert.change().sequence())
            .thenComparing(alert -> alert.watch().id()));
    return alerts;
  }

  /**
   * Says that a channel is done with an alert, and with all of the same watch before it. It is on
   * disk when this returns.
   */
  public void delivered(String channel, Alert alert) {
    keep(reader(channel, alert.watch()), alert.change().sequence());
  }

  /** Has something run whenever there may be more to tell; runs what is returned to end that. */
  public Runnable listen(Runnable woken) {
    return journal.listen(entry -> woken.run());
  }

  private static String begun(String channel) {
    return channel + " begun";
  }

  private static String reader(String channel, Watch watch) {
    return channel + " " + watch.id();
  }

  private void keep(String reader, long number) {
    try {
      var unused = intake.keep(engine -> engine.reached(reader, number)).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped before it was kept", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("it could not be kept", e.getCause());
    }
  }
}
