/**
 * What is said and by whom: quotations in marks and reported speech, each with the words that tell
 * who speaks. A speaker is named only where the report makes it plain; otherwise it is unknown.
 * Never rewrites what was said and never decides whether it is true.
 */
@NullMarked
package org.parley.quote;

import org.jspecify.annotations.NullMarked;
