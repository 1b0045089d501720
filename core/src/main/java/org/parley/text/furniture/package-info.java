/**
 * Furniture: what stands on the page and is not the report. It is found by where it stands and what
 * it repeats, and only then by its words; its facts (outlet, byline, published, updated) are read
 * before it is left out. Where it is not certain that something is furniture it stays in the text.
 * Nothing here cuts sentences or compares reports.
 */
@NullMarked
package org.parley.text.furniture;

import org.jspecify.annotations.NullMarked;
