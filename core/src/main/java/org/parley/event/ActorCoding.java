package org.parley.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ReportActor;
import org.parley.actor.ReportActors;
import org.parley.language.AnnotatedSentence;
import org.parley.language.Parse;
import org.parley.language.Token;
import org.parley.report.Span;
import org.parley.text.WordList;

/**
 * Codes those who take part in an event as CAMEO and PLOVER do: state (ISO 3166 alpha-3) or body
 * first, then sector, as "UKRMIL". Parts that the report does not tell are left out; a sector
 * without a state begins with "---".
 */
public final class ActorCoding {
  private static final int LONGEST_NAME = 5;
  private static final int STATE = 3;
  private static final Set<String> BELONGING = Set.of("from", "of", "in");
  private static final Collector<CharSequence, ?, String> SPACED = Collectors.joining(" ");
  private static final Map<String, String> NAMES = read();

  private ActorCoding() {}

  /**
   * The codes of a participant; two for "French and Greek envoys", none if nothing is known.
   *
   * @param participant one of an event of the sentence
   * @param sentence the sentence that names it
   * @param actors the actors of its report
   * @param day when the report was published, or null: whether a person is in office depends on it
   */
  public static List<String> of(
      Participant participant,
      AnnotatedSentence sentence,
      ReportActors actors,
      @Nullable LocalDate day) {
    List<Token> group = within(sentence.tokens(), participant.span());
    List<String> names = named(group);
    if (names.isEmpty() && participant.actor() != null) {
      ReportActor actor = actors.byKey(participant.actor());
      String country = actor == null ? null : actor.country();
      names = country == null || country.length() > STATE ? List.of() : List.of(country);
    }
    String name = name(participant, group, actors);
    if (names.isEmpty()) {
      String state = Leaders.stateOf(name);
      names = state == null ? within(participant, sentence) : List.of(state);
    }
    String office = sector(group, participant.head());
    String sector = office == null && Leaders.inOffice(name, day) ? "GOV" : office;
    if (names.isEmpty()) {
      return sector == null ? List.of() : List.of("---" + sector);
    }
    return names.stream()
        .map(code -> sector == null || code.length() > STATE ? code : code + sector)
        .toList();
  }

  /** The name without titles, where the report's actors tell it. */
  private static String name(Participant participant, List<Token> group, ReportActors actors) {
    ReportActor actor = participant.actor() == null ? null : actors.byKey(participant.actor());
    return actor == null
        ? group.stream().filter(Token::isProperNoun).map(Token::text).collect(SPACED)
        : actor.name();
  }

  /** For "rebels in Chad" and "dissidents from Chad" the state. */
  private static List<String> within(Participant participant, AnnotatedSentence sentence) {
    Parse parse = sentence.parse();
    List<Token> tokens = sentence.tokens();
    if (parse == null) {
      return List.of();
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().equals(participant.head())
          && !tokens.get(i).isProperNoun()
          && tokens.get(i).isNoun()) {
        for (int child = i + 1; child < tokens.size(); child++) {
          List<String> names =
              belongs(parse, tokens, child, i) ? named(subtree(parse, tokens, child)) : List.of();
          if (!names.isEmpty()) {
            return names;
          }
        }
      }
    }
    return List.of();
  }

  /** True if a group hangs on a noun, or follows it at once, by one of these prepositions. */
  private static boolean belongs(Parse parse, List<Token> tokens, int group, int noun) {
    for (int mark : parse.dependents(group, "case")) {
      boolean hangs = parse.governor(group) == noun || mark == noun + 1;
      if (hangs && BELONGING.contains(tokens.get(mark).lemma().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static List<Token> subtree(Parse parse, List<Token> tokens, int head) {
    return parse.subtree(head).stream().map(tokens::get).toList();
  }

  /** The states or bodies the words name: the first, and those joined to it by "and". */
  private static List<String> named(List<Token> group) {
    List<String> names = new ArrayList<>(1);
    int last = -1;
    for (int i = 0; i < group.size(); i++) {
      for (int length = Math.min(LONGEST_NAME, group.size() - i); length > 0; length--) {
        String words = joined(group, i, length, " ");
        String code = NAMES.get(words);
        if (code == null) {
          code = Countries.of(words);
        }
        if (code != null) {
          boolean joined = last >= 0 && i == last + 2 && group.get(i - 1).tag().equals("CC");
          boolean finer =
              names.size() == 1
                  && names.get(0).length() == STATE
                  && code.length() > STATE
                  && code.startsWith(names.get(0));
          if (finer) {
            names.clear();
          }
          if (names.isEmpty() || joined) {
            names.add(code);
          }
          i += length - 1;
          last = i;
          break;
        }
      }
    }
    return names;
  }

  /** The sector by the main word, else by the words before it, nearest first. */
  private static @Nullable String sector(List<Token> group, Span head) {
    List<Token> before = new ArrayList<>();
    for (Token token : group) {
      if (token.span().start() <= head.start()) {
        before.add(token);
      }
    }
    for (int end = before.size(); end > 0; end--) {
      for (int start = Math.max(0, end - 3); start < end; start++) {
        String code = Sectors.of(lemmas(before, start, end));
        if (code != null) {
          return code;
        }
      }
    }
    return null;
  }

  private static List<Token> within(List<Token> tokens, Span span) {
    return tokens.stream().filter(token -> span.contains(token.span())).toList();
  }

  private static String joined(List<Token> tokens, int from, int length, String by) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < from + length; i++) {
      words.append(i == from ? "" : by).append(tokens.get(i).text().toLowerCase(Locale.ROOT));
    }
    return words.toString();
  }

  private static String lemmas(List<Token> tokens, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      words.append(i == from ? "" : "_").append(tokens.get(i).lemma().toLowerCase(Locale.ROOT));
    }
    return words.toString();
  }

  private static Map<String, String> read() {
    Map<String, String> names = new HashMap<>();
    for (List<String> row : WordList.rows(ActorCoding.class, "actor-codes.tsv")) {
      for (String name : WordList.several(row.get(1), '|')) {
        names.putIfAbsent(name, row.get(0));
      }
    }
    return Map.copyOf(names);
  }
}
