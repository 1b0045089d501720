package org.parley.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.nlp.MiniLmVectors;
import org.parley.report.Report;
import org.parley.store.Lanes;
import org.parley.story.Profile;
import org.parley.story.StoryAssigner;

/** Sorts reports into stories, each language by itself, in canonical order. */
final class Stories {
  private Stories() {}

  /** The reports of one story. */
  record Story(String id, List<Report> reports) {}

  static List<Story> of(List<Report> reports) {
    if (reports.size() == 1) {
      return List.of(new Story(reports.get(0).id(), reports));
    }
    Map<String, List<Profile>> lanes = new TreeMap<>();
    Map<String, Report> byId = new HashMap<>();
    try (MiniLmVectors vectors = MiniLmVectors.load()) {
      for (Report report : reports) {
        byId.put(report.id(), report);
        lanes
            .computeIfAbsent(Lanes.of(report.language()), l -> new ArrayList<>())
            .add(Profile.of(report, vectors));
      }
    }
    List<Story> stories = new ArrayList<>();
    for (List<Profile> lane : lanes.values()) {
      lane.sort(null);
      StoryAssigner assigner = new StoryAssigner();
      lane.forEach(assigner::add);
      assigner.settle();
      for (org.parley.story.Story story : assigner.stories()) {
        List<Report> members = new ArrayList<>();
        for (String id : story.reports()) {
          Report member = byId.get(id);
          if (member != null) {
            members.add(member);
          }
        }
        stories.add(new Story(story.id(), members));
      }
    }
    return stories;
  }
}
