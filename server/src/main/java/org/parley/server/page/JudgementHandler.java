package org.parley.server.page;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.parley.publish.html.Frame;
import org.parley.server.access.Guard;
import org.parley.server.judgement.Judgement;
import org.parley.server.judgement.Judgements;
import org.parley.store.StoryCard;

/** Takes what a person says about single findings of a story, and takes it back. */
public final class JudgementHandler {
  private static final int LONGEST = 500;

  private final Layout layout;
  private final KeptDossiers dossiers;
  private final Judgements judgements;
  private final Guard guard;
  private final InstantSource clock;

  public JudgementHandler(
      Layout layout,
      KeptDossiers dossiers,
      Judgements judgements,
      Guard guard,
      InstantSource clock) {
    this.layout = layout;
    this.dossiers = dossiers;
    this.judgements = judgements;
    this.guard = guard;
    this.clock = clock;
  }

  /** Keeps what is said. */
  public void judge(Context context) throws IOException {
    StoryCard card = dossiers.story(context.pathParam("id"));
    String reason = text(context, "reason");
    Finding finding = card == null ? null : Finding.of(dossiers.found(card), text(context, "line"));
    if (card == null || finding == null || reason.isEmpty()) {
      refuse(context, "Choose a finding of this story and say why.");
      return;
    }
    boolean wrong = text(context, "what").equals("wrong");
    if (!wrong && !finding.isQuote()) {
      refuse(context, "Only of a quote can the speaker be another.");
      return;
    }
    String speaker = text(context, "speaker");
    judgements.add(
        card.id(),
        finding.line(),
        finding.text(),
        wrong ? Judgement.Kind.WRONG : Judgement.Kind.SPEAKER,
        wrong || speaker.isEmpty() ? null : speaker,
        reason,
        guard.person(context),
        clock.instant());
    context.redirect(Addresses.story(card.id()) + "#corrected");
  }

  /** Takes something back. */
  public void undo(Context context) throws IOException {
    int number = (int) Math.min(Integer.MAX_VALUE, Visit.number(context.pathParam("number"), 0));
    String story = judgements.undo(number, guard.person(context));
    if (story == null) {
      refuse(context, "There is nothing to take back.");
    } else {
      context.redirect(Addresses.story(story) + "/edit");
    }
  }

  private void refuse(Context context, String words) {
    layout.message(
        context, 422, "That did not work", words, new Frame.Link("All stories", "/", false));
  }

  private static String text(Context context, String name) {
    @Nullable String given = context.formParam(name);
    String text = given == null ? "" : given.strip();
    return text.substring(0, Math.min(LONGEST, text.length()));
  }
}
