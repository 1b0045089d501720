package org.parley.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.language.AnnotatedReport;
import org.parley.language.AnnotatedSentence;
import org.parley.language.EntityKind;
import org.parley.language.Parse;
import org.parley.language.Token;
import org.parley.report.Report;
import org.parley.report.Span;
import org.parley.text.Drafts;
import org.parley.text.Structure;

/** Sources by parses as a parser gives them, wrong ones too. */
class SourceFinderTest {

  /** A sentence of words "form/lemma/tag/governor/relation"; names have the tag NNP. */
  private static Words words(String... cells) {
    List<Token> tokens = new ArrayList<>();
    int[] governors = new int[cells.length];
    String[] relations = new String[cells.length];
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < cells.length; i++) {
      String[] c = cells[i].split("/");
      Span span = new Span(text.length(), text.length() + c[0].length());
      EntityKind kind = c[2].equals("NNP") ? EntityKind.PERSON : EntityKind.NONE;
      tokens.add(new Token(c[0], c[1], c[2], kind, span));
      governors[i] = Integer.parseInt(c[3]);
      relations[i] = c[4];
      text.append(c[0]).append(' ');
    }
    Report report = Structure.verbatim(Drafts.of("unused"), text.toString());
    assertThat(report.sentences()).hasSize(1);
    return new Words(
        new AnnotatedReport(
            report,
            List.of(
                new AnnotatedSentence(
                    report.sentences().get(0), tokens, new Parse(governors, relations)))));
  }

  private static String source(Words words, int verb, Range content) {
    Source source = new SourceFinder(words).ofVerb(verb, List.of(content));
    return source == null
        ? "nobody"
        : source.rule() + " " + source.span().of(words.report().text());
  }

  @Test
  void whoIsMetIsNotWhoSpeaks() {
    Words words =
        words(
            "After/after/IN/1/case",
            "talks/talk/NNS/6/obl",
            "with/with/IN/3/case",
            "Velde/Velde/NNP/6/nsubj",
            ",/,/,/3/punct",
            "Tak/Tak/NNP/3/appos",
            "said/say/VBD/-1/root",
            "it/it/PRP/8/nsubj",
            "rained/rain/VBD/6/ccomp");
    assertThat(source(words, 6, new Range(7, 9))).isEqualTo("SUBJECT Tak");
  }

  @Test
  void anAppositionBetweenCommasIsTheSameSpeaker() {
    Words words =
        words(
            "Velde/Velde/NNP/4/nsubj",
            ",/,/,/0/punct",
            "mayor/mayor/NN/0/appos",
            ",/,/,/0/punct",
            "said/say/VBD/-1/root",
            "it/it/PRP/6/nsubj",
            "rained/rain/VBD/4/ccomp");
    assertThat(source(words, 4, new Range(5, 7))).startsWith("SUBJECT Velde");
  }

  @Test
  void whoAddsIsWhoSaid() {
    Words words =
        words(
            "Tak/Tak/NNP/1/nsubj",
            "said/say/VBD/-1/root",
            "Velde/Velde/NNP/3/nsubj",
            "left/leave/VBD/1/ccomp",
            ",/,/,/3/punct",
            "adding/add/VBG/3/advcl",
            "it/it/PRP/7/nsubj",
            "rained/rain/VBD/5/ccomp");
    assertThat(source(words, 5, new Range(6, 8))).isEqualTo("SHARED Tak");
  }

  @Test
  void whoDemandsMayBeWhomTheReportIsAbout() {
    Words words =
        words(
            "Tak/Tak/NNP/1/nsubj",
            "said/say/VBD/-1/root",
            "Velde/Velde/NNP/3/nsubj",
            "waits/wait/VBZ/1/ccomp",
            ",/,/,/3/punct",
            "demanding/demand/VBG/3/advcl",
            "rain/rain/NN/5/obj");
    assertThat(source(words, 5, new Range(6, 7))).isEqualTo("CLIMBED Velde");
  }

  @Test
  void aStatementSpeaksForWhoIssuesIt() {
    Words words =
        words(
            "Tak/Tak/NNP/1/nsubj",
            "issued/issue/VBD/-1/root",
            "a/a/DT/3/det",
            "statement/statement/NN/1/obj",
            "saying/say/VBG/3/acl",
            "it/it/PRP/6/nsubj",
            "rained/rain/VBD/4/ccomp");
    assertThat(source(words, 4, new Range(5, 7))).isEqualTo("STATEMENT Tak");
  }

  @Test
  void whoRejectsAStatementDoesNotSpeakByIt() {
    Words words =
        words(
            "Tak/Tak/NNP/1/nsubj",
            "rejected/reject/VBD/-1/root",
            "a/a/DT/3/det",
            "statement/statement/NN/1/obj",
            "saying/say/VBG/3/acl",
            "it/it/PRP/6/nsubj",
            "rained/rain/VBD/4/ccomp");
    assertThat(source(words, 4, new Range(5, 7))).doesNotStartWith("STATEMENT");
  }

  @Test
  void aSecondVerbOfTheSameTenseHasTheSubjectOfTheFirst() {
    Words words =
        words(
            "Tak/Tak/NNP/1/nsubj",
            "said/say/VBD/-1/root",
            "Velde/Velde/NNP/4/nsubj",
            "is/be/VBZ/4/cop",
            "late/late/JJ/1/ccomp",
            "and/and/CC/6/cc",
            "warned/warn/VBD/4/conj",
            "it/it/PRP/8/nsubj",
            "rained/rain/VBD/6/ccomp");
    assertThat(source(words, 6, new Range(7, 9))).isEqualTo("SHARED Tak");
  }

  @Test
  void whoStandsBehindTheVerbSpeaksAndNotTheGroupBeforeIt() {
    Words words =
        words(
            "When/when/WRB/2/advmod",
            "voters/voter/NNS/2/nsubj",
            "vote/vote/VBP/4/advcl",
            ",/,/,/4/punct",
            "explained/explain/VBD/-1/root",
            "Velde/Velde/NNP/4/obj",
            ",/,/,/4/punct",
            "it/it/PRP/8/nsubj",
            "rains/rain/VBZ/4/ccomp");
    assertThat(source(words, 4, new Range(7, 9))).isEqualTo("INVERTED Velde");
  }

  @Test
  void whoIsThankedDoesNotSpeak() {
    Words words =
        words(
            "thanked/thank/VBD/-1/root",
            "Velde/Velde/NNP/0/nsubj",
            "for/for/IN/3/case",
            "it/it/PRP/0/obl");
    assertThat(source(words, 0, new Range(2, 4))).isEqualTo("nobody");
  }

  @Test
  void aPronounWithAVerbOfItsOwnBelongsToWhatIsSaid() {
    Words words =
        words(
            "Tak/Tak/NNP/1/nsubj",
            "frowned/frown/VBD/-1/root",
            "but/but/CC/3/cc",
            "said/say/VBD/1/conj",
            "she/she/PRP/3/nsubj",
            "should/should/MD/6/aux",
            "go/go/VB/3/ccomp");
    assertThat(source(words, 3, new Range(5, 7))).isEqualTo("COORDINATION Tak");
  }

  @Test
  void whoStandsBySomebodyDoesNotSpeakForThem() {
    Words words =
        words(
            "With/with/IN/1/case",
            "Velde/Velde/NNP/9/nsubj",
            ",/,/,/1/punct",
            "standing/stand/VBG/1/acl",
            "by/by/IN/5/case",
            "her/she/PRP/3/obl",
            ",/,/,/1/punct",
            "Tak/Tak/NNP/1/appos",
            "has/have/VBZ/9/aux",
            "said/say/VBN/-1/root",
            "no/no/UH/9/obj");
    assertThat(source(words, 9, new Range(10, 11))).isEqualTo("SUBJECT Tak");
  }
}
