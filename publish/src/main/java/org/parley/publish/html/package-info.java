/**
 * Pages that open from a folder with no server and no network: a story, its reports, a list of
 * stories. Each section of a story is a class here and a template in {@code src/main/jte}; the
 * script only opens the evidence beside the text and answers keys, every page reads in full without
 * it. Nothing is inline, so a strict Content-Security-Policy holds. Never shows a word that is not
 * in the dossier, but for labels.
 */
@NullMarked
package org.parley.publish.html;

import org.jspecify.annotations.NullMarked;
