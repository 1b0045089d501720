package org.parley.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a verb means together with the clause it takes: "refused to sign", "agreed to lift". */
final class Meanings {
  private static final int DEPTH = 4;
  private static final Set<PloverType> CONFLICT =
      EnumSet.of(
          PloverType.THREATEN,
          PloverType.PROTEST,
          PloverType.MOBILIZE,
          PloverType.SANCTION,
          PloverType.COERCE,
          PloverType.ASSAULT);
  private static final Set<String> VOWS = Set.of("vow", "swear", "pledge", "promise");

  private final Words words;

  Meanings(Words words) {
    this.words = words;
  }

  @Nullable Told of(Frame frame, int depth) {
    Effect effect = effect(frame);
    if (effect != null && effect.absorbs() && depth < DEPTH) {
      Told embedded = embedded(frame, effect, depth);
      if (embedded != null) {
        return embedded;
      }
    }
    if (effect == Effect.ACCUSE && !frame.objects().isEmpty()) {
      Meaning accuse = VerbTable.meaning(frame);
      return accuse == null ? null : new Told(accuse, List.of(frame));
    }
    if (!words.isVerb(frame.verb()) || (effect == Effect.REFUSE && tells(frame))) {
      return null;
    }
    Meaning own = VerbTable.meaning(frame);
    return own == null ? null : new Told(own, List.of(frame));
  }

  private static @Nullable Effect effect(Frame frame) {
    for (String key : frame.keys()) {
      Effect effect = Effect.of(key);
      if (effect != null) {
        return key.equals("call") && !asks(frame) ? null : effect;
      }
    }
    return null;
  }

  /** "called on them to leave", not "called it a mistake". */
  private static boolean asks(Frame frame) {
    return !frame.adjuncts("on").isEmpty()
        || !frame.adjuncts("upon").isEmpty()
        || !frame.adjuncts("for").isEmpty();
  }

  private @Nullable Told embedded(Frame frame, Effect effect, int depth) {
    Meaning own = effect == Effect.ALLOW ? VerbTable.meaning(frame) : null;
    if (own != null && own.type() == PloverType.RETREAT) {
      return new Told(own, List.of(frame));
    }
    for (int complement : frame.complements()) {
      Told inner = within(complement, depth);
      if (effect == Effect.REFUSE && inner == null && onlyTells(complement)) {
        return null;
      }
      Meaning meaning = combined(effect, frame, inner == null ? null : inner.meaning());
      if (meaning != null) {
        List<Frame> frames = new ArrayList<>(List.of(frame));
        frames.addAll(inner == null ? List.of(Frame.of(words, complement)) : inner.frames());
        return new Told(meaning, frames);
      }
    }
    return effect == Effect.STOP ? stopped(frame) : null;
  }

  private boolean tells(Frame frame) {
    return !frame.complements().isEmpty() && onlyTells(frame.complements().get(0));
  }

  /** "declined to comment", but not "declined to respond to the offer". */
  private boolean onlyTells(int complement) {
    for (int answered : Frame.of(words, complement).adjuncts("to")) {
      if (words.is("DEMAND", answered)) {
        return false;
      }
    }
    Effect effect = Effect.of(words.lemma(complement));
    return effect == Effect.SILENT || (effect != null && effect.attributes());
  }

  /** The meaning of a complement, looked for below verbs that only add tense or aspect. */
  private @Nullable Told within(int complement, int depth) {
    Frame inner = Frame.of(words, complement);
    Told told = of(inner, depth + 1);
    if (told != null || depth >= DEPTH) {
      return told;
    }
    Effect effect = effect(inner);
    if (effect != null && !effect.attributes()) {
      for (int next : inner.complements()) {
        Told deeper = within(next, depth + 1);
        if (deeper != null) {
          return deeper;
        }
      }
    }
    return null;
  }

  private @Nullable Meaning combined(Effect effect, Frame frame, @Nullable Meaning inner) {
    boolean conflict = inner != null && inner.type() != null && CONFLICT.contains(inner.type());
    Meaning base =
        inner == null
            ? new Meaning(null, null, List.of(), words.lemma(frame.verb()), List.of())
            : inner;
    return switch (effect) {
      case PROMISE ->
          conflict && VOWS.contains(words.lemma(frame.verb()))
              ? base.typed(PloverType.THREATEN, null, "threaten:")
              : base.typed(PloverType.AGREE, null, "agree:");
      case REFUSE -> base.typed(PloverType.REJECT, null, "refuse:");
      case THREATEN -> base.typed(PloverType.THREATEN, null, "threaten:");
      case WARN -> conflict ? base.typed(PloverType.THREATEN, null, "threaten:") : null;
      case REQUEST, ORDER -> base.typed(PloverType.REQUEST, null, "request:");
      case STOP -> inner == null ? null : stop(base, conflict);
      case ALLOW -> base.typed(PloverType.CONCEDE, null, "allow:");
      case FORCE -> base.typed(PloverType.COERCE, null, "force:");
      case PREVENT -> base.typed(PloverType.COERCE, "restrict", "prevent:");
      case HELP ->
          frame.objects().stream().anyMatch(words::isActing)
              ? base.typed(PloverType.AID, null, "help:")
              : null;
      default -> null;
    };
  }

  private static Meaning stop(Meaning inner, boolean conflict) {
    return conflict
        ? inner.typed(PloverType.RETREAT, null, "stop:")
        : inner.typed(PloverType.SANCTION, "discontinue", "stop:");
  }

  /** "halted attacks", where the table of verbs has no row of its own for it. */
  private @Nullable Told stopped(Frame frame) {
    if (VerbTable.meaning(frame) != null) {
      return null;
    }
    for (int object : frame.objects()) {
      NounRule rule = NounTable.rule(words, object);
      if (rule != null && rule.meaning().type() != null) {
        boolean conflict = CONFLICT.contains(rule.meaning().type());
        return new Told(stop(rule.meaning(), conflict), List.of(frame));
      }
    }
    return null;
  }
}
