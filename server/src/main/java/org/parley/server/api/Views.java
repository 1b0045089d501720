package org.parley.server.api;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.publish.anchor.TextFragment;
import org.parley.publish.journal.Entry;
import org.parley.publish.journal.Entry.ChangedLine;
import org.parley.report.Report;
import org.parley.report.Sentence;
import org.parley.report.Span;
import org.parley.report.When;
import org.parley.server.watch.Watch;
import org.parley.store.ReportCard;
import org.parley.store.SearchHit;
import org.parley.store.StoryCard;
import org.parley.story.Story;

/** The objects of the interface, as they become JSON. */
public final class Views {
  private Views() {}

  static Map<String, @Nullable Object> story(StoryCard card) {
    Map<String, @Nullable Object> view = new LinkedHashMap<>();
    view.put("id", card.id());
    view.put("title", card.title());
    view.put("language", card.lane());
    view.put("open", card.state() == Story.State.OPEN);
    view.put("first", text(card.first()));
    view.put("last", text(card.last()));
    view.put("reports", card.reports());
    view.put("version", card.version());
    view.put("dossier", "/api/v1/stories/" + card.id() + "/dossier");
    return view;
  }

  static Map<String, @Nullable Object> card(ReportCard card) {
    Map<String, @Nullable Object> view = new LinkedHashMap<>();
    view.put("id", card.id());
    view.put("source", card.source());
    view.put("url", card.url());
    view.put("outlet", card.outlet());
    view.put("title", card.title());
    view.put("published", when(card.published()));
    view.put("language", card.language());
    view.put("story", card.story());
    view.put("copyOf", card.copyOf());
    view.put("newer", card.newer());
    return view;
  }

  static Map<String, @Nullable Object> report(ReportCard card, Report report) {
    Map<String, @Nullable Object> view = card(card);
    view.put("text", report.text());
    view.put("sentences", report.sentences().stream().map(s -> sentence(s, report)).toList());
    return view;
  }

  private static @Nullable String link(@Nullable String url, String words) {
    return url == null ? null : TextFragment.of(url, words);
  }

  private static Map<String, @Nullable Object> sentence(Sentence sentence, Report report) {
    Map<String, @Nullable Object> view = new LinkedHashMap<>();
    view.put("id", sentence.id());
    view.put("start", sentence.span().start());
    view.put("end", sentence.span().end());
    view.put("kind", sentence.kind().name().toLowerCase(Locale.ROOT));
    view.put("link", link(report.url(), report.words(sentence.span())));
    return view;
  }

  static Map<String, @Nullable Object> hit(SearchHit hit) {
    Map<String, @Nullable Object> view = card(hit.card());
    view.put("excerpts", hit.excerpts().stream().map(e -> excerpt(e, hit.card().url())).toList());
    return view;
  }

  private static Map<String, @Nullable Object> excerpt(
      SearchHit.Excerpt excerpt, @Nullable String url) {
    Map<String, @Nullable Object> view = new LinkedHashMap<>();
    view.put("sentence", excerpt.sentence());
    view.put("text", excerpt.text());
    view.put("marks", excerpt.marks().stream().map(Views::span).toList());
    view.put("link", link(url, excerpt.text()));
    return view;
  }

  private static List<Integer> span(Span span) {
    return List.of(span.start(), span.end());
  }

  /** A watch. */
  public static Map<String, @Nullable Object> watch(Watch watch) {
    Map<String, @Nullable Object> view = new LinkedHashMap<>();
    view.put("id", watch.id());
    view.put("kind", watch.kind().name().toLowerCase(Locale.ROOT));
    view.put("target", watch.target());
    view.put("label", watch.label());
    view.put("since", watch.since());
    view.put("channels", watch.channels());
    view.put("alerts", "/api/v1/watches/" + watch.id() + "/alerts");
    return view;
  }

  /** A change of a story. */
  public static Map<String, @Nullable Object> change(Entry entry) {
    Map<String, @Nullable Object> view = new LinkedHashMap<>();
    view.put("sequence", entry.sequence());
    view.put("at", entry.instant().toString());
    view.put("story", entry.story());
    view.put("title", entry.title());
    view.put("version", entry.version());
    view.put("kind", entry.kind().name().toLowerCase(Locale.ROOT));
    view.put("joined", entry.joined());
    view.put("reports", entry.reports());
    view.put("lines", entry.lines().stream().map(Views::line).toList());
    view.put("unlisted", entry.unlisted());
    return view;
  }

  private static Map<String, @Nullable Object> line(ChangedLine line) {
    Map<String, @Nullable Object> view = new LinkedHashMap<>();
    view.put("kind", line.kind().name().toLowerCase(Locale.ROOT));
    view.put("section", line.section().name().toLowerCase(Locale.ROOT));
    view.put("line", line.line());
    view.put("text", line.text());
    view.put("before", line.before());
    view.put("after", line.after());
    view.put(
        "citations",
        line.places().stream().map(place -> place.report() + "." + place.sentence()).toList());
    return view;
  }

  private static Map<String, @Nullable Object> when(When when) {
    Map<String, @Nullable Object> view = new LinkedHashMap<>();
    view.put("earliest", text(when.earliest()));
    view.put("latest", text(when.latest()));
    view.put("precision", when.precision().name().toLowerCase(Locale.ROOT));
    return view;
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
