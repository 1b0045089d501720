package org.parley.quality.speed;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.ref.Reference;
import java.util.List;
import java.util.function.Consumer;

/** Measures one way to read reports, on the calling thread. */
final class Meter {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private static final double NANOS = 1e9;

  private Meter() {}

  static <T> Measured measure(List<T> warmUp, List<T> reports, Consumer<T> reader) {
    warmUp.forEach(reader);
    long process = PROCESS.getProcessCpuTime();
    long thread = THREADS.getCurrentThreadCpuTime();
    reports.forEach(reader);
    thread = THREADS.getCurrentThreadCpuTime() - thread;
    process = PROCESS.getProcessCpuTime() - process;
    try {
      return new Measured(reports.size(), thread / NANOS, process / NANOS, liveMegabytes());
    } finally {
      Reference.reachabilityFence(reader);
    }
  }

  private static long liveMegabytes() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
  }
}
