package org.parley.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** A correction on its way: waiting for its reports, applied, or taken back. */
final class Correcting {
  private final StoryCorrection correction;
  private final StoryBook book;
  private final Set<String> named;

  /** Reports it holds where they are. */
  private final Set<Integer> held = new TreeSet<>();

  /** Reports it moved, by the story they came from. */
  private final Map<Integer, List<Integer>> moved = new TreeMap<>();

  private boolean applied;
  private boolean takenBack;
  private int story = Standings.NONE;
  private @Nullable String nameBefore;
  private @Nullable String nameAfter;

  Correcting(StoryCorrection correction, StoryBook book) {
    this.correction = correction;
    this.book = book;
    this.named = named(correction);
  }

  StoryCorrection correction() {
    return correction;
  }

  boolean isWaiting() {
    return !applied && !takenBack && !(correction instanceof StoryCorrection.Undo);
  }

  boolean awaits(String report) {
    return isWaiting() && named.contains(report);
  }

  boolean holds(int report) {
    return !takenBack && held.contains(report);
  }

  void applyIfReady() {
    if (!isWaiting() || !named.stream().allMatch(book::knows)) {
      return;
    }
    applied = true;
    story = book.meant(correction.story());
    nameBefore = book.cluster(story).name();
    if (correction instanceof StoryCorrection.Merge merge) {
      merge(book.meant(merge.other()));
    } else if (correction instanceof StoryCorrection.Split split) {
      split(split.reports());
    } else if (correction instanceof StoryCorrection.Pin pin) {
      put(book.number(pin.report()), story);
    } else if (correction instanceof StoryCorrection.Rename rename) {
      book.rename(story, rename.title());
    }
    nameAfter = book.cluster(story).name();
  }

  /** Marks it as taken back and gives the reports that it no longer holds. */
  Set<Integer> takeBack() {
    if (takenBack) {
      throw new IllegalArgumentException("it was taken back before");
    }
    takenBack = true;
    return Set.copyOf(held);
  }

  /**
   * Puts back what it moved, and the name before.
   *
   * @param since what later corrections hold, which stays; an earlier one may well hold a report
   *     where this one took it from
   */
  void putBack(IntPredicate since) {
    if (!applied) {
      return;
    }
    moved.forEach((from, reports) -> putBack(from, reports, since));
    if (!Objects.equals(nameBefore, nameAfter)
        && book.cluster(story).size() > 0
        && Objects.equals(book.cluster(story).name(), nameAfter)) {
      book.rename(story, nameBefore);
    }
  }

  private void putBack(int from, List<Integer> reports, IntPredicate since) {
    Map<Integer, List<Integer>> now = new TreeMap<>();
    for (int report : reports) {
      if (!since.test(report)) {
        now.computeIfAbsent(book.storyNumber(report), s -> new ArrayList<>()).add(report);
      }
    }
    now.remove(from);
    now.forEach(
        (at, back) -> {
          boolean whole = back.size() == book.cluster(at).size();
          if (book.cluster(from).size() > 0 && whole) {
            book.merge(from, at);
          } else if (book.cluster(from).size() > 0) {
            back.forEach(report -> book.move(report, from));
          } else if (!whole) {
            book.revive(from, at, back);
          }
        });
  }

  private void merge(int other) {
    if (story != other) {
      moved.put(other, book.reports(other));
      book.merge(story, other);
    }
    book.reports(story).forEach(this::hold);
  }

  private void split(List<String> reports) {
    List<Integer> off = reports.stream().map(book::number).sorted().distinct().toList();
    List<Integer> here = off.stream().filter(r -> book.storyNumber(r) == story).toList();
    int own = book.storyNumber(off.get(0));
    if (!here.isEmpty() && here.size() < book.cluster(story).size()) {
      moved.put(story, new ArrayList<>(here));
      own = book.split(story, here);
      book.reports(story).forEach(this::hold);
    }
    for (int report : off) {
      put(report, own);
    }
  }

  private void put(int report, int into) {
    int from = book.storyNumber(report);
    if (from != into) {
      moved.computeIfAbsent(from, s -> new ArrayList<>()).add(report);
      book.move(report, into);
    }
    hold(report);
  }

  private void hold(int report) {
    held.add(report);
    book.pin(report);
  }

  private static Set<String> named(StoryCorrection correction) {
    Set<String> reports = new TreeSet<>();
    reports.add(StoryBook.namesake(correction.story()));
    if (correction instanceof StoryCorrection.Merge merge) {
      reports.add(StoryBook.namesake(merge.other()));
    } else if (correction instanceof StoryCorrection.Split split) {
      reports.addAll(split.reports());
    } else if (correction instanceof StoryCorrection.Pin pin) {
      reports.add(pin.report());
    }
    return reports;
  }
}
