package org.parley.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One verb and what it governs, with what it leaves unsaid taken from its surroundings: the subject
 * of a joined verb, of an infinitive, of a relative clause.
 */
final class Frame {
  private static final int DEPTH = 6;
  private static final Set<String> OBJECT_CONTROL =
      Set.of(
          "ask",
          "urge",
          "order",
          "tell",
          "force",
          "allow",
          "let",
          "permit",
          "invite",
          "press",
          "persuade",
          "compel",
          "help",
          "advise",
          "instruct",
          "command",
          "encourage",
          "enable",
          "push",
          "pressure",
          "require",
          "cause",
          "make",
          "see",
          "accuse",
          "call",
          "authorize",
          "authorise",
          "convince",
          "get",
          "lead",
          "prompt",
          "request",
          "expect",
          "want",
          "send");
  private static final Set<String> PARTICLES =
      Set.of("up", "down", "out", "off", "back", "away", "over", "in", "on", "aside", "free");

  private final Words words;
  private final int verb;
  private final boolean passive;
  private final List<Integer> subjects = new ArrayList<>(2);
  private final List<Integer> objects = new ArrayList<>(2);
  private final List<Integer> oblique = new ArrayList<>(4);
  private final List<String> keys;

  private Frame(Words words, int verb, int depth) {
    this.words = words;
    this.verb = verb;
    this.passive = isPassive();
    for (int child : words.parse().dependents(verb)) {
      switch (words.parse().relation(child)) {
        case "obj", "iobj" -> objects.addAll(words.withConjuncts(child));
        case "xcomp" -> addRaised(child);
        case "obl", "nmod", "obl:npmod", "advcl" -> oblique.addAll(words.withConjuncts(child));
        case "nsubj", "csubj" -> {
          if (!isRelativePronoun(child)) {
            (passive ? objects : subjects).addAll(words.withConjuncts(behindSource(child)));
          }
        }
        case "nsubj:pass" -> {
          if (!isRelativePronoun(child)) {
            (passive ? objects : subjects).addAll(words.withConjuncts(behindSource(child)));
          }
        }
        default -> {}
      }
    }
    if (passive) {
      for (int agent : adjuncts("by")) {
        subjects.add(agent);
      }
    }
    if (depth < DEPTH) {
      borrow(depth);
    }
    this.keys = readKeys();
  }

  /** "released the mayor jailed last year": the parser takes the object for a subject below. */
  private void addRaised(int complement) {
    String tag = words.tag(complement);
    if (passive || (!tag.equals("VBN") && !tag.equals("VBD"))) {
      return;
    }
    for (int subject : words.parse().dependents(complement, "nsubj", "nsubj:pass")) {
      if (subject > verb) {
        objects.addAll(words.withConjuncts(subject));
      }
    }
  }

  /**
   * "According to the agency ONA, rebels fired": the parser takes the end of the source for the
   * subject and the subject for its apposition.
   */
  private int behindSource(int subject) {
    for (int source : words.parse().dependents(verb, "obl")) {
      if (source + 1 == subject && words.hasCase(source, "according to")) {
        for (int behind : words.parse().dependents(subject, "appos")) {
          if (behind > subject) {
            return behind;
          }
        }
      }
    }
    return subject;
  }

  static Frame of(Words words, int verb) {
    return new Frame(words, verb, 0);
  }

  Words words() {
    return words;
  }

  int verb() {
    return verb;
  }

  boolean passive() {
    return passive;
  }

  List<Integer> subjects() {
    return subjects;
  }

  List<Integer> objects() {
    return objects;
  }

  /** Heads of the adjuncts of the verb and of its objects. */
  List<Integer> adjuncts() {
    List<Integer> all = new ArrayList<>(oblique);
    for (int object : objects) {
      addNominal(object, all, 2);
    }
    return all;
  }

  private void addNominal(int noun, List<Integer> all, int depth) {
    for (int child : words.parse().dependents(noun, "nmod", "obl")) {
      if (!all.contains(child) && !words.parse().relation(child).equals("nmod:poss")) {
        all.addAll(words.withConjuncts(child));
        if (depth > 0) {
          addNominal(child, all, depth - 1);
        }
      }
    }
  }

  /** Heads of the adjuncts with a preposition. */
  List<Integer> adjuncts(String preposition) {
    List<Integer> found = new ArrayList<>(2);
    for (int head : adjuncts()) {
      int carrier = words.relation(head).equals("conj") ? words.governor(head) : head;
      if (words.hasCase(head, preposition)
          || (carrier != head
              && words.caseOf(head).isEmpty()
              && words.hasCase(carrier, preposition))) {
        found.add(head);
      }
    }
    return found;
  }

  /** Lemma with particle first, then the bare lemma. */
  List<String> keys() {
    return keys;
  }

  /** True if the object of a verb does what its infinitive tells: "forced them to leave". */
  static boolean controlsByObject(String lemma) {
    return OBJECT_CONTROL.contains(lemma);
  }

  /** Lemma with its particle joined by _. */
  String lemma() {
    return keys.get(0);
  }

