package org.parley.actor;

/** Tells names of outlets and agencies from other names, as far as the tables know them. */
public final class Outlets {
  private Outlets() {}

  /** True if the name, as written, is that of a known outlet. */
  public static boolean isKnown(String name) {
    GazetteerEntry entry = Gazetteer.get().exact(name);
    return entry != null && entry.sort() == GazetteerEntry.Sort.OUTLET;
  }
}
