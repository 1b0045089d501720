package org.parley.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorKind;
import org.parley.actor.ReportActor;
import org.parley.language.EntityKind;

/** Who takes part in an event, and where it is. */
final class Participants {
  private static final List<String> USUAL =
      List.of("with", "against", "on", "to", "at", "from", "for", "into", "of", "in", "between");

  /** Ends a list of prepositions after which the recipient is not to be looked for elsewhere. */
  private static final String NOBODY_ELSE = "!";

  /** Where a verb that takes in another clause names its recipient. */
  private static final List<String> ASKED = List.of("obj", "on", "upon", "to", "with", "from", "!");

  private static final List<String> AT = List.of("in", "at", "near", "outside");

  private Participants() {}

  static List<Participant> of(Words words, List<Integer> heads) {
    return heads.stream().distinct().map(words::participant).toList();
  }

  static List<Participant> actors(Words words, Frame frame) {
    List<Integer> heads = new ArrayList<>(2);
    for (int subject : frame.subjects()) {
      heads.addAll(acting(words, Antecedents.of(words, subject)));
    }
    return of(words, heads.isEmpty() ? behind(words, frame) : heads);
  }

  /**
   * Who acts where nobody is told to: "killed in Malian shelling", "killed in a raid by rebels".
   */
  private static List<Integer> behind(Words words, Frame frame) {
    if (!frame.passive()) {
      return List.of();
    }
    for (int adjunct : frame.adjuncts("in")) {
      if (words.is("ATTACK", adjunct) || namesAttack(words, adjunct)) {
        List<Integer> owners = owners(words, adjunct);
        return owners.isEmpty() ? named(words, adjunct, List.of("by"), true) : owners;
      }
    }
    return List.of();
  }

  /** Those who used a weapon: "a shell fired by rebels", "a shell said to be fired by rebels". */
  private static List<Integer> users(Words words, int weapon) {
    List<Integer> verbs = words.parse().dependents(weapon, "acl");
    for (int depth = 0; depth < 2; depth++) {
      List<Integer> below = new ArrayList<>(1);
      for (int verb : verbs) {
        List<Integer> agents = named(words, verb, List.of("by"), true);
        if (!agents.isEmpty()) {
          return agents;
        }
        below.addAll(words.parse().dependents(verb, "xcomp"));
      }
      verbs = below;
    }
    return List.of();
  }

  /** "in Malian tank shelling", of which the parser takes the tank for the main word. */
  private static boolean namesAttack(Words words, int noun) {
    int next = noun + 1;
    return next < words.size()
        && words.governor(next) == noun
        && words.tag(next).equals("VBG")
        && WordClasses.is("ATTACK", words.lower(next));
  }

  /** The head itself if it acts; else who stands before it ("Malian shelling") or behind it. */
  private static List<Integer> acting(Words words, int head) {
    if (words.isActing(head)) {
      return List.of(head);
    }
    List<Integer> owners = owners(words, head);
    if (owners.isEmpty() && words.is("WEAPON", head)) {
      owners = users(words, head);
    }
    if (!owners.isEmpty()) {
      return owners;
    }
    return named(words, head, List.of("by", "of", "from", "between"), true);
  }

  /** Possessives and national adjectives before a noun. */
  private static List<Integer> owners(Words words, int noun) {
    List<Integer> found = new ArrayList<>(1);
    for (int child : words.parse().dependents(noun, "nmod:poss", "amod", "compound")) {
      boolean poss = words.parse().relation(child).equals("nmod:poss");
      if (poss ? words.isActing(child) || isPlaceOrState(words, child) : isNational(words, child)) {
        found.addAll(words.withConjuncts(child));
      }
    }
    return found;
  }

  private static boolean isNational(Words words, int i) {
    if (Countries.of(words.lower(i)) != null) {
      return true;
    }
    ReportActor actor = words.actorAt(i);
    return actor != null && actor.kind() != ActorKind.PLACE;
  }

