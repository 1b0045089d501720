/**
 * The structure of one report: normal form of its characters, its blocks, its sentences, its
 * language, its id, and what on the page is furniture. Never reads a file and never compares
 * reports.
 */
@NullMarked
package org.parley.text;

import org.jspecify.annotations.NullMarked;
