/**
 * What a report is: its text, its sentences, where it came from and when it was published. Records
 * only; nothing here reads a file, parses language or compares reports.
 */
@NullMarked
package org.parley.report;

import org.jspecify.annotations.NullMarked;
