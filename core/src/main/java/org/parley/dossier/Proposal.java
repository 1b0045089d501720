package org.parley.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.report.Citation;

/**
 * What is on the table.
 *
 * @param id stable, from content
 * @param name a noun phrase of the reports
 * @param names what else the reports call it
 * @param proposers ids of those who put it forward
 * @param partOf id of the proposal of which it is a part or a condition, or null
 * @param rivals ids of the proposals on the same subject that are told apart from it
 * @param terms what it holds, as written
 * @param course what became of it, dated steps first, in time order
 * @param positions what each party says to it, newest dated first, undated ones after
 * @param citations where it is named
 */
public record Proposal(
    String id,
    String name,
    List<CitedText> names,
    List<String> proposers,
    @Nullable String partOf,
    List<String> rivals,
    List<CitedText> terms,
    List<CourseStep> course,
    List<Position> positions,
    List<Citation> citations)
    implements Cited {

  /** Copies its lists. */
  public Proposal {
    names = List.copyOf(names);
    proposers = List.copyOf(proposers);
    rivals = List.copyOf(rivals);
    terms = List.copyOf(terms);
    course = List.copyOf(course);
    positions = List.copyOf(positions);
    citations = List.copyOf(citations);
  }
}
