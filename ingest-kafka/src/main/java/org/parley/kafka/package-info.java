/**
 * Reports from topics of Kafka, as an add-on. Never decides what a report is, and never says that a
 * message is taken before a store has it.
 */
@NullMarked
package org.parley.kafka;

import org.jspecify.annotations.NullMarked;
