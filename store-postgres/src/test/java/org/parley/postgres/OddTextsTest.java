package org.parley.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.parley.findings.Findings;
import org.parley.report.Block;
import org.parley.report.BlockKind;
import org.parley.report.PublishedBasis;
import org.parley.report.Report;
import org.parley.report.ReportKind;
import org.parley.report.Sentence;
import org.parley.report.Span;
import org.parley.report.When;
import org.parley.store.Checkpoint;
import org.parley.store.InMemoryStore;
import org.parley.store.ReadReport;
import org.parley.store.SearchHit;
import org.parley.store.SearchQuery;
import org.parley.store.Store;
import org.parley.story.Profile;

/** What PostgreSQL cannot keep or index as it is, is kept and found all the same. */
@NullMarked
class OddTextsTest {
  @Test
  void wordsOfALongReportStandTogetherAlsoAtItsEnd() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 40_000; i++) {
      text.append("word").append(i % 20_000).append(" the ");
    }
    text.append("the harbour council met twice.");
    ReadReport read = read("long", "https://news.example/a", text.toString());
    for (String words :
        List.of("\"harbour council met\"", "\"the harbour\"", "\"council harbour\"", "word19999")) {
      assertThat(found(read, words)).isEqualTo(1 - (words.contains("council harbour") ? 1 : 0));
    }
  }

  @Test
  void textsThatNoColumnTakesAreKept() {
    String address = "https://news.example/" + "a".repeat(9000);
    String odd = "One \u0000 two \uD800 three " + "x".repeat(5000) + " four \uD83D\uDE00 five.";
    ReadReport read = read("odd", address, odd);
    try (Store store = PostgresStore.open(Libraries.next())) {
      Checkpoint far = new Checkpoint("/" + "p\u0000".repeat(5000), "on");
      store.reports().take(List.of(read), List.of(far));
      store.reports().take(List.of(read("odd2", address, odd + " Six.")), List.of());
      assertThat(store.checkpoints().state(far.source())).isEqualTo("on");
      assertThat(store.reports().texts(List.of("odd")).get(0).id()).isEqualTo("odd");
      assertThat(store.reports().card("odd")).extracting(card -> card.newer()).isEqualTo("odd2");
      assertThat(store.search().find(SearchQuery.of("four five six", 9))).hasSize(1);
      assertThat(store.search().find(SearchQuery.of("x".repeat(5000), 9))).isEmpty();
      assertThat(store.check()).isEmpty();
    }
  }

  private static int found(ReadReport read, String words) {
    try (Store store = PostgresStore.open(Libraries.next());
        Store memory = new InMemoryStore()) {
      store.reports().take(List.of(read), List.of());
      memory.reports().take(List.of(read), List.of());
      SearchQuery query = SearchQuery.of(words, 9);
      List<SearchHit> hits = store.search().find(query);
      assertThat(hits).isEqualTo(memory.search().find(query));
      return hits.size();
    }
  }

  private static ReadReport read(String id, String url, String text) {
    Report report =
        new Report(
            id,
            id + ".txt",
            url,
            "Post",
            null,
            List.of(),
            When.UNKNOWN,
            PublishedBasis.UNKNOWN,
            null,
            "en",
            text,
            List.of(new Block(BlockKind.BODY, new Span(0, text.length()))),
            List.of(new Sentence(id + ".1", 0, BlockKind.BODY, new Span(0, text.length()))),
            List.of(),
            ReportKind.NEWS);
    return new ReadReport(Findings.none(report), Profile.of(report, null));
  }
}
