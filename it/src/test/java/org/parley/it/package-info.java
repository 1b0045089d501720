/** Tests of the whole as a person uses it: the desk in a real browser. */
@org.jspecify.annotations.NullMarked
package org.parley.it;
