/**
 * Reports out of documents: PDF, DOCX and mail. Statements and communiqués are reports whose outlet
 * is the body that issues them. Never runs what a document carries, follows no link and loads no
 * font of the machine; a document without text gives a reason, never an exception.
 */
@NullMarked
package org.parley.ingest.document;

import org.jspecify.annotations.NullMarked;
