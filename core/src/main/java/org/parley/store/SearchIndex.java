package org.parley.store;

import java.util.List;

/** Full-text search over reports, what is said in them and who is named. */
public interface SearchIndex {

  /**
   * Finds reports: the newest published first, those without a day last. Only the newest revision
   * of a report is found, and none that was purged.
   */
  List<SearchHit> find(SearchQuery query);
}
