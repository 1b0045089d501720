package org.parley.server.page;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.correction.Targets;
import org.parley.dossier.Actor;
import org.parley.dossier.Alias;
import org.parley.dossier.Event;
import org.parley.dossier.Position;
import org.parley.dossier.Proposal;
import org.parley.dossier.Quote;
import org.parley.publish.html.Frame;
import org.parley.publish.html.Names;
import org.parley.publish.html.ServedPages;
import org.parley.publish.line.DossierIndex;
import org.parley.publish.line.Enumeration;
import org.parley.publish.line.QuoteText;
import org.parley.publish.line.SaidBy;
import org.parley.publish.line.Terms;
import org.parley.report.Citation;
import org.parley.report.When;
import org.parley.server.page.ActorStories.Appearance;
import org.parley.server.page.Layout.Part;
import org.parley.store.Store;

/** Answers {@code /actors} and {@code /actors/{name}}. */
public final class ActorHandler {
  private static final int MOST_ROWS = 120;

  private final Layout layout;
  private final ActorStories stories;

  public ActorHandler(Layout layout, Store store, StoryList stories) {
    this.layout = layout;
    this.stories = new ActorStories(store, stories);
  }

  /** Shows who acts or speaks in the newest stories. */
  public void all(Context context) {
    List<DossierIndex> newest = stories.newest();
    Map<String, ActorsPage.Row> rows = new LinkedHashMap<>();
    for (DossierIndex index : newest) {
      for (Actor actor : index.dossier().actors()) {
        rows.merge(actor.name() + "\n" + actor.kind(), row(actor, index), ActorHandler::together);
      }
    }
    List<ActorsPage.Row> sorted =
        rows.values().stream()
            .filter(row -> row.statements() + row.positions() > 0 || row.reports() > 1)
            .sorted(
                Comparator.comparingInt(
                        (ActorsPage.Row row) ->
                            row.statements() + 2 * row.positions() + row.reports())
                    .reversed()
                    .thenComparing(ActorsPage.Row::name))
            .limit(MOST_ROWS)
            .toList();
    ActorsPage page =
        new ActorsPage(
            sorted,
            newest.size() == 1
                ? "newest story"
                : Enumeration.count(newest.size(), "newest story", "newest stories"));
    layout.show(context, "Actors", layout.frame(Part.ACTORS, null), "actors", page);
  }

  private static ActorsPage.Row row(Actor actor, DossierIndex index) {
    long reports = actor.citations().stream().map(Citation::report).distinct().count();
    long statements =
        index.dossier().quotes().stream()
            .filter(quote -> actor.id().equals(quote.speaker()))
            .count();
    long positions =
        index.dossier().proposals().stream()
            .flatMap(proposal -> proposal.positions().stream())
            .filter(position -> position.party().equals(actor.id()))
            .count();
    return new ActorsPage.Row(
        Addresses.actor(actor.name()),
        actor.name(),
        Terms.code(actor.kind()),
        1,
        (int) reports,
        (int) statements,
        (int) positions);
  }

  private static ActorsPage.Row together(ActorsPage.Row one, ActorsPage.Row two) {
    return new ActorsPage.Row(
        one.href(),
        one.name(),
        one.kind(),
        one.stories() + two.stories(),
        one.reports() + two.reports(),
        one.statements() + two.statements(),
        one.positions() + two.positions());
  }

  /** Shows one actor. */
  public void one(Context context) {
    String name = context.pathParam("name");
    List<Appearance> found = stories.of(name);
    if (found.isEmpty()) {
      layout.message(
          context,
          404,
          "Not here",
          "No story has an actor of this name.",
          new Frame.Link("All actors", "/actors", false));
      return;
    }
    layout.show(context, name, layout.frame(Part.ACTORS, null), "actor", page(name, found));
  }

  private static ActorPage page(String name, List<Appearance> found) {
    List<ActorPage.Course> courses = new ArrayList<>();
    List<Dated> said = new ArrayList<>();
    List<Dated> did = new ArrayList<>();
    Map<String, Set<String>> names = new LinkedHashMap<>();
    Set<String> reports = new HashSet<>();
    int disagreements = 0;
    for (Appearance each : found) {
      DossierIndex index = each.index();
      Actor actor = each.actor();
      actor.citations().forEach(citation -> reports.add(citation.report()));
      for (Alias alias : actor.aliases()) {
        names.computeIfAbsent(alias.text(), key -> new HashSet<>()).addAll(alias.reports());
      }
      courses(actor, index, courses);
      for (Quote quote : index.dossier().quotes()) {
        if (actor.id().equals(quote.speaker())) {
          said.add(statement(quote, index));
        }
      }
      for (Event event : index.dossier().events()) {
        if (event.actors().contains(actor.id())) {
          did.add(deed(event, index));
        }
      }
      disagreements += index.touching(actor.id()).size();
    }
    Actor first = found.get(0).actor();
    DossierIndex index = found.get(0).index();
    int positions = courses.stream().mapToInt(course -> course.steps().size()).sum();
    List<ActorPage.Part> parts = new ArrayList<>();
    part("statements", "Statements", "What it is reported to have said.", said, parts);
    part("deeds", "Did, or is to do", "As the reports put it.", did, parts);
    return new ActorPage(
        name,
        Terms.capital(Terms.code(first.kind())),
        index.actorName(first.affiliation(), ""),
        first.roles().isEmpty()
            ? null
            : new ActorPage.Told(
                first.roles().get(0).text(), MarkLink.of(first.roles().get(0).citations(), index)),
        facts(reports.size(), found.size(), courses.size(), said.size(), disagreements),
        courses,
        positions,
        parts,
        names.entrySet().stream()
            .map(
                entry ->
                    new ActorPage.Name(
                        entry.getKey(),
                        Enumeration.count(entry.getValue().size(), "report", "reports")))
            .toList(),
        found.stream().map(each -> link(each.index())).toList(),
        found.stream().map(each -> correct(each)).toList());
  }

