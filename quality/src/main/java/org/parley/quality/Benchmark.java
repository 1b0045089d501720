package org.parley.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** One group of benchmark sets, known by the name of its folder. */
public interface Benchmark {

  /** Name of the folder under the benchmark folder that holds its sets, as "quotes". */
  String group();

  /**
   * Runs every set found in the folder. A set without its gold file is run and written but gives no
   * scores.
   *
   * @param folder the group's folder
   * @param outputs takes what was found, in the form the public scorers read
   * @throws IOException if a file cannot be read or is not in the form of its group
   */
  List<Score> run(Path folder, Outputs outputs) throws IOException;
}
