package org.parley.actor;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of tokens taken for a name.
 *
 * @param sentence index of the sentence
 * @param from first token
 * @param to token after the last
 * @param kind what sort of actor it names
 * @param entry what the gazetteer knows of it, or null
 */
record NameRun(int sentence, int from, int to, ActorKind kind, @Nullable GazetteerEntry entry) {}
