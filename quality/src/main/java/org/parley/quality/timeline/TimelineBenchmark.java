package org.parley.quality.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ReportActor;
import org.parley.alignment.MentionChains;
import org.parley.alignment.MentionChains.Mentioned;
import org.parley.alignment.StoryReport;
import org.parley.alignment.StoryReports;
import org.parley.event.EventMention;
import org.parley.findings.Reader;
import org.parley.nlp.CoreNlpAnnotator;
import org.parley.quality.Benchmark;
import org.parley.quality.BenchmarkSet;
import org.parley.quality.Outputs;
import org.parley.quality.Score;
import org.parley.quality.TokenDocument;
import org.parley.report.Span;

/**
 * Timelines of names: the words that tell of something the name takes part in, each with its day.
 * As the sets ask for, what has no day of its own is put on the day of the report. A timeline is
 * made for every name of the marks, and for every name in the reports.
 */
public final class TimelineBenchmark implements Benchmark {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern PLURAL = Pattern.compile("(.*\\d.*|.{5,})s");

  /** What is thought, and what only lends another word its beginning or tense, is no event. */
  private static final Set<String> NO_EVENTS =
      Set.of(
          "attempt",
          "begin",
          "believe",
          "consider",
          "estimate",
          "expect",
          "give",
          "hold",
          "hope",
          "know",
          "make",
          "need",
          "project",
          "take",
          "think",
          "try");

  private static final Pattern NUMBER = Pattern.compile("\\d");

  @Override
  public String group() {
    return "timeline";
  }

  @Override
  public List<Score> run(Path folder, Outputs outputs) throws IOException {
    List<Score> scores = new ArrayList<>();
    Reader reader = new Reader(CoreNlpAnnotator.load());
    for (BenchmarkSet set : BenchmarkSet.in(folder)) {
      Map<String, List<TimelineRow>> gold = set.isMarked() ? read(set.gold()) : Map.of();
      Map<String, List<TimelineRow>> found =
          find(TokenDocument.read(set.docs()), gold.keySet(), reader);
      outputs.write(group(), set.name(), Map.of("timelines", forOutput(found)));
      if (set.isMarked()) {
        DateScore score = new DateScore();
        gold.forEach((name, rows) -> score.add(rows, found.getOrDefault(name, List.of())));
        scores.add(new Score("timeline/" + set.name(), "date F1", score.days(), .50, ""));
        scores.add(new Score("timeline/" + set.name(), "event F1", score.words(), null, ""));
      }
    }
    return scores;
  }

  private static Map<String, List<TimelineRow>> find(
      List<TokenDocument> documents, Set<String> asked, Reader reader) {
    Map<String, TokenDocument> byId = new HashMap<>();
    documents.forEach(document -> byId.put(document.report().id(), document));
    List<Placed> placed = new ArrayList<>();
    Map<String, MentionDays> days = new HashMap<>();
    Set<String> names = new TreeSet<>(asked);
    StoryReports story = TokenDocument.story(documents, reader);
    for (StoryReport report : story.reports()) {
      TokenDocument document = byId.get(report.id());
      if (document != null) {
        days.put(report.id(), new MentionDays(report, document));
      }
    }
    for (List<Mentioned> chain : MentionChains.of(story).all()) {
      for (Mentioned mentioned : chain) {
        EventMention mention = mentioned.mention();
        if (!mention.real() || NO_EVENTS.contains(mention.happening())) {
          continue;
        }
        TokenDocument document = byId.get(mentioned.report().id());
        int sentence = mention.sentence();
        Span tokens = document == null ? null : document.tokensOf(sentence, mention.span());
        MentionDays day = days.get(mentioned.report().id());
        if (document != null && tokens != null && day != null) {
          Set<String> beside = new LinkedHashSet<>();
          Set<String> actors = new LinkedHashSet<>();
          for (Span name : mention.names()) {
            beside.add(document.report().words(name));
            String actor = actor(story, mentioned.report(), name);
            if (actor != null) {
              actors.add(actor);
            }
          }
          names.addAll(beside);
          Span word = document.tokens().get(sentence).get(tokens.start());
          placed.add(
              new Placed(
                  new TimelineRow(
                      0,
                      day.of(mention),
                      document.report().id(),
                      sentence,
                      document.report().words(word)),
                  mention.happening(),
                  beside,
                  actors));
        }
      }
    }
    Map<String, List<TimelineRow>> timelines = new LinkedHashMap<>();
    for (String name : names) {
      Set<String> meant = new LinkedHashSet<>();
      placed.stream()
          .filter(each -> each.actors().size() == 1 && each.names().equals(Set.of(name)))
          .forEach(each -> meant.addAll(each.actors()));
      List<Placed> own =
          placed.stream()
              .filter(each -> each.isOf(name) || !Collections.disjoint(each.actors(), meant))
              .toList();
      timelines.put(name, ordered(own.stream().map(each -> onItsDay(each, own)).toList()));
    }
    return timelines;
  }

