package org.parley.server.page;

/**
 * The page that asks for a token.
 *
 * @param proof what its form carries to show that it is ours
 * @param next where to go then
 * @param wrong whether a wrong token was given
 * @param lost whether something was sent after a session had ended
 */
record LoginPage(String proof, String next, boolean wrong, boolean lost) {}
