package org.parley.publish.terminal;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The sections that can be asked for. */
public enum TerminalSection {
  GLANCE,
  POSITIONS,
  DISAGREEMENTS,
  QUOTES,
  TIMELINE,
  CONTACTS,
  PRESSURE,
  GROUND,
  VIOLATIONS,
  FIGURES,
  COVERAGE,
  ONLY_HERE;

  /** What is shown where nothing is asked for. */
  public static final Set<TerminalSection> USUAL = Set.copyOf(EnumSet.range(GLANCE, TIMELINE));

  /** The name by which it is asked for: "only-here". */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The section with a name.
   *
   * @throws IllegalArgumentException if there is none; the message names those there are
   */
  public static TerminalSection of(String code) {
    StringBuilder known = new StringBuilder();
    for (TerminalSection section : values()) {
      if (section.code().equals(code.toLowerCase(Locale.ROOT))) {
        return section;
      }
      known.append(known.length() == 0 ? "" : ", ").append(section.code());
    }
    throw new IllegalArgumentException("no section \"" + code + "\"; there are " + known);
  }
}
