package org.parley.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.parley.actor.ReportActors;
import org.parley.findings.Findings;
import org.parley.quote.FoundQuote;
import org.parley.report.BlockKind;
import org.parley.report.Draft;
import org.parley.report.DraftBlock;
import org.parley.report.Report;
import org.parley.report.ReportKind;
import org.parley.report.When;
import org.parley.store.ReadReport;
import org.parley.store.SearchQuery;
import org.parley.story.Profile;
import org.parley.text.Structure;

/**
 * Reports of about 400 words whose words are as unevenly common as those of a language (Zipf, 1949),
 * over ten years, for measuring search. Nothing is found in them: their findings are empty.
 */
public final class WordyReports {
  private static final int VOCABULARY = 60_000;
  private static final int SENTENCES = 25;
  private static final int WORDS = 16;
  private static final int DAYS = 3650;
  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
  private static final int OUTLETS = 200;

  private final SplittableRandom random;
  private int number;

  /** Reports drawn from a seed. */
  public WordyReports(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** The next report, read. */
  public ReadReport next() {
    List<DraftBlock> blocks = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (int i = 0; i < SENTENCES; i++) {
      paragraph.append("The ").append(words(WORDS)).append(". ");
      if (i % 3 == 2) {
        blocks.add(new DraftBlock(BlockKind.BODY, paragraph.toString().strip()));
        paragraph.setLength(0);
      }
    }
    LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
    Report report =
        Structure.report(
            new Draft(
                "wordy/" + number,
                null,
                "https://news.example/wordy/" + number++,
                "Outlet " + random.nextInt(OUTLETS),
                words(8),
                List.of(),
                When.day(day, ""),
                null,
                "en",
                blocks,
                ReportKind.NEWS));
    List<FoundQuote> none = List.of();
    Findings findings =
        new Findings(
            report, new ReportActors(List.of()), List.of(), none, List.of(), List.of(), List.of());
    return new ReadReport(findings, Profile.of(report, null));
  }

  private String words(int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(i == 0 ? "" : " ").append(Invented.word(rank(random)));
    }
    return words.toString();
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
