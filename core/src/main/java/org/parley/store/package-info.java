/**
 * What a store keeps and how it is asked, as small roles, and a store that keeps all in memory.
 * Every store passes one contract test. Never decides what a report says or where it belongs: all
 * that a store is given was worked out before, and all that it derives can be derived again.
 */
@NullMarked
package org.parley.store;

import org.jspecify.annotations.NullMarked;
