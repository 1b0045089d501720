/**
 * A dossier as Markdown for a document or a message: the sections of the page in its order, each
 * line with its reports and sentences. Words of reports are escaped, so that they never become
 * markup.
 */
@NullMarked
package org.parley.publish.markdown;

import org.jspecify.annotations.NullMarked;
