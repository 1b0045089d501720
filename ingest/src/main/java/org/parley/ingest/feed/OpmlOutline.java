package org.parley.ingest.feed;

import org.jspecify.annotations.Nullable;

/**
 * An entry of a list of feeds.
 *
 * @param outlet name of the outlet or feed
 * @param feed address of its feed
 * @param site address of its pages, or null
 * @param folder names of the folders it lies in, the outer first, parted by "/"; empty for none
 */
public record OpmlOutline(String outlet, String feed, @Nullable String site, String folder) {}
