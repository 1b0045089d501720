package org.parley.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.store.InMemoryShelf.Kept;
import org.parley.store.InMemoryShelf.KeptStory;
import org.parley.store.InMemoryShelf.LaneRecord;
import org.parley.story.Profile;
import org.parley.story.Story;
import org.parley.story.StoryEvent;

/** The stories of the store in memory. */
final class InMemoryStories implements StoryStore {
  private final InMemoryShelf shelf;

  InMemoryStories(InMemoryShelf shelf) {
    this.shelf = shelf;
  }

  @Override
  public List<String> lanesWaiting() {
    synchronized (shelf) {
      return shelf.waiting.values().stream()
          .map(kept -> Lanes.of(kept.head.language()))
          .distinct()
          .sorted()
          .toList();
    }
  }

  @Override
  public List<Profile> waiting(String lane) {
    synchronized (shelf) {
      return shelf.waiting.values().stream()
          .filter(kept -> Lanes.of(kept.head.language()).equals(lane))
          .map(kept -> kept.profile)
          .sorted()
          .toList();
    }
  }

  @Override
  public List<String> lanesUnsettled() {
    synchronized (shelf) {
      List<String> unsettled = new ArrayList<>();
      shelf.lanes.forEach(
          (lane, record) -> {
            if (record.isUnsettled()) {
              unsettled.add(lane);
            }
          });
      return List.copyOf(unsettled);
    }
  }

  @Override
  public List<String> lanes() {
    synchronized (shelf) {
      return List.copyOf(shelf.lanes.keySet());
    }
  }

  @Override
  public void replay(String lane, DecisionSink decisions) {
    synchronized (shelf) {
      LaneRecord record = shelf.lanes.get(lane);
      if (record != null) {
        for (Decision decision : record.decisions) {
          decisions.next(
              decision,
              decision instanceof Decision.Added added
                  ? shelf.report(added.report()).profile
                  : null);
        }
      }
    }
  }

  @Override
  public void record(String lane, List<Step> steps, Map<String, String> names) {
    synchronized (shelf) {
      LaneRecord record = shelf.lanes.computeIfAbsent(lane, l -> new LaneRecord());
      long expected = record.events.size();
      for (Step step : steps) {
        for (StoryEvent event : step.events()) {
          if (event.sequence() != ++expected) {
            throw new IllegalArgumentException(
                "event " + event.sequence() + " where " + expected + " is next");
          }
        }
      }
      for (Step step : steps) {
        record.decisions.add(step.decision());
        for (StoryEvent event : step.events()) {
          record.events.add(event);
          apply(lane, event);
        }
      }
      names.forEach(
          (id, name) -> {
            KeptStory story = shelf.stories.get(id);
            if (story != null) {
              story.ownTitle = name.isEmpty() ? null : name;
            }
          });
    }
  }

  private void apply(String lane, StoryEvent event) {
    KeptStory story = shelf.stories.computeIfAbsent(event.story(), id -> new KeptStory(id, lane));
    String other = event.other();
    switch (event.change()) {
      case CLOSED -> story.state = Story.State.CLOSED;
      case REOPENED -> story.state = Story.State.OPEN;
      case MERGED -> {
        KeptStory gone = other == null ? null : shelf.stories.get(other);
        if (gone != null) {
          gone.mergedInto = story.id;
        }
      }
      case SPLIT -> story.mergedInto = null;
      default -> {}
    }
    if (!event.reports().isEmpty() || event.change() == StoryEvent.Change.RENAMED) {
      shelf.due.add(story.id);
      if (other != null) {
        shelf.due.add(other);
      }
    }
    for (String id : event.reports()) {
      Kept kept = shelf.report(id);
      shelf.place(kept, story);
      kept.copyOf = null;
    }
  }

  @Override
  public void events(String lane, long after, Consumer<StoryEvent> events) {
    synchronized (shelf) {
      LaneRecord record = shelf.lanes.get(lane);
      if (record != null) {
        int from = (int) Math.min(Math.max(0, after), record.events.size());
        record.events.subList(from, record.events.size()).forEach(events);
      }
    }
  }

  @Override
  public List<Decision.Corrected> corrections(String lane) {
    synchronized (shelf) {
      LaneRecord record = shelf.lanes.get(lane);
      return record == null
          ? List.of()
          : record.decisions.stream()
              .filter(Decision.Corrected.class::isInstance)
              .map(Decision.Corrected.class::cast)
              .toList();
    }
  }

  @Override
  public @Nullable String name(String id) {
    synchronized (shelf) {
      KeptStory story = shelf.stories.get(id);
      return story == null || story.mergedInto != null ? null : story.ownTitle;
    }
  }

  @Override
  public List<StoryCard> stories() {
    synchronized (shelf) {
      return shelf.lanes.keySet().stream()
          .flatMap(lane -> shelf.stories.values().stream().filter(s -> s.lane.equals(lane)))
          .filter(story -> story.mergedInto == null)
          .map(shelf::card)
          .filter(card -> card.reports() > 0)
          .toList();
    }
  }

  @Override
  public @Nullable StoryCard story(String id) {
    synchronized (shelf) {
      KeptStory story = shelf.living(id);
      return story == null ? null : shelf.card(story);
    }
  }
}
