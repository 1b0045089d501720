package org.parley.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.parley.findings.Findings;
import org.parley.report.Block;
import org.parley.report.BlockKind;
import org.parley.report.PublishedBasis;
import org.parley.report.Report;
import org.parley.report.ReportKind;
import org.parley.report.Sentence;
import org.parley.report.Span;
import org.parley.report.When;
import org.parley.store.ReadReport;
import org.parley.store.SearchQuery;
import org.parley.story.Profile;

/**
 * Reports of about 400 words whose words are as unevenly common as those of a language (Zipf,
 * 1949), over ten years, for measuring search. Nothing is found in them: their findings are empty.
 */
public final class WordyReports {
  private static final int VOCABULARY = 60_000;
  private static final int SENTENCES = 25;
  private static final int WORDS = 16;
  private static final int DAYS = 3650;
  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
  private static final int OUTLETS = 200;

  private final Map<Integer, String> known = new HashMap<>();
  private final SplittableRandom random;
  private int number;

  /** Reports drawn from a seed. */
  public WordyReports(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** The next report, read. Put together by hand: finding its structure would take longest. */
  public ReadReport next() {
    String id = "wordy" + number;
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    String title = words(8);
    for (int i = 0; i <= SENTENCES; i++) {
      int start = text.length();
      BlockKind kind = i == 0 ? BlockKind.TITLE : BlockKind.BODY;
      text.append(i == 0 ? title : "The " + words(WORDS) + ".");
      Span span = new Span(start, text.length());
      blocks.add(new Block(kind, span));
      sentences.add(new Sentence(id + "." + (i + 1), i, kind, span));
      text.append("\n\n");
    }
    Report report =
        new Report(
            id,
            "wordy/" + number,
            "https://news.example/wordy/" + number++,
            "Outlet " + random.nextInt(OUTLETS),
            title,
            List.of(),
            When.day(FIRST.plusDays(random.nextInt(DAYS)), ""),
            PublishedBasis.METADATA,
            null,
            "en",
            text.toString(),
            blocks,
            sentences,
            List.of(),
            ReportKind.NEWS);
    return new ReadReport(Findings.none(report), Profile.of(report, null));
  }

  private String words(int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(i == 0 ? "" : " ").append(word(rank(random)));
    }
    return words.toString();
  }

  private String word(int rank) {
    return known.computeIfAbsent(rank, Invented::word);
  }

  /** Ranks whose frequency falls as one over the rank. */
  private static int rank(SplittableRandom random) {
    return (int) Math.exp(random.nextDouble() * Math.log(VOCABULARY));
  }

  /** One to three words as commonly asked for as they are written, some with a filter. */
  public static SearchQuery query(SplittableRandom random) {
    StringBuilder words = new StringBuilder();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      words.append(Invented.word(rank(random))).append(' ');
    }
    int filter = random.nextInt(4);
    LocalDate from = FIRST.plusDays(random.nextInt(DAYS));
    return new SearchQuery(
        SearchQuery.parse(words.toString()),
        SearchQuery.Field.TEXT,
        filter == 1 ? "Outlet " + random.nextInt(OUTLETS) : null,
        null,
        filter == 2 ? "en" : null,
        null,
        filter == 3 ? from : null,
        filter == 3 ? from.plusDays(90) : null,
        0,
        10);
  }
}
