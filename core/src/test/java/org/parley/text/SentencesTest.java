package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.report.Span;

class SentencesTest {

  /** A stroke marks where the text must be cut; there is no other cut. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The envoy left.| The talks go on.",
        "Mr. Ode met Gen. Lark and Sen. Pym.| They spoke for an hour.",
        "She was born in the U.S. and lives in Oslo.",
        "He flew to the U.S.| The visit was short.",
        "The U.S. Navy sent two ships.",
        "U.S. President Ann Marlow agreed.| So did the E.U. delegation.",
        "J. K. Farrow and George W. Dunn signed.| Nobody else did.",
        "Talks begin Sept. 4 and end on Oct. 9.| A week later comes the vote.",
        "That was point No. 1 of the plan.| Point No. 2 was dropped.",
        "Did he agree?| No.| He did not.",
        "The rate rose 3.5 percent.| It fell later.",
        "“We wait.| We hope,” she said.| “That is all.”",
        "“Will you come?” asked the minister.| “Yes!” he said.",
        "“Stop!” Ada Lowe said.| Then she left.",
        "“Who would sign this?” Deputy Minister Jon Berg asked.",
        "It may end ... or it may not.| So be it ….",
        "They will go on …| But when?",
        "(The talks were private.)| A note was passed.",
        "It closed at 5 p.m. on Friday.| The next opens at 9 a.m. Monday.",
        "Shares of Orrin Corp. rose.| Those of Vell Inc. did not.",
        "He cited the case Bell v. Marsh.| It is old.",
        "Many came, e.g. Norway, and many did not.",
        "He said “it is over.”| She disagreed.",
        "Prices rose.| $5 million was lost.",
        "See www.example.org for more.| It is free.",
        "He left the room.|The others stayed.",
        "The dead numbered 1,200.| Nobody knows more.",
        "In 2024.| The year was bad.",
        "1. Withdraw all troops.| 2. Open the port.",
        "停火了。|双方同意。|「真的吗？」",
        "वार्ता समाप्त हुई।| दोनों पक्ष सहमत हैं।",
        "انتهت المحادثات.| هل وافقوا؟| نعم",
        "What next?!| Nobody knows.",
        "He has a Ph.D. in law.| She has none.",
        "The ship from Springfield, Mass., is late.",
        "He said: “Never.| Not once.| Not ever.”| Then he sat.| All rose.",
        "It was over . ”| He left .",
        "A first point.[3]| A second one.[12]",
        "Yes, St. Brendan's Church near Mt. Orr burned.",
      })
  void sentencesEndWhereAReaderEndsThem(String marked) {
    String text = marked.replace("|", "");
    List<String> expected = List.of(marked.split("\\|")).stream().map(String::strip).toList();
    assertThat(Sentences.of(text, new Span(0, text.length())).stream().map(s -> s.of(text)))
        .isEqualTo(expected);
  }

  @Test
  void sentencesTileAnyBlock() {
    String[] pieces = {
      "Mr. ",
      "word",
      " ",
      ". ",
      "? ",
      "!",
      "”",
      "“",
      "U.S.",
      "3.5",
      "…",
      "\uD83D\uDE00",
      "(",
      ") ",
      "No. ",
      "。",
      "A",
      "б. ",
      "\n",
      "’s ",
      "J. ",
      "[1]",
      ". . . ",
      "ا؟ "
    };
    Random random = new Random(11);
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder();
      int n = random.nextInt(30);
      for (int k = 0; k < n; k++) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      String words = text.toString();
      int at = 0;
      for (Span span : Sentences.of(words, new Span(0, words.length()))) {
        assertThat(span.start()).isGreaterThanOrEqualTo(at);
        assertThat(words.substring(at, span.start())).isBlank();
        assertThat(span.of(words)).isEqualTo(span.of(words).strip()).isNotEmpty();
        assertThat(Character.isLowSurrogate(words.charAt(span.start()))).isFalse();
        at = span.end();
      }
      assertThat(words.substring(at)).isBlank();
    }
  }
}
