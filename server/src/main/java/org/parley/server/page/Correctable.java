package org.parley.server.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.correction.Targets;
import org.parley.dossier.Actor;
import org.parley.dossier.Dossier;
import org.parley.dossier.Position;
import org.parley.dossier.Proposal;
import org.parley.dossier.Quote;
import org.parley.dossier.Target;
import org.parley.dossier.Target.Part;
import org.parley.publish.html.Names;
import org.parley.publish.line.DossierIndex;
import org.parley.publish.line.SaidBy;
import org.parley.publish.line.Terms;

/**
 * A line of a dossier that a person can say something about.
 *
 * @param target the line
 * @param anchor where it stands on the story's page
 * @param context what it belongs to: who said it, of whom and on what it is a position; may be
 *     empty
 * @param marks its evidence
 * @param names of an actor the forms of its name, else empty
 */
record Correctable(
    Target target, String anchor, String context, List<MarkLink> marks, List<String> names) {

  /** Those of a dossier, in its order. */
  static List<Correctable> all(Dossier dossier) {
    DossierIndex index = new DossierIndex(dossier);
    List<Correctable> all = new ArrayList<>();
    for (Target target : Targets.of(dossier)) {
      all.add(
          new Correctable(
              target,
              anchor(target),
              context(target, index),
              MarkLink.of(target.citations(), index),
              names(target, dossier)));
    }
    return all;
  }

  /** The one of an id, or null. */
  static @Nullable Correctable of(List<Correctable> all, String line) {
    return all.stream().filter(each -> each.target().line().equals(line)).findFirst().orElse(null);
  }

  private static String anchor(Target target) {
    return switch (target.part()) {
      case STORY, ACTOR -> "";
      case QUOTE -> Names.anchor("q", target.line());
      case EVENT -> Names.anchor("e", target.line());
      case FIGURE -> Names.anchor("f", target.line());
      case DISAGREEMENT -> Names.anchor("d", target.line());
      case PROPOSAL -> Names.anchor("p", target.line());
      case POSITION -> Names.anchor("p", withoutPlace(target.line()).replace("/", "-"));
    };
  }

  /** A position's id without the place of its sentence: its proposal and its party. */
  private static String withoutPlace(String line) {
    return line.substring(0, Math.max(0, line.lastIndexOf('/')));
  }

  private static String context(Target target, DossierIndex index) {
    Dossier dossier = index.dossier();
    if (target.part() == Part.QUOTE) {
      for (Quote quote : dossier.quotes()) {
        if (quote.id().equals(target.line())) {
          return SaidBy.speaker(quote, index);
        }
      }
    }
    if (target.part() == Part.POSITION) {
      for (Proposal proposal : dossier.proposals()) {
        for (Position position : proposal.positions()) {
          if (Targets.line(proposal, position).equals(target.line())) {
            return index.actorName(position.party(), "a party not named")
                + " on "
                + proposal.name()
                + ": "
                + Terms.stance(position.stance());
          }
        }
      }
    }
    return "";
  }

  private static List<String> names(Target target, Dossier dossier) {
    if (target.part() == Part.ACTOR) {
      for (Actor actor : dossier.actors()) {
        if (actor.id().equals(target.line()) && actor.aliases().size() > 1) {
          return actor.aliases().stream().map(alias -> alias.text()).toList();
        }
      }
    }
    return List.of();
  }

  /** What sort of line it is, in words. */
  String sort() {
    return Terms.capital(Terms.code(target.part()));
  }

  boolean is(String part) {
    return Terms.code(target.part()).equals(part);
  }

  /** Whether it can be wrong as a whole. */
  boolean canBeWrong() {
    return target.part() != Part.STORY && target.part() != Part.ACTOR;
  }

  /** Whether it has a date. */
  boolean isDated() {
    return is("event") || is("quote") || is("position");
  }
}
