package org.parley.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.report.Citation;
import org.parley.report.Span;

/**
 * One report's rendering of a thing said.
 *
 * @param text the words as written, its parts joined by a blank where something stands between
 * @param form direct, mixed or indirect
 * @param report id of the report
 * @param spans the parts, in the report's text
 * @param speakerAsWritten the words by which the report names the speaker, or null
 * @param via whom the report names as its own source for it, as written ("RIA"), or null
 * @param paragraphs over how many paragraphs it runs
 * @param citations its sentences
 */
public record Wording(
    String text,
    WordingForm form,
    String report,
    List<Span> spans,
    @Nullable String speakerAsWritten,
    @Nullable String via,
    int paragraphs,
    List<Citation> citations)
    implements Cited {

  /** Copies its lists. */
  public Wording {
    spans = List.copyOf(spans);
    citations = List.copyOf(citations);
  }
}
