package org.parley.server.watch;

/**
 * What a person wants to be told of.
 *
 * @param id of the watch, hard to guess
 * @param kind what is watched
 * @param target id of the story, name of the actor, the proposal, or the words
 * @param label what it is called
 * @param by who made it
 * @param since number of the last change before it was made
 */
public record Watch(String id, Kind kind, String target, String label, String by, long since) {
  /** What can be watched. */
  public enum Kind {
    STORY,
    ACTOR,
    /** Target: id of the story, a slash, id of the proposal. */
    PROPOSAL,
    WORDS
  }
}
