package org.parley.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Brings the stories in line with groups that were found anew. A story goes on as the group that
 * holds most of its reports.
 */
final class Settlement {
  private final StoryBook book;
  private final List<List<Integer>> groups;
  private final Map<Integer, Integer> storyOf = new HashMap<>();
  private final Map<Integer, Integer> groupOf = new HashMap<>();

  private record Claim(int group, int story, int reports, boolean pinned) {}

  /**
   * Settles.
   *
   * @param groups numbers of the reports of each group; a report in none stays where it is
   */
  static void apply(StoryBook book, List<List<Integer>> groups) {
    Settlement settlement = new Settlement(book, groups);
    settlement.claim();
    for (int group = 0; group < groups.size(); group++) {
      settlement.gather(group);
    }
  }

  private Settlement(StoryBook book, List<List<Integer>> groups) {
    this.book = book;
    this.groups = groups;
  }

  private void claim() {
    List<Claim> claims = new ArrayList<>();
    for (int group = 0; group < groups.size(); group++) {
      for (Map.Entry<Integer, List<Integer>> part : parts(group).entrySet()) {
        boolean pinned = part.getValue().stream().anyMatch(book::isPinned);
        claims.add(new Claim(group, part.getKey(), part.getValue().size(), pinned));
      }
    }
    claims.sort(
        Comparator.comparing((Claim claim) -> !claim.pinned())
            .thenComparing(claim -> -claim.reports())
            .thenComparing(Claim::story)
            .thenComparing(Claim::group));
    for (Claim claim : claims) {
      if (!storyOf.containsKey(claim.group()) && !groupOf.containsKey(claim.story())) {
        storyOf.put(claim.group(), claim.story());
        groupOf.put(claim.story(), claim.group());
      }
    }
  }

  private void gather(int group) {
    Map<Integer, List<Integer>> parts = parts(group);
    Integer claimed = storyOf.get(group);
    int story;
    if (claimed == null) {
      int from = parts.keySet().iterator().next();
      story = book.split(from, parts.getOrDefault(from, List.of()));
    } else {
      story = claimed;
    }
    for (int from : new TreeSet<>(parts.keySet())) {
      List<Integer> part = parts.getOrDefault(from, List.of());
      if (from == story || book.storyNumber(part.get(0)) == story) {
        continue;
      }
      if (!groupOf.containsKey(from) && part.size() == book.cluster(from).size()) {
        book.merge(story, from);
      } else {
        part.forEach(report -> book.move(report, story));
      }
    }
  }

  /** The reports of a group by the story they are in now. */
  private Map<Integer, List<Integer>> parts(int group) {
    Map<Integer, List<Integer>> parts = new TreeMap<>();
    for (int report : groups.get(group)) {
      parts.computeIfAbsent(book.storyNumber(report), s -> new ArrayList<>()).add(report);
    }
    return parts;
  }
}
