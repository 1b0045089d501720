package org.parley.server.watch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants to be told of.
 *
 * @param id of the watch, hard to guess
 * @param kind what is watched
 * @param target id of the story, name of the actor, the proposal, or the words
 * @param label what it is called
 * @param by who made it
 * @param since number of the last change before it was made
 * @param channels names of the channels that tell of it, {@link #PAGES} always among them; empty
 *     for all
 */
public record Watch(
    String id,
    Kind kind,
    String target,
    String label,
    String by,
    long since,
    List<String> channels) {

  /** The pages of the desk and their feeds, which always tell. */
  public static final String PAGES = "pages";

  /** One that was kept before channels could be chosen goes to all. */
  public Watch(
      String id,
      Kind kind,
      String target,
      String label,
      String by,
      long since,
      @Nullable List<String> channels) {
    this.id = id;
    this.kind = kind;
    this.target = target;
    this.label = label;
    this.by = by;
    this.since = since;
    this.channels = channels == null ? List.of() : List.copyOf(channels);
  }

  /** Whether a channel tells of it. */
  public boolean goesTo(String channel) {
    return channels.isEmpty() || channels.contains(channel);
  }

  /** What can be watched. */
  public enum Kind {
    STORY,
    ACTOR,
    /** Target: id of the story, a slash, id of the proposal. */
    PROPOSAL,
    WORDS
  }
}
