package org.parley.server.page;

import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Correction;
import org.parley.dossier.Correction.Kind;
import org.parley.dossier.Dossier;
import org.parley.dossier.Target;
import org.parley.engine.Engine;
import org.parley.engine.FindingLog;
import org.parley.publish.html.Frame;
import org.parley.publish.line.CorrectionWords;
import org.parley.server.access.Guard;
import org.parley.server.intake.Intake;
import org.parley.store.Store;
import org.parley.store.StoryCard;

/** Takes what a person says about single findings of a story, and takes it back. */
public final class FindingHandler {
  private static final int LONGEST = 500;

  private final Layout layout;
  private final KeptDossiers dossiers;
  private final Store store;
  private final Intake intake;
  private final Guard guard;
  private final InstantSource clock;

  public FindingHandler(
      Layout layout,
      KeptDossiers dossiers,
      Store store,
      Intake intake,
      Guard guard,
      InstantSource clock) {
    this.layout = layout;
    this.dossiers = dossiers;
    this.store = store;
    this.intake = intake;
    this.guard = guard;
    this.clock = clock;
  }

  /** Keeps what is said. */
  public void correct(Context context) {
    StoryCard card = dossiers.story(context.pathParam("id"));
    Dossier found = card == null ? null : dossiers.found(card);
    Kind kind = kind(text(context, "what"));
    List<Correctable> all = found == null ? List.of() : Correctable.all(found);
    Correctable chosen = Correctable.of(all, text(context, "line"));
    Correctable other = Correctable.of(all, text(context, "other"));
    if (card == null || kind == null || chosen == null) {
      refuse(context, "Choose a finding of this story.", back(context, null));
      return;
    }
    Correction correction;
    try {
      correction = correction(context, kind, chosen, other);
    } catch (IllegalArgumentException e) {
      refuse(context, Typed.sentence(String.valueOf(e.getMessage())), back(context, chosen));
      return;
    }
    long said = Visit.number(context.formParam("said"), Integer.MAX_VALUE);
    String wrong =
        take(
            intake,
            engine -> {
              unsaid(correction, said);
              engine.correct(correction);
            });
    if (wrong == null) {
      context.redirect(Addresses.story(card.id()) + "#corrected");
    } else {
      refuse(context, wrong, back(context, chosen));
    }
  }

  /** Two who have the form open at once do not speak over each other. */
  private void unsaid(Correction correction, long said) {
    Set<Integer> undone = new HashSet<>();
    for (FindingLog.Entry entry : FindingLog.of(store)) {
      if (entry.undoneBy() != null) {
        undone.add(entry.correction().number());
      }
    }
    for (Correction other : store.corrections().all()) {
      if (other.number() > said
          && other.kind() == correction.kind()
          && other.target().line().equals(correction.target().line())
          && !undone.contains(other.number())) {
        throw new IllegalArgumentException(
            other.by()
                + " said since you opened the form: "
                + CorrectionWords.of(other)
                + "; look at it, and say it again if you still want to");
      }
    }
  }

  /** Where the form was. */
  private static Frame.Link back(Context context, @Nullable Correctable chosen) {
    String edit = Addresses.story(context.pathParam("id")) + "/edit";
    return chosen == null
        ? new Frame.Link("All lines of the story", edit, false)
        : new Frame.Link(
            "Back to the line",
            edit + "?line=" + Addresses.escape(chosen.target().line()) + "#line",
            false);
  }

  private Correction correction(
      Context context, Kind kind, Correctable chosen, @Nullable Correctable other) {
    return new Correction(
        0,
        kind,
        chosen.target(),
        kind == Kind.SAME_ACTOR && other != null ? other.target() : null,
        value(context, kind),
        Typed.line(context.formParam("reason"), "a reason", LONGEST),
        guard.person(context),
        clock.instant());
  }

  private static @Nullable String value(Context context, Kind kind) {
    return switch (kind) {
      case SPEAKER -> text(context, "speaker").isEmpty() ? null : text(context, "speaker");
      case STANCE -> text(context, "stance");
      case DATE -> {
        String from = text(context, "from");
        String to = text(context, "to");
        yield to.isEmpty() || to.equals(from) ? from : from + "/" + to;
      }
      case NOTE -> Typed.line(context.formParam("note"), "a note", LONGEST);
      case OTHER_ACTOR -> text(context, "form");
      case WRONG, SAME_ACTOR, UNDO -> null;
    };
  }

  private static @Nullable Kind kind(String what) {
    for (Kind kind : Kind.values()) {
      if (kind != Kind.UNDO && kind.name().toLowerCase(Locale.ROOT).equals(what)) {
        return kind;
      }
    }
    return null;
  }

  /** Takes something back. */
  public void undo(Context context) {
    int number = (int) Math.min(Integer.MAX_VALUE, Visit.number(context.pathParam("number"), 0));
    String by = guard.person(context);
    String wrong = take(intake, engine -> engine.undo(number, by, clock.instant()));
    if (wrong != null) {
      refuse(context, wrong, new Frame.Link("All corrections", "/corrections", false));
      return;
    }
    String story = null;
    for (Correction correction : store.corrections().all()) {
      if (correction.number() == number) {
        story = story(correction.target());
      }
    }
    context.redirect(story == null ? "/corrections" : Addresses.story(story));
  }

  private @Nullable String story(Target target) {
    var card = store.reports().card(target.citations().get(0).report());
    return card == null ? null : card.story();
  }

  /** Has the engine take a person's word; says why if it does not. */
  static @Nullable String take(Intake intake, Consumer<Engine> saying) {
    try {
      var unused = intake.correct(saying).get(30, TimeUnit.SECONDS);
      return null;
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof IllegalArgumentException) {
        return Typed.sentence(String.valueOf(cause.getMessage()));
      }
      return "It could not be kept. The log of the service says why.";
    } catch (TimeoutException | CancellationException e) {
      return "The service is busy; look at the log of corrections in a while.";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "The service is stopping.";
    }
  }

  private void refuse(Context context, String words, Frame.Link link) {
    layout.message(context, 422, "That did not work", words, link);
  }

  private static String text(Context context, String name) {
    return Typed.line(context.formParam(name));
  }
}
