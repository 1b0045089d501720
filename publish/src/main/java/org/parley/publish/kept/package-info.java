/**
 * Values in the form in which stores and archives of libraries keep them: reports, texts of columns
 * and dossiers in forms that later versions read, findings in one that is theirs alone and has a
 * fingerprint. Never decides what is kept, or where.
 */
@NullMarked
package org.parley.publish.kept;

import org.jspecify.annotations.NullMarked;
