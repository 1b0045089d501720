package org.parley.server.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.position.Stance;
import org.parley.publish.html.Frame;
import org.parley.publish.line.Terms;

/**
 * Forms by which a person corrects a story and its findings.
 *
 * @param href the story's page
 * @param title its title
 * @param named what a person calls it, empty if nobody does
 * @param typed what stands in the field of the name
 * @param others stories it can be put together with; the link's address is the story's id
 * @param reports its reports
 * @param parts the lines that something can be said about, as the machine found them, by sort
 * @param chosen the line that something is said about now, or null
 * @param speakers names of those who may have said something
 * @param actors those who may be the same; the link's address is the actor's id
 * @param judged what was said about findings, the newest first
 * @param log what was said of the story, the newest first
 * @param proof what a form carries to show that it is ours
 * @param wrong why the last thing said could not be taken, or null
 * @param said how much was said about findings when the page was made
 */
record EditPage(
    String href,
    String title,
    String named,
    String typed,
    List<Frame.Link> others,
    List<Report> reports,
    List<PartOf> parts,
    @Nullable Correctable chosen,
    List<String> speakers,
    List<Frame.Link> actors,
    List<Judged> judged,
    List<Said> log,
    String proof,
    @Nullable String wrong,
    int said) {

  /** Lines of one sort. */
  record PartOf(String title, List<Correctable> lines) {}

  static List<PartOf> parts(List<Correctable> all) {
    Map<String, List<Correctable>> bySort = new LinkedHashMap<>();
    for (Correctable each : all) {
      bySort.computeIfAbsent(each.sort(), key -> new ArrayList<>()).add(each);
    }
    List<PartOf> parts = new ArrayList<>();
    bySort.forEach(
        (sort, lines) -> parts.add(new PartOf(sort.equals("Story") ? sort : sort + "s", lines)));
    return parts;
  }

  /** Where what is said about findings is sent. */
  String findings() {
    return href + "/findings";
  }

  /** The form for a line. */
  String line(Correctable line) {
    return href + "/edit?line=" + Addresses.escape(line.target().line()) + "#line";
  }

  /** What a party can say to a proposal; the link's address is the stance. */
  List<Frame.Link> stances() {
    List<Frame.Link> stances = new ArrayList<>();
    for (Stance stance : Stance.values()) {
      stances.add(new Frame.Link(Terms.stanceTitle(stance), Terms.code(stance), false));
    }
    return stances;
  }

  /** A report of the story. */
  record Report(String id, int number, String href, String name, String title) {}

  /** A correction of a story; that of another page than the story's own leads to it. */
  record Said(
      String id,
      String what,
      String by,
      String when,
      boolean undone,
      boolean undo,
      Frame.@Nullable Link story) {}

  /** A word about a finding, and who took it back. */
  record Judged(
      int number,
      String sort,
      String text,
      String what,
      String reason,
      String by,
      String when,
      @Nullable String story,
      @Nullable String undoneBy) {}
}
