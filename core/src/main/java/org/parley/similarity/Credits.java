package org.parley.similarity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.report.Block;
import org.parley.report.BlockKind;
import org.parley.report.Furniture;
import org.parley.report.Report;
import org.parley.text.furniture.Dateline;

/**
 * Reads credit lines: "(Reuters) -" after a dateline, an agency as author, a last line that is an
 * agency's name, "with reporting by", "contributed to this report".
 */
final class Credits {
  private static final String NAME = Agencies.group();

  private static final Pattern DATELINE =
      Pattern.compile("^[^()\\n]{0,60}\\(\\s?" + NAME + "\\s?\\)(?:\\s*[-–—:]|(?<=^\\(.{1,30}))");

  private static final Pattern LEADING = Pattern.compile("^" + NAME + "\\s*[-–—]{1,2}\\s");

  private static final Pattern AUTHOR =
      Pattern.compile(
          "(?:^|\\b[Bb][Yy]\\s+|\\b[Ff][Rr][Oo][Mm]\\s+|[,;|/–—-]\\s*)(?:[Tt]he\\s+)?"
              + NAME
              + "(?:\\s+[Ss]taff(?:\\s+[Ww]riters?)?)?\\s*$");

  private static final Pattern ALONE =
      Pattern.compile(
          "^[\\s(©\\[–—-]*(?i:source:\\s*|via\\s+|copyright\\s+(?:\\d{4}\\s+)?)?(?i:the\\s+)?"
              + NAME
              + "[\\s.)\\]]*$");

  private static final Pattern SIGNED =
      Pattern.compile("[.!?”\"]\\s*(?:[-–—]{1,2}\\s*|\\()" + NAME + "\\)?\\s*$");

  private static final Pattern WITH =
      Pattern.compile(
          "(?i:\\b(?:reporting|files|material|information|inputs?|agencies)\\s*(?:by|from|:)\\s)[^.\\n"
              + "]{0,120}?"
              + NAME);

  private static final Pattern CONTRIBUTED =
      Pattern.compile(
          NAME + "[^.\\n]{0,60}?(?i:\\bcontributed to th(?:is|e) (?:report|story|article)\\b)");

  private static final int HEAD = 2;
  private static final int TAIL = 3;
  private static final int LONGEST_NAME_LINE = 80;
  private static final int LONGEST_NOTE = 400;

  private Credits() {}

  /** The agency a report credits, or null if it credits none. A whole credit goes before a part. */
  static @Nullable Credit of(Report report) {
    List<String> body = new ArrayList<>();
    for (Block block : report.blocks()) {
      if (block.kind() != BlockKind.TITLE) {
        body.add(report.words(block.span()));
      }
    }
    List<String> notes = report.furniture().stream().map(Furniture::text).toList();
    List<String> head = new ArrayList<>();
    report.furniture().stream()
        .filter(furniture -> furniture.name().equals(Dateline.NAME))
        .forEach(dateline -> head.add(dateline.text()));
    head.addAll(body.subList(0, Math.min(HEAD, body.size())));
    List<String> tail = new ArrayList<>(body.subList(Math.max(0, body.size() - TAIL), body.size()));
    tail.addAll(notes);
    List<String> authors = new ArrayList<>(report.bylines());
    authors.addAll(notes);
    String whole = first(LONGEST_NAME_LINE, authors, AUTHOR);
    if (whole == null) {
      whole = first(Integer.MAX_VALUE, head, DATELINE, LEADING);
    }
    if (whole == null) {
      whole = first(LONGEST_NAME_LINE, tail, ALONE);
    }
    if (whole == null && !body.isEmpty()) {
      whole = first(Integer.MAX_VALUE, body.subList(body.size() - 1, body.size()), SIGNED);
    }
    if (whole != null) {
      return new Credit(whole, true);
    }
    String part = first(LONGEST_NOTE, tail, WITH, CONTRIBUTED);
    return part == null ? null : new Credit(part, false);
  }

  /** The agency that an outlet is, or null if it is none. */
  static @Nullable String agency(@Nullable String outlet) {
    return outlet == null ? null : first(LONGEST_NAME_LINE, List.of(outlet), ALONE);
  }

  private static @Nullable String first(int longest, List<String> lines, Pattern... patterns) {
    for (String line : lines) {
      if (line.length() > longest || !Agencies.mayStandIn(line)) {
        continue;
      }
      for (Pattern pattern : patterns) {
        Matcher matcher = pattern.matcher(line);
        if (matcher.find()) {
          return Agencies.name(matcher.group("agency"));
        }
      }
    }
    return null;
  }
}
