package org.parley.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.report.Report;
import org.parley.report.Span;

/**
 * Names in a headline, where capitals tell nothing: only people the report names elsewhere are
 * found, by their full name or by a surname that only one of them has.
 */
final class HeadlineNames {
  private HeadlineNames() {}

  /** Adds the mentions in one headline to the people they name. */
  static void add(Words words, List<ActorDraft> persons, Report report) {
    WordTrie<ActorDraft> names = new WordTrie<>();
    Map<String, Integer> surnames = new HashMap<>();
    for (ActorDraft person : persons) {
      surnames.merge(surname(person), 1, Integer::sum);
    }
    for (ActorDraft person : persons) {
      names.add(person.name().toLowerCase(Locale.ROOT), person);
      if (surnames.getOrDefault(surname(person), 0) == 1) {
        names.add(surname(person), person);
      }
    }
    for (int at = 0; at < words.size(); ) {
      WordTrie.Match<ActorDraft> match =
          words.isCapital(at) ? names.longest(words.lower(), at) : null;
      if (match == null) {
        at++;
        continue;
      }
      Span span = words.span(match.from(), match.to());
      match.value().add(new Mention(span, words.index(), report.words(span)));
      at = match.to();
    }
  }

  private static String surname(ActorDraft person) {
    return PersonName.of(List.of(person.name().split(" "))).bareSurname().toLowerCase(Locale.ROOT);
  }
}
