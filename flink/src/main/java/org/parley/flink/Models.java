package org.parley.flink;

import org.jspecify.annotations.Nullable;
import org.parley.engine.Reading;
import org.parley.nlp.CoreNlpAnnotator;
import org.parley.nlp.MiniLmVectors;

/** Reads with the models that Parley has; they are loaded once for all threads of a machine. */
public final class Models implements ReadingPlace {
  private static final long serialVersionUID = 1L;
  private static @Nullable Reading loaded;

  /** The models. */
  public Models() {}

  @Override
  public Reading open() {
    synchronized (Models.class) {
      Reading known = loaded;
      if (known == null) {
        known = new Reading(CoreNlpAnnotator.load(), MiniLmVectors.load());
        loaded = known;
      }
      return known;
    }
  }
}
