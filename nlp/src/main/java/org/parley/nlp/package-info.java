/**
 * Stanford CoreNLP behind the annotator interface of {@code org.parley.language}. Nothing outside
 * this package sees a class of CoreNLP.
 */
@NullMarked
package org.parley.nlp;

import org.jspecify.annotations.NullMarked;
