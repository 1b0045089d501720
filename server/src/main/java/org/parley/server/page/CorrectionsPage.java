package org.parley.server.page;

import java.util.List;

/**
 * All that persons said.
 *
 * @param log about stories, the newest first
 * @param findings about findings, the newest first
 * @param proof what a form carries to show that it is ours
 */
record CorrectionsPage(List<EditPage.Said> log, List<EditPage.Judged> findings, String proof) {}