  /** Heads of the clauses it takes: infinitives, that-clauses, gerunds after a preposition. */
  List<Integer> complements() {
    List<Integer> found = new ArrayList<>(2);
    for (int child : words.parse().dependents(verb, "xcomp", "ccomp", "advcl", "obl", "dep")) {
      boolean clause =
          switch (words.relation(child)) {
            case "xcomp", "ccomp" -> true;
            case "advcl" ->
                child > verb
                    && (isToInfinitive(child) || isGerundOf(child, "of", "from", "against"));
            case "obl" -> words.tag(child).equals("VBG");
            default -> child > verb && words.isVerb(child) && isToInfinitive(child);
          };
      if (clause) {
        found.add(child);
      }
    }
    for (int object : objects) {
      for (int child : words.parse().dependents(object, "acl")) {
        if (child > verb && isToInfinitive(child) && words.isActing(object)) {
          found.add(child);
        }
      }
    }
    return found;
  }

  private boolean isGerundOf(int child, String... prepositions) {
    return words.tag(child).equals("VBG") && List.of(prepositions).contains(words.caseOf(child));
  }

  private boolean isToInfinitive(int child) {
    for (int mark : words.parse().dependents(child, "mark")) {
      if (words.tag(mark).equals("TO")) {
        return true;
      }
    }
    return false;
  }

  private boolean isPassive() {
    if (isAfterNounInIng()) {
      return false;
    }
    if (words.parse().hasDependent(verb, "nsubj:pass", "aux:pass")) {
      return true;
    }
    if (!words.tag(verb).equals("VBN") || hasBoth()) {
      return false;
    }
    for (int aux : words.parse().dependents(verb, "aux")) {
      if (words.lemma(aux).equals("have")) {
        return false;
      }
    }
    String relation = words.relation(verb);
    return relation.equals("acl")
        || relation.equals("amod")
        || relation.equals("advcl")
        || relation.equals("csubj");
  }

  /** "Chadian shelling killed two": the parser takes the shelling for an auxiliary. */
  private boolean isAfterNounInIng() {
    for (int aux : words.parse().dependents(verb, "aux:pass")) {
      if (words.tag(aux).equals("VBG") && !words.lemma(aux).equals("be")) {
        return WordClasses.is("ATTACK", words.lower(aux));
      }
    }
    return false;
  }

  /** "Their tanks flattened homes": a participle for the tagger, yet it has subject and object. */
  private boolean hasBoth() {
    return words.parse().hasDependent(verb, "nsubj") && words.parse().hasDependent(verb, "obj");
  }

  private static final Set<String> RELATIVE = Set.of("WDT", "WP", "WP$");

  private boolean isRelativePronoun(int i) {
    return RELATIVE.contains(words.tag(i));
  }

  /** Takes what is left unsaid from the verb's surroundings. */
  private void borrow(int depth) {
    int governor = words.governor(verb);
    if (governor < 0) {
      return;
    }
    String relation = words.parse().relation(verb);
    boolean lacksSubject = passive ? objects.isEmpty() : subjects.isEmpty();
    if (relation.startsWith("acl") && !words.isVerb(governor)) {
      boolean infinitive = isToInfinitive(verb);
      if (passive) {
        addIfEmpty(objects, governor);
      } else if (lacksSubject && !infinitive) {
        addIfEmpty(subjects, governor);
      } else if (objects.isEmpty() && relation.equals("acl:relcl") && !lacksSubject) {
        objects.add(governor);
      }
      return;
    }
    if (!lacksSubject || (!words.isVerb(governor) && !words.tag(governor).startsWith("JJ"))) {
      return;
    }
    switch (words.relation(verb)) {
      case "conj", "dep" -> lend(new Frame(words, governor, depth + 1), false);
      case "xcomp", "advcl", "ccomp" -> {
        if (words.relation(verb).equals("ccomp") && !isToInfinitive(verb)) {
          return;
        }
        Frame outer = new Frame(words, governor, depth + 1);
        lend(outer, controlsByObject(words.lemma(governor)));
      }
      default -> {}
    }
  }

  private void lend(Frame outer, boolean objectControl) {
    List<Integer> lent =
        outer.passive || (objectControl && !outer.objects.isEmpty())
            ? outer.objects
            : outer.subjects;
    for (int head : lent) {
      addIfEmpty(passive ? objects : subjects, head);
    }
  }

  private static void addIfEmpty(List<Integer> list, int head) {
    if (!list.contains(head)) {
      list.add(head);
    }
  }

  private List<String> readKeys() {
    String lemma = words.lemma(verb);
    List<String> found = new ArrayList<>(3);
    for (int particle : words.parse().dependents(verb, "compound:prt")) {
      found.add(lemma + "_" + words.lower(particle));
    }
    if (found.isEmpty() && verb + 1 < words.size() && PARTICLES.contains(words.lower(verb + 1))) {
      int next = verb + 1;
      if (words.relation(next).equals("advmod") || words.tag(next).equals("RP")) {
        found.add(lemma + "_" + words.lower(next));
      }
    }
    found.add(lemma);
    return List.copyOf(found);
  }
}
