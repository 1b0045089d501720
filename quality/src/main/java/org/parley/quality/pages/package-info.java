/**
 * How well pages are read: article text, title, names and dates against public sets, and how fast.
 * Scores as the sets' own scorers do; never tells the reader which set a page is from.
 */
@NullMarked
package org.parley.quality.pages;

import org.jspecify.annotations.NullMarked;
