package org.parley.position;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.language.AnnotatedReport;
import org.parley.language.Token;
import org.parley.text.Foremost;

/** What a general word ("the plan", "this offer") means of all that was on the table before it. */
final class Backward {
  /** How many sentences back a general word may point. */
  private static final int REACH = 4;

  private Backward() {}

  /** "The proposal" is what was last called a proposal, if that was not long before. */
  static @Nullable String sameWord(
      AnnotatedReport report, List<ProposalMention> before, int sentence, Token word) {
    for (int i = before.size() - 1; i >= 0; i--) {
      ProposalMention one = before.get(i);
      if (sentence - one.sentence() > REACH) {
        return null;
      }
      Token head = report.sentences().get(one.sentence()).tokens().get(one.head());
      if (one.general() && lemma(head).equals(lemma(word))) {
        return one.subject();
      }
    }
    return null;
  }

  /** "The X plan": what the report has called X's proposal before. */
  static ProposalMention ofProposer(ProposalMention mention, List<ProposalMention> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      String subject = before.get(i).subject();
      if (subject != null && Objects.equals(before.get(i).proposer(), mention.proposer())) {
        return mention.about(subject);
      }
    }
    return mention;
  }

  /** "The truce" of a report that has named the 60-day truce and no other is the 60-day truce. */
  static ProposalMention numbered(ProposalMention mention, List<ProposalMention> before) {
    if (mention.indefinite() || mention.qualifiers().stream().anyMatch(Amount::isNumber)) {
      return mention;
    }
    Set<String> numbers = new TreeSet<>();
    for (ProposalMention one : before) {
      if (Objects.equals(one.subject(), mention.subject())) {
        one.qualifiers().stream().filter(Amount::isNumber).forEach(numbers::add);
      }
    }
    return numbers.size() == 1 ? mention.with(numbers.iterator().next()) : mention;
  }

  /**
   * The subject most often named in the last few sentences; where none is, the one that the whole
   * report so far names at least twice as often as any other.
   */
  static @Nullable String antecedent(List<ProposalMention> before, int sentence, int offset) {
    Map<String, Integer> near = new TreeMap<>();
    Map<String, Integer> all = new TreeMap<>();
    for (ProposalMention mention : before) {
      String subject = mention.subject();
      if (subject != null && mention.span().start() < offset) {
        all.merge(subject, 1, Integer::sum);
        if (sentence - mention.sentence() <= REACH) {
          near.merge(subject, 1, Integer::sum);
        }
      }
    }
    String close = leader(near);
    return close != null ? close : leader(all);
  }

  private static @Nullable String leader(Map<String, Integer> counts) {
    Foremost most = Foremost.of(counts);
    return most.first() >= 2 * most.second() ? most.key() : null;
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
