package org.parley.publish.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.dossier.Dossier;
import org.parley.publish.line.Account;
import org.parley.publish.line.DossierIndex;

/** A dossier as text for a terminal. */
public final class TerminalText {

  private TerminalText() {}

  /**
   * The state of play, lines ended by line feeds.
   *
   * @param dossier the story
   * @param style what the terminal can show
   * @param only the sections asked for; empty for the usual ones
   */
  public static String render(Dossier dossier, TerminalStyle style, Set<TerminalSection> only) {
    Screen screen = new Screen(style, new DossierIndex(dossier));
    if (only.isEmpty()) {
      HeaderText.write(screen);
    }
    Set<TerminalSection> shown = only.isEmpty() ? TerminalSection.USUAL : only;
    for (TerminalSection section : TerminalSection.values()) {
      if (shown.contains(section)) {
        write(section, screen, !only.isEmpty());
      }
    }
    if (only.isEmpty()) {
      CorrectedText.write(screen);
      footer(dossier, screen);
    }
    String text = screen.text();
    return text.startsWith("\n") ? text.substring(1) : text;
  }

  private static void write(TerminalSection section, Screen screen, boolean all) {
    switch (section) {
      case GLANCE -> GlanceText.write(screen);
      case POSITIONS -> PositionsText.write(screen);
      case DISAGREEMENTS -> DisagreementsText.write(screen);
      case QUOTES -> QuotesText.write(screen, all);
      case TIMELINE -> TimelineText.write(screen, all);
      case CONTACTS -> LedgerText.write(screen, Account.CONTACTS);
      case PRESSURE -> LedgerText.write(screen, Account.PRESSURE);
      case GROUND -> LedgerText.write(screen, Account.GROUND);
      case VIOLATIONS -> LedgerText.write(screen, Account.VIOLATIONS);
      case FIGURES -> FiguresText.write(screen);
      case COVERAGE -> CoverageText.write(screen);
      case ONLY_HERE -> OnlyHereText.write(screen);
    }
  }

  private static void footer(Dossier dossier, Screen screen) {
    List<String> more = new ArrayList<>();
    for (Account account : Account.values()) {
      if (!account.of(dossier.events()).isEmpty()) {
        more.add(account.name().toLowerCase(Locale.ROOT));
      }
    }
    if (!dossier.figures().isEmpty()) {
      more.add(TerminalSection.FIGURES.code());
    }
    if (!dossier.coverage().isEmpty()) {
      more.add(TerminalSection.COVERAGE.code());
    }
    if (!dossier.onlyHere().isEmpty()) {
      more.add(TerminalSection.ONLY_HERE.code());
    }
    screen.blank();
    if (!more.isEmpty()) {
      screen.line(screen.row().add("More: ", Tone.DIM).add("--only " + String.join(",", more)));
    }
    Row row =
        screen
            .row()
            .add("Page: ", Tone.DIM)
            .add("--out DIR")
            .add("  ·  data: ", Tone.DIM)
            .add("--format json");
    screen.line(row);
    screen.line(
        screen
            .row()
            .add(
                "Every line carries its sentences. Parley does not decide who is right.",
                Tone.DIM));
  }
}
