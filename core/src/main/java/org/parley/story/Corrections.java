package org.parley.story;

import java.util.ArrayList;
import java.util.List;

/** Applies what a person says about stories, each word as soon as all its reports are there. */
final class Corrections {
  private final StoryBook book;
  private final List<Correcting> given = new ArrayList<>();

  Corrections(StoryBook book) {
    this.book = book;
  }

  void take(StoryCorrection correction) {
    Correcting next = new Correcting(correction, book);
    if (correction instanceof StoryCorrection.Undo undo) {
      if (undo.number() < 1 || undo.number() > given.size()) {
        throw new IllegalArgumentException("no correction of this number: " + undo.number());
      }
      takeBack(undo.number() - 1);
    } else {
      next.applyIfReady();
    }
    given.add(next);
  }

  /** A report has come that a correction may have waited for. */
  void came(String report) {
    for (Correcting correction : given) {
      if (correction.awaits(report)) {
        correction.applyIfReady();
      }
    }
  }

  /** Those that wait for reports, in the order given. */
  List<StoryCorrection> waiting() {
    return given.stream().filter(Correcting::isWaiting).map(Correcting::correction).toList();
  }

  private void takeBack(int number) {
    Correcting correction = given.get(number);
    List<Correcting> later = List.copyOf(given.subList(number + 1, given.size()));
    if (correction.correction() instanceof StoryCorrection.Undo) {
      throw new IllegalArgumentException("what was taken back is said again, not taken back again");
    }
    for (int report : correction.takeBack()) {
      if (given.stream().noneMatch(other -> other.holds(report))) {
        book.unpin(report);
      }
    }
    correction.putBack(report -> later.stream().anyMatch(other -> other.holds(report)));
  }
}
