package org.parley.server.page;

import org.jspecify.annotations.Nullable;
import org.parley.publish.html.Frame;

/**
 * A few words in the place of a page.
 *
 * @param link where to go on, or null
 */
record MessagePage(String title, String words, Frame.@Nullable Link link) {}
