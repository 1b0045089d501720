package org.parley.dossier;

import java.util.List;
import org.parley.report.Citation;

/** A line of a dossier: it stands on the sentences it cites. */
public interface Cited {

  /** The evidence, in the order of the reports; never empty in a dossier. */
  List<Citation> citations();
}
