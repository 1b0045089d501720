package org.parley.server.judgement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Actor;
import org.parley.dossier.Dossier;
import org.parley.dossier.Quote;

/** A dossier with what persons said laid over it. */
public final class JudgedDossier {
  private JudgedDossier() {}

  /**
   * The dossier without the lines that are marked as wrong, and with the speakers that persons
   * name. A speaker who is no actor of the dossier becomes unknown.
   *
   * @param judgements those of its story; what was taken back counts for nothing, and of two about
   *     one line the later holds
   */
  public static Dossier of(Dossier dossier, List<Judgement> judgements) {
    Set<String> wrong = new HashSet<>();
    Map<String, Judgement> speakers = new HashMap<>();
    for (Judgement judgement : judgements) {
      if (judgement.undoneBy() == null) {
        switch (judgement.kind()) {
          case WRONG -> wrong.add(judgement.line());
          case SPEAKER -> speakers.put(judgement.line(), judgement);
        }
      }
    }
    if (wrong.isEmpty() && speakers.isEmpty()) {
      return dossier;
    }
    Map<String, String> actors = new HashMap<>();
    for (Actor actor : dossier.actors()) {
      actors.putIfAbsent(actor.name(), actor.id());
    }
    return new Dossier(
        dossier.story(),
        dossier.reports(),
        dossier.actors(),
        dossier.quotes().stream()
            .filter(quote -> !wrong.contains(quote.id()))
            .map(quote -> spoken(quote, speakers.get(quote.id()), actors))
            .toList(),
        dossier.events().stream().filter(event -> !wrong.contains(event.id())).toList(),
        dossier.proposals().stream().filter(proposal -> !wrong.contains(proposal.id())).toList(),
        dossier.figures().stream().filter(figure -> !wrong.contains(figure.id())).toList(),
        dossier.disagreements().stream()
            .filter(disagreement -> !wrong.contains(disagreement.id()))
            .toList(),
        dossier.sameOnceResolved(),
        dossier.onlyHere(),
        dossier.summary(),
        dossier.coverage().stream().filter(row -> !wrong.contains(row.line())).toList());
  }

  private static Quote spoken(
      Quote quote, @Nullable Judgement judgement, Map<String, String> actors) {
    if (judgement == null) {
      return quote;
    }
    String speaker = judgement.speaker() == null ? null : actors.get(judgement.speaker());
    return new Quote(
        quote.id(),
        speaker,
        speaker == null ? "set to unknown by " + judgement.by() : null,
        quote.said(),
        quote.wordings(),
        quote.aligned());
  }
}
