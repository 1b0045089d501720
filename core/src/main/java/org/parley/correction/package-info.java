/**
 * What persons say about findings, laid over what was found: lines that are wrong are left out,
 * speakers, stances and dates are those a person gives. What was found is found again at any time
 * without it. Never changes a report, and never says itself that a finding is wrong.
 */
@NullMarked
package org.parley.correction;

import org.jspecify.annotations.NullMarked;
