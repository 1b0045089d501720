package org.parley.server.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An intake without an engine: others fill the library. */
@NullMarked
@Timeout(30)
class ShowingIntakeTest {
  @Test
  void itLooksForWhatOthersChangedAndTakesInNothing() throws InterruptedException {
    CountDownLatch looked = new CountDownLatch(2);
    try (Intake intake =
        new Intake(null, update -> "", looked::countDown, InstantSource.system())) {
      intake.start();
      assertThatThrownBy(() -> intake.change(engine -> {}).get())
          .hasMessageContaining("only shows");
      assertThat(looked.await(20, TimeUnit.SECONDS)).isTrue();
      assertThat(intake.failure()).isNull();
    }
  }
}
