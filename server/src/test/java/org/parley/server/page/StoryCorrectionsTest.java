package org.parley.server.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.server.RunningDesk.send;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.server.RunningDesk;

class StoryCorrectionsTest {
  private static final Pattern UNDO = Pattern.compile("action=\"(/corrections/[^\"]+/undo)\"");
  private static final String TEXT =
      "Delegates opened harbour talks in Lindmar on Tuesday. \"We came to sign,\" said Anna"
          + " Belmond. The ferries of Orrin wait.";

  private static String story(RunningDesk desk, String report) {
    return desk.json("/api/v1/reports/" + report).get("story").asText();
  }

  private static String storyOfTwo(RunningDesk desk) {
    for (JsonNode story : desk.json("/api/v1/stories").get("stories")) {
      if (story.get("reports").asInt() == 2) {
        return story.get("id").asText();
      }
    }
    throw new IllegalStateException("no story of two reports");
  }

  @Test
  void aReportIsPartedFromAStoryAndOneOfAnotherIsPutIntoItByTheForms(@TempDir Path folder)
      throws IOException {
    try (RunningDesk desk = new RunningDesk(folder)) {
      desk.handIn(
          RunningDesk.json("Harbour talks open", "Harbour Post", TEXT),
          RunningDesk.json("Harbour talks open in Lindmar", "Tide", TEXT + " Nobody signed."),
          RunningDesk.json(
              "Flood reaches Tamsel",
              "Valley Gazette",
              "The river Tamsel flooded ninety houses on Monday. Helpers came from Orrin."));
      String id = storyOfTwo(desk);
      JsonNode reports = desk.json("/api/v1/stories/" + id + "/dossier").get("reports");
      assertThat(reports).hasSize(2);
      String stays = reports.get(0).get("id").asText();
      String goes = reports.get(1).get("id").asText();
      String edit = "/stories/" + id + "/edit";
      assertThat(send(desk, edit, edit, "what=split").statusCode()).isEqualTo(422);
      assertThat(send(desk, edit, edit, "what=split&reports=" + goes).statusCode()).isEqualTo(302);
      assertThat(story(desk, goes)).isNotEqualTo(id);
      assertThat(story(desk, stays)).isEqualTo(id);

      Matcher undo = UNDO.matcher(desk.get("/corrections").body());
      assertThat(undo.find()).isTrue();
      assertThat(send(desk, "/corrections", undo.group(1), "").statusCode()).isEqualTo(302);
      assertThat(story(desk, goes)).isEqualTo(id);

      send(desk, edit, edit, "what=split&reports=" + goes);
      String own = story(desk, goes);
      send(desk, edit, edit, "what=pin&report=" + goes);
      assertThat(story(desk, goes)).isEqualTo(id);
      String pinned = desk.get("/corrections").body();
      assertThat(UNDO.matcher(pinned).results().count()).isEqualTo(2);
      Matcher newest = UNDO.matcher(pinned);
      assertThat(newest.find()).isTrue();
      send(desk, "/corrections", newest.group(1), "");
      assertThat(story(desk, goes)).isEqualTo(own);
      assertThat(desk.get("/stories/" + own).statusCode()).isEqualTo(200);

      assertThat(send(desk, edit, edit, "what=pin").statusCode()).isEqualTo(422);
      String other = desk.json("/api/v1/search?q=ninety").at("/hits/0/id").asText();
      assertThat(story(desk, other)).isNotEqualTo(id);
      String page = "what=pin&report=%2Freports%2F" + other + "%23s1";
      assertThat(send(desk, edit, edit, page).statusCode()).isEqualTo(302);
      assertThat(story(desk, other)).isEqualTo(id);
      assertThat(desk.get("/api/v1/corrections.csv").body())
          .contains(",split,")
          .contains(",pin,")
          .contains(",true,");
    }
  }
}
