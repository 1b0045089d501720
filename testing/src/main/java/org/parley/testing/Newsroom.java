package org.parley.testing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.parley.report.BlockKind;
import org.parley.report.Draft;
import org.parley.report.DraftBlock;
import org.parley.report.ReportKind;
import org.parley.report.When;

/**
 * Makes a stream of reports of any size whose stories, copies, late arrivals and revisions are
 * known. The same seed makes the same stream; a longer stream begins with the shorter.
 */
public final class Newsroom {
  private static final List<String> OUTLETS =
      List.of(
          "Morning Ledger",
          "Harbour Post",
          "The Lantern",
          "Northern Wire",
          "Daily Compass",
          "Valley Herald",
          "Channel Nine",
          "Evening Beacon",
          "Capital Review",
          "Coast Tribune");
  private static final String WIRE = "Northern Wire";
  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 2);

  private final SplittableRandom random;
  private final double copies;
  private final int reportsPerStory;
  private final int sentences;
  private final List<Affair> open = new ArrayList<>();
  private final List<Item> recent = new ArrayList<>();
  private int number;
  private int stories;
  private int minutes;

  /**
   * A newsroom.
   *
   * @param seed of all that is drawn
   * @param copies share of the reports that are copies of earlier ones, 0 to 1
   * @param reportsPerStory how many reports a story has on average
   * @param sentences how many sentences a report has on average, at least 4
   */
  public Newsroom(long seed, double copies, int reportsPerStory, int sentences) {
    this.random = new SplittableRandom(seed);
    this.copies = copies;
    this.reportsPerStory = reportsPerStory;
    this.sentences = sentences;
  }

  /** A newsroom of short reports, a fifth of them copies, eight to a story. */
  public static Newsroom small(long seed) {
    return new Newsroom(seed, 0.2, 8, 8);
  }

  /** The next reports. */
  public List<Item> next(int count) {
    List<Item> items = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      items.add(next());
    }
    return items;
  }

  /** The next report. */
  public Item next() {
    minutes += 1 + random.nextInt(40);
    Item item;
    double what = random.nextDouble();
    if (what < copies && !recent.isEmpty()) {
      item = copy(Invented.pick(recent, random));
    } else if (what < copies + 0.03 && !recent.isEmpty()) {
      item = revision(Invented.pick(recent, random));
    } else {
      item = original();
    }
    number++;
    recent.add(item);
    if (recent.size() > 60) {
      recent.remove(random.nextInt(30));
    }
    return item;
  }

  private LocalDateTime now() {
    return FIRST_DAY.atTime(6, 0).plusMinutes(minutes);
  }

  private Item original() {
    int wanted = Math.max(1, 60 / Math.max(1, reportsPerStory));
    if (open.isEmpty() || random.nextInt(Math.max(1, reportsPerStory)) == 0) {
      open.add(new Affair(stories++, now().toLocalDate(), random.split()));
      if (open.size() > wanted + 4) {
        open.remove(0);
      }
    }
    Affair affair = Invented.pick(open, random);
    boolean late = random.nextInt(25) == 0;
    LocalDateTime published = late ? now().minusHours(30) : now();
    int day = (int) Math.max(0, published.toLocalDate().toEpochDay() - affair.begins.toEpochDay());
    List<String> paragraphs = new ArrayList<>();
    int length = Math.max(4, sentences / 2 + random.nextInt(sentences));
    for (int i = 0; i < length; ) {
      StringBuilder paragraph = new StringBuilder();
      for (int j = 0; j < 2 && i < length; j++, i++) {
        paragraph.append(j == 0 ? "" : " ").append(affair.sentence(day, random));
      }
      paragraphs.add(paragraph.toString());
    }
    String outlet = Invented.pick(OUTLETS, random);
    return item(
        draft(outlet, affair.title(random), paragraphs, published, null, null),
        affair.number,
        null,
        null,
        late);
  }

  /** Another outlet prints a report: whole, cut at the end, or under its own headline. */
  private Item copy(Item from) {
    List<String> paragraphs = new ArrayList<>(paragraphs(from));
    String title = from.draft().title();
    switch (random.nextInt(3)) {
      case 0 -> {
        int kept = Math.max(2, paragraphs.size() * 2 / 3);
        paragraphs = new ArrayList<>(paragraphs.subList(0, Math.min(kept, paragraphs.size())));
      }
      case 1 -> title = "Report: " + title;
      default -> {}
    }
    paragraphs.set(0, "(" + WIRE + ") - " + paragraphs.get(0));
    String outlet = Invented.pick(OUTLETS, random);
    Draft draft = draft(outlet, title, paragraphs, now(), null, null);
    return item(draft, from.story(), from.number(), null, false);
  }

  /** The outlet changes its own report and adds a sentence. */
  private Item revision(Item of) {
    List<String> paragraphs = new ArrayList<>(paragraphs(of));
    paragraphs.add(
        "This report was changed after " + (2 + number % 7) + " more people came forward.");
    Draft old = of.draft();
    Draft draft = draft(old.outlet(), old.title(), paragraphs, null, old.published(), old.url());
    return item(draft, of.story(), of.copyOf(), of.number(), false);
  }

  private static List<String> paragraphs(Item item) {
    return item.draft().blocks().stream().map(DraftBlock::text).toList();
  }

  private Draft draft(
      @Nullable String outlet,
      @Nullable String title,
      List<String> paragraphs,
      @Nullable LocalDateTime published,
      @Nullable When was,
      @Nullable String url) {
    return new Draft(
        "newsroom/" + number + ".txt",
        null,
        url != null ? url : "https://news.example/" + number,
        outlet,
        title,
        List.of(),
        published != null ? When.instant(published, "") : was,
        published != null ? null : When.instant(now(), ""),
        "en",
        paragraphs.stream().map(text -> new DraftBlock(BlockKind.BODY, text)).toList(),
        ReportKind.NEWS);
  }

  private Item item(
      Draft draft,
      int story,
      @Nullable Integer copyOf,
      @Nullable Integer revisionOf,
      boolean late) {
    return new Item(draft, number, story, copyOf, revisionOf, late);
  }
}
