package org.parley.alignment;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.event.FoundEvent;
import org.parley.report.Span;

/** The clause of an event as a line that can be read alone. */
public final class Titles {
  private static final Pattern SAYS = Pattern.compile(" (?:said|says|added|reported)\\b");
  private static final Pattern SAYER = Pattern.compile(", (?:[Tt]he |an? )?[^,]{2,60}");
  private static final Pattern TIE =
      Pattern.compile(
          "^(?:(?:(?:hours?|days?|weeks?|minutes?|months?) )(?=the |an?"
              + " |\\p{Lu})|(?:after|following|before|during|amid|since|as|and|but|that|while)\\s+)");

  /** Who says it stands beside the line. */
  private static final Pattern SOURCE =
      Pattern.compile("^According to [^,]{1,80}, (?=\\p{Lu}|the |an? |\\d)");

  private static final Pattern LEANING =
      Pattern.compile(
          "^(?i:he|she|it|they|we|i|our|my|this|that|these|those|his|her|its|their|who|which|nor|neither|would"
              + "|could|will|can|does|do|did|has|have|is|are|was|were)\\b.*");
  private static final Pattern PRONOUN =
      Pattern.compile(
          "^(?i:(?:he|she|it|they|we|i|you|who|which|nor|neither)\\b|(?:this|that|these|those)"
              + " (?:will|would|is|are|was|were|has|have|had|can|could|may"
              + "|might|must|should|comes?|came|follows?|followed|means?|meant|marks?|marked)\\b).*");
  private static final int SHORTEST = 3;

  private Titles() {}

  /** The words of the clause, as written, without a leading word that ties them to others. */
  static String of(StoryReport report, FoundEvent found) {
    String text = report.report().text();
    String words =
        found.clause().stream()
            .map(span -> span.of(text))
            .collect(Collectors.joining(" "))
            .replaceAll("\\s+", " ");
    words = withoutSayer(text, found, words);
    String told = TIE.matcher(words).replaceFirst("").strip();
    return found.attributedTo() == null ? told : SOURCE.matcher(told).replaceFirst("");
  }

  /** "..., the foundation" right before "said" is who says it and no part of what is told. */
  private static String withoutSayer(String text, FoundEvent found, String words) {
    int end = found.clause().get(found.clause().size() - 1).end();
    int comma = words.lastIndexOf(", ");
    boolean said = SAYS.matcher(text).region(end, text.length()).lookingAt();
    boolean name = comma > 0 && SAYER.matcher(words.substring(comma)).matches();
    return said && name ? words.substring(0, comma) : words;
  }

  /**
   * True if a clause needs the words before it to be understood: "they are not willing", "nor is
   * it".
   */
  public static boolean leansOnBefore(String title) {
    return LEANING.matcher(title).matches();
  }

  /** True if a clause begins with a pronoun, so that it does not say of whom it tells. */
  static boolean beginsWithPronoun(String title) {
    return PRONOUN.matcher(title).matches();
  }

  /**
   * True if the clause names who acts, leaves no quotation mark open and is more than a scrap. A
   * clause that begins with "with" hangs on another.
   */
  static boolean readsAlone(FoundEvent found, String title) {
    boolean scrap = title.split(" ").length < SHORTEST || title.startsWith("with ");
    boolean open = count(title, '“') != count(title, '”') || count(title, '"') % 2 != 0;
    return !scrap && !open && namesActor(found);
  }

  private static boolean namesActor(FoundEvent found) {
    List<Span> clause = found.clause();
    return found.nominal()
        || found.actors().isEmpty()
        || found.actors().stream()
            .anyMatch(actor -> clause.stream().anyMatch(span -> span.overlaps(actor.span())));
  }

  private static long count(String text, char mark) {
    return text.chars().filter(c -> c == mark).count();
  }
}
