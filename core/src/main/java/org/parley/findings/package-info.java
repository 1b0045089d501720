/**
 * What one report says, and the reader that finds it. Reading is heavy, needs nothing but the
 * report, and is done once for each revision; nothing heavy happens after it.
 */
@NullMarked
package org.parley.findings;

import org.jspecify.annotations.NullMarked;
