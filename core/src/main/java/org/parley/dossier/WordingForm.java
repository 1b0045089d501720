package org.parley.dossier;

/** How a report renders what was said. */
public enum WordingForm {
  /** All of it in quotation marks. */
  DIRECT,
  /** The report's words round a quoted stretch. */
  MIXED,
  /** The report's words alone. */
  INDIRECT
}
