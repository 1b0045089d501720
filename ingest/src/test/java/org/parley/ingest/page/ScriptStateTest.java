package org.parley.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.report.Draft;

/** Pages that show nothing until their scripts run. */
class ScriptStateTest {
  private static final String FIRST =
      "Envoys of both sides met on Tuesday in the harbour town to speak about the ferries.";
  private static final String SECOND =
      "They agreed to meet again, and asked the pilots to wait for one more week, an aide said.";
  private static final String THIRD =
      "The pilots' union said that it would wait until Friday, and that then the ferries would"
          + " stop.";

  private static String page(String script) {
    return "<!doctype html><html><head><title>Ferries to sail again | Elvaby Post</title></head>"
        + "<body><div id=app></div>"
        + script
        + "</body></html>";
  }

  private static String json(String state) {
    return "<script id=state type=\"application/json\">" + state + "</script>";
  }

  private static PageReading read(String html) {
    return PageReader.read(html.getBytes(StandardCharsets.UTF_8), null, null, "page");
  }

  private static Draft draft(String html) {
    assertThat(read(html)).isInstanceOf(ArticlePage.class);
    return ((ArticlePage) read(html)).draft();
  }

  private static String text(Draft draft) {
    return draft.blocks().stream().map(block -> block.text()).collect(Collectors.joining("\n"));
  }

  private static String paragraphs() {
    return FIRST + "\n" + SECOND + "\n" + THIRD;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"body\":[{\"type\":\"text\",\"value\":\"%s\"},{\"value\":\"%s\"},{\"value\":\"%s\"}]",
        "\"content\":\"<p>%s</p><p>%s</p><p>%s</p>\"",
        "\"story\":{\"teaser\":\"They met, it is said in the harbour.\",\"text\":\"%s\\n%s\\n%s\"}",
        "\"body\":[{\"html\":\"<b>%s</b>\"},{\"ad\":true},{\"html\":\"%s\"},{\"html\":\"%s\"}]"
      })
  void theArticleIsReadInWhateverFormTheStateHasIt(String form) {
    String state =
        "{\"props\":{\"article\":{\"headline\":\"Ferries to sail again\","
            + "\"publishedAt\":\"2031-03-04T10:00:00Z\","
            + form.formatted(FIRST, SECOND, THIRD)
            + "}}}";
    Draft draft = draft(page(json(state)));
    assertThat(text(draft)).isEqualTo(paragraphs());
    assertThat(draft.title()).isEqualTo("Ferries to sail again");
    assertThat(Objects.requireNonNull(draft.published()).earliest()).hasToString("2031-03-04");
  }

  @Test
  void theWordsOfAParagraphLaidOutInNodesAreOne() {
    String half = FIRST.substring(0, 40);
    String nodes =
        "{\"title\":\"Ferries to sail again\",\"document\":{\"nodeType\":\"document\",\"content\":["
            + "{\"nodeType\":\"paragraph\",\"content\":[{\"nodeType\":\"text\",\"value\":\""
            + half
            + "\"},{\"nodeType\":\"hyperlink\",\"content\":[{\"value\":\""
            + FIRST.substring(40)
            + "\"}]}]},{\"nodeType\":\"paragraph\",\"content\":[{\"value\":\""
            + SECOND
            + "\"}]},{\"nodeType\":\"paragraph\",\"content\":[{\"value\":\""
            + THIRD
            + "\"}]}]}}";
    assertThat(text(draft(page(json(nodes))))).isEqualTo(paragraphs());
  }

  @Test
  void aStateThatAScriptAssignsIsRead() {
    String state =
        "<script>window.__STATE__ = {\"story\":{\"title\":\"Ferries to sail again\",\"body\":\"<p>"
            + FIRST
            + "</p><p>"
            + SECOND
            + "</p><p>"
            + THIRD
            + "</p>\"}};</script>";
    assertThat(text(draft(page(state)))).isEqualTo(paragraphs());
  }

  @Test
  void anotherArticleInTheStateIsLeft() {
    String other = "The rig off the coast closes in June after thirty years, its owner said.";
    String state =
        "{\"title\":\"Ferries to sail again\",\"body\":[\""
            + FIRST
            + "\",\""
            + SECOND
            + "\",\""
            + THIRD
            + "\"],\"next\":[{\"title\":\"Rig closes\",\"url\":\"/rig\",\"lead\":\""
            + other
            + "\"}]}";
    assertThat(text(draft(page(json(state))))).isEqualTo(paragraphs());
  }

  @Test
  void aStateWithoutThePagesArticleIsNone() {
    String state =
        "{\"title\":\"Rig closes\",\"body\":[\""
            + FIRST
            + "\",\""
            + SECOND
            + "\",\""
            + THIRD
            + "\"]}";
    assertThat(read(page(json(state)))).isInstanceOf(NoArticle.class);
  }

  @Test
  void aStateOfManyLevelsOrCutOffIsSurvived() {
    String deep = "{\"title\":\"Ferries to sail again\",\"a\":".repeat(5000);
    assertThat(read(page(json(deep)))).isInstanceOf(NoArticle.class);
    String cut = "{\"title\":\"Ferries to sail again\",\"body\":[\"" + FIRST + "\",\"" + SECOND;
    assertThat(read(page(json(cut)))).isNotNull();
  }
}
