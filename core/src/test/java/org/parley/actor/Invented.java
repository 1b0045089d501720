package org.parley.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.language.AnnotatedReport;
import org.parley.language.AnnotatedSentence;
import org.parley.language.EntityKind;
import org.parley.language.Token;
import org.parley.report.Block;
import org.parley.report.BlockKind;
import org.parley.report.Report;
import org.parley.report.Sentence;
import org.parley.report.Span;

/**
 * Reports invented for the tests, one sentence a line, tagged by a few rules. What the recogniser
 * would mark is told by {@code P}, {@code O} or {@code L} before brackets: {@code P[Mara Velde]}. A
 * line that begins with {@code #} is a title.
 */
final class Invented {
  private static final Pattern MARK = Pattern.compile("([POL])\\[([^\\]]*)\\]");
  private static final Pattern WORD =
      Pattern.compile(
          "(?:[A-Z]\\.){2,}|(?:Mr|Ms|Mrs|Dr|Gen|Sen|St|Jr)\\.|['’]s\\b|[\\p{L}\\d]+(?:['’][\\p{L}]{2,})?|\\S");
  private static final Map<String, String> TAGS = new TreeMap<>();

  static {
    tag("DT", "the a an this that another some");
    tag("IN", "in on at of from with by for after before as between against near during about");
    tag("TO", "to");
    tag("CC", "and or but");
    tag("MD", "will would could may must");
    tag("VBZ", "is has says plans accepts wants rejects meets");
    tag("VBP", "are have say want");
    tag(
        "VBD",
        "said was were had met told agreed rejected visited arrived spoke called warned urged"
            + " accepted confirmed left signed flew asked pressed");
    tag("VB", "be meet accept visit sign answer travel");
    tag("PRP", "he she they it we i you him them himself herself");
    tag("PRP$", "his her their its our my");
    tag("WP", "who");
    tag("JJ", "special senior national foreign new chief joint local old former northern prime");
    tag("RB", "also later not already again yesterday");
    tag("CD", "two three four");
  }

  private Invented() {}

  private static void tag(String tag, String words) {
    for (String word : words.split(" ")) {
      TAGS.put(word, tag);
    }
  }

  static AnnotatedReport report(String id, String... lines) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    List<List<Token>> tokens = new ArrayList<>();
    for (String line : lines) {
      boolean title = line.startsWith("#");
      BlockKind kind = title ? BlockKind.TITLE : BlockKind.BODY;
      int start = text.length();
      List<Span> spans = new ArrayList<>();
      List<EntityKind> kinds = new ArrayList<>();
      String marked = title ? line.substring(1).strip() : line;
      Matcher mark = MARK.matcher(marked);
      int from = 0;
      while (mark.find()) {
        text.append(marked, from, mark.start());
        spans.add(new Span(text.length(), text.length() + mark.group(2).length()));
        kinds.add(kindOf(mark.group(1)));
        text.append(mark.group(2));
        from = mark.end();
      }
      text.append(marked.substring(from));
      Span span = new Span(start, text.length());
      sentences.add(new Sentence(id + "." + (sentences.size() + 1), blocks.size(), kind, span));
      blocks.add(new Block(kind, span));
      tokens.add(tokens(text.toString(), span, spans, kinds));
      text.append("\n\n");
    }
    Report report = Report.ofText(id, id, text.toString(), blocks, sentences);
    List<AnnotatedSentence> annotated = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      annotated.add(new AnnotatedSentence(sentences.get(i), tokens.get(i), null));
    }
    return new AnnotatedReport(report, annotated);
  }

  /** The reports with their actors. */
  static List<ReportWithActors> read(AnnotatedReport... reports) {
    return Arrays.stream(reports)
        .map(r -> new ReportWithActors(r.report(), ActorFinder.find(r)))
        .toList();
  }

  private static EntityKind kindOf(String letter) {
    return switch (letter) {
      case "P" -> EntityKind.PERSON;
      case "O" -> EntityKind.ORGANISATION;
      default -> EntityKind.PLACE;
    };
  }

  private static List<Token> tokens(
      String text, Span line, List<Span> names, List<EntityKind> kinds) {
    List<Token> tokens = new ArrayList<>();
    Matcher word = WORD.matcher(text).region(line.start(), line.end());
    while (word.find()) {
      Span span = new Span(word.start(), word.end());
      EntityKind kind = EntityKind.NONE;
      for (int i = 0; i < names.size(); i++) {
        if (names.get(i).overlaps(span)) {
          kind = kinds.get(i);
        }
      }
      String lower = word.group().toLowerCase(Locale.ROOT);
      tokens.add(new Token(word.group(), lower, tagOf(word.group(), lower, kind), kind, span));
    }
    return tokens;
  }

  private static String tagOf(String word, String lower, EntityKind kind) {
    char first = word.charAt(0);
    if (lower.equals("'s") || lower.equals("’s")) {
      return "POS";
    }
    if (!Character.isLetterOrDigit(first)) {
      return first == '-' ? "HYPH" : Set.of(',', '.').contains(first) ? word : ":";
    }
    if (TAGS.containsKey(lower)
        && kind == EntityKind.NONE
        && (!Character.isUpperCase(first) || !TAGS.getOrDefault(lower, "").startsWith("JJ"))) {
      return TAGS.getOrDefault(lower, "NN");
    }
    if (Character.isDigit(first)) {
      return "CD";
    }
    if (Character.isUpperCase(first)) {
      boolean adjective = lower.endsWith("ian") || lower.endsWith("ese") || lower.endsWith("ish");
      return adjective && kind == EntityKind.NONE ? "JJ" : "NNP";
    }
    return lower.endsWith("s") ? "NNS" : "NN";
  }
}
