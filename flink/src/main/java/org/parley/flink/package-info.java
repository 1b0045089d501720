/**
 * The jobs for those who outgrow one process: a streaming job from a topic of Kafka, a back-fill
 * job from files, both into the store that a cluster shares. Operators only carry what flows to the
 * functions of {@code core} and back; what a report says, where it belongs and what a dossier holds
 * is never decided here.
 */
@NullMarked
package org.parley.flink;

import org.jspecify.annotations.NullMarked;
