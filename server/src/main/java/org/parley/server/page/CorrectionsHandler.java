package org.parley.server.page;

import io.javalin.http.Context;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Correction;
import org.parley.dossier.Dossier;
import org.parley.engine.CorrectionLog;
import org.parley.engine.FindingLog;
import org.parley.publish.html.Frame;
import org.parley.publish.html.ServedPages;
import org.parley.publish.line.CorrectionWords;
import org.parley.publish.line.DossierIndex;
import org.parley.publish.line.Enumeration;
import org.parley.publish.line.Terms;
import org.parley.server.access.Guard;
import org.parley.server.intake.Intake;
import org.parley.server.page.Layout.Part;
import org.parley.store.ReportCard;
import org.parley.store.Store;
import org.parley.store.StoryCard;
import org.parley.story.StoryCorrection;

/**
 * Answers {@code /stories/{id}/edit} and {@code /corrections}: what a person says about stories
 * goes before what the machine finds, with name and time, and can be taken back.
 */
public final class CorrectionsHandler {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm 'UTC'", Locale.ENGLISH);
  private static final int MOST_OTHERS = 200;
  private static final int LONGEST_NAME = 200;

  private final Layout layout;
  private final Store store;
  private final StoryList stories;
  private final KeptDossiers dossiers;
  private final Intake intake;
  private final Guard guard;
  private final InstantSource clock;

  public CorrectionsHandler(
      Layout layout,
      Store store,
      StoryList stories,
      KeptDossiers dossiers,
      Intake intake,
      Guard guard,
      InstantSource clock) {
    this.layout = layout;
    this.store = store;
    this.stories = stories;
    this.dossiers = dossiers;
    this.intake = intake;
    this.guard = guard;
    this.clock = clock;
  }

  /** Shows the forms. */
  public void form(Context context) {
    show(context, null);
  }

  private void show(Context context, @Nullable String wrong) {
    StoryCard card = dossiers.story(context.pathParam("id"));
    Dossier found = card == null ? null : dossiers.found(card);
    if (card == null || found == null) {
      layout.message(
          context,
          404,
          "Not here",
          "There is no story under this address.",
          new Frame.Link("All stories", "/", false));
      return;
    }
    String name = store.stories().name(card.id());
    List<Correctable> all = Correctable.all(found);
    String wanted = wanted(context);
    List<Correctable> shown =
        wanted.isEmpty()
            ? all
            : all.stream()
                .filter(each -> wanted.equals(each.target().line()) || wanted.equals(each.anchor()))
                .toList();
    boolean gone = !wanted.isEmpty() && shown.isEmpty();
    EditPage page =
        new EditPage(
            Addresses.story(card.id()),
            ServedPages.title(found.story().title()),
            name == null ? "" : name,
            typed(context, name == null ? "" : name),
            others(card),
            reports(found),
            EditPage.parts(gone ? all : shown),
            shown.size() == 1 && !wanted.isEmpty() ? shown.get(0) : null,
            found.actors().stream().map(actor -> actor.name()).distinct().sorted().toList(),
            actors(all, wanted),
            findings(card.id()),
            said(card.id()),
            guard.proof(context),
            wrong == null && gone
                ? "This line is not in the story any more. Choose another."
                : wrong,
            store.corrections().all().size());
    if (wrong != null) {
      context.status(422);
    }
    layout.show(context, "Correct a story", layout.frame(Part.STORIES, null), "edit", page);
  }

  /** What stands in the field of the name: after a refusal what was typed. */
  private static String typed(Context context, String name) {
    String given = Typed.line(context.formParam("name"));
    return given.isEmpty() ? name : given;
  }

  /** The line a form is asked for, by its id or by where it stands on the story's page. */
  private static String wanted(Context context) {
    String line = context.queryParam("line");
    return line == null ? "" : line;
  }

  /** The other actors that one may be the same as; a link's address is the actor's id. */
  private static List<Frame.Link> actors(List<Correctable> all, String line) {
    return all.stream()
        .filter(each -> each.is("actor") && !each.target().line().equals(line))
        .map(each -> new Frame.Link(each.target().text(), each.target().line(), false))
        .toList();
  }

  /** What was said about findings of a story, or of all if none is named; the newest first. */
  private List<EditPage.Judged> findings(@Nullable String story) {
    List<EditPage.Judged> judged = new ArrayList<>();
    for (FindingLog.Entry entry : FindingLog.of(store)) {
      Correction correction = entry.correction();
      ReportCard report = store.reports().card(correction.target().citations().get(0).report());
      String home = report == null ? null : report.story();
      if (story == null || story.equals(home)) {
        judged.add(
            new EditPage.Judged(
                correction.number(),
                Terms.capital(Terms.code(correction.target().part())),
                correction.target().text(),
                CorrectionWords.of(correction),
                correction.reason(),
                correction.by(),
                CorrectionWords.when(correction),
                home == null ? null : Addresses.story(home),
                entry.undoneBy()));
      }
    }
    Collections.reverse(judged);
    return judged;
  }

  private List<Frame.Link> others(StoryCard card) {
    List<Frame.Link> others = new ArrayList<>();
    List<StoryCard> all = stories.cards();
    for (int i = all.size() - 1; i >= 0 && others.size() < MOST_OTHERS; i--) {
      StoryCard other = all.get(i);
      if (other.lane().equals(card.lane()) && !other.id().equals(card.id())) {
        others.add(new Frame.Link(ServedPages.title(other.title()), other.id(), false));
      }
    }
    return others;
  }

