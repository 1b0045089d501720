/**
 * Fetches addresses of the web, and treats each of them, and each answer, as hostile: only http and
 * https, only hosts of the public internet (checked on the very address that is connected to, for
 * every redirect anew), nothing without bounds in size or time. Polite: it says who it is, obeys
 * robots.txt, waits between two requests to one host and comes back when it is told to. Never sends
 * a cookie, a referrer, a password or anything about its user; never runs what it fetched.
 */
@NullMarked
package org.parley.ingest.fetch;

import org.jspecify.annotations.NullMarked;
