package org.parley.server.page;

import java.util.List;

/**
 * Who acts or speaks.
 *
 * @param stories which stories were looked at, in words
 */
record ActorsPage(List<Row> rows, String stories) {

  /** An actor. */
  record Row(
      String href,
      String name,
      String kind,
      int stories,
      int reports,
      int statements,
      int positions) {}
}
