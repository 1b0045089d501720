package org.parley.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.language.Annotator;
import org.parley.language.Parse;
import org.parley.language.Token;
import org.parley.report.Span;

/**
 * Remembers the sentences an annotator has read, so that copied text is not read again. The
 * annotator behind it has to read each sentence by itself, whatever stands around it; then the
 * answers are the same with and without memory.
 */
public final class RememberedSentences implements Annotator {
  private final Annotator annotator;
  private final Map<String, List<Token>> tagged;
  private final Map<String, Parse> parsed;

  /**
   * @param annotator reads the sentences that are new
   * @param most how many sentences are remembered; those not met for longest are forgotten
   */
  public RememberedSentences(Annotator annotator, int most) {
    this.annotator = annotator;
    this.tagged = Collections.synchronizedMap(new Memory<>(most));
    this.parsed = Collections.synchronizedMap(new Memory<>(most));
  }

  @Override
  public List<List<Token>> tag(String text, List<Span> sentences) {
    List<Span> fresh = new ArrayList<>();
    List<@Nullable List<Token>> known = new ArrayList<>(sentences.size());
    for (Span sentence : sentences) {
      List<Token> tokens = tagged.get(sentence.of(text));
      known.add(tokens);
      if (tokens == null) {
        fresh.add(sentence);
      }
    }
    List<List<Token>> read = fresh.isEmpty() ? List.of() : annotator.tag(text, fresh);
    List<List<Token>> all = new ArrayList<>(sentences.size());
    int next = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Span sentence = sentences.get(i);
      List<Token> tokens = known.get(i);
      if (tokens != null) {
        all.add(shifted(tokens, sentence.start()));
      } else {
        List<Token> made = read.get(next++);
        all.add(made);
        tagged.put(sentence.of(text), shifted(made, -sentence.start()));
      }
    }
    return all;
  }

  @Override
  public Parse parse(List<Token> sentence) {
    StringBuilder key = new StringBuilder(sentence.size() * 10);
    for (Token token : sentence) {
      key.append(token.text()).append('\t').append(token.tag()).append('\n');
    }
    Parse known = parsed.get(key.toString());
    if (known != null) {
      return known;
    }
    Parse made = annotator.parse(sentence);
    parsed.put(key.toString(), made);
    return made;
  }

  private static List<Token> shifted(List<Token> tokens, int by) {
    return by == 0
        ? tokens
        : tokens.stream()
            .map(t -> new Token(t.text(), t.lemma(), t.tag(), t.entity(), t.span().shift(by)))
            .toList();
  }

  /** Keeps what was asked for last. */
  private static final class Memory<V> extends LinkedHashMap<String, V> {
    private static final long serialVersionUID = 1L;

    private final int most;

    Memory(int most) {
      super(64, 0.75f, true);
      this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
      return size() > most;
    }
  }
}
