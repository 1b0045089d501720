package org.parley.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FingerprintTableTest {
  @Test
  void findsWhatWasPutAndNothingElse() {
    Random random = new Random(3);
    Map<String, Integer> put = new HashMap<>();
    for (int i = 0; i < 5000; i++) {
      put.put(Integer.toString(random.nextInt(), 36), random.nextInt(1 << 20));
    }
    FingerprintTable table = FingerprintTable.forEntries(put.size());
    put.forEach((text, number) -> table.put(Fingerprint.of(text), number));
    put.forEach(
        (text, number) -> {
          assertThat(table.get(Fingerprint.of(text))).isEqualTo(number);
          assertThat(table.get(Fingerprint.of(text + '!'))).isEqualTo(FingerprintTable.NONE);
        });
  }

  @Test
  void refusesTwoEntriesWithOneFingerprint() {
    FingerprintTable table = FingerprintTable.forEntries(2);
    table.put(Fingerprint.of("a"), 1);
    assertThatThrownBy(() -> table.put(Fingerprint.of("a"), 2))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aFingerprintMayBeBuiltInParts() {
    long print = Fingerprint.add(Fingerprint.of("strait"), "of Vexley", 2, 9);
    assertThat(Fingerprint.add(print, '.')).isEqualTo(Fingerprint.of("strait Vexley."));
  }
}
