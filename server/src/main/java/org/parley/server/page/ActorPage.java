package org.parley.server.page;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.publish.html.Frame;
import org.parley.publish.html.ServedPages;

/**
 * One actor, across stories.
 *
 * @param name as most reports have it
 * @param kind what sort
 * @param affiliation whom it acts for, empty if nothing tells
 * @param role what reports say it is, or null
 * @param facts counts
 * @param positions what it is reported to say to proposals
 * @param positionCount how many such lines
 * @param parts what it said, what it did
 * @param names forms of its name
 * @param stories where it is named
 * @param corrections where a person says who it is, story by story
 */
record ActorPage(
    String name,
    String kind,
    String affiliation,
    @Nullable Told role,
    List<Fact> facts,
    List<Course> positions,
    int positionCount,
    List<Part> parts,
    List<Name> names,
    List<Frame.Link> stories,
    List<Frame.Link> corrections) {

  /** A count and what it counts. */
  record Fact(int count, String words) {}

  /** Words of a report. */
  record Told(String text, List<MarkLink> marks) {}

  /** What it said to one proposal of one story. */
  record Course(String proposal, String story, String storyHref, List<Step> steps) {}

  /** One position. */
  record Step(
      String date,
      String stance,
      String word,
      String text,
      List<MarkLink> marks,
      List<Told> asks,
      String said) {

    Content glyph() {
      return ServedPages.glyph(stance);
    }
  }

  /** Where a watch for it is made. */
  String watch() {
    return "/watches?actor=" + Addresses.escape(name);
  }

  /** A list of lines. */
  record Part(String id, String title, String note, List<Row> rows) {}

  /** A line. */
  record Row(String date, String text, List<MarkLink> marks, String note) {}

  /** A form of the name and how many reports use it. */
  record Name(String text, String reports) {}
}
