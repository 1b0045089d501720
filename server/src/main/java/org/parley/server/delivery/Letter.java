package org.parley.server.delivery;

import java.time.Instant;

/**
 * An alert, written out.
 *
 * @param id the same whenever it is sent, and no other's
 * @param at when the change was noticed
 * @param subject one line
 * @param text for people, lines parted by line feeds
 * @param json for programs
 */
public record Letter(String id, Instant at, String subject, String text, String json) {}
