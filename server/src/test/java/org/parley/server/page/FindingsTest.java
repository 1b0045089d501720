package org.parley.server.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.server.RunningDesk.send;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.dossier.Dossier;
import org.parley.dossier.Quote;
import org.parley.engine.Engine;
import org.parley.engine.FindingLog;
import org.parley.server.RunningDesk;
import org.parley.server.judgement.EarlierJudgements;
import org.parley.store.InMemoryStore;
import org.parley.store.StoryCard;
import org.parley.testing.Newsroom;
import org.parley.testing.Samples;

class FindingsTest {
  @SuppressWarnings("NullAway.Init")
  @TempDir
  Path folder;

  private static JsonNode quotes(RunningDesk desk, String id) {
    return desk.json("/api/v1/stories/" + id + "/dossier").get("quotes");
  }

  private static String aStoryOfOneQuote(RunningDesk desk) throws IOException {
    desk.handIn(
        RunningDesk.json(
            "Harbour talks open",
            "Harbour Post",
            "Delegates opened talks in Lindmar. \"We came to sign the paper today,\" said Anna"
                + " Belmond. Nobody signed."));
    return desk.json("/api/v1/stories").at("/stories/0/id").asText();
  }

  @Test
  void aFindingThatIsMarkedAsWrongIsLeftOutNamedAndCanBeTakenBack() throws IOException {
    try (RunningDesk desk = new RunningDesk(folder)) {
      String id = aStoryOfOneQuote(desk);
      String story = "/stories/" + id;
      String quote = quotes(desk, id).get(0).get("id").asText();
      assertThat(
              send(desk, story + "/edit", story + "/findings", "what=wrong&line=" + quote)
                  .statusCode())
          .as("without a reason")
          .isEqualTo(422);
      assertThat(
              send(
                      desk,
                      story + "/edit",
                      story + "/findings",
                      "what=wrong&line=nothing&reason=because")
                  .statusCode())
          .isEqualTo(422);
      String tag = desk.get(story).headers().firstValue("ETag").orElse("");
      assertThat(
              send(
                      desk,
                      story + "/edit",
                      story + "/findings",
                      "what=wrong&line=" + quote + "&reason=It+is+a+headline")
                  .statusCode())
          .isEqualTo(302);
      assertThat(quotes(desk, id)).isEmpty();
      HttpResponse<String> page = desk.get(story, "If-None-Match", tag);
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body()).contains("marked as wrong").contains("It is a headline");
      assertThat(send(desk, story + "/edit", "/findings/1/undo", "x=y").statusCode())
          .isEqualTo(302);
      assertThat(quotes(desk, id)).hasSize(1);
      assertThat(desk.get(story).body()).doesNotContain("marked as wrong");
      assertThat(send(desk, story + "/edit", "/findings/1/undo", "x=y").statusCode())
          .as("twice")
          .isEqualTo(422);
    }
  }

  @Test
  void aSpeakerWhomAPersonSetsIsShownAsThatPersonsWordOnThePageAndInTheData() throws IOException {
    try (RunningDesk desk = new RunningDesk(folder)) {
      String id = aStoryOfOneQuote(desk);
      String story = "/stories/" + id;
      String quote = quotes(desk, id).get(0).get("id").asText();
      assertThat(
              send(
                      desk,
                      story + "/edit",
                      story + "/findings",
                      "what=speaker&line=" + quote + "&speaker=&reason=Nobody+is+named")
                  .statusCode())
          .isEqualTo(302);
      assertThat(quotes(desk, id).get(0).get("speaker").isNull()).isTrue();
      assertThat(desk.get(story).body())
          .contains("speaker set to unknown")
          .contains("Nobody is named")
          .contains("Speaker set by this machine");
      JsonNode given = desk.json("/api/v1/stories/" + id + "/dossier").at("/corrections/0");
      assertThat(given.path("kind").asText()).isEqualTo("speaker");
      assertThat(given.path("by").asText()).isEqualTo("this machine");
      assertThat(desk.get("/corrections").body()).contains("Nobody is named").contains("Take back");
      assertThat(desk.get(story + "/edit?line=" + quote).body()).contains("Set the speaker");
    }
  }

  @Test
  void whatAnEarlierVersionKeptInAFileIsSaidAgainOnceAndTheFilePutAside() throws IOException {
    InMemoryStore store = new InMemoryStore();
    Path file = folder.resolve("judgements.json");
    try (Engine engine = new Engine(store, Samples::reading, 1)) {
      Newsroom.small(27).next(40).forEach(item -> engine.offer(item.report()));
      engine.settle(update -> {});
      String story = "";
      String line = "";
      for (StoryCard card : store.stories().stories()) {
        Dossier dossier = Objects.requireNonNull(store.dossiers().dossier(card.id())).dossier();
        for (Quote quote : dossier.quotes()) {
          story = quote.speaker() == null ? story : card.id();
          line = quote.speaker() == null ? line : quote.id();
        }
      }
      String kept =
          "[{'number':1,'story':'%s','line':'%s','text':'t','kind':'WRONG','speaker':null,"
              + "'reason':'no','by':'Kim','at':1700000000000,'undoneBy':'Lou'},"
              + "{'number':2,'story':'%s','line':'%s','text':'t','kind':'SPEAKER','speaker':null,"
              + "'reason':'why','by':'Kim','at':1700000001000,'undoneBy':null},"
              + "{'number':3,'story':'%s','line':'no-line','text':'t','kind':'WRONG','speaker':null,"
              + "'reason':'no','by':'Kim','at':1700000002000,'undoneBy':null}]";
      kept = String.format(Locale.ROOT, kept, story, line, story, line, story).replace('\'', '"');
      for (int run = 0; run < 2; run++) {
        Files.writeString(file, kept);
        EarlierJudgements.takeOver(folder, store, engine);
        assertThat(file).doesNotExist();
      }
      engine.settle(update -> {});
      List<FindingLog.Entry> log = FindingLog.of(store);
      assertThat(log).hasSize(2);
      assertThat(log.get(0).undoneBy()).isEqualTo("Lou");
      assertThat(log.get(1).correction().at()).isEqualTo(Instant.ofEpochMilli(1_700_000_001_000L));
      String quote = line;
      assertThat(Objects.requireNonNull(store.dossiers().dossier(story)).dossier().quotes())
          .anyMatch(each -> each.id().equals(quote) && each.speaker() == null);
    }
  }
}
