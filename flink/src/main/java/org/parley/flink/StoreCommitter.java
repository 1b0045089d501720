package org.parley.flink;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.flink.api.connector.sink2.Committer;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Dossier;
import org.parley.engine.Rebuild;
import org.parley.engine.StoryUpdate;
import org.parley.publish.journal.EntryJson;
import org.parley.publish.kept.KeptDossier;
import org.parley.store.ReportCard;
import org.parley.store.Step;
import org.parley.store.Store;
import org.parley.store.StoryStore;

/**
 * Writes what belongs to a complete checkpoint. It may be asked twice for the same: steps that are
 * recorded are passed over, a dossier that is kept is the same again.
 */
final class StoreCommitter implements Committer<Write> {
  private final SharedStore shared;

  StoreCommitter(SharedStore shared) {
    this.shared = shared;
  }

  @Override
  public void commit(Collection<CommitRequest<Write>> requests) {
    Store store = shared.store();
    Map<String, List<StepBytes>> steps = new TreeMap<>();
    List<Write> dossiers = new ArrayList<>();
    for (CommitRequest<Write> request : requests) {
      Write write = request.getCommittable();
      if (write.kind() == Write.Kind.STEPS) {
        steps
            .computeIfAbsent(write.key(), lane -> new ArrayList<>())
            .add(StepBytes.read(write.one()));
      } else {
        dossiers.add(write);
      }
    }
    steps.forEach((lane, list) -> record(store, lane, list));
    put(store, dossiers);
  }

  private static void record(Store store, String lane, List<StepBytes> list) {
    List<Step> fresh = new ArrayList<>();
    Map<String, String> names = new TreeMap<>();
    long known = last(store.stories(), lane, list);
    for (StepBytes bytes : list) {
      boolean recorded = bytes.last() > 0 ? bytes.last() <= known : fresh.isEmpty() && known > 0;
      if (recorded && (bytes.last() > 0 || !store.stories().lanesUnsettled().contains(lane))) {
        continue;
      }
      fresh.addAll(bytes.steps());
      names.putAll(bytes.names());
    }
    if (!fresh.isEmpty()) {
      store.stories().record(lane, fresh, names);
    }
  }

  /** Number of the lane's last event in the store, if it is one of these or later; else 0. */
  private static long last(StoryStore stories, String lane, List<StepBytes> list) {
    long first =
        list.stream()
            .flatMap(bytes -> bytes.steps().stream())
            .flatMap(step -> step.events().stream())
            .mapToLong(event -> event.sequence())
            .min()
            .orElse(1);
    long[] last = new long[1];
    stories.events(lane, first - 1, event -> last[0] = event.sequence());
    return last[0];
  }

  /** A dossier of other reports than its story now has is old: the story stays due. */
  private static void put(Store store, List<Write> writes) {
    List<Dossier> built = new ArrayList<>();
    List<String> gone = new ArrayList<>();
    Map<String, Write> newest = new TreeMap<>();
    writes.forEach(write -> newest.put(write.key(), write));
    for (Write write : newest.values()) {
      Set<String> now = new TreeSet<>();
      for (ReportCard card : store.reports().cards(write.key())) {
        if (card.isCurrent()) {
          now.add(card.id());
        }
      }
      if (write.one().length == 0) {
        if (now.isEmpty()) {
          gone.add(write.key());
        }
        continue;
      }
      Dossier dossier = KeptDossier.unpack(write.one());
      Set<String> then = new TreeSet<>();
      dossier.reports().forEach(entry -> then.add(entry.report().id()));
      if (then.equals(now)) {
        built.add(dossier);
      }
    }
    if (!built.isEmpty() || !gone.isEmpty()) {
      Map<String, String> notes = new TreeMap<>();
      built.forEach(dossier -> note(store, dossier.story().id(), dossier, notes));
      gone.forEach(story -> note(store, story, null, notes));
      var unused = store.dossiers().put(built, gone, notes);
    }
  }

  /** For desks that show what comes: they are told of each change that is kept. */
  private static void note(
      Store store, String story, @Nullable Dossier after, Map<String, String> notes) {
    StoryUpdate update = Rebuild.update(store, story, after);
    if (!Objects.equals(update.before(), after)) {
      notes.put(story, EntryJson.note(update, Instant.now()));
    }
  }

  @Override
  public void close() {
    shared.close();
  }
}
