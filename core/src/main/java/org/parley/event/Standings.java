package org.parley.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells how sure a thing an event is: by tense and modal verbs, by the verbs it stands under, by
 * conditions and by attribution.
 */
public final class Standings {
  private static final Set<String> FUTURE = Set.of("will", "'ll", "’ll", "wo", "shall");
  private static final Set<String> POSSIBLE =
      Set.of("could", "may", "might", "can", "should", "must", "ought", "ca");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest", "until");
  private static final Set<String> REPORTED =
      Set.of("reportedly", "allegedly", "apparently", "supposedly", "purportedly", "presumably");
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "n’t", "never", "neither", "hardly", "scarcely", "barely", "nor");
  private static final Set<String> LATER =
      Set.of("tomorrow", "later", "next", "upcoming", "coming", "soon");

  private final Words words;
  private final boolean headline;

  private Modality modality = Modality.HAPPENED;
  private boolean negated;
  private boolean hypothetical;
  private boolean absorbed;
  private boolean would;
  private boolean inCondition;
  private @Nullable Integer speaker;
  private @Nullable Effect attribution;
  private final List<Integer> hosts = new ArrayList<>(2);

  private Standings(Words words, boolean headline) {
    this.words = words;
    this.headline = headline;
  }

  /**
   * How the event of a verb stands.
   *
   * @param words the sentence
   * @param verb index of the verb
   * @param headline true if the sentence is a title or heading, whose present tense is past
   */
  public static Standing of(Words words, int verb, boolean headline) {
    Standings standings = new Standings(words, headline);
    standings.tense(verb);
    standings.climb(verb);
    return standings.result(verb);
  }

  private Standing result(int verb) {
    if (inCondition) {
      modality = Modality.CONDITIONAL;
      hypothetical = true;
    } else if (hasCondition(verb) && modality == Modality.ANNOUNCED) {
      modality = Modality.CONDITIONAL;
    }
    if (would) {
      modality = attribution != null ? Modality.ANNOUNCED : Modality.CONDITIONAL;
      hypothetical |= attribution == null;
    }
    if (attribution != null && (modality == Modality.HAPPENED || modality == Modality.ONGOING)) {
      modality =
          switch (attribution) {
            case DENY -> Modality.DENIED;
            case CLAIM, ACCUSE -> Modality.CLAIMED;
            case SAY -> isSelfReport(verb) ? modality : Modality.CLAIMED;
            default -> modality;
          };
    }
    return new Standing(modality, negated, hypothetical, absorbed, speaker, hosts);
  }

  /** True for the main clause of "if they attack, we will close the border". */
  private boolean hasCondition(int verb) {
    for (int clause : words.parse().dependents(verb, "advcl")) {
      for (int mark : words.parse().dependents(clause, "mark")) {
        String lower = words.lower(mark);
        if (lower.equals("if") || lower.equals("unless")) {
          return true;
        }
      }
    }
    return false;
  }

  /** True for "the ministry said it had halted the talks". */
  private boolean isSelfReport(int verb) {
    if (speaker == null) {
      return false;
    }
    Frame frame = Frame.of(words, verb);
    for (int subject : frame.subjects()) {
      String lower = words.lower(subject);
      if (subject == speaker
          || lower.equals("it")
          || lower.equals("he")
          || lower.equals("she")
          || lower.equals("they")
          || lower.equals("we")
          || lower.equals("i")) {
        return true;
      }
      var named = words.actorAt(subject);
      if (named != null && named.equals(words.actorAt(speaker))) {
        return true;
      }
    }
    return false;
  }

  /** What the verb's own auxiliaries say. */
  private void tense(int verb) {
    boolean have = false;
    boolean be = false;
    boolean past = words.tag(verb).equals("VBD");
    boolean modal = false;
    for (int aux : words.parse().dependents(verb, "aux", "aux:pass", "cop")) {
      String lower = words.lower(aux);
      if (FUTURE.contains(lower)) {
        modality = Modality.ANNOUNCED;
        modal = true;
      } else if (lower.equals("would") || (lower.equals("'d") && !words.tag(verb).equals("VBN"))) {
        would = true;
        modal = true;
      } else if (POSSIBLE.contains(lower)) {
        modality = Modality.CONDITIONAL;
        hypothetical = true;
        modal = true;
      } else if (words.lemma(aux).equals("have")) {
        have = true;
      } else if (words.lemma(aux).equals("be")) {
        be = true;
        past |= words.tag(aux).equals("VBD");
      } else if (words.lemma(aux).equals("do")) {
        past |= words.tag(aux).equals("VBD");
      }
    }
    negate(verb);
    String tag = words.tag(verb);
    if (be && tag.equals("VB") && hasTo(verb)) {
      // "are to meet"; "were to meet" tells what was planned too
      modality = Modality.ANNOUNCED;
      return;
    }
    if (modal || have || past) {
      return;
    }
    boolean progressive = be && tag.equals("VBG");
    boolean present = tag.equals("VBZ") || tag.equals("VBP") || (be && !headline);
    if (progressive && saysLater(verb)) {
      modality = Modality.ANNOUNCED;
    } else if (progressive || (present && !headline)) {
      modality = Modality.ONGOING;
    }
  }

  private boolean saysLater(int verb) {
    for (int i = verb + 1; i < Math.min(words.size(), verb + 12); i++) {
      if (LATER.contains(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private void negate(int verb) {
    for (int child : words.parse().dependents(verb)) {
      if (NEGATIONS.contains(words.lower(child)) && !isNotOnly(child)) {
        negated = true;
      }
      if (words.lower(child).equals("without") && words.tag(verb).equals("VBG")) {
        negated = true;
      }
      String relation = words.relation(child);
      if (relation.equals("nsubj") || relation.equals("obj")) {
        String lower = words.lower(child);
        negated |= lower.equals("none") || lower.equals("nobody") || lower.equals("nothing");
        for (int det : words.parse().dependents(child, "det", "advmod")) {
          negated |= words.lower(det).equals("no") || words.lower(det).equals("neither");
        }
      }
      boolean joins = relation.equals("mark") || relation.equals("advmod");
      if (joins && child < verb && CONDITIONS.contains(words.lower(child))) {
        inCondition = true;
      }
      if (REPORTED.contains(words.lower(child))) {
        attribution = Effect.CLAIM;
      }
    }
  }

  private boolean isNotOnly(int not) {
    return not + 1 < words.size()
        && (words.lower(not + 1).equals("only") || words.lower(not + 1).equals("just"));
  }

  /** What the verbs above say. */
  private void climb(int verb) {
    hosts.add(verb);
    int at = verb;
    attributionBeside(at);
    boolean ownTime = true;
    for (int steps = 0; steps < 8; steps++) {
      int governor = words.governor(at);
      if (governor < 0) {
        return;
      }
      String relation = words.relation(at);
      boolean infinitive = hasTo(at);
      boolean verbal = words.isVerb(governor) || words.tag(governor).startsWith("JJ");
      switch (relation) {
        case "conj" -> {
          if (verbal && !hasOwnTense(at)) {
            take(governor);
          }
          ownTime = false;
        }
        case "xcomp", "ccomp", "advcl", "obl", "dep", "parataxis" -> {
          if (!verbal) {
            underNoun(governor, infinitive);
            break;
          }
          Effect effect = effectOn(governor, at, relation, infinitive);
          if (effect == null) {
            if (relation.equals("xcomp") && infinitive) {
              if (words.lemma(governor).equals("go") && words.tag(governor).equals("VBG")) {
                modality = Modality.ANNOUNCED;
              } else {
                wish();
              }
            } else if (infinitive) {
              wish();
            } else if (words.tag(at).equals("VBG") && !hasOwnTense(at)) {
              take(governor);
            }
            if (relation.equals("ccomp") || relation.equals("parataxis")) {
              return;
            }
          } else {
            apply(effect, governor);
            if (effect == Effect.PLAN
                || effect == Effect.BEGIN
                || effect == Effect.CONTINUE
                || effect == Effect.MANAGE) {
              if (ownTime) {
                hosts.add(governor);
              }
            } else {
              ownTime = false;
            }
          }
        }
        case "acl" -> {
          if (!words.parse().relation(at).equals("acl:relcl")) {
            underNoun(governor, infinitive);
            hypothetical |= words.tag(at).equals("VBG");
          }
          attributionAround(governor);
          return;
        }
        case "amod", "compound" -> {
          hypothetical = true;
          return;
        }
        default -> {
          if (infinitive) {
            wish();
          }
        }
      }
      if (!verbal) {
        return;
      }
      at = governor;
      attributionBeside(at);
    }
  }

  /** "a plan to deploy", "the claim that they fired". */
  private void underNoun(int noun, boolean infinitive) {
    Effect effect = Effect.of("n:" + words.lemma(noun));
    if (infinitive || effect == Effect.WISH) {
      wish();
    } else if (effect == Effect.CLAIM && attribution == null) {
      attribution = Effect.CLAIM;
    }
  }

  private void wish() {
    modality = Modality.CONDITIONAL;
    hypothetical = true;
  }

  /** The effect of a governing verb on a clause below it, or null if it has none there. */
  private @Nullable Effect effectOn(int governor, int at, String relation, boolean infinitive) {
    Effect effect = effect(words, governor);
    if (effect == null) {
      return null;
    }
    boolean complement =
        switch (relation) {
          case "xcomp", "ccomp" -> true;
          case "advcl", "dep" -> infinitive || words.tag(at).equals("VBG") || effect.attributes();
          case "obl" -> words.tag(at).equals("VBG");
          default -> false;
        };
    if (!complement && relation.equals("advcl") && effect.attributes()) {
      return null;
    }
    return complement ? effect : null;
  }

  /** The effect of a verb, with its particle if it has one. */
  static @Nullable Effect effect(Words words, int verb) {
    for (String key : Frame.of(words, verb).keys()) {
      Effect effect = Effect.of(key);
      if (effect != null) {
        return effect;
      }
    }
    return null;
  }

  private void apply(Effect effect, int governor) {
    switch (effect) {
      case SAY, CONFIRM, CLAIM, DENY, ANNOUNCE, ACCUSE -> attribute(effect, governor);
      case PLAN -> {
        boolean ownNegation = negated;
        take(governor);
        negated |= ownNegation;
        if (!hypothetical) {
          modality = Modality.ANNOUNCED;
        }
      }
      case WISH, TRY, WARN -> wish();
      case FAIL -> {
        take(governor);
        negated = !negated;
      }
      case MANAGE, BEGIN -> take(governor);
      case CONTINUE -> {
        take(governor);
        if (modality == Modality.HAPPENED && !words.tag(governor).equals("VBD")) {
          modality = Modality.ONGOING;
        }
      }
      default -> absorbed = true;
    }
  }

  /** Takes tense, negation and condition of a governing verb for its own. */
  private void take(int governor) {
    boolean before = hypothetical;
    Modality own = modality;
    modality = Modality.HAPPENED;
    tense(governor);
    if (before) {
      hypothetical = true;
      modality = own;
    }
  }

  private void attribute(Effect effect, int governor) {
    Frame frame = Frame.of(words, governor);
    if (negatedVerb(governor) && effect != Effect.DENY) {
      hypothetical = true;
    }
    if (attribution == null) {
      attribution = effect;
      List<Integer> speakers =
          frame.passive() && frame.subjects().isEmpty() ? List.of() : frame.subjects();
      speaker = speakers.isEmpty() ? null : speakers.get(0);
      if (speakers.isEmpty() && effect == Effect.SAY && frame.passive()) {
        attribution = Effect.CLAIM;
      }
    }
  }

  private boolean negatedVerb(int verb) {
    for (int child : words.parse().dependents(verb)) {
      if (NEGATIONS.contains(words.lower(child))) {
        return true;
      }
    }
    return false;
  }

  /** "..., officials said" and "according to the ministry" beside a verb. */
  private void attributionBeside(int verb) {
    if (attribution != null) {
      return;
    }
    for (int child : words.parse().dependents(verb)) {
      String relation = words.relation(child);
      if (relation.equals("parataxis") && words.isVerb(child)) {
        Effect effect = effect(words, child);
        if (effect != null && effect.attributes()) {
          attribute(effect, child);
          return;
        }
      }
      if ((relation.equals("obl") || relation.equals("nmod"))
          && words.caseOf(child).equals("according to")) {
        attribution = Effect.CLAIM;
        speaker = child;
        return;
      }
    }
  }

  /** Who says the clause in which a word stands: what hangs on the word is said with it. */
  private void attributionAround(int word) {
    int at = word;
    for (int steps = 0; attribution == null && steps < 8 && at >= 0; steps++) {
      int governor = words.governor(at);
      if (words.isVerb(at)) {
        attributionBeside(at);
      }
      if (attribution == null && governor >= 0 && words.relation(at).equals("ccomp")) {
        Effect effect = words.isVerb(governor) ? effect(words, governor) : null;
        if (effect != null && effect.attributes()) {
          attribute(effect, governor);
        }
      }
      at = governor;
    }
  }

  private boolean hasTo(int verb) {
    for (int mark : words.parse().dependents(verb, "mark", "aux")) {
      if (words.tag(mark).equals("TO")) {
        return true;
      }
    }
    return false;
  }

  private boolean hasOwnTense(int verb) {
    String tag = words.tag(verb);
    return tag.equals("VBD")
        || tag.equals("VBZ")
        || tag.equals("VBP")
        || words.parse().hasDependent(verb, "aux", "aux:pass", "cop");
  }
}
