package org.parley.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.publish.journal.Entry;
import org.parley.publish.line.DossierIndex;
import org.parley.publish.line.EvidenceMark;
import org.parley.report.Citation;

/**
 * An evidence mark that leads to the sentence in its report's page.
 *
 * @param text the report's number in its story
 * @param href the sentence
 * @param label what it is called
 */
public record MarkLink(String text, String href, String label) {
  private static final int MOST = 5;

  static List<MarkLink> of(List<Citation> citations, DossierIndex index) {
    return index.marks(citations).stream().limit(MOST).map(MarkLink::of).toList();
  }

  private static MarkLink of(EvidenceMark mark) {
    return new MarkLink(
        String.valueOf(mark.number()),
        Addresses.sentence(mark.report(), mark.firstSentence()),
        mark.label());
  }

  /** Marks of what was written down; a report that is no more in the story has none. */
  static List<MarkLink> at(List<Entry.Place> places, @Nullable Map<String, Integer> numbers) {
    Map<Integer, Entry.Place> first = new TreeMap<>();
    for (Entry.Place place : places) {
      Integer number = numbers == null ? null : numbers.get(place.report());
      if (number != null) {
        first.putIfAbsent(number, place);
      }
    }
    List<MarkLink> marks = new ArrayList<>();
    first.forEach(
        (number, place) ->
            marks.add(
                new MarkLink(
                    String.valueOf(number),
                    Addresses.sentence(place.report(), place.sentence()),
                    "Evidence: report " + number + ", sentence " + place.sentence())));
    return marks;
  }
}
