/**
 * Dates and times in English news: finding them in a text ({@link org.parley.time.TimeTagger}),
 * giving them a value and an interval once the day of publication is known or guessed ({@link
 * org.parley.time.TimeResolver}), and reading the stamps that pages and feeds carry ({@link
 * org.parley.time.PublicationDates}). It never asks what day it is today and never claims a finer
 * interval than the words do.
 */
@NullMarked
package org.parley.time;

import org.jspecify.annotations.NullMarked;
