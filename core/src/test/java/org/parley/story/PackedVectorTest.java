package org.parley.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class PackedVectorTest {
  private final Random random = new Random(5);

  @Test
  void theInnerProductIsThatOfTheCoordinates() {
    for (int run = 0; run < 2_000; run++) {
      int dimensions = 1 + random.nextInt(400);
      byte[] one = unit(dimensions);
      byte[] two = random.nextInt(4) == 0 ? turned(one) : unit(dimensions);
      assertThat(dot(one, two)).isEqualTo(sumOfProducts(one, two));
    }
  }

  @Test
  void aVectorAlongOneAxisLeavesNoDigit() {
    for (int axis = 0; axis < 16; axis++) {
      for (int other = 0; other < 16; other++) {
        byte[] one = new byte[16];
        byte[] two = new byte[16];
        one[axis] = 127;
        two[other] = -127;
        assertThat(dot(one, two)).isEqualTo(axis == other ? -127 * 127 : 0);
      }
    }
  }

  @Test
  void aCoordinateIsReadBack() {
    byte[] vector = {-127, -1, 0, 1, 127, 3, -4, 5, -6, 7};
    long[] packed = PackedVector.of(vector);
    for (int i = 0; i < vector.length; i++) {
      assertThat(PackedVector.coordinate(packed, i)).isEqualTo(vector[i]);
    }
  }

  @Test
  void aProfileTakesNoVectorThatIsTooLong() {
    byte[] tooLong = {127, 127, 127};
    assertThatThrownBy(() -> new Profile("r", null, null, Map.of(), List.of(), tooLong))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("r");
  }

  private static int dot(byte[] one, byte[] two) {
    return PackedVector.dot(PackedVector.of(one), PackedVector.reversed(PackedVector.of(two)));
  }

  private static int sumOfProducts(byte[] one, byte[] two) {
    int sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * two[i];
    }
    return sum;
  }

  private byte[] unit(int dimensions) {
    double[] vector = random.doubles(dimensions, -1, 1).map(x -> x * x * x).toArray();
    double square = 0;
    for (double value : vector) {
      square += value * value;
    }
    byte[] rounded = new byte[dimensions];
    for (int i = 0; i < dimensions; i++) {
      rounded[i] = (byte) Math.round(127 * vector[i] / Math.sqrt(square));
    }
    return rounded;
  }

  /** The same vector, or the opposite one. */
  private byte[] turned(byte[] vector) {
    int sign = random.nextBoolean() ? 1 : -1;
    byte[] turned = new byte[vector.length];
    for (int i = 0; i < vector.length; i++) {
      turned[i] = (byte) (sign * vector[i]);
    }
    return turned;
  }
}
