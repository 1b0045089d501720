package org.parley.publish.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands round the content of a page: its bar, and where style and script lie.
 *
 * @param assets what the addresses of style sheet and script begin with; empty for the page's own
 *     folder
 * @param fromDisk true if the page opens from a folder, where no server sends its policy
 * @param home where the name of Parley leads, or null
 * @param links the bar's links
 * @param search address that is asked with {@code ?q=}, or null: then the page itself is searched
 * @param styles style sheets beside that of all pages
 * @param scripts scripts beside that of all pages
 * @param state what the page shows, for a script that tells of something newer; or null
 */
public record Frame(
    String assets,
    boolean fromDisk,
    @Nullable String home,
    List<Link> links,
    @Nullable String search,
    List<String> styles,
    List<String> scripts,
    @Nullable String state) {

  /**
   * A link of the bar or of a page's head.
   *
   * @param label its words
   * @param href where it leads
   * @param current whether it is the part of the house in which the page stands
   */
  public record Link(String label, String href, boolean current) {}

  /** Copies its lists. */
  public Frame {
    links = List.copyOf(links);
    styles = List.copyOf(styles);
    scripts = List.copyOf(scripts);
  }

  /** That of a page in a folder. */
  static Frame inFolder(@Nullable String home) {
    return new Frame(
        "",
        true,
        home,
        home == null ? List.of() : List.of(new Link("Stories", home, false)),
        null,
        List.of(),
        List.of(),
        null);
  }
}