  /** Where a person says who it is in a story. */
  private static Frame.Link correct(Appearance each) {
    Frame.Link story = link(each.index());
    return new Frame.Link(
        story.label(),
        story.href() + "/edit?line=" + Addresses.escape(each.actor().id()) + "#line",
        false);
  }

  private static List<ActorPage.Fact> facts(
      int reports, int stories, int courses, int said, int disagreements) {
    List<ActorPage.Fact> facts = new ArrayList<>();
    facts.add(
        new ActorPage.Fact(
            reports, reports == 1 ? "report has the name" : "reports have the name"));
    facts.add(new ActorPage.Fact(stories, stories == 1 ? "story" : "stories"));
    facts.add(
        new ActorPage.Fact(
            courses, courses == 1 ? "proposal with a position" : "proposals with a position"));
    facts.add(new ActorPage.Fact(said, said == 1 ? "statement" : "statements"));
    facts.add(
        new ActorPage.Fact(
            disagreements,
            disagreements == 1 ? "disagreement touches it" : "disagreements touch it"));
    return facts;
  }

  private static Frame.Link link(DossierIndex index) {
    return new Frame.Link(
        ServedPages.title(index.dossier().story().title()),
        Addresses.story(index.dossier().story().id()),
        false);
  }

  private static void courses(Actor actor, DossierIndex index, List<ActorPage.Course> courses) {
    for (Proposal proposal : index.dossier().proposals()) {
      List<Position> held =
          new ArrayList<>(
              proposal.positions().stream()
                  .filter(position -> position.party().equals(actor.id()))
                  .toList());
      if (held.isEmpty()) {
        continue;
      }
      held.sort(
          Comparator.comparing(
              position -> position.asOf().earliest(),
              Comparator.nullsLast(Comparator.naturalOrder())));
      Frame.Link story = link(index);
      courses.add(
          new ActorPage.Course(
              proposal.name(),
              story.label(),
              story.href() + "#" + Names.anchor("p", proposal.id()),
              held.stream().map(position -> step(proposal, position, index)).toList()));
    }
  }

  private static ActorPage.Step step(Proposal proposal, Position position, DossierIndex index) {
    String said = SaidBy.position(position, index);
    String corrected = index.corrected(Targets.line(proposal, position));
    return new ActorPage.Step(
        index.date(position.asOf(), position),
        Terms.code(position.stance()),
        Terms.stanceTitle(position.stance()),
        position.text(),
        MarkLink.of(position.citations(), index),
        position.conditions().stream()
            .map(
                condition ->
                    new ActorPage.Told(condition.text(), MarkLink.of(condition.citations(), index)))
            .toList(),
        corrected.isEmpty() || said.isEmpty() ? said + corrected : said + " · " + corrected);
  }

  /** A line and what it is sorted by. */
  private record Dated(When when, ActorPage.Row row) {}

  private static Dated statement(Quote quote, DossierIndex index) {
    var wording = quote.wordings().get(0);
    When said = quote.said() == null ? When.UNKNOWN : quote.said();
    int wordings = quote.wordings().size();
    String corrected = index.corrected(quote.id());
    return new Dated(
        said,
        new ActorPage.Row(
            index.date(said, quote),
            QuoteText.of(wording, index.report(wording.report()).report()),
            MarkLink.of(quote.citations(), index),
            Terms.form(wording)
                + (wordings > 1 ? ", " + wordings + " wordings" : "")
                + (corrected.isEmpty() ? "" : ", " + corrected)));
  }

  private static Dated deed(Event event, DossierIndex index) {
    String by = index.actorName(event.attributedTo(), "");
    return new Dated(
        event.when(),
        new ActorPage.Row(
            index.date(event.when(), event),
            index.title(event),
            MarkLink.of(event.citations(), index),
            Terms.modality(event.modality()) + (by.isEmpty() ? "" : ", according to " + by)));
  }

  private static void part(
      String id, String title, String note, List<Dated> lines, List<ActorPage.Part> parts) {
    if (lines.isEmpty()) {
      return;
    }
    lines.sort(
        Comparator.comparing(
            line -> line.when().earliest(), Comparator.nullsLast(Comparator.naturalOrder())));
    parts.add(new ActorPage.Part(id, title, note, lines.stream().map(Dated::row).toList()));
  }
}
