package org.parley.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorKind;
import org.parley.actor.Mention;
import org.parley.actor.ReportActor;
import org.parley.actor.ReportActors;
import org.parley.language.AnnotatedSentence;
import org.parley.language.Parse;
import org.parley.language.Token;
import org.parley.report.Span;
import org.parley.text.WordList;

/**
 * The things of a report that have a name: "the Ravn 500", "the ferry Marisol", "the Marisol
 * pipeline". They take part in what happens, and act and speak nowhere.
 */
final class Things {
  private static final Map<String, Integer> SORTS = sorts();

  /** "R500", "R500s", "500XR". */
  private static final Pattern MODEL =
      Pattern.compile("\\p{Lu}[\\p{L}-]{0,6}\\d{2,4}[\\p{L}\\d-]{0,4}|\\d{2,4}\\p{Lu}\\p{L}{0,4}");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
  private static final Set<String> NUMBERED =
      Set.of("flight", "article", "resolution", "chapter", "section", "highway", "route", "unit");

  private final List<Span> others = new ArrayList<>();

  /**
   * A thing where it is named.
   *
   * @param name its name, in the report's text
   * @param last index of its last word
   * @param identity the word that tells it from others, in lower case
   * @param sort number of the line of nouns that may stand for it, or null if nothing tells
   */
  record Thing(Span name, int last, String identity, @Nullable Integer sort) {}

  /** Takes the actors of the report: what names a person, state or place names no thing. */
  Things(ReportActors actors) {
    for (ReportActor actor : actors.actors()) {
      if (actor.kind() != ActorKind.ORGANISATION) {
        actor.mentions().stream().map(Mention::span).forEach(others::add);
      }
    }
  }

  /** True for a word that looks like the name of a model: "R500", "500XR". */
  static boolean isModel(Token token) {
    return MODEL.matcher(token.text()).matches();
  }

  /** The number of the line of nouns a noun stands in, or null if it stands for no named thing. */
  static @Nullable Integer sort(Token noun) {
    return noun.tag().equals("NN") ? SORTS.get(noun.lemma().toLowerCase(Locale.ROOT)) : null;
  }

  /** True for a noun that stands for named things: "aircraft" of "the R500 aircraft". */
  static boolean isSort(Token noun) {
    return SORTS.containsKey(noun.lemma().toLowerCase(Locale.ROOT));
  }

  /** The things a sentence names, in text order. */
  List<Thing> in(AnnotatedSentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<Thing> things = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      int end = i;
      while (end < tokens.size() && isPart(tokens, i, end)) {
        end++;
      }
      if (end > i) {
        Thing thing = thing(sentence, i, end - 1);
        if (thing != null) {
          things.add(thing);
        }
        i = end;
      }
    }
    return things;
  }

  private static boolean isPart(List<Token> tokens, int first, int at) {
    Token token = tokens.get(at);
    boolean number = at > first && NUMBER.matcher(token.text()).matches();
    return token.isProperNoun() || number || isModel(token);
  }

  private @Nullable Thing thing(AnnotatedSentence sentence, int first, int last) {
    List<Token> tokens = sentence.tokens();
    Span name = tokens.get(first).span().cover(tokens.get(last).span());
    if (others.stream().anyMatch(name::overlaps)) {
      return null;
    }
    Integer sort = sort(sentence, first, last);
    String model = model(tokens, first, last);
    if (model != null) {
      return new Thing(name, last, model, sort);
    }
    String end = tokens.get(last).text().toLowerCase(Locale.ROOT);
    return sort == null ? null : new Thing(name, last, end, sort);
  }

  /** The part of a name that is a model's: "500" of "Ravn 500", or null. */
  private static @Nullable String model(List<Token> tokens, int first, int last) {
    for (int i = last; i >= first; i--) {
      String text = tokens.get(i).text();
      boolean numbered =
          i > first
              && NUMBER.matcher(text).matches()
              && !NUMBERED.contains(tokens.get(i - 1).text().toLowerCase(Locale.ROOT))
              && Character.isUpperCase(tokens.get(i - 1).text().charAt(0));
      if (numbered || MODEL.matcher(text).matches()) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
      }
    }
    return null;
  }

  /** By its last word, the noun before or behind it, or the one it stands in apposition to. */
  private static @Nullable Integer sort(AnnotatedSentence sentence, int first, int last) {
    List<Token> tokens = sentence.tokens();
    Integer own = last > first ? SORTS.get(lower(tokens.get(last))) : null;
    if (own == null && last + 1 < tokens.size()) {
      own = sort(tokens.get(last + 1));
    }
    if (own == null && first > 0) {
      own = sort(tokens.get(first - 1));
    }
    Parse parse = sentence.parse();
    if (own == null && parse != null) {
      for (int noun : parse.dependents(last, "appos")) {
        own = own == null ? sort(tokens.get(noun)) : own;
      }
      int above = parse.governor(last);
      if (own == null && above >= 0 && parse.plainRelation(last).equals("appos")) {
        own = sort(tokens.get(above));
      }
    }
    return own;
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }

  private static Map<String, Integer> sorts() {
    Map<String, Integer> sorts = new HashMap<>();
    int line = 0;
    for (String nouns : WordList.lines(Things.class, "thing-nouns.txt")) {
      for (String noun : WordList.several(nouns, ',')) {
        sorts.putIfAbsent(noun, line);
      }
      line++;
    }
    return Map.copyOf(sorts);
  }
}
