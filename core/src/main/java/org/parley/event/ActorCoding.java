package org.parley.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ReportActor;
import org.parley.actor.ReportActors;
import org.parley.language.AnnotatedSentence;
import org.parley.language.Token;
import org.parley.report.Span;

/**
 * Codes those who take part in an event as CAMEO and PLOVER do: state (ISO 3166 alpha-3) or body
 * first, then sector, as "UKRMIL". Parts that the report does not tell are left out; a sector
 * without a state begins with "---".
 */
public final class ActorCoding {
  private static final int LONGEST_NAME = 5;
  private static final int STATE = 3;
  private static final Map<String, String> NAMES = read();

  private ActorCoding() {}

  /**
   * The code of a participant, or null if nothing about it is known.
   *
   * @param participant one of an event of the sentence
   * @param sentence the sentence that names it
   * @param actors the actors of its report
   */
  public static @Nullable String of(
      Participant participant, AnnotatedSentence sentence, ReportActors actors) {
    List<Token> group = within(sentence.tokens(), participant.span());
    String name = named(group);
    if (name == null && participant.actor() != null) {
      ReportActor actor = actors.byKey(participant.actor());
      name = actor == null ? null : actor.country();
    }
    String sector = sector(group, participant.head());
    if (name == null) {
      return sector == null ? null : "---" + sector;
    }
    boolean complete = sector == null || name.length() > STATE;
    return complete ? name : name + sector;
  }

  /** The state or body the words name; a body that is known by name comes before a state. */
  private static @Nullable String named(List<Token> group) {
    String first = null;
    for (int i = 0; i < group.size(); i++) {
      for (int length = Math.min(LONGEST_NAME, group.size() - i); length > 0; length--) {
        String words = joined(group, i, length, " ");
        String code = NAMES.get(words);
        if (code == null) {
          code = Countries.of(words);
        }
        if (code != null) {
          boolean finer = first != null && first.length() == STATE && code.startsWith(first);
          if (first == null || finer) {
            first = code;
          }
          i += length - 1;
          break;
        }
      }
    }
    return first;
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
    for (List<String> row : Table.rows("actor-codes.tsv")) {
      for (String name : Table.list(Table.cell(row, 1), "\\|")) {
        names.putIfAbsent(name, row.get(0));
      }
    }
    return Map.copyOf(names);
  }
}
