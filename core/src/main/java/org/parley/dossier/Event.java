package org.parley.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.event.Modality;
import org.parley.event.PloverType;
import org.parley.report.Citation;
import org.parley.report.When;

/**
 * Something that happened, goes on, is announced, claimed, denied or would follow: once, however
 * many reports tell of it.
 *
 * @param id stable, from content
 * @param title a clause of a report, as written
 * @param type PLOVER type, or null
 * @param mode PLOVER mode, or null
 * @param code how event data counts it, or null if they do not
 * @param ledger the account it stands in, or null
 * @param modality how sure a thing it is, as the reports put it
 * @param when when it is
 * @param place id of the place, or null
 * @param actors ids of those who act
 * @param recipients ids of those acted on
 * @param attributedTo id of the actor on whose word it rests, or null
 * @param citations its sentences
 * @param mentions single words of the reports that may tell of it too: a looser link than the
 *     citations, which says where to read on
 * @param origins how many independent accounts tell of it
 * @param citing id of the outlet from which all reports that tell of it take it, or null
 * @param denials who denies it
 */
public record Event(
    String id,
    String title,
    @Nullable PloverType type,
    @Nullable String mode,
    @Nullable EventCode code,
    @Nullable LedgerEntry ledger,
    Modality modality,
    When when,
    @Nullable String place,
    List<String> actors,
    List<String> recipients,
    @Nullable String attributedTo,
    List<Citation> citations,
    List<Citation> mentions,
    int origins,
    @Nullable String citing,
    List<Denial> denials)
    implements Cited {

  /** Copies its lists. */
  public Event {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    citations = List.copyOf(citations);
    mentions = List.copyOf(mentions);
    denials = List.copyOf(denials);
  }

  /** The same event in an account, with those who deny it. */
  public Event in(@Nullable LedgerEntry entry, List<Denial> denied) {
    return new Event(
        id,
        title,
        type,
        mode,
        code,
        entry,
        modality,
        when,
        place,
        actors,
        recipients,
        attributedTo,
        citations,
        mentions,
        origins,
        citing,
        denied);
  }

  /** The same event at another time. */
  public Event withWhen(When other) {
    return new Event(
        id,
        title,
        type,
        mode,
        code,
        ledger,
        modality,
        other,
        place,
        actors,
        recipients,
        attributedTo,
        citations,
        mentions,
        origins,
        citing,
        denials);
  }
}
