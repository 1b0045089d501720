package org.parley.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.parley.report.Span;
import org.parley.report.When;

class ClauseDateTest {
  private static When when(String sentence, String clause, String predicate, boolean said) {
    StoryReport report =
        InventedReport.story(new InventedReport("a", "2031-05-14", sentence)).reports().get(0);
    return ClauseDate.of(report, 0, at(sentence, clause), at(sentence, predicate), said);
  }

  private static Span at(String sentence, String words) {
    int start = sentence.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static LocalDate may(int day) {
    return LocalDate.of(2031, 5, day);
  }

  @Test
  void theTimeInAClauseIsItsTime() {
    String clause = "Orria accepted the truce on May 12";
    assertThat(when(clause + " in Velm.", clause, "accepted", false).earliest()).isEqualTo(may(12));
  }

  @Test
  void aTimeThatOpensTheSentenceGoesWithItsFirstClause() {
    String clause = "Orria accepted the truce";
    assertThat(when("On May 12, " + clause + ".", clause, "accepted", false).earliest())
        .isEqualTo(may(12));
  }

  @Test
  void aTimeOfAnotherClauseIsNotTaken() {
    String clause = "Orria accepted the truce";
    assertThat(
            when(clause + ", which had been put forward on May 2.", clause, "accepted", false)
                .isUnknown())
        .isTrue();
  }

  @Test
  void theTimeOfSayingIsTheTimeOfWhatIsSaid() {
    String clause = "Orria accepts the truce";
    String sentence = clause + ", the minister said on May 13.";
    assertThat(when(sentence, clause, "accepts", true).earliest()).isEqualTo(may(13));
  }

  @Test
  void aSentenceWithoutATimeHasNone() {
    String clause = "Orria accepted the truce";
    assertThat(when(clause + " in Velm.", clause, "accepted", false).isUnknown()).isTrue();
  }
}
