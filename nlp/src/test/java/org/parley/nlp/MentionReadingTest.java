package org.parley.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.event.EventMention;
import org.parley.findings.Findings;

class MentionReadingTest {
  private static EventMention mention(Findings findings, String word) {
    return findings.mentions().stream()
        .filter(each -> each.span().of(findings.report().text()).equals(word))
        .findFirst()
        .orElseThrow();
  }

  /** Who takes part in what a word of a report tells. */
  private static List<String> names(String text, String word) {
    Findings findings = Readings.of(text);
    return mention(findings, word).names().stream()
        .map(each -> each.of(findings.report().text()))
        .toList();
  }

  @Test
  void whoIsForcedDoesIt() {
    assertThat(names("Norway forced Nordfrakt Corp. to sell the port in Oslo.", "sell"))
        .contains("Nordfrakt Corp.")
        .doesNotContain("Norway");
  }

  @Test
  void aRelativeClauseTellsOfItsNoun() {
    assertThat(names("Norway praised Anna Lee, who signed the treaty in Oslo.", "signed"))
        .contains("Anna Lee")
        .doesNotContain("Norway");
    assertThat(names("Norway bought the Nordkyst Ferry, which sank near Oslo.", "sank"))
        .contains("Nordkyst Ferry");
  }

  @Test
  void aGerundSharesTheSubject() {
    assertThat(names("Anna Lee opened the summit in Oslo by signing the treaty.", "signing"))
        .contains("Anna Lee");
  }

  @Test
  void whoIsReadyToDoItDoesIt() {
    assertThat(
            names(
                "The Ravn R520 aircraft landed in Oslo on Monday.\n\n"
                    + "It is ready to bomb Chile on Tuesday.",
                "bomb"))
        .contains("Ravn R520");
  }

  @Test
  void theyAreTheBodyThatSpeaksWhereNobodyElseIsNamed() {
    assertThat(names("Nordfrakt Corp. said they had signed the lease in Oslo.", "signed"))
        .contains("Nordfrakt Corp.");
    assertThat(names("Nordfrakt Corp. told workers they had signed the lease in Oslo.", "signed"))
        .doesNotContain("Nordfrakt Corp.");
  }

  @Test
  void thePlaneIsTheOnlyOneNamedHoweverFarBack() {
    String between = "The minister spoke in Oslo.\n\n".repeat(5);
    assertThat(
            names(
                "The Ravn R520 aircraft landed in Oslo on Monday.\n\n"
                    + between
                    + "The plane left for Lima on Tuesday.",
                "left"))
        .contains("Ravn R520");
    assertThat(
            names(
                "The Ravn R520 aircraft landed beside the Holm H90 aircraft in Oslo on Monday.\n\n"
                    + between
                    + "The plane left for Lima on Tuesday.",
                "left"))
        .doesNotContain("Ravn R520")
        .doesNotContain("Holm H90");
  }

  @Test
  void aNameThatOnlySaysWhichTakesNoPart() {
    assertThat(names("A Nordfrakt factory was bombed near Oslo.", "bombed"))
        .doesNotContain("Nordfrakt");
    assertThat(names("Anna Lee signed the treaty for Nordfrakt Corp. in Oslo.", "signed"))
        .contains("Anna Lee")
        .doesNotContain("Nordfrakt Corp.");
    assertThat(names("Anna Lee negotiated with Nordfrakt Corp. in Oslo.", "negotiated"))
        .contains("Nordfrakt Corp.");
  }

  @Test
  void whatASentenceOnlySpeaksOfIsNotAsserted() {
    Findings treaty = Readings.of("The treaty in Oslo angered Norway.");
    assertThat(mention(treaty, "treaty").asserted()).isFalse();
    assertThat(mention(treaty, "angered").asserted()).isTrue();
    Findings said = Readings.of("Norway said that rebels attacked Oslo.");
    assertThat(mention(said, "said").asserted()).isTrue();
    assertThat(mention(said, "attacked").asserted()).isFalse();
  }

  @Test
  void howThingsAreIsNotReal() {
    Findings findings = Readings.of("The treaty protects Norway.\n\nNorway attacked Oslo.");
    assertThat(mention(findings, "protects").real()).isFalse();
    assertThat(mention(findings, "attacked").real()).isTrue();
  }

  @Test
  void whatIsOnlyAskedForIsNotReal() {
    Findings asked = Readings.of("Norway urged Chile to sign the treaty.");
    assertThat(mention(asked, "sign").real()).isFalse();
    Findings forced = Readings.of("Norway forced Chile to sign the treaty.");
    assertThat(mention(forced, "sign").real()).isTrue();
  }

  @Test
  void oneOfThePlanesIsOneOfThem() {
    assertThat(names("One of the R520s bombed a bridge in Chile.", "bombed")).contains("R520s");
  }
}
