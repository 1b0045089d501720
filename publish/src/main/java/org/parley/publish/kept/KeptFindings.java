package org.parley.publish.kept;

import java.util.List;
import java.util.Objects;
import org.parley.actor.ReportActors;
import org.parley.event.EventMention;
import org.parley.event.FoundEvent;
import org.parley.figure.FoundFigure;
import org.parley.findings.Findings;
import org.parley.position.FoundPosition;
import org.parley.position.FoundStep;
import org.parley.position.FoundTerm;
import org.parley.quote.FoundQuote;
import org.parley.report.Report;
import org.parley.time.TimeExpression;

/** Findings as they are kept: all but the report, which is kept in a form that lasts longer. */
public record KeptFindings(
    ReportActors actors,
    List<TimeExpression> times,
    List<FoundQuote> quotes,
    List<FoundEvent> events,
    List<EventMention> mentions,
    List<FoundFigure> figures,
    List<FoundPosition> positions,
    List<FoundStep> steps,
    List<FoundTerm> terms) {

  private static final Shape SHAPE = Shape.of(KeptFindings.class);

  /** Findings of another shape were kept by another version. */
  public static final int FINGERPRINT = SHAPE.fingerprint();

  /** Packs findings without their report. */
  public static byte[] pack(Findings findings) {
    Packed.Out out = new Packed.Out();
    SHAPE.write(
        new KeptFindings(
            findings.actors(),
            findings.times(),
            findings.quotes(),
            findings.events(),
            findings.mentions(),
            findings.figures(),
            findings.positions(),
            findings.steps(),
            findings.terms()),
        out);
    return out.packed();
  }

  /**
   * Undoes {@link #pack}.
   *
   * @throws RuntimeException if these are not such bytes, or of another {@link #FINGERPRINT};
   *     {@link Unpacking} tells it plainly
   */
  public static Findings unpack(Report report, byte[] packed) {
    KeptFindings kept =
        (KeptFindings) Objects.requireNonNull(SHAPE.read(new Packed.In(packed)), "no findings");
    return new Findings(
        report,
        kept.actors,
        kept.times,
        kept.quotes,
        kept.events,
        kept.mentions,
        kept.figures,
        kept.positions,
        kept.steps,
        kept.terms);
  }
}
