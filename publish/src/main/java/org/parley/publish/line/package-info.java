/**
 * What every published line shows in whatever form: its evidence marks, its dates, names and
 * stances in words. Never changes a word of a report and never adds a word of its own about what is
 * true.
 */
@NullMarked
package org.parley.publish.line;

import org.jspecify.annotations.NullMarked;
