package org.parley.publish.html;

import gg.jte.Content;
import java.util.List;
import org.parley.dossier.Dossier;
import org.parley.dossier.ReportEntry;
import org.parley.publish.line.DossierIndex;

/** The pages of a folder, one at a time, for a server that frames them and adds to them. */
public final class ServedPages {
  private ServedPages() {}

  /** A page that is no part of a dossier. */
  record ServedPage(String title, Frame frame, Content content) {}

  /**
   * The page of a story.
   *
   * @param names where its pages are
   * @param actions links beside the title
   * @param more sections after those of the dossier
   */
  public static String story(
      Dossier dossier, Names names, Frame frame, List<Frame.Link> actions, List<Section> more) {
    return Templates.render("story", StoryPage.of(dossier, names, frame, actions, more));
  }

  /**
   * The page of one of its reports.
   *
   * @param places where its revisions are
   */
  public static String report(
      Dossier dossier, ReportEntry entry, Names names, Frame frame, ReportPlaces places) {
    return Templates.render(
        "report", ReportPage.of(entry, new DossierIndex(dossier), names, frame, places));
  }

  /**
   * The page of a revision that a newer one replaced.
   *
   * @param alone a dossier of it alone
   * @param newest address of the newest revision
   * @param places where its revisions are
   */
  public static String earlier(
      Dossier alone, String newest, Names names, Frame frame, ReportPlaces places) {
    ReportPage page =
        ReportPage.of(alone.reports().get(0), new DossierIndex(alone), names, frame, places);
    return Templates.render("report", page.replacedBy(newest));
  }

  /** A page with content of the server's own. */
  public static String page(String title, Frame frame, Content content) {
    return Templates.render("served", new ServedPage(title, frame, content));
  }

  /** The sign of a stance, as the contract writes it: "accepts-with-conditions". */
  public static Content glyph(String stance) {
    return out -> Templates.render("glyph", stance, out);
  }

  /** A title of at most three lines, cut between words. */
  public static String title(String title) {
    return StoryPage.cut(title);
  }
}
