package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The commands on a library, as a user meets them. */
class LibraryCommandsTest {
  private static final Pattern STORY = Pattern.compile("story-[a-z2-7]+");

  @TempDir private Path folder = Path.of("");
  private Path clippings = Path.of("");

  private Ran run(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--data", folder.resolve("data").toString()));
    return Ran.of(all.toArray(String[]::new));
  }

  private void report(String name, String outlet, String day, String text) throws IOException {
    Files.writeString(
        clippings.resolve(name + ".json"),
        "{\"id\":\"%s\",\"outlet\":\"%s\",\"date\":\"%s\",\"title\":\"%s\",\"text\":\"%s\"}"
            .formatted(name, outlet, day, text.substring(0, text.indexOf('.')), text));
  }

  @BeforeEach
  void aLibraryOfTwoStories() throws IOException {
    clippings = Files.createDirectories(folder.resolve("clippings"));
    report(
        "a",
        "Harbour Post",
        "2026-05-04",
        "Ferry crews of Lannoy walk out over rosters. Harbour union leader Ana Holt said 40 crews"
            + " stopped work on Monday. The ferry company called the walkout unlawful.");
    report(
        "b",
        "The Lantern",
        "2026-05-05",
        "Ferry crews of Lannoy stay out over rosters. The ferry company said 35 crews stopped work"
            + " on Monday. Union leader Ana Holt said the walkout would go on.");
    report(
        "c",
        "Harbour Post",
        "2026-05-05",
        "Engineers close the Tarn bridge after cracks. County engineers found cracks in the"
            + " bearings of the bridge. Buses to the mill market take another road.");
    assertThat(run("watch", clippings.toString(), "--once").status()).isZero();
  }

  /** Ids of the stories, the earliest first. */
  private List<String> stories() {
    List<String> ids = new ArrayList<>();
    for (String line : run("stories").out().lines().toList()) {
      Matcher id = STORY.matcher(line);
      assertThat(id.find()).as(line).isTrue();
      ids.add(id.group());
    }
    return ids;
  }

  @Test
  void whatIsTakenInAgainIsKnown() {
    assertThat(stories()).hasSize(2);
    Ran again = run("watch", clippings.toString(), "--once");
    assertThat(again.status()).isZero();
    assertThat(again.err()).contains("0 new reports");
    assertThat(again.out()).isEmpty();
    assertThat(run("check").out()).startsWith("all is well; reports: 3, stories: 2");
  }

  @Test
  void aPersonMergesNamesAndTakesBack() {
    List<String> stories = stories();
    Ran merged = run("correct", "merge", stories.get(0), stories.get(1), "--by", "Ben Ito");
    assertThat(merged.err()).contains("2 dossiers changed");
    assertThat(merged.out()).contains("en-1", "Ben Ito", "merge " + stories.get(0));
    assertThat(stories()).containsExactly(stories.get(0));
    assertThat(run("correct", "rename", stories.get(0), "Strikes and cracks").status()).isZero();
    assertThat(run("stories").out()).contains("Strikes and cracks");
    assertThat(run("show", stories.get(0)).out()).contains("Strikes and cracks");
    assertThat(run("correct", "undo", "en-2").status()).isZero();
    assertThat(run("correct", "undo", "en-1").status()).isZero();
    assertThat(stories()).isEqualTo(stories);
    assertThat(run("stories").out()).doesNotContain("Strikes and cracks");
    assertThat(run("correct").out().lines())
        .hasSize(4)
        .first()
        .asString()
        .contains("Ben Ito", "merge", "taken back");
    assertThat(run("check").status()).isZero();
  }

  @Test
  void aPersonSplitsAndPins() {
    List<String> stories = stories();
    String larger = run("stories", "--at-least", "2").out().lines().findFirst().orElse("");
    Matcher id = STORY.matcher(larger);
    assertThat(id.find()).isTrue();
    String story = id.group();
    String report = story.substring("story-".length());
    assertThat(run("correct", "split", story, report).status()).isZero();
    assertThat(stories()).hasSize(3);
    assertThat(run("correct", "pin", report, story).status()).isZero();
    assertThat(stories()).hasSize(stories.size());
    assertThat(run("correct").out()).contains("split " + story, "pin " + report);
  }

  @Test
  void aWrongCorrectionIsSaidOnOneLine() {
    String story = stories().get(0);
    for (Ran wrong :
        List.of(
            run("correct", "merge", story, "story-none"),
            run("correct", "merge", story, story),
            run("correct", "pin", "none", story),
            run("correct", "rename", story, " "),
            run("correct", "undo", "en-9"))) {
      assertThat(wrong.status()).isEqualTo(2);
      assertThat(wrong.out()).isEmpty();
      assertThat(wrong.err()).doesNotContain("\tat ");
    }
    assertThat(run("correct").out()).isEmpty();
  }

  @Test
  void whatIsPurgedIsGoneAndTheRestStays() {
    Ran purged = run("purge", "--outlet", "Harbour Post", "--before", "2026-05-05");
    assertThat(purged.status()).isZero();
    assertThat(purged.out()).contains("1 reports purged, 1 dossiers changed");
    assertThat(run("search", "unlawful").out()).isEmpty();
    assertThat(run("search", "bearings").out()).contains("Tarn");
    assertThat(stories()).hasSize(2);
    assertThat(run("check").status()).isZero();
    assertThat(run("purge", "--outlet", "Harbour Post").err()).contains("--before");
  }

  @Test
  void dossiersAreExportedAsPagesAndTables() {
    Path pages = folder.resolve("pages");
    Ran html = run("export", "--format", "html", "--out", pages.toString());
    assertThat(html.status()).isZero();
    assertThat(pages.resolve("index.html")).content().contains("Lannoy");
    Path tables = folder.resolve("tables");
    Ran csv = run("export", "--format", "csv", "--out", tables.toString());
    assertThat(csv.status()).isZero();
    assertThat(tables.resolve("reports.csv")).content().contains("Harbour Post", "The Lantern");
    assertThat(run("export", "--format", "json").out())
        .startsWith("{\"format\":\"parley.dossiers/1");
    assertThat(run("export", "--format", "markdown").out()).contains("# ");
    assertThat(run("export", "--format", "html").err()).contains("--out DIR");
    assertThat(run("export", "--format", "json", "--out", "x").err()).contains("--out goes with");
  }

  @Test
  void watchingGoesOnUntilItIsStopped() throws IOException {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<Integer> waited = new ArrayList<>();
    WatchCommand watch =
        new WatchCommand(
            minutes -> {
              waited.add(minutes);
              if (waited.size() == 1) {
                later();
              }
              return waited.size() < 3;
            });
    int status =
        new CommandLine(watch)
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute(
                clippings.toString(), "--every", "7", "--data", folder.resolve("data").toString());
    assertThat(status).isZero();
    assertThat(waited).containsExactly(7, 7, 7);
    assertThat(err.toString().lines())
        .containsExactly(
            "parley: 0 new reports, 0 known, 0 stories changed",
            "parley: 1 new report, 3 known, 1 story changed",
            "parley: 0 new reports, 0 known, 0 stories changed");
    assertThat(out.toString()).contains("(2 reports, ", "Tarn");
  }

  private void later() {
    try {
      report(
          "d",
          "The Lantern",
          "2026-05-06",
          "Engineers look for more cracks in the Tarn bridge. The bearings of the bridge have"
              + " cracks, county engineers said. Buses to the mill market go round.");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
