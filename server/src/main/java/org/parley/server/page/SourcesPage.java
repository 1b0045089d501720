package org.parley.server.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the sources are doing.
 *
 * @param kept how many reports are kept
 * @param taken how many were taken in since the start
 * @param started when that was
 * @param waiting how many steps wait
 * @param failure why taking in has stopped, or null
 * @param proof what a form has to carry
 */
record SourcesPage(
    List<Row> rows,
    String kept,
    String taken,
    String started,
    int waiting,
    @Nullable String failure,
    String proof) {

  /** A source. */
  record Row(
      String name,
      String state,
      String sign,
      String word,
      String success,
      String failures,
      String next,
      String reports,
      String problem,
      boolean removable) {}
}
