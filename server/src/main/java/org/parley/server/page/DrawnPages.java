package org.parley.server.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The pages that were asked for last, as they were drawn, within a bound of room. Whoever has to
 * look at what a page shows, or to draw it, takes its {@link #turn}, so that it is done once
 * however many ask at once. Holds nothing that is for one visitor only.
 */
final class DrawnPages {
  /** So long it is not looked whether a page is as it was, unless a change is told of. */
  private static final long SURE_NANOS = 1_000_000_000;

  private static final int TURNS = 64;

  private final long room;
  private final LongSupplier nanos;
  private final List<Object> turns = IntStream.range(0, TURNS).mapToObj(i -> new Object()).toList();
  private final Map<String, Held> pages = new LinkedHashMap<>(64, 0.75f, true);
  private long taken;

  /**
   * @param state what it was drawn of
   * @param number the last change that was told of before that was looked at
   * @param looked when that was
   */
  private record Held(DrawnPage page, String state, long number, long looked) {}

  /**
   * None yet.
   *
   * @param room how many bytes they may take
   * @param nanos a clock, from any point in time
   */
  DrawnPages(long room, LongSupplier nanos) {
    this.room = room;
    this.nanos = nanos;
  }

  /** What to hold while a page is looked at and drawn. */
  Object turn(String path) {
    return turns.get(Math.floorMod(path.hashCode(), TURNS));
  }

  /**
   * A page that was the newest a moment ago, or null where that has to be looked at.
   *
   * @param number of the last change of any story
   */
  synchronized @Nullable DrawnPage sure(String path, long number) {
    Held held = pages.get(path);
    return held != null && held.number == number && nanos.getAsLong() - held.looked < SURE_NANOS
        ? held.page
        : null;
  }

  /**
   * A page of a state, drawn if it is not there.
   *
   * @param state tells what it shows from what it showed before
   * @param number of the last change that was told of before the state was looked at
   */
  DrawnPage of(String path, String state, long number, Supplier<String> drawing) {
    Held held;
    synchronized (this) {
      held = pages.get(path);
    }
    DrawnPage page =
        held != null && held.state.equals(state) ? held.page : new DrawnPage(drawing.get());
    keep(path, new Held(page, state, number, nanos.getAsLong()));
    return page;
  }

  private synchronized void keep(String path, Held held) {
    drop(path);
    pages.put(path, held);
    taken += held.page.bytes();
    List<String> eldest = new ArrayList<>();
    long over = taken - room;
    for (Map.Entry<String, Held> each : pages.entrySet()) {
      if (over <= 0) {
        break;
      }
      over -= each.getValue().page.bytes();
      eldest.add(each.getKey());
    }
    eldest.forEach(this::drop);
  }

  private void drop(String path) {
    Held held = pages.remove(path);
    if (held != null) {
      taken -= held.page.bytes();
    }
  }

  /** How many bytes they take. */
  synchronized long taken() {
    return taken;
  }
}
