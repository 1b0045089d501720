package org.parley.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.parley.language.Annotator;
import org.parley.language.Parse;
import org.parley.language.Token;
import org.parley.report.Report;
import org.parley.report.Span;
import org.parley.store.InMemoryStore;
import org.parley.text.Drafts;
import org.parley.text.Structure;

class EngineTest {
  /** Sees no words in anything. */
  private static final class Blind implements Annotator {
    @Override
    public List<List<Token>> tag(String text, List<Span> sentences) {
      return sentences.stream().map(sentence -> List.<Token>of()).toList();
    }

    @Override
    public Parse parse(List<Token> sentence) {
      return new Parse(new int[0], new String[0]);
    }
  }

  /** As a model does it: nothing can interrupt it. */
  private static float[] slowly(CountDownLatch begun, AtomicInteger computing) {
    computing.incrementAndGet();
    begun.countDown();
    long end = System.nanoTime() + 300_000_000L;
    while (System.nanoTime() < end) {
      LockSupport.parkNanos(1_000_000L);
    }
    computing.decrementAndGet();
    return new float[] {1};
  }

  @Test
  @Timeout(30)
  void afterItIsClosedNothingIsComputedAnyMore() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    AtomicInteger computing = new AtomicInteger();
    Report report =
        Structure.report(Drafts.of("Talks open in the harbour", "", "The envoys met at noon."));
    Engine engine =
        new Engine(
            new InMemoryStore(),
            () -> new Reading(new Blind(), text -> slowly(begun, computing)),
            2);
    engine.offer(report);
    begun.await();
    assertThat(computing).hasValue(1);
    engine.close();
    assertThat(computing).hasValue(0);
  }
}
