package org.parley.event;

import java.util.List;

/**
 * What a verb tells, with the verbs that together tell it.
 *
 * @param meaning what it means
 * @param frames the verb itself first, then the clauses it takes in ("agreed" and "lift"); at least
 *     one
 */
record Told(Meaning meaning, List<Frame> frames) {

  Told {
    frames = List.copyOf(frames);
  }

  Frame outer() {
    return frames.get(0);
  }

  Frame inner() {
    return frames.get(frames.size() - 1);
  }
}
