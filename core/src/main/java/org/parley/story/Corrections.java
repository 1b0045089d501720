package org.parley.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Applies what a person says about stories, each word as soon as all its reports are there. */
final class Corrections {
  private final StoryBook book;
  private final List<StoryCorrection> waiting = new ArrayList<>();

  /** How many waiting corrections a missing report holds up. */
  private final Map<String, Integer> missing = new HashMap<>();

  Corrections(StoryBook book) {
    this.book = book;
  }

  void take(StoryCorrection correction) {
    if (isReady(correction)) {
      apply(correction);
    } else {
      waiting.add(correction);
      named(correction).forEach(report -> missing.merge(report, 1, Integer::sum));
    }
  }

  /** A report has come that a correction may have waited for. */
  void came(String report) {
    if (missing.remove(report) == null) {
      return;
    }
    for (StoryCorrection correction : List.copyOf(waiting)) {
      if (isReady(correction)) {
        waiting.remove(correction);
        apply(correction);
      }
    }
  }

  List<StoryCorrection> waiting() {
    return List.copyOf(waiting);
  }

  private boolean isReady(StoryCorrection correction) {
    return named(correction).stream().allMatch(book::knows);
  }

  private static List<String> named(StoryCorrection correction) {
    List<String> reports = new ArrayList<>();
    if (correction instanceof StoryCorrection.Merge merge) {
      reports.add(StoryBook.namesake(merge.story()));
      reports.add(StoryBook.namesake(merge.other()));
    } else if (correction instanceof StoryCorrection.Split split) {
      reports.add(StoryBook.namesake(split.story()));
      reports.addAll(split.reports());
    } else if (correction instanceof StoryCorrection.Pin pin) {
      reports.add(StoryBook.namesake(pin.story()));
      reports.add(pin.report());
    } else if (correction instanceof StoryCorrection.Rename rename) {
      reports.add(StoryBook.namesake(rename.story()));
    }
    return reports;
  }

  private void apply(StoryCorrection correction) {
    if (correction instanceof StoryCorrection.Merge merge) {
      merge(book.meant(merge.story()), book.meant(merge.other()));
    } else if (correction instanceof StoryCorrection.Split split) {
      split(book.meant(split.story()), split.reports());
    } else if (correction instanceof StoryCorrection.Pin pin) {
      pin(book.number(pin.report()), book.meant(pin.story()));
    } else if (correction instanceof StoryCorrection.Rename rename) {
      book.rename(book.meant(rename.story()), rename.title());
    }
  }

  private void merge(int story, int other) {
    if (story != other) {
      book.merge(story, other);
    }
    book.reports(story).forEach(book::pin);
  }

  private void split(int story, List<String> reports) {
    List<Integer> off = reports.stream().map(book::number).sorted().distinct().toList();
    List<Integer> held = off.stream().filter(r -> book.storyNumber(r) == story).toList();
    int own = book.storyNumber(off.get(0));
    if (!held.isEmpty() && held.size() < book.cluster(story).size()) {
      own = book.split(story, held);
      book.reports(story).forEach(book::pin);
    }
    for (int report : off) {
      pin(report, own);
    }
  }

  private void pin(int report, int story) {
    if (book.storyNumber(report) != story) {
      book.move(report, story);
    }
    book.pin(report);
  }
}