  /**
   * A word that is put on timelines.
   *
   * @param row its place and day, without its place among others
   * @param happening the sort of happening it tells of
   * @param names who takes part, as written
   * @param actors their ids, of those who are actors of the story
   */
  private record Placed(TimelineRow row, String happening, Set<String> names, Set<String> actors) {
    /**
     * True if one of its names is a form of a name: "Ravn" and "Chief Marta Ravn" are "Marta Ravn",
     * "Peter Ravn" and "a Ravn 5" are not; a part of it that says which ("the 5B" of "Ravn 5B
     * Courier"); or its initials.
     */
    boolean isOf(String name) {
      return names.stream().anyMatch(each -> isForm(words(each), words(name)));
    }

    private static boolean isForm(List<String> given, List<String> asked) {
      if (given.size() == 1 && given.get(0).equals(initials(asked))) {
        return true;
      }
      String last = asked.get(asked.size() - 1);
      boolean numbered =
          given.stream().anyMatch(word -> word.length() > 1 && NUMBER.matcher(word).find());
      boolean part = numbered && Collections.indexOfSubList(asked, given) >= 0;
      boolean form =
          given.get(given.size() - 1).equals(last)
              && (asked.containsAll(given) || given.containsAll(asked));
      return part || form;
    }

    private static String initials(List<String> words) {
      StringBuilder initials = new StringBuilder();
      words.forEach(word -> initials.append(word.charAt(0)));
      return words.size() > 2 ? initials.toString() : "";
    }

    private static List<String> words(String name) {
      return Stream.of(name.toLowerCase(Locale.ROOT).split(" "))
          .map(word -> PLURAL.matcher(word).replaceFirst("$1"))
          .toList();
    }
  }

  /** The actor whose name a stretch is, not one whose name is a part of it ("a Ravn 5"). */
  private static @Nullable String actor(StoryReports story, StoryReport report, Span name) {
    ReportActor actor = report.findings().actors().at(name);
    if (actor == null
        || actor.mentions().stream().noneMatch(each -> each.span().end() == name.end())) {
      return null;
    }
    return story.actor(report, actor.key());
  }

  /**
   * What is put in a year or month is put on the one day in it on which another word tells of the
   * same sort of happening.
   */
  private static TimelineRow onItsDay(Placed word, List<Placed> all) {
    TimelineRow row = word.row();
    int known = row.date().indexOf("-XX");
    if (!row.isDated() || known < 0) {
      return row;
    }
    String within = row.date().substring(0, known);
    List<String> days =
        all.stream()
            .filter(each -> each.happening().equals(word.happening()))
            .map(each -> each.row().date())
            .filter(date -> date.startsWith(within) && !date.contains("X"))
            .distinct()
            .toList();
    return days.size() == 1 ? row.on(days.get(0)) : row;
  }

  /** In the order of their days; what has none comes first, with 0. */
  private static List<TimelineRow> ordered(List<TimelineRow> rows) {
    List<TimelineRow> sorted = new ArrayList<>(rows);
    sorted.sort(
        Comparator.comparing(TimelineRow::isDated)
            .thenComparing(TimelineRow::date)
            .thenComparing(TimelineRow::document)
            .thenComparing(TimelineRow::sentence)
            .thenComparing(TimelineRow::word));
    List<TimelineRow> ordered = new ArrayList<>();
    int order = 0;
    String last = "";
    for (TimelineRow row : sorted) {
      if (row.isDated() && !row.date().equals(last)) {
        order++;
        last = row.date();
      }
      ordered.add(
          new TimelineRow(
              row.isDated() ? order : 0, row.date(), row.document(), row.sentence(), row.word()));
    }
    return ordered;
  }

  private static Map<String, List<TimelineRow>> read(Path gold) throws IOException {
    Map<String, List<TimelineRow>> timelines = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> timeline :
        JSON.readTree(gold.toFile()).path("timelines").properties()) {
      List<TimelineRow> rows = new ArrayList<>();
      for (JsonNode row : timeline.getValue()) {
        for (JsonNode event : row.path("events")) {
          rows.add(
              new TimelineRow(
                  row.path("order").asInt(),
                  row.path("date").asText(),
                  event.path(0).asText(),
                  event.path(1).asInt(),
                  event.path(2).asText()));
        }
      }
      timelines.put(timeline.getKey(), rows);
    }
    return timelines;
  }

  private static Map<String, Object> forOutput(Map<String, List<TimelineRow>> timelines) {
    Map<String, Object> all = new LinkedHashMap<>();
    timelines.forEach(
        (name, rows) -> {
          List<Map<String, Object>> lines = new ArrayList<>();
          for (TimelineRow row : rows) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("order", row.order());
            line.put("date", row.date());
            line.put("events", List.of(List.of(row.document(), row.sentence(), row.word())));
            lines.add(line);
          }
          all.put(name, lines);
        });
    return all;
  }
}
