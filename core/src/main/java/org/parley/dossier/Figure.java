package org.parley.dossier;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.figure.Qualifier;
import org.parley.report.Citation;
import org.parley.report.When;

/**
 * A number with what it counts.
 *
 * @param id stable, from content
 * @param what what is counted, as written
 * @param told what is said of it, in the words of Parley's own table: "killed", "retaken"; empty if
 *     nothing of that table is
 * @param value the number; exact
 * @param text the number as written ("roughly 20%", "hundreds of thousands")
 * @param unit unit, or empty
 * @param qualifier about, at least, at most, over, under; or null
 * @param asOf at what time, or null
 * @param attributedTo id of the actor who gives it, or null
 * @param citations its sentences
 */
public record Figure(
    String id,
    String what,
    List<String> told,
    BigDecimal value,
    String text,
    String unit,
    @Nullable Qualifier qualifier,
    @Nullable When asOf,
    @Nullable String attributedTo,
    List<Citation> citations)
    implements Cited {

  /** Copies its lists. */
  public Figure {
    told = List.copyOf(told);
    citations = List.copyOf(citations);
  }
}
