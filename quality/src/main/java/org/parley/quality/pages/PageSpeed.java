package org.parley.quality.pages;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/**
 * Pages read in a second of processor time, by our reader and by boilerpipe, on the same pages in
 * the same run and in turns. A measurement to look at, not a floor: it depends on the machine.
 */
public final class PageSpeed {
  /** So many rounds until the compiler has come to rest, on a busy machine too. */
  private static final int WARM_UP = 20;

  private static final int ROUNDS = 10;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private PageSpeed() {}

  /**
   * Prints both rates.
   *
   * @param args the folder of a set of pages
   * @throws IOException if it cannot be read
   */
  public static void main(String[] args) throws IOException {
    run(List.copyOf(PageSet.pages(Path.of(args[0])).values()), System.out);
  }

  private static void run(List<byte[]> pages, PrintStream out) {
    long[] best = {Long.MAX_VALUE, Long.MAX_VALUE};
    List<ToLongFunction<byte[]>> readers = new ArrayList<>();
    readers.add(page -> PageSet.text(PageSet.read("page", page)).length());
    readers.add(PageSpeed::boilerpipe);
    long letters = 0;
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      for (int reader = 0; reader < readers.size(); reader++) {
        long start = THREADS.getCurrentThreadCpuTime();
        for (byte[] page : pages) {
          letters += readers.get(reader).applyAsLong(page);
        }
        long spent = THREADS.getCurrentThreadCpuTime() - start;
        best[reader] = round < WARM_UP ? best[reader] : Math.min(best[reader], spent);
      }
    }
    out.printf(
        Locale.ROOT,
        "%d pages: parley %.0f pages per CPU-second, boilerpipe %.0f (%d characters read)%n",
        pages.size(),
        pages.size() * 1e9 / best[0],
        pages.size() * 1e9 / best[1],
        letters);
  }

  private static long boilerpipe(byte[] page) {
    try {
      return ArticleExtractor.INSTANCE.getText(new String(page, StandardCharsets.UTF_8)).length();
    } catch (BoilerpipeProcessingException e) {
      return 0;
    }
  }
}
