package org.parley.dossier;

import java.util.List;
import org.parley.report.Citation;
import org.parley.report.When;

/**
 * A slot that looks like a disagreement and is none: the readings name one time in several ways.
 *
 * @param about the slot
 * @param when the time they all name
 * @param readings the ways it is named
 */
public record SameOnceResolved(String about, When when, List<Reading> readings) implements Cited {

  /** Copies its list. */
  public SameOnceResolved {
    readings = List.copyOf(readings);
  }

  @Override
  public List<Citation> citations() {
    return readings.stream().flatMap(reading -> reading.citations().stream()).toList();
  }
}
