package org.parley.ingest.document;

import org.jspecify.annotations.Nullable;
import org.parley.report.When;

/**
 * What a file says about itself beside its text.
 *
 * @param title or null
 * @param author who wrote it, mostly whoever typed it; or null
 * @param company whose office wrote it, or null
 * @param made when it was made, or null
 */
record DocumentFacts(
    @Nullable String title,
    @Nullable String author,
    @Nullable String company,
    @Nullable When made) {}
