package org.parley.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.text.WordList;

/** What a verb or adjective does to the clause it takes. */
enum Effect {
  SAY,
  CONFIRM,
  CLAIM,
  DENY,
  ANNOUNCE,
  PROMISE,
  REFUSE,
  THREATEN,
  WARN,
  REQUEST,
  ORDER,
  ACCUSE,
  PLAN,
  WISH,
  TRY,
  FAIL,
  MANAGE,
  BEGIN,
  CONTINUE,
  STOP,
  ALLOW,
  FORCE,
  PREVENT,
  HELP,
  SILENT;

  private static final Map<String, Effect> WORDS = read();

  /** The effect of a word, or null if it takes no clause that matters. */
  static @Nullable Effect of(String lemma) {
    return WORDS.get(lemma);
  }

  /** True if the clause below rests on somebody's word. */
  boolean attributes() {
    return this == SAY || this == CONFIRM || this == CLAIM || this == DENY || this == ANNOUNCE;
  }

  /** True if it is a word of saying, thinking or hoping. */
  boolean isSpeech() {
    return attributes() || this == WISH || this == WARN;
  }

  /** True if the word tells an event of its own that takes in the clause below. */
  boolean absorbs() {
    return switch (this) {
      case PROMISE, REFUSE, THREATEN, WARN, REQUEST, ORDER, STOP, ALLOW, FORCE, PREVENT, HELP ->
          true;
      default -> false;
    };
  }

  private static Map<String, Effect> read() {
    Map<String, Effect> words = new HashMap<>();
    for (List<String> row : WordList.rows(Effect.class, "embeddings.tsv")) {
      for (String word : WordList.several(row.get(0), ',')) {
        words.putIfAbsent(word, Effect.valueOf(row.get(1).strip()));
      }
    }
    return Map.copyOf(words);
  }
}
