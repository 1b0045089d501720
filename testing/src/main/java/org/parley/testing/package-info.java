/**
 * What tests of several modules share: the contract that every store keeps, a newsroom that makes
 * streams of reports with known truth, an annotator without models, the browser. All names, places
 * and sentences are invented. Never used by what users run.
 */
@NullMarked
package org.parley.testing;

import org.jspecify.annotations.NullMarked;