  private static boolean isPlaceOrState(Words words, int i) {
    return words.token(i).entity() == EntityKind.PLACE || Countries.of(words.lower(i)) != null;
  }

  /** Those a noun names with some prepositions; "poss" is what stands before it. */
  static List<Integer> named(Words words, int noun, List<String> prepositions, boolean actorsOnly) {
    List<Integer> found = new ArrayList<>(2);
    if (prepositions.contains("poss")) {
      found.addAll(owners(words, noun));
    }
    for (int child : words.parse().dependents(noun, "nmod", "obl")) {
      if (prepositions.contains(words.caseOf(child))) {
        for (int head : words.withConjuncts(child)) {
          if (words.isActing(head) || (!actorsOnly && isPlaceOrState(words, head))) {
            found.add(head);
          }
        }
      }
    }
    return found;
  }

  static List<Integer> recipients(Words words, Told told) {
    List<Integer> actors = new ArrayList<>();
    for (int subject : told.outer().subjects()) {
      actors.addAll(acting(words, Antecedents.of(words, subject)));
    }
    if (actors.isEmpty()) {
      actors.addAll(behind(words, told.outer()));
    }
    for (int k = 0; k < told.frames().size(); k++) {
      Frame frame = told.frames().get(k);
      boolean outer = k == 0 && told.frames().size() > 1;
      boolean asked = k > 0 && told.meaning().type() == PloverType.REQUEST;
      List<Integer> found = asked ? subjects(words, frame, actors) : List.of();
      if (found.isEmpty()) {
        found = recipients(words, frame, outer ? ASKED : told.meaning().recipients(), actors);
      }
      if (found.isEmpty() && k > 0) {
        found = subjects(words, frame, actors);
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return told.frames().size() == 1 && isDemand(told.meaning().type())
        ? ofClause(words, told.outer().verb(), actors)
        : List.of();
  }

  private static List<Integer> subjects(Words words, Frame frame, List<Integer> actors) {
    List<Integer> found = new ArrayList<>(frame.subjects());
    found.removeIf(
        head -> actors.contains(head) || !(words.isActing(head) || isPlaceOrState(words, head)));
    return found;
  }

  private static boolean isDemand(@Nullable PloverType type) {
    return type == PloverType.REQUEST || type == PloverType.ACCUSE;
  }

  /** "Demanded that Chile ease the rules", "alleged that Chile knew". */
  private static List<Integer> ofClause(Words words, int verb, List<Integer> actors) {
    for (int clause : words.parse().dependents(verb, "ccomp")) {
      for (int subject : words.parse().dependents(clause, "nsubj")) {
        if (subject > verb && !actors.contains(subject)) {
          List<Integer> found = recipient(words, subject);
          if (!found.isEmpty()) {
            return found;
          }
        }
      }
    }
    return List.of();
  }

  private static List<Integer> recipients(
      Words words, Frame frame, List<String> declared, List<Integer> actors) {
    List<String> order = new ArrayList<>(declared);
    order.remove(NOBODY_ELSE);
    if (order.isEmpty() && declared.isEmpty()) {
      order.add("obj");
    }
    for (String preposition : order) {
      List<Integer> heads =
          preposition.equals("obj")
              ? frame.objects()
              : nearest(words, frame.verb(), frame.adjuncts(preposition));
      List<Integer> found = new ArrayList<>(2);
      for (int head : heads) {
        found.addAll(recipient(words, head));
      }
      found.removeAll(actors);
      if (!found.isEmpty()) {
        return found;
      }
    }
    if (declared.contains(NOBODY_ELSE)) {
      return List.of();
    }
    for (int object : frame.objects()) {
      List<Integer> found = new ArrayList<>(recipient(words, object));
      if (found.isEmpty()) {
        found.addAll(enabled(words, object));
      }
      found.removeAll(actors);
      if (!found.isEmpty()) {
        return found;
      }
    }
    for (String preposition : USUAL) {
      List<Integer> found = new ArrayList<>(2);
      for (int head : frame.adjuncts(preposition)) {
        if (words.isActing(head) || isPlaceOrState(words, head)) {
          found.add(head);
        } else if (words.is("DEMAND", head)) {
          found.addAll(named(words, head, List.of("from", "by", "poss"), true));
        }
      }
      found.removeAll(actors);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** Those that hang least deep below the verb: not "Chad" in "a summit in Oslo on war in Chad". */
  private static List<Integer> nearest(Words words, int verb, List<Integer> heads) {
    int least = Integer.MAX_VALUE;
    List<Integer> nearest = new ArrayList<>(heads.size());
    for (int head : heads) {
      int depth = 0;
      for (int up = head; up >= 0 && up != verb && depth < 20; up = words.governor(up)) {
        depth += words.relation(up).equals("conj") ? 0 : 1;
      }
      if (depth < least) {
        nearest.clear();
        least = depth;
      }
      if (depth == least) {
        nearest.add(head);
      }
    }
    return nearest;
  }

  /** "Permission for Chad to pass". */
  private static List<Integer> enabled(Words words, int noun) {
    for (int clause : words.parse().dependents(noun, "acl")) {
      for (int subject : words.parse().dependents(clause, "nsubj")) {
        if (subject > noun && (words.isActing(subject) || isPlaceOrState(words, subject))) {
          return List.of(subject);
        }
      }
    }
    return List.of();
  }

  /** "its troops" are the actor's. */
  private static boolean isOwn(Words words, int head) {
    for (int child : words.parse().dependents(head, "nmod:poss")) {
      if (words.tag(child).equals("PRP$")) {
        return true;
      }
    }
    return false;
  }

  private static List<Integer> recipient(Words words, int head) {
    if (isOwn(words, head)) {
      return List.of();
    }
    if (words.isActing(head) || isPlaceOrState(words, head)) {
      return List.of(head);
    }
    List<Integer> owners = owners(words, head);
    return owners.isEmpty() && words.is("DEMAND", head)
        ? named(words, head, List.of("by", "from"), true)
        : owners;
  }

  static @Nullable Participant place(Words words, Told told) {
    if (told.meaning().predicate().equals("visit")) {
      for (int object : told.inner().objects()) {
        if (isPlace(words, object)) {
          return words.participant(object);
        }
      }
      for (int head : told.inner().adjuncts("to")) {
        if (isPlace(words, head)) {
          return words.participant(head);
        }
      }
    }
    for (String preposition : AT) {
      for (Frame frame : told.frames()) {
        for (int head : frame.adjuncts(preposition)) {
          if (isPlace(words, head)) {
            return words.participant(head);
          }
        }
        for (int adjunct : frame.adjuncts()) {
          for (int child : words.parse().dependents(adjunct, "nmod")) {
            if (words.hasCase(child, preposition) && isPlace(words, child)) {
              return words.participant(child);
            }
          }
        }
      }
    }
    return null;
  }

  /** The place of a noun's event; {@code carrier} is the verb that says it took place, or -1. */
  static @Nullable Participant placeOf(Words words, int noun, int carrier) {
    for (int word : carrier < 0 ? new int[] {noun} : new int[] {noun, carrier}) {
      for (int child : words.parse().dependents(word, "nmod", "obl")) {
        if (AT.contains(words.caseOf(child)) && isPlace(words, child)) {
          return words.participant(child);
        }
      }
    }
    return null;
  }

  private static final Set<ActorKind> PLACES = Set.of(ActorKind.PLACE, ActorKind.STATE);

  private static boolean isPlace(Words words, int head) {
    ReportActor actor = words.actorAt(head);
    return actor != null
        ? PLACES.contains(actor.kind())
        : words.token(head).entity() == EntityKind.PLACE || words.is("TERRITORY", head);
  }
}
