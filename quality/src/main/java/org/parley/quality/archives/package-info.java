/** Web archives, whole and damaged: whether every record is found, and every loss is named. */
@NullMarked
package org.parley.quality.archives;

import org.jspecify.annotations.NullMarked;
