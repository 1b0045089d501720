package org.parley.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.actor.ActorFinder;
import org.parley.language.AnnotatedReport;
import org.parley.language.ParsedSentences;
import org.parley.report.Span;
import org.parley.time.TimeTagger;

class FigureFinderTest {
  private static final ParsedSentences SENTENCES = new ParsedSentences(FigureFinderTest.class);

  private static List<FoundFigure> figures(String id) {
    AnnotatedReport report = SENTENCES.get(id);
    String text = report.report().text();
    return FigureFinder.find(
        report,
        ActorFinder.find(report),
        TimeTagger.tag(text, List.of(new Span(0, text.length()))));
  }

  private static FoundFigure only(String id) {
    assertThat(figures(id)).hasSize(1);
    return figures(id).get(0);
  }

  private static String what(String id, FoundFigure figure) {
    return figure.what() == null ? "" : figure.what().of(SENTENCES.get(id).report().text());
  }

  @Test
  void aShareHasItsWholeAndItsQualifier() {
    FoundFigure figure = only("share");
    assertThat(figure.value()).isEqualByComparingTo("20");
    assertThat(figure.unit()).isEqualTo("%");
    assertThat(figure.qualifier()).isEqualTo(Qualifier.ABOUT);
    assertThat(what("share", figure)).isEqualTo("the valley");
    assertThat(figure.frame()).isEqualTo("held");
  }

  @Test
  void aRangeHasBothEnds() {
    FoundFigure figure = only("range");
    assertThat(figure.value()).isEqualByComparingTo("5");
    assertThat(figure.upTo()).isEqualByComparingTo("7");
    assertThat(what("range", figure)).isEqualTo("ships");
  }

  @Test
  void theScaleOfARangeHoldsForBothEnds() {
    FoundFigure figure = only("scaled");
    assertThat(figure.value()).isEqualByComparingTo("5000000");
    assertThat(figure.upTo()).isEqualByComparingTo("7000000");
    assertThat(figure.unit()).isEqualTo("€");
  }

  @Test
  void theLengthOfATruceIsATermAndNoCount() {
    FoundFigure figure = only("term");
    assertThat(figure.kind()).isEqualTo(FigureKind.TERM);
    assertThat(figure.unit()).isEqualTo("day");
    assertThat(what("term", figure)).isEqualTo("truce");
  }

  @Test
  void namesAgesYearsOrdinalsScoresAndAddressesAreNoFigures() {
    for (String id : List.of("flight", "age", "oneof", "ordinal", "year", "score", "address")) {
      assertThat(figures(id)).as(id).isEmpty();
    }
  }

  @Test
  void theDeadAndWoundedHaveTheirFrameAndMonth() {
    FoundFigure figure = only("killed");
    assertThat(figure.value()).isEqualByComparingTo("1200");
    assertThat(figure.qualifier()).isEqualTo(Qualifier.OVER);
    assertThat(figure.frame()).isEqualTo("injured+killed");
    assertThat(figure.asOf()).isNotNull();
  }

  @Test
  void aVagueNumberGivesTheLeastItCanMean() {
    FoundFigure figure = only("vague");
    assertThat(figure.value()).isEqualByComparingTo("100000");
    assertThat(figure.vague()).isTrue();
    assertThat(figure.qualifier()).isEqualTo(Qualifier.AT_LEAST);
  }

  @Test
  void moneyHasItsSignAndScale() {
    FoundFigure figure = only("money");
    assertThat(figure.kind()).isEqualTo(FigureKind.MONEY);
    assertThat(figure.value()).isEqualByComparingTo("350000000");
    assertThat(what("money", figure)).isEqualTo("aid");
  }

  @Test
  void aFigureRestsOnTheWordOfWhoGivesIt() {
    assertThat(only("claimed").attributedTo()).isNotNull();
    assertThat(only("killed").attributedTo()).isNull();
  }

  @Test
  void thoseWhoKillAreNotCountedAmongTheKilled() {
    assertThat(only("actors").value()).isEqualByComparingTo("23");
  }

  @Test
  void aThirdIsAShare() {
    assertThat(only("third").kind()).isEqualTo(FigureKind.SHARE);
  }
}
