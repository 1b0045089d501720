/**
 * Where cited words stand, said so that other programs find them: links with a text fragment to the
 * publisher's page, and selectors of the W3C Web Annotation Data Model. Never changes what is
 * cited, and never says that a page still holds the words: pages change.
 */
@NullMarked
package org.parley.publish.anchor;

import org.jspecify.annotations.NullMarked;
