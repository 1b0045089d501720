package org.parley.publish.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.dossier.Dossier;
import org.parley.publish.OddStories;

class HtmlPagesTest {

  private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");
  private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]+)\"");

  @SuppressWarnings("NullAway.Init")
  @TempDir
  Path folder;

  private static Map<String, String> read(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.list(folder)) {
      paths.forEach(
          path -> {
            try {
              files.put(path.getFileName().toString(), Files.readString(path));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
    return files;
  }

  private Map<String, String> pages(List<Dossier> dossiers, String name) throws IOException {
    HtmlPages.write(dossiers, folder.resolve(name));
    return read(folder.resolve(name));
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    Map<String, String> files = pages(OddStories.all(), "links");
    files.forEach(
        (name, text) -> {
          if (!name.endsWith(".html")) {
            return;
          }
          Matcher links = LINK.matcher(text);
          while (links.find()) {
            String link = links.group(1);
            if (link.startsWith("https://")) {
              continue;
            }
            String file = link.startsWith("#") ? name : link.replaceFirst("#.*", "");
            assertThat(files).as(name + " " + link).containsKey(file);
            if (link.contains("#")) {
              String anchor = link.substring(link.indexOf('#') + 1);
              assertThat(files.get(file)).as(link).contains("id=\"" + anchor + "\"");
            }
          }
        });
  }

  @Test
  void noAnchorStandsTwiceInAPage() throws IOException {
    pages(OddStories.all(), "ids")
        .forEach(
            (name, text) -> {
              if (name.endsWith(".html")) {
                assertThat(ID.matcher(text).results().map(each -> each.group(1)))
                    .as(name)
                    .doesNotHaveDuplicates();
              }
            });
  }

  @Test
  void nothingIsInlineAndNothingIsFetched() throws IOException {
    pages(OddStories.all(), "inline")
        .forEach(
            (name, text) -> {
              if (name.endsWith(".html")) {
                assertThat(text)
                    .doesNotContain("<style")
                    .doesNotContain(" style=")
                    .doesNotContainPattern("\\son[a-z]+=")
                    .doesNotContainPattern("<script(?! src=\"parley.js\")")
                    .doesNotContainPattern("<(img|iframe|video|object|embed)\\b");
              }
            });
  }

  @Test
  void theSameStoryGivesTheSameBytes() throws IOException {
    assertThat(pages(OddStories.all(), "first")).isEqualTo(pages(OddStories.all(), "second"));
  }

  @Test
  void everyMarkSaysWhichSentence() throws IOException {
    String story = pages(List.of(OddStories.all().get(0)), "marks").get("index.html");
    assertThat(story).contains("aria-label=\"Evidence: report 4, sentence 4\"");
    assertThat(story).contains("data-s=\"4:0-").contains("href=\"report-4.html#s4\"");
  }

  @Test
  void aStoryWithoutFindingsStillHasItsReports() throws IOException {
    String story = pages(List.of(OddStories.nothingFound()), "none").get("index.html");
    assertThat(story).contains("id=\"reports\"").doesNotContain("id=\"positions\"");
    assertThat(read(folder.resolve("none")).get("report-1.html"))
        .contains("No findings in this report.");
  }

  @Test
  void anOpinionSaysSo() throws IOException {
    assertThat(pages(List.of(OddStories.all().get(0)), "opinion").get("report-6.html"))
        .contains("marked as opinion");
  }

  @Test
  void aReportChangedAfterItWasPublishedShowsWhatChanged() throws IOException {
    Map<String, String> pages = pages(List.of(OddStories.all().get(0)), "revised");
    assertThat(pages.get("report-1.html"))
        .contains("2 revisions are known")
        .contains("Brandt Heading to Halvik</del>")
        .contains("<del>12,000</del>")
        .contains("<ins>14,000</ins>");
    assertThat(pages.get("report-2.html")).doesNotContain("Changed after it was published");
    assertThat(pages.get("index.html")).contains("changed since");
  }

  @Test
  void theEntriesOfALiveReportStandUnderTheirTimes() throws IOException {
    assertThat(pages(List.of(OddStories.live()), "live").get("report-1.html"))
        .containsOnlyOnce("<p class=\"note entry\">4 May 2031, 18:20</p>");
  }

  @Test
  void nothingIsShownThatParleyNeverSays() throws IOException {
    for (String name : List.of("index.html", "report-1.html")) {
      String words =
          Objects.requireNonNull(pages(List.of(OddStories.all().get(0)), "words").get(name))
              .replaceAll("<[^>]+>", " ");
      assertThat(words)
          .doesNotContain("CONSULT")
          .doesNotContain("lie ")
          .doesNotContain("credible")
          .doesNotContain("reliable")
          .doesNotContainPattern("\\bnull\\b");
    }
  }
}
