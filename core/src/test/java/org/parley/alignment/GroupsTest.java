package org.parley.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GroupsTest {

  @Test
  void nobodyIsJoinedAtFirst() {
    assertThat(new Groups(3).all()).containsExactly(List.of(0), List.of(1), List.of(2));
  }

  @Test
  void joiningReachesThroughOthers() {
    Groups groups = new Groups(5);
    groups.join(3, 4);
    groups.join(4, 1);
    assertThat(groups.together(1, 3)).isTrue();
    assertThat(groups.together(0, 3)).isFalse();
    assertThat(groups.all()).containsExactly(List.of(0), List.of(1, 3, 4), List.of(2));
  }

  @Test
  void theOrderOfJoiningDoesNotMatter() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      int size = 2 + random.nextInt(10);
      int[][] pairs = new int[random.nextInt(8)][];
      for (int i = 0; i < pairs.length; i++) {
        pairs[i] = new int[] {random.nextInt(size), random.nextInt(size)};
      }
      Groups forward = new Groups(size);
      Groups backward = new Groups(size);
      for (int i = 0; i < pairs.length; i++) {
        forward.join(pairs[i][0], pairs[i][1]);
        int[] last = pairs[pairs.length - 1 - i];
        backward.join(last[1], last[0]);
      }
      assertThat(forward.all()).isEqualTo(backward.all());
    }
  }
}
