package org.parley.flink;

import java.io.Serializable;
import org.parley.engine.Reading;

/** How reports are read; travels to the machines that read. */
public interface ReadingPlace extends Serializable {

  /** What reads; may be one for all threads of a machine. */
  Reading open();
}
