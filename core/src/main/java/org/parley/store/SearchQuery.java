package org.parley.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.report.Span;

/**
 * What is looked for. All of it has to be true of a report that is found.
 *
 * @param phrases words and phrases that the report has or has not; may be empty
 * @param field where the phrases are to stand
 * @param outlet its outlet's name, whatever its case and accents, or null
 * @param actor words of an actor's name, in their order, or null
 * @param language ISO 639-1, or null
 * @param story id of its story, or null
 * @param from first day of publication, or null
 * @param to last day of publication, or null
 * @param skip how many hits to leave out from the start
 * @param most how many hits to give
 */
public record SearchQuery(
    List<Phrase> phrases,
    Field field,
    @Nullable String outlet,
    @Nullable String actor,
    @Nullable String language,
    @Nullable String story,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    int skip,
    int most) {

  /** Where words are looked for. */
  public enum Field {
    /** Title and text. */
    TEXT,
    TITLE,
    /** What is said, directly or indirectly. */
    QUOTES,
    /** Names of those who act or speak. */
    ACTORS
  }

  /**
   * Words that stand one after the other.
   *
   * @param terms as {@link SearchWords} makes them; never empty
   * @param wanted false if the report must not have them
   * @param open true if the last term may go on ("sanction*")
   */
  public record Phrase(List<String> terms, boolean wanted, boolean open) {
    /** Copies its list. */
    public Phrase {
      terms = List.copyOf(terms);
    }
  }

  /** Copies its list. */
  public SearchQuery {
    phrases = List.copyOf(phrases);
  }

  /** A query for words alone. */
  public static SearchQuery of(String words, int most) {
    return new SearchQuery(parse(words), Field.TEXT, null, null, null, null, null, null, 0, most);
  }

  /**
   * Reads what a user types: words, "a phrase", -not, begin*. Every input is a query; marks that
   * mean nothing are left out.
   */
  public static List<Phrase> parse(String typed) {
    List<Phrase> phrases = new ArrayList<>();
    int at = 0;
    while (at < typed.length()) {
      char c = typed.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
        continue;
      }
      boolean wanted = c != '-';
      int start = wanted ? at : at + 1;
      boolean quoted = start < typed.length() && isMark(typed.charAt(start));
      int end = quoted ? closing(typed, start + 1) : space(typed, start);
      String words = typed.substring(Math.min(quoted ? start + 1 : start, end), end);
      List<String> terms = SearchWords.of(words).stream().map(SearchWords.Word::term).toList();
      if (!terms.isEmpty()) {
        phrases.add(new Phrase(terms, wanted, !quoted && words.endsWith("*")));
      }
      at = quoted ? end + 1 : Math.max(end, at + 1);
    }
    return phrases;
  }

  private static boolean isMark(char c) {
    return c == '"' || c == '“' || c == '”' || c == '„';
  }

  private static int closing(String typed, int from) {
    int at = from;
    while (at < typed.length() && !isMark(typed.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int space(String typed, int from) {
    int at = from;
    while (at < typed.length() && !Character.isWhitespace(typed.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The stretches of a text that its wanted phrases match, in order. */
  public List<Span> matches(String text) {
    List<SearchWords.Word> words = SearchWords.of(text);
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Span longest = null;
      for (Phrase phrase : phrases) {
        if (phrase.wanted() && standsAt(phrase, words, i)) {
          Span last = words.get(i + phrase.terms().size() - 1).span();
          Span found = words.get(i).span().cover(last);
          longest = longest == null || found.length() > longest.length() ? found : longest;
        }
      }
      if (longest != null) {
        spans.add(longest);
        while (i + 1 < words.size() && longest.contains(words.get(i + 1).span())) {
          i++;
        }
      }
    }
    return spans;
  }

  private static boolean standsAt(Phrase phrase, List<SearchWords.Word> words, int at) {
    int length = phrase.terms().size();
    if (at + length > words.size()) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      String term = words.get(at + i).term();
      String asked = phrase.terms().get(i);
      boolean same =
          (phrase.open() && i == length - 1) ? term.startsWith(asked) : term.equals(asked);
      if (!same) {
        return false;
      }
    }
    return true;
  }
}
