package org.parley.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikenessTest {
  private static Likeness.Shared shared(String a, String b) {
    return Likeness.of(Word.of(a), Word.of(b));
  }

  @Test
  void aStretchSharesAllWithItself() {
    Likeness.Shared shared = shared("the ferry sails at dawn", "The ferry sails at dawn.");
    assertThat(shared.share()).isEqualTo(1);
    assertThat(shared.run()).isEqualTo(5);
  }

  @Test
  void functionWordsAreNoLikeness() {
    Likeness.Shared shared = shared("it is what it was", "was it what it is");
    assertThat(shared.content()).isZero();
    assertThat(shared.share()).isZero();
  }

  @Test
  void theShareIsOfTheShorterStretch() {
    Likeness.Shared shared =
        shared("ferry sails", "the harbour opened and the ferry sails again tomorrow");
    assertThat(shared.share()).isEqualTo(1);
  }

  @Test
  void likenessIsTheSameFromBothSides() {
    String a = "the northern ferry sails at dawn from Vellmar";
    String b = "at dawn the ferry of Vellmar sails";
    assertThat(shared(a, b)).isEqualTo(shared(b, a));
  }

  @Test
  void wordsInAnotherOrderAreNotShared() {
    assertThat(shared("harbour ferry", "ferry harbour").content()).isEqualTo(1);
  }
}
