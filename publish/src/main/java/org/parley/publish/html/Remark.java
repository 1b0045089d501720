package org.parley.publish.html;

import java.util.List;
import org.parley.dossier.Quote;
import org.parley.dossier.Wording;
import org.parley.publish.line.DossierIndex;
import org.parley.publish.line.Enumeration;
import org.parley.publish.line.QuoteText;
import org.parley.publish.line.SaidBy;
import org.parley.publish.line.Terms;
import org.parley.report.Report;

/**
 * A thing said, in one wording.
 *
 * @param id its anchor
 * @param speaker who said it, or "Speaker unknown"
 * @param unknown whether the speaker is unknown
 * @param date when
 * @param form direct, mixed, in reported speech; over how many paragraphs
 * @param text the words, with the quotation marks the report has
 * @param language their language
 * @param marks evidence
 * @param note why the speaker is unknown, or by whom the report has it
 * @param differs disagreements that touch it
 */
record Remark(
    String id,
    String speaker,
    boolean unknown,
    String date,
    String form,
    String text,
    String language,
    List<Mark> marks,
    String note,
    List<Differs> differs) {

  static Remark of(Quote quote, DossierIndex index, Names names) {
    Wording wording = quote.wordings().get(0);
    Report report = index.report(wording.report()).report();
    boolean unknown = index.actor(quote.speaker()) == null;
    String note = "";
    if (unknown && quote.speakerNote() != null) {
      note = quote.speakerNote();
    } else if (wording.via() != null) {
      note = "taken from " + wording.via();
    }
    int wordings = quote.wordings().size();
    return new Remark(
        Names.anchor("q", quote.id()),
        SaidBy.speaker(quote, index),
        unknown,
        index.date(quote.said(), quote),
        wordings > 1
            ? Enumeration.count(wordings, "wording", "wordings") + ", alike"
            : Terms.form(wording),
        QuoteText.of(wording, report),
        report.language(),
        Mark.of(quote.citations(), index, names),
        index.corrected(quote.id()).isEmpty()
            ? note
            : (note.isEmpty() ? "" : note + " ") + Terms.capital(index.corrected(quote.id())),
        Differs.touching(quote.id(), index));
  }
}
