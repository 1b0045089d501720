package org.parley.position;

import java.util.List;
import org.parley.actor.ReportActors;
import org.parley.language.AnnotatedReport;

/**
 * What the finders of positions, steps and terms rest on in one report, worked out once for all of
 * them: what is on the table there, who speaks where, and who holds a stance.
 */
public final class ReportProposals {
  final AnnotatedReport annotated;
  final ReportActors actors;
  final Spoken spoken;
  final Holders holders;
  final List<ProposalMention> mentions;
  final Targets targets;

  private ReportProposals(AnnotatedReport annotated, ReportActors actors, List<Speech> speech) {
    this.annotated = annotated;
    this.actors = actors;
    this.spoken = new Spoken(annotated.report(), actors, speech);
    this.holders = new Holders(annotated.report(), actors, spoken);
    this.mentions = ProposalFinder.find(annotated, actors);
    this.targets = new Targets(mentions);
  }

  /**
   * Looks through a report.
   *
   * @param annotated the report; sentences without a parse are passed over
   * @param actors its actors
   * @param speech what is said in it, by whom
   */
  public static ReportProposals of(
      AnnotatedReport annotated, ReportActors actors, List<Speech> speech) {
    return new ReportProposals(annotated, actors, speech);
  }
}
