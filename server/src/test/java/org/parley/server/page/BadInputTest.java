package org.parley.server.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.server.RunningDesk.send;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.server.RunningDesk;

/** What people type by mistake, and two who work at once. */
class BadInputTest {
  private static final String LONG = "x".repeat(10_000);
  private static final Pattern SAID = Pattern.compile("name=\"said\" value=\"(\\d+)\"");

  @SuppressWarnings("NullAway.Init")
  @TempDir
  Path folder;

  @SuppressWarnings("NullAway.Init")
  private RunningDesk desk;

  @SuppressWarnings("NullAway.Init")
  private String story;

  @BeforeEach
  void open() throws IOException {
    desk = new RunningDesk(folder);
    desk.handIn(
        RunningDesk.json(
            "Harbour talks open",
            "Harbour Post",
            "Delegates opened harbour talks in Lindmar on Tuesday. \"We came to sign,\" said Anna"
                + " Belmond. Carl Orrin waited."));
    story = "/stories/" + desk.json("/api/v1/stories").at("/stories/0/id").asText();
  }

  @AfterEach
  void close() throws IOException {
    desk.close();
  }

  private static String field(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private String edit(String fields) {
    HttpResponse<String> answer = send(desk, story + "/edit", story + "/edit", fields);
    assertThat(answer.statusCode()).isEqualTo(422);
    return answer.body();
  }

  private JsonNode quote() {
    return desk.json("/api/v1" + story + "/dossier").at("/quotes/0");
  }

  private HttpResponse<String> finding(String fields) {
    String line = field("line", quote().get("id").asText());
    return send(desk, story + "/edit", story + "/findings", line + "&" + fields);
  }

  @Test
  void whatIsMissingOrTooLongIsNamedAndStaysInItsField() {
    assertThat(edit("what=rename&name=+")).contains("Type a name.");
    assertThat(edit("what=rename&" + field("name", LONG)))
        .contains("A name has at most 200 characters, and this has 10,000.")
        .contains("value=\"" + LONG + "\"");
    assertThat(edit("what=merge")).contains("Choose the story to take in.");
    assertThat(edit("what=split")).contains("Choose the reports to part.");
    assertThat(edit("what=pin")).contains("Type the address or the id of a report.");
    assertThat(edit("what=pin&" + field("report", LONG))).doesNotContain("x".repeat(300));
    assertThat(send(desk, "/sources", "/sources", field("address", LONG)).body())
        .contains("address has at most 2,000 characters")
        .doesNotContain("x".repeat(300));
    HttpResponse<String> watch =
        send(desk, "/watches", "/watches", "kind=words&" + field("target", LONG));
    assertThat(watch.statusCode()).isEqualTo(422);
    assertThat(watch.body()).contains("at most 200 characters");
    HttpResponse<String> reason = finding("what=wrong&" + field("reason", LONG));
    assertThat(reason.statusCode()).isEqualTo(422);
    assertThat(reason.body())
        .contains("A reason has at most 500 characters")
        .contains(story + "/edit?line=");
  }

  @Test
  void aNameIsOneLineAndTurnsNoDirection() {
    send(
        desk,
        story + "/edit",
        story + "/edit",
        "what=rename&" + field("name", " One\r\n\tname\u0000 \u202Ewith\u2066 <b>marks</b> "));

    assertThat(desk.json("/api/v1" + story + "/dossier").at("/story/title").asText())
        .isEqualTo("One name with <b>marks</b>");
    assertThat(desk.get(story).body())
        .contains("One name with &lt;b")
        .doesNotContain("<b>marks")
        .doesNotContain("\u202E");
  }

  @Test
  void aWayThatIsNoneIsNotSilentlyLeftOut() {
    HttpResponse<String> answer =
        send(desk, "/watches", "/watches", "kind=words&target=harbour&channel=carrier+pigeon");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("carrier pigeon");
  }

  @Test
  void aLineThatIsGoneSaysSoAndOffersTheOthers() {
    assertThat(desk.get(story + "/edit?line=q-none").body())
        .contains("This line is not in the story any more")
        .contains("Quotes");
  }

  @Test
  void twoWhoCorrectOneLineAtOnceDoNotSpeakOverEachOther() {
    Matcher said =
        SAID.matcher(desk.get(story + "/edit?line=" + quote().get("id").asText()).body());
    assertThat(said.find()).isTrue();
    String before = "&said=" + said.group(1);
    assertThat(finding("what=speaker&speaker=Carl+Orrin&reason=one" + before).statusCode())
        .isEqualTo(302);

    HttpResponse<String> second = finding("what=speaker&speaker=&reason=two" + before);

    assertThat(second.statusCode()).isEqualTo(422);
    assertThat(second.body()).contains("said since you opened the form").contains("Carl Orrin");
    assertThat(finding("what=note&note=Another+thing" + before).statusCode()).isEqualTo(302);
    assertThat(finding("what=speaker&speaker=&reason=two&said=9").statusCode()).isEqualTo(302);
  }

  @Test
  void twoWhoNameOneStoryAtOnceDoNotNameItOverEachOther() {
    assertThat(
            send(desk, story + "/edit", story + "/edit", "what=rename&name=First&before=")
                .statusCode())
        .isEqualTo(302);
    assertThat(edit("what=rename&name=Second&before="))
        .contains("It was named “First” since you opened this form")
        .contains("value=\"Second\"");
    assertThat(
            send(desk, story + "/edit", story + "/edit", "what=rename&name=Second&before=First")
                .statusCode())
        .isEqualTo(302);
  }

  @Test
  void aFormOfAnEarlierVisitLeadsBackToItsPage() {
    HttpResponse<String> answer =
        desk.ask(
            story + "/findings",
            "what=wrong&proof=old",
            "Content-Type",
            "application/x-www-form-urlencoded",
            "Referer",
            desk.address(story + "/edit?line=q-1").toString());
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("href=\"" + story + "/edit?line=q-1\"");
  }
}
