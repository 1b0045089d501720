package org.parley.publish.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.parley.dossier.Dossier;
import org.parley.dossier.ReportEntry;
import org.parley.dossier.StoryEntry;
import org.parley.publish.line.DossierIndex;
import org.parley.publish.line.LanguageName;
import org.parley.publish.line.StoryFacts;

/**
 * The page of one story.
 *
 * @param language its language, ISO 639-1
 * @param languageName the same in words
 * @param title the title, cut at a word if it is very long
 * @param fullTitle the whole title
 * @param titleNote where the title comes from
 * @param titleMark the report it comes from
 * @param facts what the story is made of
 * @param sections what there is to read
 * @param appendices the evidence
 * @param frame what stands round the page
 * @param actions links beside the title
 */
record StoryPage(
    String language,
    String languageName,
    String title,
    String fullTitle,
    String titleNote,
    ReportKey titleMark,
    StoryFacts facts,
    List<Section> sections,
    List<Appendix> appendices,
    Frame frame,
    List<Frame.Link> actions) {

  private static final int LONGEST_TITLE = 150;

  static StoryPage of(
      Dossier dossier, Names names, Frame frame, List<Frame.Link> actions, List<Section> more) {
    DossierIndex index = new DossierIndex(dossier);
    StoryEntry story = dossier.story();
    ReportEntry from = index.report(story.titleReport());
    List<Section> sections = new ArrayList<>(StorySections.of(index, names));
    sections.addAll(more);
    boolean own = Objects.equals(from.report().title(), story.title());
    return new StoryPage(
        story.language(),
        LanguageName.of(story.language()),
        cut(story.title()),
        story.title(),
        titleNote(own, from.report().text().contains(story.title()), index.name(from)),
        ReportKey.of(from, index, names),
        StoryFacts.of(index),
        sections,
        Appendix.of(index, names),
        frame,
        actions);
  }

  /** Words that no report has are a person's. */
  private static String titleNote(boolean own, boolean inText, String name) {
    if (own) {
      return "Title as in " + name;
    }
    return inText
        ? "No title in the text; this is the first clause of " + name
        : "Named by a person, not as in " + name;
  }

  /** Whether there are other stories beside it. */
  boolean several() {
    return frame.home() != null;
  }

  /** At most three lines, cut between words. */
  static String cut(String title) {
    if (title.length() <= LONGEST_TITLE) {
      return title;
    }
    int end = title.lastIndexOf(' ', LONGEST_TITLE);
    return title.substring(0, end > 0 ? end : LONGEST_TITLE) + " …";
  }
}
