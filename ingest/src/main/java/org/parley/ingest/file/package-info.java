/**
 * Drafts from files, folders and standard input. Every input gives drafts or a problem in words its
 * owner understands; nothing here throws for what a file holds, finds furniture or reads the
 * network.
 */
@NullMarked
package org.parley.ingest.file;

import org.jspecify.annotations.NullMarked;
