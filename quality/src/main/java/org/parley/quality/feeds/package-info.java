/** How well feeds and sitemaps are read, on public sets of odd and broken ones. */
@NullMarked
package org.parley.quality.feeds;

import org.jspecify.annotations.NullMarked;
