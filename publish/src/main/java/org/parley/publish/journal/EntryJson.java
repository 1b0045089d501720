package org.parley.publish.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import org.parley.engine.StoryUpdate;
import org.parley.store.ChangeNote;

/** Entries as the store keeps them: one line of JSON. Names may be added. */
public final class EntryJson {
  private static final ObjectMapper JSON =
      new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private EntryJson() {}

  /** What is written down of a change, for the store, which gives it a number. */
  public static String note(StoryUpdate update, Instant at) {
    try {
      return JSON.writeValueAsString(Entry.of(update, 0, at));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Reads a note, under its number.
   *
   * @throws IllegalStateException if it is none
   */
  public static Entry read(ChangeNote note) {
    try {
      return JSON.readValue(note.text(), Entry.class).numbered(note.number());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("change " + note.number() + " cannot be read", e);
    }
  }
}
