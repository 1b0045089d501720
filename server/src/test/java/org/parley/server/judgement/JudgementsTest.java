package org.parley.server.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.server.RunningDesk;

class JudgementsTest {
  private static final Pattern PROOF = Pattern.compile("name=\"proof\" value=\"([^\"]+)\"");

  @SuppressWarnings("NullAway.Init")
  @TempDir
  Path folder;

  /** Sends a form as a browser does that has opened a page before. */
  private static HttpResponse<String> send(
      RunningDesk desk, String page, String address, String fields) {
    HttpResponse<String> form = desk.get(page);
    Matcher proof = PROOF.matcher(form.body());
    assertThat(proof.find()).isTrue();
    String cookie =
        form.headers().allValues("Set-Cookie").stream()
            .filter(each -> each.startsWith("parley-visitor="))
            .findFirst()
            .orElse("")
            .replaceFirst(";.*", "");
    return desk.ask(
        address,
        fields + "&proof=" + proof.group(1),
        "Content-Type",
        "application/x-www-form-urlencoded",
        "Cookie",
        cookie);
  }

  private static JsonNode quotes(RunningDesk desk, String id) {
    return desk.json("/api/v1/stories/" + id + "/dossier").get("quotes");
  }

  @Test
  void aFindingThatIsMarkedAsWrongIsLeftOutNamedAndCanBeTakenBack() throws IOException {
    try (RunningDesk desk = new RunningDesk(folder)) {
      desk.handIn(
          RunningDesk.json(
              "Harbour talks open",
              "Harbour Post",
              "Delegates opened talks in Lindmar. \"We came to sign the paper today,\" said Anna"
                  + " Belmond. Nobody signed."));
      String id = desk.json("/api/v1/stories").at("/stories/0/id").asText();
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
  void aSpeakerWhomAPersonNamesIsShownAsThatPersonsWordAndSurvivesARestart() throws IOException {
    String id;
    try (RunningDesk desk = new RunningDesk(folder)) {
      desk.handIn(
          RunningDesk.json(
              "Harbour talks open",
              "Harbour Post",
              "Delegates opened talks in Lindmar. \"We came to sign the paper today,\" said Anna"
                  + " Belmond. Nobody signed."));
      id = desk.json("/api/v1/stories").at("/stories/0/id").asText();
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
          .contains("this machine");
    }
    assertThat(Judgements.open(folder).of(id)).hasSize(1);
  }
}
