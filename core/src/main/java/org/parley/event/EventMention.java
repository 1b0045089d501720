package org.parley.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.report.Span;
import org.parley.time.TimeExpression;

/**
 * A word that tells of something that happens, whether or not the report tells enough of it to make
 * an event: "the talks", "agreed", "said".
 *
 * @param sentence index of the sentence in the report
 * @param span the word with its particle, in the report's text
 * @param happening the sort of happening: words of one sort may tell of the same
 * @param speech true if it is somebody's speech or thought, so that it is another with each speaker
 * @param names the names that take part in it, or stand beside it where the sentence has no parse
 * @param time the time expression of its sentence that is nearest to it, or null
 * @param actor key of the actor who does it, if the report's parse shows one, or null
 * @param real false if the word tells of what only could, should or may be, of what is not done, or
 *     of how things always are ("the line links two towns")
 * @param asserted false if the sentence only speaks of it without saying that it comes about ("the
 *     deal covers two ports", "the bridge built there", "said that it left"), so that the day of
 *     the report need not be its day
 */
public record EventMention(
    int sentence,
    Span span,
    String happening,
    boolean speech,
    List<Span> names,
    @Nullable TimeExpression time,
    @Nullable String actor,
    boolean real,
    boolean asserted) {

  /** Copies its list. */
  public EventMention {
    names = List.copyOf(names);
  }

  /** The same at another time. */
  EventMention at(@Nullable TimeExpression other) {
    return new EventMention(sentence, span, happening, speech, names, other, actor, real, asserted);
  }
}
