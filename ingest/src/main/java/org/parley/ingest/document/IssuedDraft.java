package org.parley.ingest.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.report.BlockKind;
import org.parley.report.Draft;
import org.parley.report.DraftBlock;
import org.parley.report.ReportKind;
import org.parley.report.When;
import org.parley.time.PublicationDates;

/**
 * Makes a report of the text of a document: who issues it, what it is called and when it came out,
 * from the text's head where that says so, else from what the file says about itself.
 */
final class IssuedDraft {
  private static final int HEAD = 8;
  private static final int LONGEST_TITLE = 250;
  private static final int LONGEST_STAMP = 80;

  /** Titles that programs give when nobody does. */
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?i)^(?:untitled|document\\s*\\d*|microsoft word.*|slide"
              + " \\d+|.*\\.(?:docx?|pdf|odt|rtf|indd|qxd))$");

  /** "Lisbon, 12 March 2025", "For release: 12 March 2025". */
  private static final Pattern PLACE_BEFORE =
      Pattern.compile("^[\\p{L}\\p{M} .'’()-]{2,40}[,:–—-]\\s*(.*\\d.*)$");

  private IssuedDraft() {}

  /**
   * @param blocks the text, the title not taken out
   * @param shown the title as the layout shows it, or null
   * @param letterhead lines that stand above the text on its paper
   */
  static Draft of(
      List<DraftBlock> blocks,
      @Nullable String shown,
      List<String> letterhead,
      DocumentFacts facts,
      String source) {
    List<DraftBlock> text = new ArrayList<>(blocks);
    String title = title(facts.title(), shown, text);
    String outlet = issuer(letterhead, text, title, facts);
    text.removeIf(block -> block.text().equals(outlet));
    removeTitle(text, title);
    When stamp = stamp(text, letterhead);
    return new Draft(
        source,
        null,
        null,
        outlet,
        title,
        List.of(),
        stamp != null ? stamp : facts.made(),
        null,
        null,
        text,
        ReportKind.NEWS);
  }

  private static @Nullable String issuer(
      List<String> letterhead, List<DraftBlock> text, @Nullable String title, DocumentFacts facts) {
    for (String line : letterhead) {
      if (IssuingBody.is(line)) {
        return line;
      }
    }
    for (DraftBlock block : text.subList(0, Math.min(HEAD, text.size()))) {
      if (IssuingBody.is(block.text()) && !block.text().equals(title)) {
        return block.text();
      }
    }
    String named = title == null ? null : IssuingBody.namedIn(title);
    if (named != null) {
      return named;
    }
    if (facts.company() != null && IssuingBody.is(facts.company())) {
      return facts.company();
    }
    return facts.author() != null && IssuingBody.is(facts.author()) ? facts.author() : null;
  }

  /** What the file calls itself counts only if its text says so too: names of templates live on. */
  private static @Nullable String title(
      @Nullable String given, @Nullable String shown, List<DraftBlock> text) {
    if (given != null && !NO_TITLE.matcher(given).matches() && given.length() <= LONGEST_TITLE) {
      StringBuilder head = new StringBuilder();
      text.stream().limit(HEAD).forEach(block -> head.append(letters(block.text())));
      String own = letters(given);
      if (own.length() > 3 && head.indexOf(own) >= 0) {
        return given;
      }
    }
    return shown == null || shown.length() > LONGEST_TITLE ? null : shown;
  }

  private static void removeTitle(List<DraftBlock> text, @Nullable String title) {
    if (title == null) {
      return;
    }
    String wanted = letters(title);
    for (int i = 0; i < Math.min(HEAD, text.size()); i++) {
      String own = letters(text.get(i).text());
      if (own.equals(wanted)) {
        text.remove(i);
        return;
      }
    }
  }

  /** A line of the head that is nothing but a place and a date; it is taken out. */
  private static @Nullable When stamp(List<DraftBlock> text, List<String> letterhead) {
    for (int i = 0; i < Math.min(HEAD, text.size()); i++) {
      DraftBlock block = text.get(i);
      When when = block.kind() == BlockKind.LIST ? null : stamp(block.text());
      if (when != null) {
        text.remove(i);
        return when;
      }
    }
    for (String line : letterhead) {
      When when = stamp(line);
      if (when != null) {
        return when;
      }
    }
    return null;
  }

  private static @Nullable When stamp(String line) {
    if (line.length() > LONGEST_STAMP) {
      return null;
    }
    When when = PublicationDates.ofLine(line);
    if (when != null) {
      return when;
    }
    var place = PLACE_BEFORE.matcher(line);
    return place.matches() ? PublicationDates.ofLine(place.group(1)) : null;
  }

  private static String letters(String words) {
    StringBuilder letters = new StringBuilder(words.length());
    words.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString().toLowerCase(Locale.ROOT);
  }
}
