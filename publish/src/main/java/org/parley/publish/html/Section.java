package org.parley.publish.html;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * One section of a story's page. A new one is a class, a template, and a line in {@link
 * StorySections}.
 */
public interface Section {

  /** Anchor of the section, which a link may name. */
  String id();

  String title();

  /** How many lines it has. */
  int count();

  /** What it shows, in one or two plain sentences. */
  String note();

  /** Whether it is what a reader comes for; any other is folded on a narrow page. */
  default boolean leads() {
    return false;
  }

  /** Name of the template that draws it. */
  String template();

  /** Name of the template that draws its legend, or null. */
  default @Nullable String legend() {
    return null;
  }

  /** The section as drawn. */
  default Content content() {
    return out -> Templates.render(template(), this, out);
  }

  /** The legend as drawn; nothing where there is none. */
  default Content legendContent() {
    return out -> {
      String legend = legend();
      if (legend != null) {
        Templates.render(legend, this, out);
      }
    };
  }
}
