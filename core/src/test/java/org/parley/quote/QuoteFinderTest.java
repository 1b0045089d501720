package org.parley.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.parley.actor.ActorKind;
import org.parley.actor.Gender;
import org.parley.actor.Mention;
import org.parley.actor.ReportActor;
import org.parley.actor.ReportActors;
import org.parley.language.AnnotatedReport;
import org.parley.language.AnnotatedSentence;
import org.parley.language.EntityKind;
import org.parley.language.Token;
import org.parley.report.Report;
import org.parley.report.Sentence;
import org.parley.report.Span;
import org.parley.text.Drafts;
import org.parley.text.Structure;

/** Quotes by their surface: no sentence here has a parse. */
class QuoteFinderTest {
  private static final Pattern TOKEN = Pattern.compile("\\p{L}+|\\d+|\\S");

  private static AnnotatedReport read(String text) {
    Report report = Structure.verbatim(Drafts.of("unused"), text);
    List<AnnotatedSentence> annotated = new ArrayList<>();
    for (Sentence sentence : report.sentences()) {
      annotated.add(new AnnotatedSentence(sentence, tokens(text, sentence.span()), null));
    }
    return new AnnotatedReport(report, annotated);
  }

  private static List<Token> tokens(String text, Span sentence) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text).region(sentence.start(), sentence.end());
    while (matcher.find()) {
      String word = matcher.group();
      String lower = word.toLowerCase(Locale.ROOT);
      String tag =
          switch (lower) {
            case "said", "told", "added", "shook" -> "VBD";
            case "but" -> "CC";
            case "on" -> "IN";
            case "he", "she" -> "PRP";
            case "the", "a" -> "DT";
            case ",", "." -> lower;
            default -> Character.isUpperCase(word.charAt(0)) ? "NNP" : "NN";
          };
      String lemma =
          switch (lower) {
            case "said" -> "say";
            case "told" -> "tell";
            case "added" -> "add";
            default -> lower;
          };
      EntityKind kind =
          lower.equals("okoro") || lower.equals("lind") ? EntityKind.PERSON : EntityKind.NONE;
      tokens.add(new Token(word, lemma, tag, kind, new Span(matcher.start(), matcher.end())));
    }
    return tokens;
  }

  private static ReportActors actors(String text) {
    return new ReportActors(
        List.of(actor(text, "Okoro", Gender.FEMALE), actor(text, "Lind", Gender.MALE)));
  }

  private static ReportActor actor(String text, String name, Gender gender) {
    List<Mention> mentions = new ArrayList<>();
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      mentions.add(new Mention(new Span(at, at + name.length()), 0, name));
    }
    if (mentions.isEmpty()) {
      mentions.add(new Mention(new Span(0, 0), 0, name));
    }
    return new ReportActor(name, name, ActorKind.PERSON, null, null, gender, mentions, List.of());
  }

  private static List<FoundQuote> find(String text) {
    return QuoteFinder.find(read(text), actors(text));
  }

  private static List<String> content(String text, FoundQuote quote) {
    return quote.content().stream().map(span -> span.of(text)).toList();
  }

  private static String speaker(FoundQuote quote) {
    return quote.speaker() == null ? "unknown" : quote.speaker().name();
  }

  @Test
  void aSplitQuotationIsOneQuote() {
    String text = "\u201cThe bridge is open,\u201d said Okoro. \u201cIt will stay open.\u201d";
    List<FoundQuote> quotes = find(text);
    assertThat(quotes).hasSize(1);
    assertThat(content(text, quotes.get(0)))
        .containsExactly("\u201cThe bridge is open,\u201d", "\u201cIt will stay open.\u201d");
    assertThat(speaker(quotes.get(0))).isEqualTo("Okoro");
    assertThat(quotes.get(0).form()).isEqualTo(QuoteForm.DIRECT);
  }

  @Test
  void aQuotationOverThreeParagraphsIsOne() {
    String text =
        String.join(
            "\n",
            "\u201cThe bridge is open,\u201d said Okoro. \u201cIt will stay open.",
            "\u201cNobody will close it.",
            "\u201cNobody at all.\u201d");
    List<FoundQuote> quotes = find(text);
    assertThat(quotes).hasSize(1);
    assertThat(quotes.get(0).content()).hasSize(4);
    assertThat(quotes.get(0).continues()).isTrue();
  }

  @Test
  void britishMarksAreReadAsOthersAre() {
    String text = "'The workers' bridge is open,' said Lind.";
    List<FoundQuote> quotes = find(text);
    assertThat(content(text, quotes.get(0))).containsExactly("'The workers' bridge is open,'");
    assertThat(speaker(quotes.get(0))).isEqualTo("Lind");
  }

  @Test
  void aProgrammeNamedAfterTheCueIsNoSpeech() {
    String text =
        "\u201cThe bridge is open,\u201d Okoro said on \u201cTown Hour.\u201d"
            + " \u201cIt will stay open.\u201d";
    List<FoundQuote> quotes = find(text);
    assertThat(quotes).hasSize(1);
    assertThat(content(text, quotes.get(0)))
        .containsExactly("\u201cThe bridge is open,\u201d", "\u201cIt will stay open.\u201d");
  }

  @Test
  void aProgrammeNamedBeforeTheSpeakerIsNoSpeech() {
    assertThat(find("On \u201cTown Hour,\u201d Okoro said no.")).isEmpty();
  }

  @Test
  void aNameTheTaggerTakesForAVerbMaySpeak() {
    String text = "\u201cThe bridge is open,\u201d Shook said.";
    assertThat(find(text)).hasSize(1);
    assertThat(content(text, find(text).get(0))).containsExactly("\u201cThe bridge is open,\u201d");
  }

  @Test
  void halvesJoinedByButAreOneQuote() {
    String text = "\u201cThe bridge is open,\u201d said Okoro, but \u201cit will close.\u201d";
    List<FoundQuote> quotes = find(text);
    assertThat(quotes).hasSize(1);
    assertThat(content(text, quotes.get(0)))
        .containsExactly("\u201cThe bridge is open,\u201d", "\u201cit will close.\u201d");
  }

  @Test
  void aMarkTurnedTheWrongWayCloses() {
    String text = "\u201cThe bridge is open,\u201c said Okoro. \u201cIt will stay open.\u201d";
    assertThat(content(text, find(text).get(0)))
        .containsExactly("\u201cThe bridge is open,\u201c", "\u201cIt will stay open.\u201d");
  }

  @Test
  void aNicknameInMarksIsNoSpeech() {
    String text = "\u201cThe bridge is open,\u201d Ada \u201cBirdie\u201d Okoro said.";
    List<FoundQuote> quotes = find(text);
    assertThat(quotes).hasSize(1);
    assertThat(speaker(quotes.get(0))).isEqualTo("Okoro");
  }

  @Test
  void aScareQuoteIsNotSpeech() {
    String text = "The \"bridge\" of the town stood empty.";
    assertThat(find(text)).isEmpty();
  }

  @Test
  void aPronounNeverMeansSomebodyOfAnotherGender() {
    String text = "Okoro and Ada Okoro met Lind. \u201cIt is done,\u201d he said.";
    assertThat(find(text)).allSatisfy(q -> assertThat(speaker(q)).isIn("unknown", "Lind"));
  }

  @Test
  void noQuoteReachesBeyondTheReport() {
    String text = "\u201cOpen, said Okoro. 'Lind \u00abadded \"told the";
    for (int end = 1; end <= text.length(); end++) {
      String part = text.substring(0, end);
      for (FoundQuote quote : find(part)) {
        assertThat(quote.content())
            .allSatisfy(s -> assertThat(s.end()).isLessThanOrEqualTo(part.length()));
      }
    }
  }

  private static String meant(String text) {
    Words words = new Words(read(text));
    int he = words.size() - 1;
    while (!words.is(he, "he")) {
      he--;
    }
    ReportActor person = new Pronouns(words, actors(text)).person(he, List.of());
    return person == null ? "unknown" : person.name();
  }

  @Test
  void aPronounIsNotWhomTheSpeakerSpeaksOf() {
    assertThat(meant("Lind came.\n\u201cNobody knows,\u201d he said.")).isEqualTo("Lind");
    assertThat(meant("Lind came.\n\u201cNobody knows,\u201d he said of Lind."))
        .isEqualTo("unknown");
  }

  @Test
  void aPronounBeforeTheOnlyNameOfAParagraphMeansSomebodyElse() {
    assertThat(meant("The deal of Lind was old. \u201cIt is void,\u201d he said."))
        .isEqualTo("Lind");
    assertThat(meant("He tore up the deal of Lind. \u201cIt is void,\u201d he said."))
        .isEqualTo("unknown");
  }

  @Test
  void aQuestionBeforeAnAnswerNamesNobodyWhoAnswers() {
    assertThat(meant("What would come after Lind?\n\u201cNobody knows,\u201d he said."))
        .isEqualTo("unknown");
  }

  @Test
  void aBareSurnameOfAFamilyIsOnlyWhomTheReportNamesFirst() {
    String text = "Ada Okoro met Ben Okoro. \u201cIt is done,\u201d said Okoro.";
    int bare = text.lastIndexOf("Okoro");
    ReportActor ada = member(text, "Ada Okoro", bare);
    ReportActor ben = member(text, "Ben Okoro", bare);
    Span span = new Span(bare, bare + 5);
    assertThat(SharedSurname.isOpen(new ReportActors(List.of(ada, ben)), ada, span)).isFalse();
    assertThat(SharedSurname.isOpen(new ReportActors(List.of(ada, ben)), ben, span)).isTrue();
    assertThat(SharedSurname.isOpen(new ReportActors(List.of(ben)), ben, span)).isFalse();
  }

  private static ReportActor member(String text, String name, int bare) {
    int at = text.indexOf(name);
    List<Mention> mentions =
        List.of(
            new Mention(new Span(at, at + name.length()), 0, name),
            new Mention(new Span(bare, bare + 5), 0, "Okoro"));
    return new ReportActor(name, name, ActorKind.PERSON, null, null, null, mentions, List.of());
  }
}
