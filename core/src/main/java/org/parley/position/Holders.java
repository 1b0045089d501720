package org.parley.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorKind;
import org.parley.actor.Gender;
import org.parley.actor.ReportActor;
import org.parley.actor.ReportActors;
import org.parley.language.Parse;
import org.parley.language.Token;
import org.parley.report.Report;

/** Tells which actor holds a stance from the phrase that is its subject. */
final class Holders {
  private static final Set<String> FIRST_PERSON = Set.of("we", "i");

  private static final Set<String> SIDES = Set.of("side", "party", "country", "state", "nation");

  private final ReportActors actors;
  private final Spoken spoken;
  private final Owners owners;

  Holders(Report report, ReportActors actors, Spoken spoken) {
    this.actors = actors;
    this.spoken = spoken;
    this.owners = new Owners(report, actors);
  }

  /** A head and those joined to it: "accepted by both Ardenia and Velora". */
  List<Integer> joined(Parse parse, int head) {
    List<Integer> all = new ArrayList<>();
    all.add(head);
    all.addAll(parse.dependents(head, "conj"));
    return all;
  }

  /** Who holds the stance of a subject: the actor it names, or whose it is said to be. */
  @Nullable Holder holder(List<Token> tokens, Parse parse, int head) {
    String key = key(tokens, parse, head);
    return key != null ? new Holder(key, null) : owners.of(tokens, parse, head);
  }

  /** The actor that a subject names: itself, its owner in the phrase, or the speaker of "we". */
  @Nullable String key(List<Token> tokens, Parse parse, int head) {
    Token token = tokens.get(head);
    String word = token.text().toLowerCase(Locale.ROOT);
    if (FIRST_PERSON.contains(word)) {
      Speech said = spoken.innermost(token.span().start());
      return said != null && said.quoted() ? said.speaker() : null;
    }
    if (token.isPronoun()) {
      return subjectBefore(tokens, parse, head, word);
    }
    ReportActor actor = named(tokens, parse, head);
    return actor == null || actor.kind() == ActorKind.PLACE ? null : actor.key();
  }

  /** The actor that a noun is, or whose name stands before it: "the Nordia union". */
  private @Nullable ReportActor named(List<Token> tokens, Parse parse, int head) {
    ReportActor actor = actors.at(tokens.get(head).span());
    if (actor == null && tokens.get(head).isNoun()) {
      for (int child : parse.dependents(head, "amod", "compound")) {
        ReportActor near = actors.at(tokens.get(child).span());
        if (near != null && near.kind() != ActorKind.PLACE) {
          return near;
        }
      }
    }
    return actor;
  }

  /** True for "both sides" and the like: a stance of theirs is nobody's that could be named. */
  boolean areSides(List<Token> tokens, int head) {
    ReportActor actor = actors.at(tokens.get(head).span());
    return actor != null
        && actor.country() == null
        && SIDES.contains(tokens.get(head).lemma().toLowerCase(Locale.ROOT));
  }

  /** The one actor of the pronoun's sort that is a subject earlier in the sentence, or null. */
  private @Nullable String subjectBefore(
      List<Token> tokens, Parse parse, int pronoun, String word) {
    String only = null;
    for (int t = 0; t < pronoun; t++) {
      if (parse.relation(t).equals("nsubj")) {
        ReportActor actor = named(tokens, parse, t);
        if (actor != null && fits(word, actor)) {
          if (only != null && !only.equals(actor.key())) {
            return null;
          }
          only = actor.key();
        }
      }
    }
    return only;
  }

  private static boolean fits(String pronoun, ReportActor actor) {
    return switch (pronoun) {
      case "he" -> actor.kind() == ActorKind.PERSON && actor.gender() != Gender.FEMALE;
      case "she" -> actor.kind() == ActorKind.PERSON && actor.gender() != Gender.MALE;
      case "they" -> actor.kind() == ActorKind.GROUP || actor.kind() == ActorKind.ORGANISATION;
      case "it" -> actor.kind() != ActorKind.PERSON && actor.kind() != ActorKind.PLACE;
      default -> false;
    };
  }
}
