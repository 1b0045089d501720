package org.parley.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ReportActor;
import org.parley.actor.ReportActors;

/** Decides how sure a source is and which actor, if any, is named as the speaker. */
final class Naming {
  private final Words words;
  private final ReportActors actors;
  private final List<Item> items;
  private final Cues cues;

  Naming(Words words, ReportActors actors, List<Item> items) {
    this.words = words;
    this.actors = actors;
    this.items = items;
    this.cues = new Cues(words);
  }

  /** How sure the source of an item is. */
  Certainty certainty(Item item) {
    Source source = item.source;
    if (source == null || item.probability < 0.3) {
      return Certainty.DOUBTFUL;
    }
    if (isNested(item)) {
      return Certainty.LIKELY;
    }
    boolean plainRule =
        switch (item.rule) {
          case AFTER, AFTER_MIXED, TAIL, BEFORE, ACCORDING, TURN -> true;
          case COMPLEMENT, FAR_COMPLEMENT -> cues.isSaying(item.cue);
          case CONSTRUCTION -> item.probability >= 0.6;
          default -> false;
        };
    boolean plainSource =
        switch (source.rule()) {
          case SUBJECT, INVERTED, AFTER_CUE, ACCORDING, TURN -> true;
          default -> false;
        };
    boolean plainKind =
        switch (source.kind()) {
          case PERSON, ORGANISATION, PLACE, HE, GROUP -> true;
          default -> false;
        };
    boolean alone = item.rule == QuoteRule.AFTER || !anotherCueNear(item);
    return plainRule && plainSource && plainKind && alone ? Certainty.PLAIN : Certainty.LIKELY;
  }

  /** The cue stands inside what another says. */
  private boolean isNested(Item item) {
    if (item.cue < 0) {
      return false;
    }
    for (Item other : items) {
      if (other.cue != item.cue && other.holds(item.cue)) {
        return true;
      }
    }
    return false;
  }

  private boolean anotherCueNear(Item item) {
    int s = words.sentence(item.cue);
    for (int i = words.first(s); i < words.end(s); i++) {
      if (i != item.cue && cues.isSaying(i) && !item.holds(i)) {
        return true;
      }
    }
    return false;
  }

  /** The actor that speaks, or null unless it is plain. */
  @Nullable ReportActor speaker(Item item, Certainty certainty) {
    Source source = item.source;
    if (certainty != Certainty.PLAIN || source == null) {
      return null;
    }
    if (source.kind() == MentionKind.HE) {
      return null;
    }
    return actors.at(words.token(source.head()).span());
  }
}