  private static List<EditPage.Report> reports(Dossier dossier) {
    DossierIndex index = new DossierIndex(dossier);
    return dossier.reports().stream()
        .map(
            entry ->
                new EditPage.Report(
                    entry.report().id(),
                    entry.number(),
                    Addresses.report(entry.report().id()),
                    index.name(entry),
                    entry.report().title() == null ? "" : entry.report().title()))
        .toList();
  }

  /** What was said of a story, or of all if none is named; the newest first. */
  private List<EditPage.Said> said(@Nullable String story) {
    List<EditPage.Said> log = new ArrayList<>();
    for (CorrectionLog.Entry entry : CorrectionLog.of(store)) {
      boolean undo = entry.correction() instanceof StoryCorrection.Undo;
      if (story == null || isOf(story, entry.correction())) {
        log.add(
            new EditPage.Said(
                entry.id(),
                words(entry.correction()),
                entry.by(),
                WHEN.format(entry.at().atOffset(ZoneOffset.UTC)),
                entry.undone(),
                undo,
                story == null ? story(entry.correction().story()) : null));
      }
    }
    Collections.reverse(log);
    return log;
  }

  private Frame.@Nullable Link story(String id) {
    StoryCard card = dossiers.story(id);
    return card == null
        ? null
        : new Frame.Link(ServedPages.title(card.title()), Addresses.story(card.id()), false);
  }

  private static boolean isOf(String story, StoryCorrection correction) {
    return correction.story().equals(story)
        || (correction instanceof StoryCorrection.Merge merge && merge.other().equals(story));
  }

  private String words(StoryCorrection correction) {
    if (correction instanceof StoryCorrection.Merge merge) {
      return "put together with “" + title(merge.other()) + "”";
    }
    if (correction instanceof StoryCorrection.Split split) {
      return Enumeration.count(split.reports().size(), "report", "reports")
          + " made a story of their own";
    }
    if (correction instanceof StoryCorrection.Pin pin) {
      return "report " + pin.report() + " put into it for good";
    }
    if (correction instanceof StoryCorrection.Rename rename) {
      return "named “" + rename.title() + "”";
    }
    return "an earlier correction taken back";
  }

  private String title(String story) {
    StoryCard card = dossiers.story(story);
    return card == null ? story : ServedPages.title(card.title());
  }

  /** Takes what a form says. */
  public void correct(Context context) {
    String story = context.pathParam("id");
    StoryCorrection correction;
    try {
      correction = correction(context, story);
    } catch (IllegalArgumentException e) {
      show(context, Typed.sentence(String.valueOf(e.getMessage())));
      return;
    }
    String before = context.formParam("before");
    String by = guard.person(context);
    String wrong =
        FindingHandler.take(
            intake,
            engine -> {
              sameName(correction, before);
              engine.correct(correction, by, clock.instant());
            });
    if (wrong == null) {
      context.redirect(Addresses.story(story));
    } else {
      show(context, wrong);
    }
  }

  /** Two who have the form open at once do not name a story over each other. */
  private void sameName(StoryCorrection correction, @Nullable String before) {
    String name = store.stories().name(correction.story());
    String now = name == null ? "" : name;
    if (correction instanceof StoryCorrection.Rename && before != null && !before.equals(now)) {
      throw new IllegalArgumentException(
          (now.isEmpty() ? "the name was taken back" : "it was named “" + now + "”")
              + " since you opened this form; rename it again if you still want to");
    }
  }

  private static StoryCorrection correction(Context context, String story) {
    String report = text(context, "report").replaceFirst("[#?].*", "").replaceFirst(".*/", "");
    return switch (text(context, "what")) {
      case "rename" ->
          new StoryCorrection.Rename(
              story,
              given(Typed.line(context.formParam("name"), "a name", LONGEST_NAME), "type a name"));
      case "merge" ->
          new StoryCorrection.Merge(
              story, given(text(context, "other"), "choose the story to take in"));
      case "split" -> {
        List<String> reports = context.formParams("reports");
        if (reports.isEmpty()) {
          throw new IllegalArgumentException("choose the reports to part");
        }
        yield new StoryCorrection.Split(story, reports);
      }
      case "pin" ->
          new StoryCorrection.Pin(given(report, "type the address or the id of a report"), story);
      default -> throw new IllegalArgumentException("nothing was chosen");
    };
  }

  private static String given(String text, String otherwise) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException(otherwise);
    }
    return text;
  }

  private static String text(Context context, String name) {
    return Typed.line(context.formParam(name));
  }

  /** Shows all that was said. */
  public void log(Context context) {
    CorrectionsPage page = new CorrectionsPage(said(null), findings(null), guard.proof(context));
    layout.show(context, "Corrections", layout.frame(Part.NONE, null), "corrections", page);
  }

  /** Takes a correction back. */
  public void undo(Context context) {
    String id = context.pathParam("id");
    String by = guard.person(context);
    String wrong = FindingHandler.take(intake, engine -> engine.undo(id, by, clock.instant()));
    if (wrong == null) {
      context.redirect("/corrections");
    } else {
      layout.message(
          context,
          422,
          "That did not work",
          wrong,
          new Frame.Link("All corrections", "/corrections", false));
    }
  }
}
