package org.parley.server.watch;

import java.util.Locale;
import org.parley.publish.journal.Entry;

/**
 * One thing that a watch tells.
 *
 * @param watch whose alert it is
 * @param change what became of the story, cut to the lines that the watch is about
 */
public record Alert(Watch watch, Entry change) {

  /** The same for the same alert whenever and however it is told, and for no other. */
  public String id() {
    return String.format(Locale.ROOT, "%s-%d", watch.id(), change.sequence());
  }
}
