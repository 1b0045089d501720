package org.parley.publish.csv;

import java.util.List;
import java.util.stream.Stream;
import org.parley.dossier.Dossier;
import org.parley.dossier.Event;
import org.parley.dossier.EventCode;
import org.parley.dossier.Figure;
import org.parley.publish.line.DossierIndex;
import org.parley.publish.line.Terms;

/** The tables of what happened: events as told and as coded, and the figures given. */
final class EventTables {

  private EventTables() {}

  static Table<?> events() {
    return Table.ofStory("events", Dossier::events)
        .column("event", (index, event) -> event.id())
        .column("title", (index, event) -> event.title())
        .column("type", (index, event) -> event.type() == null ? null : event.type().name())
        .column("mode", (index, event) -> event.mode())
        .column(
            "account",
            (index, event) -> event.ledger() == null ? null : Terms.code(event.ledger().ledger()))
        .column("kind", (index, event) -> event.ledger() == null ? null : event.ledger().kind())
        .column("modality", (index, event) -> Terms.code(event.modality()))
        .column("place", (index, event) -> index.actorName(event.place(), ""))
        .column("actors", (index, event) -> names(index, event.actors()))
        .column("recipients", (index, event) -> names(index, event.recipients()))
        .column("attributed_to", (index, event) -> index.actorName(event.attributedTo(), ""))
        .column("citing", (index, event) -> index.actorName(event.citing(), ""))
        .column(
            "denied_by",
            (index, event) ->
                String.join(
                    "; ",
                    event.denials().stream()
                        .map(denial -> index.actorName(denial.by(), "nobody named"))
                        .toList()))
        .column("origins", (index, event) -> String.valueOf(event.origins()))
        .when(Event::when)
        .evidence(Event::citations);
  }

  private record Coded(Event event, EventCode code) {

    static Stream<Coded> of(Event event) {
      return Stream.ofNullable(event.code()).map(code -> new Coded(event, code));
    }

    static List<Coded> in(Dossier dossier) {
      return dossier.events().stream().flatMap(Coded::of).toList();
    }
  }

  static Table<?> plover() {
    return Table.of("plover", Coded::in)
        .columns(
            EventData.PLOVER,
            (index, coded) -> EventData.plover(index, coded.event(), coded.code()));
  }

  /** Only events of one day: the layout has no intervals. */
  static Table<?> gdelt() {
    return Table.of(
            "gdelt",
            dossier ->
                Coded.in(dossier).stream().filter(coded -> coded.event().when().isDay()).toList())
        .columns(
            EventData.GDELT, (index, coded) -> EventData.gdelt(index, coded.event(), coded.code()));
  }

  static Table<?> figures() {
    return Table.ofStory("figures", Dossier::figures)
        .column("figure", (index, figure) -> figure.id())
        .column("value", (index, figure) -> figure.value().toPlainString())
        .column("as_written", (index, figure) -> figure.text())
        .column(
            "qualifier",
            (index, figure) -> figure.qualifier() == null ? null : Terms.code(figure.qualifier()))
        .column("unit", (index, figure) -> figure.unit())
        .column("what", (index, figure) -> figure.what())
        .column("told", (index, figure) -> String.join("; ", figure.told()))
        .column("attributed_to", (index, figure) -> index.actorName(figure.attributedTo(), ""))
        .when(Figure::asOf)
        .evidence(Figure::citations);
  }

  private static String names(DossierIndex index, List<String> actors) {
    return String.join("; ", actors.stream().map(actor -> index.actorName(actor, actor)).toList());
  }
}
