package org.parley.quality.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.actor.ReportActors;
import org.parley.alignment.StoryReport;
import org.parley.event.EventMention;
import org.parley.findings.Findings;
import org.parley.quality.TokenDocument;
import org.parley.report.Block;
import org.parley.report.BlockKind;
import org.parley.report.PublishedBasis;
import org.parley.report.Report;
import org.parley.report.Sentence;
import org.parley.report.Span;
import org.parley.report.When;
import org.parley.time.TimeExpression;
import org.parley.time.TimeTagger;

class MentionDaysTest {
  private static final LocalDate THURSDAY = LocalDate.of(2021, 6, 17);

  /** The days of one word of each sentence, for sentences of a report published on a Thursday. */
  private static List<String> days(String... sentencesWithWord) {
    return days(true, sentencesWithWord);
  }

  private static List<String> days(boolean asserted, String... sentencesWithWord) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    List<Span> words = new ArrayList<>();
    List<List<Span>> tokens = new ArrayList<>();
    for (String marked : sentencesWithWord) {
      int start = text.length();
      int from = marked.indexOf('[');
      int to = marked.indexOf(']') - 1;
      String plain = marked.replace("[", "").replace("]", "");
      text.append(plain);
      Span span = new Span(start, text.length());
      spans.add(span);
      blocks.add(new Block(BlockKind.BODY, span));
      sentences.add(new Sentence("r." + words.size(), words.size(), BlockKind.BODY, span));
      words.add(new Span(start + from, start + to));
      tokens.add(tokens(plain, start));
      text.append("\n\n");
    }
    Report report =
        Report.ofText("r", "r", text.toString(), blocks, sentences)
            .withPublished(When.day(THURSDAY, ""), PublishedBasis.METADATA);
    List<TimeExpression> times = TimeTagger.tag(report.text(), spans);
    List<EventMention> mentions = new ArrayList<>();
    for (int s = 0; s < words.size(); s++) {
      Span sentence = spans.get(s);
      TimeExpression time =
          times.stream().filter(each -> sentence.contains(each.span())).findFirst().orElse(null);
      mentions.add(
          new EventMention(s, words.get(s), "act", false, List.of(), time, null, true, asserted));
    }
    StoryReport storyReport = StoryReport.of(report, findings(report, times, mentions));
    MentionDays days =
        new MentionDays(storyReport, new TokenDocument(report, null, tokens, new BitSet()));
    return mentions.stream().map(days::of).toList();
  }

  private static List<Span> tokens(String sentence, int start) {
    List<Span> tokens = new ArrayList<>();
    int at = 0;
    for (String word : sentence.split(" ")) {
      tokens.add(new Span(start + at, start + at + word.length()));
      at += word.length() + 1;
    }
    return tokens;
  }

  private static Findings findings(
      Report report, List<TimeExpression> times, List<EventMention> mentions) {
    return new Findings(
        report,
        new ReportActors(List.of()),
        times,
        List.of(),
        List.of(),
        mentions,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void whatHasNoDayIsPutOnTheDayThatTheLeadTells() {
    assertThat(days("The mill [burnt] on Tuesday .", "Firemen [came] late ."))
        .containsExactly("2021-06-15", "2021-06-15");
  }

  @Test
  void withoutSuchADayItIsPutOnThatOfPublication() {
    assertThat(days("The mill was [built] on May 3, 1990 .", "Firemen [came] late ."))
        .containsExactly("1990-05-03", "2021-06-17");
  }

  @Test
  void whatHadHappenedBeforeHasNoDay() {
    assertThat(days("The mill had [burnt] before .")).containsExactly("XXXX-XX-XX");
  }

  @Test
  void whatGoesOnSinceADayIsPutWhereItBegan() {
    assertThat(days("The mill has [stood] since 1990 .")).containsExactly("1990-XX-XX");
    assertThat(days("The mill has [stood] since May 3, 1990 .")).containsExactly("1990-05-03");
  }

  @Test
  void theWeekOfPublicationLiesInItsMonth() {
    assertThat(days("The mill [burnt] this week .")).containsExactly("2021-06-XX");
  }

  @Test
  void whatIsOnlySpokenOfHasNoDayButItsOwn() {
    assertThat(days(false, "The [fire] killed a man .")).containsExactly("XXXX-XX-XX");
    assertThat(days(false, "The [fire] on Tuesday killed a man .")).containsExactly("2021-06-15");
  }
}
