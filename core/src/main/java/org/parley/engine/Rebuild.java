package org.parley.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.comparison.DossierBuilder;
import org.parley.comparison.KnownRevisions;
import org.parley.dossier.Correction;
import org.parley.dossier.Dossier;
import org.parley.findings.Findings;
import org.parley.revision.Captures;
import org.parley.store.ReportCard;
import org.parley.store.Store;
import org.parley.store.StoredDossier;
import org.parley.store.StoryCard;

/** Rebuilds the dossiers that are due, several at a time, and keeps them in order of their ids. */
public final class Rebuild {
  /** So many dossiers are kept in one transaction. */
  private static final int TOGETHER = 32;

  private final Store store;
  private final ExecutorService workers;
  private final int threads;

  Rebuild(Store store, ExecutorService workers, int threads) {
    this.store = store;
    this.workers = workers;
    this.threads = threads;
  }

  /** A story that is due, and its new dossier if it has one. */
  private record Due(String story, Future<@Nullable Dossier> built) {}

  void all(Function<StoryUpdate, @Nullable String> noting, Consumer<StoryUpdate> updates) {
    Deque<Due> ahead = new ArrayDeque<>();
    List<Due> done = new ArrayList<>();
    for (String story : store.dossiers().due()) {
      ahead.add(new Due(story, workers.submit(() -> build(store, story))));
      while (ahead.size() > 2 * threads) {
        done.add(ahead.remove());
        if (done.size() == TOGETHER) {
          keep(done, noting, updates);
          done.clear();
        }
      }
    }
    done.addAll(ahead);
    if (!done.isEmpty()) {
      keep(done, noting, updates);
    }
  }

  /** The dossier of a story's current reports, or null if it has none. */
  public static @Nullable Dossier build(Store store, String story) {
    return build(store, story, store.corrections().all());
  }

  /** The same with what some persons said, which may be nothing. */
  static @Nullable Dossier build(Store store, String story, List<Correction> said) {
    List<ReportCard> cards = store.reports().cards(story);
    List<String> current = ids(cards.stream().filter(ReportCard::isCurrent).toList());
    List<Findings> findings = store.reports().findings(current);
    if (findings.isEmpty()) {
      return null;
    }
    Dossier dossier = named(store, DossierBuilder.build(story, findings, said));
    List<ReportCard> revised = revised(cards);
    return revised.isEmpty()
        ? dossier
        : KnownRevisions.told(dossier, Captures.together(store.reports().texts(ids(revised))));
  }

  /** With the name that a person gave the story, if any. */
  static Dossier named(Store store, Dossier dossier) {
    String name = store.stories().name(dossier.story().id());
    return name == null ? dossier : dossier.named(name);
  }

  /** The reports that a newer one replaced, and these newer ones, in the order taken in. */
  private static List<ReportCard> revised(List<ReportCard> cards) {
    Set<String> replacing = new HashSet<>();
    for (ReportCard card : cards) {
      if (card.newer() != null) {
        replacing.add(card.newer());
      }
    }
    return cards.stream()
        .filter(card -> card.newer() != null || replacing.contains(card.id()))
        .toList();
  }

  private static List<String> ids(List<ReportCard> cards) {
    return cards.stream().map(ReportCard::id).toList();
  }

  private void keep(
      List<Due> done,
      Function<StoryUpdate, @Nullable String> noting,
      Consumer<StoryUpdate> updates) {
    Map<String, StoryUpdate> changes = new TreeMap<>();
    Map<String, String> notes = new TreeMap<>();
    List<Dossier> built = new ArrayList<>();
    List<String> gone = new ArrayList<>();
    for (Due due : done) {
      Dossier after = Engine.get(due.built());
      StoryUpdate update = update(store, due.story(), after);
      changes.put(due.story(), update);
      if (!Objects.equals(update.before(), after)) {
        String note = noting.apply(update);
        if (note != null) {
          notes.put(due.story(), note);
        }
      }
      if (after == null) {
        gone.add(due.story());
      } else {
        built.add(after);
      }
    }
    Set<String> changed = store.dossiers().put(built, gone, notes);
    changes.forEach(
        (story, update) -> {
          if (changed.contains(story)) {
            updates.accept(update);
          }
        });
  }

  /**
   * What becomes of a story whose dossier is put in the place of the one that is kept.
   *
   * @param after the dossier, or null if it has none any more
   */
  public static StoryUpdate update(Store store, String story, @Nullable Dossier after) {
    StoredDossier before = store.dossiers().dossier(story);
    StoryCard card = before == null ? store.stories().story(story) : null;
    int version = before != null ? before.version() : card == null ? 0 : card.version();
    return new StoryUpdate(story, before == null ? null : before.dossier(), after, version + 1);
  }
}
