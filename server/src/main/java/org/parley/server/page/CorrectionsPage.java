package org.parley.server.page;

import java.util.List;

/**
 * All that persons said about stories, the newest first.
 *
 * @param proof what a form carries to show that it is ours
 */
record CorrectionsPage(List<EditPage.Said> log, String proof) {}
