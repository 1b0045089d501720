package org.parley.quality.speed;

/**
 * What reading some reports cost.
 *
 * @param reports how many were read
 * @param threadSeconds processor time of the reading thread
 * @param processSeconds processor time of the whole process meanwhile, with compiling and garbage
 *     collection
 * @param liveMegabytes heap in use after a full collection, with the reader still held
 */
record Measured(int reports, double threadSeconds, double processSeconds, long liveMegabytes) {

  double perSecond() {
    return reports / threadSeconds;
  }
}
