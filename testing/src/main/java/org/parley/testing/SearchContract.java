package org.parley.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.engine.Reading;
import org.parley.report.Report;
import org.parley.store.Decision;
import org.parley.store.InMemoryStore;
import org.parley.store.SearchHit;
import org.parley.store.SearchQuery;
import org.parley.store.SearchQuery.Field;
import org.parley.store.Step;
import org.parley.store.Store;
import org.parley.story.StoryEvent;

/** How every store searches. */
public abstract class SearchContract {
  private static final Report HARBOUR =
      Variants.of(
          "Harbour Post",
          "2024-03-01",
          "Fishing quotas divide the two ports",
          "The ministers of Ulavia met in Quiltal. \"No boat will leave before the licences are"
              + " shared,\" said Foreign Minister Elena Marikov. Nets stayed dry.");
  private static final Report LEDGER =
      Variants.of(
          "Morning Ledger",
          "2024-03-05",
          "Ulavia accepts a smaller catch",
          "A quota for herring was accepted by Ulavia. The licence for the café at the port was not"
              + " discussed.");
  private static final Report LANTERN =
      Variants.of(
          "The Lantern",
          "2024-02-20",
          "What the herring did",
          "Herring, herring and more herring: divide as you like, ports stay poor.");

  private Store store;

  /** For the test class of a store. */
  protected SearchContract() {
    this.store = new InMemoryStore();
  }

  /** An empty store. */
  protected abstract Store empty();

  @BeforeEach
  final void open() {
    store = empty();
    Reading reading = Samples.reading();
    store
        .reports()
        .take(
            List.of(reading.read(HARBOUR), reading.read(LEDGER), reading.read(LANTERN)), List.of());
  }

  @AfterEach
  final void close() {
    store.close();
  }

  @Test
  void theNewestComesFirst() {
    assertThat(found(Queries.words(""))).containsExactly(LEDGER, HARBOUR, LANTERN);
    assertThat(found(Queries.words("herring"))).containsExactly(LEDGER, LANTERN);
  }

  @Test
  void allWordsHaveToBeThere() {
    assertThat(found(Queries.words("herring quota"))).containsExactly(LEDGER);
    assertThat(found(Queries.words("herring zebra"))).isEmpty();
  }

  @Test
  void pluralsCaseAndAccentsDoNotMatter() {
    assertThat(found(Queries.words("QUOTAS"))).containsExactly(LEDGER, HARBOUR);
    assertThat(found(Queries.words("cafe"))).containsExactly(LEDGER);
    assertThat(found(Queries.words("licence"))).containsExactly(LEDGER, HARBOUR);
  }

  @Test
  void aPhraseStandsTogether() {
    assertThat(found(Queries.words("\"divide the two ports\""))).containsExactly(HARBOUR);
    assertThat(found(Queries.words("\"two divide\""))).isEmpty();
  }

  @Test
  void aPhraseDoesNotReachFromTheTitleIntoTheText() {
    assertThat(found(Queries.words("\"ports the ministers\""))).isEmpty();
  }

  @Test
  void aWordWithAMinusIsNotThere() {
    assertThat(found(Queries.words("herring -quota"))).containsExactly(LANTERN);
    assertThat(found(Queries.words("-herring"))).containsExactly(HARBOUR);
  }

  @Test
  void aStarLeavesTheEndOpen() {
    assertThat(found(Queries.words("herr*"))).containsExactly(LEDGER, LANTERN);
    assertThat(found(Queries.words("herr"))).isEmpty();
  }

  @Test
  void hostileInputIsAQueryToo() {
    for (String typed :
        List.of("\"", "''", "herring\" OR 1=1 --", "NEAR(", "a:b", "{x} ^ * -", "()", "-\"", "*")) {
      assertThat(store.search().find(Queries.words(typed))).isNotNull();
    }
    assertThat(found(Queries.words("title:herring"))).isEmpty();
  }

  @Test
  void titlesQuotesAndActorsCanBeSearchedAlone() {
    assertThat(found(Queries.in(Field.TITLE, "herring"))).containsExactly(LANTERN);
    assertThat(found(Queries.in(Field.QUOTES, "licences"))).containsExactly(HARBOUR);
    assertThat(found(Queries.in(Field.QUOTES, "nets"))).isEmpty();
  }

  @Test
  void filtersNarrow() {
    assertThat(found(Queries.outlet("the lantern"))).containsExactly(LANTERN);
    assertThat(found(Queries.outlet("Lantern"))).isEmpty();
    assertThat(found(Queries.language("herring", "en"))).hasSize(2);
    assertThat(found(Queries.language("herring", "de"))).isEmpty();
    assertThat(found(Queries.between("ports", "2024-02-20", "2024-03-01")))
        .containsExactly(HARBOUR, LANTERN);
    assertThat(found(Queries.between("ports", "2024-02-21", "2024-02-29"))).isEmpty();
  }

  @Test
  void actorsAreFoundByPartOfTheirName() {
    assertThat(found(Queries.actor("", "Marikov"))).containsExactly(HARBOUR);
    assertThat(found(Queries.actor("ministers", "marikov"))).containsExactly(HARBOUR);
    assertThat(found(Queries.actor("", "Marikov Elena"))).isEmpty();
  }

  @Test
  void aStorysReportsCanBeSearched() {
    String id = LEDGER.id();
    StoryEvent opened = new StoryEvent(1, StoryEvent.Change.OPENED, "s", null, List.of(id));
    store
        .stories()
        .record("en", List.of(new Step(new Decision.Added(id), List.of(opened))), Map.of());
    assertThat(found(Queries.story("herring", "s"))).containsExactly(LEDGER);
    assertThat(found(Queries.story("", "s"))).containsExactly(LEDGER);
    assertThat(found(Queries.story("herring", "t"))).isEmpty();
  }

  @Test
  void hitsComeInPages() {
    assertThat(found(Queries.page("", 1, 1))).containsExactly(HARBOUR);
    assertThat(found(Queries.page("herring", 1, 5))).containsExactly(LANTERN);
  }

  @Test
  void theSentencesThatMatchAreMarked() {
    SearchHit hit = store.search().find(Queries.words("\"smaller catch\" quotas")).get(0);
    assertThat(hit.excerpts()).hasSize(2);
    for (SearchHit.Excerpt excerpt : hit.excerpts()) {
      assertThat(LEDGER.sentences()).anyMatch(s -> s.id().equals(excerpt.sentence()));
      assertThat(excerpt.marks()).isNotEmpty();
    }
    assertThat(hit.excerpts().get(0).marks().get(0).of(hit.excerpts().get(0).text()))
        .isEqualTo("smaller catch");
  }

  private List<Report> found(SearchQuery query) {
    return store.search().find(query).stream()
        .map(hit -> Objects.requireNonNull(report(hit.card().id())))
        .toList();
  }

  private Report report(String id) {
    return store.reports().texts(List.of(id)).stream()
        .findFirst()
        .orElseThrow(() -> new AssertionError("no text of " + id));
  }
}
