package org.parley.publish.csv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorKind;
import org.parley.dossier.Actor;
import org.parley.dossier.CitedText;
import org.parley.dossier.Event;
import org.parley.dossier.EventCode;
import org.parley.event.Leaders;
import org.parley.event.SectorCoding;
import org.parley.publish.line.DossierIndex;
import org.parley.publish.line.Terms;
import org.parley.report.Citation;

/**
 * Coded events as tables that event-data tools read: one row for each event, not one for each
 * article. docs/event-data.md says what stands in each column.
 */
final class EventData {
  static final List<String> PLOVER =
      List.of(
          "event_id",
          "story",
          "event_date",
          "event_date_end",
          "event_date_precision",
          "event_type",
          "event_mode",
          "event_context",
          "modality",
          "actor_name",
          "actor_country",
          "actor_sector",
          "recipient_name",
          "recipient_country",
          "recipient_sector",
          "place",
          "place_country",
          "according_to",
          "origins",
          "reports",
          "outlets",
          "cameo_root",
          "quad_class",
          "event_text",
          "sentence_ids");

  static final List<String> GDELT =
      List.of(
          "GLOBALEVENTID",
          "SQLDATE",
          "MonthYear",
          "Year",
          "Actor1Code",
          "Actor1Name",
          "Actor1CountryCode",
          "Actor1Type1Code",
          "Actor2Code",
          "Actor2Name",
          "Actor2CountryCode",
          "Actor2Type1Code",
          "IsRootEvent",
          "EventRootCode",
          "QuadClass",
          "NumMentions",
          "NumSources",
          "NumArticles",
          "ActionGeo_FullName",
          "ActionGeo_CountryCode",
          "SOURCEURL");

  private EventData() {}

  /** A row of the PLOVER table. */
  static List<String> plover(DossierIndex index, Event event, EventCode code) {
    LocalDate first = event.when().earliest();
    LocalDate last = event.when().latest();
    return List.of(
        event.id(),
        index.dossier().story().id(),
        first == null ? "" : first.toString(),
        last == null ? "" : last.toString(),
        Terms.code(event.when().precision()),
        code.type().name(),
        orEmpty(code.mode()),
        String.join(";", code.contexts()),
        Terms.code(event.modality()),
        names(index, event.actors()),
        countries(index, event.actors()),
        sectors(index, event.actors()),
        names(index, event.recipients()),
        countries(index, event.recipients()),
        sectors(index, event.recipients()),
        index.actorName(event.place(), ""),
        event.place() == null ? "" : countries(index, List.of(event.place())),
        index.actorName(event.attributedTo(), ""),
        String.valueOf(event.origins()),
        String.valueOf(reports(event).size()),
        String.valueOf(outlets(index, event).size()),
        code.cameo(),
        String.valueOf(code.quad()),
        event.title(),
        String.join(";", sentences(event)));
  }

  /**
   * A row of the table in the columns of GDELT 1.0 and 2.0 that Parley can fill.
   *
   * @throws NullPointerException if the event begins on no known day
   */
  static List<String> gdelt(DossierIndex index, Event event, EventCode code) {
    LocalDate day = Objects.requireNonNull(event.when().earliest());
    Actor one = first(index, event.actors());
    Actor two = first(index, event.recipients());
    String date = day.toString().replace("-", "");
    String url =
        reports(event).stream()
            .map(report -> index.report(report).report().url())
            .filter(Objects::nonNull)
            .findFirst()
            .orElse("");
    return Stream.of(
            List.of(event.id(), date, date.substring(0, 6), date.substring(0, 4)),
            actor(one),
            actor(two),
            List.of(
                "1",
                code.cameo(),
                String.valueOf(code.quad()),
                String.valueOf(event.citations().size()),
                String.valueOf(outlets(index, event).size()),
                String.valueOf(reports(event).size()),
                index.actorName(event.place(), ""),
                event.place() == null ? "" : countries(index, List.of(event.place())),
                url))
        .flatMap(List::stream)
        .toList();
  }

  private static List<String> actor(@Nullable Actor actor) {
    if (actor == null) {
      return List.of("", "", "", "");
    }
    String country = orEmpty(country(actor));
    String sector = orEmpty(sector(actor));
    return List.of(country + sector, actor.name(), country, sector);
  }

  private static @Nullable Actor first(DossierIndex index, List<String> ids) {
    return ids.stream().map(index::actor).filter(Objects::nonNull).findFirst().orElse(null);
  }

  /** Of a person whose office no report tells, the state that the person leads or has led. */
  private static @Nullable String country(Actor actor) {
    return actor.country() == null && actor.kind() == ActorKind.PERSON
        ? Leaders.stateOf(actor.name())
        : actor.country();
  }

  /** Nothing for a state itself: its code is the country alone. */
  private static @Nullable String sector(Actor actor) {
    if (actor.kind() == ActorKind.STATE || actor.kind() == ActorKind.PLACE) {
      return null;
    }
    List<String> phrases = new ArrayList<>(actor.roles().stream().map(CitedText::text).toList());
    phrases.add(actor.name());
    return SectorCoding.of(phrases);
  }

  private static String names(DossierIndex index, List<String> ids) {
    return joined(index, ids, Actor::name);
  }

  private static String countries(DossierIndex index, List<String> ids) {
    return joined(index, ids, EventData::country);
  }

  private static String sectors(DossierIndex index, List<String> ids) {
    return joined(index, ids, EventData::sector);
  }

  private static String joined(
      DossierIndex index, List<String> ids, Function<Actor, @Nullable String> part) {
    return String.join(
        ";",
        ids.stream()
            .map(index::actor)
            .filter(Objects::nonNull)
            .map(actor -> orEmpty(part.apply(actor)))
            .toList());
  }

  private static Set<String> reports(Event event) {
    Set<String> reports = new LinkedHashSet<>();
    event.citations().forEach(citation -> reports.add(citation.report()));
    return reports;
  }

  private static Set<String> outlets(DossierIndex index, Event event) {
    Set<String> outlets = new LinkedHashSet<>();
    for (String report : reports(event)) {
      outlets.add(index.name(index.report(report)));
    }
    return outlets;
  }

  private static Set<String> sentences(Event event) {
    Set<String> sentences = new LinkedHashSet<>();
    for (Citation citation : event.citations()) {
      sentences.add(citation.sentence());
    }
    return sentences;
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }
}
