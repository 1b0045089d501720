/**
 * What the running service writes to standard error: a line for each thing worth knowing, in fields
 * that programs can read. Silent in every other command. Never holds words of reports or tokens.
 */
@NullMarked
package org.parley.server.log;

import org.jspecify.annotations.NullMarked;
