package org.parley.quality.quotes;

import java.util.List;
import org.parley.report.Span;

/**
 * A quote as annotated or as found, for scoring.
 *
 * @param content what is said
 * @param source who says it, as written; empty if nobody
 * @param cue the words that tell it is said
 * @param kind direct, mixed or indirect; empty for what was found
 */
record Attribution(List<Span> content, List<Span> source, List<Span> cue, String kind) {}
