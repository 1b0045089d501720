package org.parley.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class NewsroomTest {
  @Test
  void theSameSeedMakesTheSameStream() {
    assertThat(Newsroom.small(5).next(50)).isEqualTo(Newsroom.small(5).next(50));
    assertThat(Newsroom.small(5).next(50)).isNotEqualTo(Newsroom.small(6).next(50));
    assertThat(Newsroom.small(5).next(80).subList(0, 50)).isEqualTo(Newsroom.small(5).next(50));
  }

  @Test
  void aFifthAreCopiesOfTheSameStory() {
    List<Item> items = Newsroom.small(7).next(2000);
    List<Item> copies =
        items.stream().filter(i -> i.copyOf() != null && i.revisionOf() == null).toList();
    assertThat(copies.size()).isBetween(340, 460);
    assertThat(copies)
        .allMatch(i -> items.get(Objects.requireNonNull(i.copyOf())).story() == i.story());
  }

  @Test
  void someComeLateAndSomeAreRevised() {
    List<Item> items = Newsroom.small(8).next(500);
    assertThat(items).anyMatch(Item::late);
    assertThat(items)
        .filteredOn(i -> i.revisionOf() != null)
        .isNotEmpty()
        .allSatisfy(
            i -> {
              Item old = items.get(Objects.requireNonNull(i.revisionOf()));
              assertThat(i.draft().url()).isEqualTo(old.draft().url());
              assertThat(i.report().id()).isNotEqualTo(old.report().id());
            });
  }
}
