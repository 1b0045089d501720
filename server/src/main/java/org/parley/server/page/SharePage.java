package org.parley.server.page;

/**
 * A page that somebody hands in.
 *
 * @param url its address, or empty
 * @param text words of it that were marked, or empty
 * @param base what addresses of this service begin with
 * @param problem why it was not taken in, or empty
 * @param proof what a form has to carry
 */
record SharePage(
    String url,
    String title,
    String outlet,
    String text,
    String base,
    String problem,
    String proof) {}
