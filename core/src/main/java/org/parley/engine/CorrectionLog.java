package org.parley.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.store.Decision;
import org.parley.store.Lanes;
import org.parley.store.ReportCard;
import org.parley.store.Store;
import org.parley.store.StoryCard;
import org.parley.story.StoryCorrection;

/** What persons said about stories, as the store keeps it. To say something: {@link Engine}. */
public final class CorrectionLog {
  private CorrectionLog() {}

  /**
   * A person's word.
   *
   * @param id with which it can be taken back
   * @param lane the language of the stories it speaks of
   * @param by who said it
   * @param at when
   * @param correction what was said
   * @param undone true if it was taken back since
   */
  public record Entry(
      String id, String lane, String by, Instant at, StoryCorrection correction, boolean undone) {

    StoryCorrection.Undo undo() {
      int number = Integer.parseInt(id.substring(lane.length() + 1));
      return new StoryCorrection.Undo(correction.story(), number);
    }
  }

  /** All of it, language by language, each in the order given. */
  public static List<Entry> of(Store store) {
    List<Entry> entries = new ArrayList<>();
    for (String lane : store.stories().lanes()) {
      List<Decision.Corrected> said = store.stories().corrections(lane);
      Set<Integer> undone = new HashSet<>();
      for (Decision.Corrected one : said) {
        if (one.correction() instanceof StoryCorrection.Undo undo) {
          undone.add(undo.number());
        }
      }
      for (int i = 0; i < said.size(); i++) {
        Decision.Corrected one = said.get(i);
        entries.add(
            new Entry(
                id(lane, i + 1),
                lane,
                one.by(),
                one.at(),
                one.correction(),
                undone.contains(i + 1)));
      }
    }
    return entries;
  }

  static Entry entry(Store store, String id) {
    return of(store).stream()
        .filter(entry -> entry.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such correction: " + id));
  }

  /** The language of a correction's stories and reports; fails if they are not of one. */
  static String lane(Store store, StoryCorrection correction) {
    String lane = card(store, correction.story()).lane();
    if (correction instanceof StoryCorrection.Merge merge) {
      StoryCard other = card(store, merge.other());
      if (!other.lane().equals(lane)) {
        throw new IllegalArgumentException(
            "stories of two languages cannot be one: " + lane + ", " + other.lane());
      }
      if (other.id().equals(card(store, merge.story()).id())) {
        throw new IllegalArgumentException("these are one story already: " + other.id());
      }
    } else if (correction instanceof StoryCorrection.Split split) {
      split.reports().forEach(report -> check(store, report, lane));
      if (split.reports().stream().distinct().count() >= card(store, split.story()).reports()) {
        throw new IllegalArgumentException("nothing would be left of " + split.story());
      }
    } else if (correction instanceof StoryCorrection.Pin pin) {
      check(store, pin.report(), lane);
    }
    return lane;
  }

  private static StoryCard card(Store store, String story) {
    StoryCard card = store.stories().story(story);
    if (card == null) {
      throw new IllegalArgumentException("no such story: " + story);
    }
    return card;
  }

  private static void check(Store store, String report, String lane) {
    ReportCard card = store.reports().card(report);
    if (card == null) {
      throw new IllegalArgumentException("no such report: " + report);
    }
    if (!Lanes.of(card.language()).equals(lane)) {
      throw new IllegalArgumentException(
          report + " is in another language than the story: " + card.language() + ", " + lane);
    }
  }

  static String id(String lane, int number) {
    return lane + "-" + number;
  }
}
