package org.parley.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorKind;
import org.parley.actor.Gender;
import org.parley.actor.Mention;
import org.parley.actor.ReportActor;
import org.parley.actor.ReportActors;

/**
 * Finds whom "he" or "she" means where a paragraph leaves one answer only: who spoke before in it,
 * its only person, or who spoke last in the paragraph before. Where several could be meant, nobody
 * is. Persons inside quotation marks are never meant.
 */
final class Pronouns {
  /** Somebody who spoke, by a plain mention. */
  record Spoke(int head, ReportActor speaker) {}

  private record Named(int at, ReportActor actor) {}

  private final Words words;
  private final List<Named> persons = new ArrayList<>();

  Pronouns(Words words, ReportActors actors) {
    this.words = words;
    int[] tokenAt = startsOfTokens();
    for (ReportActor actor : actors.actors()) {
      if (actor.kind() != ActorKind.PERSON) {
        continue;
      }
      for (Mention mention : actor.mentions()) {
        int at = tokenAt[Math.min(mention.span().start(), tokenAt.length - 1)];
        if (at >= 0 && !words.quoted(at)) {
          persons.add(new Named(at, actor));
        }
      }
    }
    persons.sort((a, b) -> Integer.compare(a.at(), b.at()));
  }

  private int[] startsOfTokens() {
    int[] at = new int[words.report().text().length() + 1];
    Arrays.fill(at, Words.NONE);
    for (int i = 0; i < words.size(); i++) {
      Arrays.fill(at, words.token(i).span().start(), words.token(i).span().end(), i);
    }
    return at;
  }

  /**
   * The person a pronoun means, or null.
   *
   * @param pronoun position of "he" or "she"
   * @param spoken who spoke before, in text order
   */
  @Nullable ReportActor person(int pronoun, List<Spoke> spoken) {
    ReportActor meant = antecedent(pronoun, spoken);
    return meant == null || isNamedBeside(pronoun, meant) ? null : meant;
  }

  private @Nullable ReportActor antecedent(int pronoun, List<Spoke> spoken) {
    Gender gender = words.is(pronoun, "she") ? Gender.FEMALE : Gender.MALE;
    if (mayMeanTheNext(pronoun, gender)) {
      return null;
    }
    int block = words.block(words.sentence(pronoun));
    Spoke before = null;
    Spoke blockBefore = null;
    for (Spoke spoke : spoken) {
      int at = words.block(words.sentence(spoke.head()));
      if (spoke.head() < pronoun && at == block) {
        before = spoke;
      } else if (at == block - 1) {
        blockBefore = spoke;
      }
    }
    if (before != null) {
      Set<ReportActor> since = within(block, before.head() + 1, pronoun, gender);
      since.remove(before.speaker());
      return since.isEmpty() && !nounSince(before.head() + 1, pronoun)
          ? fitting(before, gender)
          : null;
    }
    Set<ReportActor> here = within(block, 0, pronoun, gender);
    if (!here.isEmpty()) {
      boolean clear =
          here.size() == 1
              && !nounSince(firstOf(block, pronoun), pronoun)
              && !meantBefore(firstOf(block, pronoun), pronoun, here);
      return clear ? here.iterator().next() : null;
    }
    if (nounSince(firstOf(block, pronoun), pronoun)) {
      return null;
    }
    if (blockBefore != null) {
      Set<ReportActor> since = within(block - 1, blockBefore.head() + 1, Integer.MAX_VALUE, gender);
      since.remove(blockBefore.speaker());
      return since.isEmpty() ? fitting(blockBefore, gender) : null;
    }
    Set<ReportActor> above = within(block - 1, 0, Integer.MAX_VALUE, gender);
    return above.size() == 1 && actsIn(block - 1, above) && !asks(block - 1)
        ? above.iterator().next()
        : null;
  }

  /**
   * "He fought the deal made by Smith. He promised": a pronoun stands before the first name of the
   * paragraph, which is no subject, so that both pronouns mean somebody from further up.
   */
  private boolean meantBefore(int from, int pronoun, Set<ReportActor> here) {
    for (Named named : persons) {
      if (named.at() >= from && named.at() < pronoun && here.contains(named.actor())) {
        boolean subject = words.isRelation(headOfName(named.at()), "nsubj");
        for (int i = from; !subject && i < named.at(); i++) {
          if (words.is(i, words.lower(pronoun)) && !words.quoted(i)) {
            return true;
          }
        }
        return false;
      }
    }
    return false;
  }

  /** "he said of Smith": a clause that names somebody does not mean them by its subject. */
  private boolean isNamedBeside(int pronoun, ReportActor actor) {
    int verb = words.governor(pronoun);
    int end = words.end(words.sentence(pronoun));
    for (Named named : persons) {
      boolean after = named.at() > pronoun && named.at() < end;
      if (after && named.actor().equals(actor)) {
        int up = words.governor(headOfName(named.at()));
        boolean beside = verb >= 0 ? up == verb : words.is(named.at() - 1, "of");
        if (beside && !words.isRelation(headOfName(named.at()), "nsubj")) {
          return true;
        }
      }
    }
    return false;
  }

  /** Who is meant is the subject of a clause of the paragraph, not only spoken of in it. */
  private boolean actsIn(int block, Set<ReportActor> meant) {
    for (Named named : persons) {
      int s = words.sentence(named.at());
      boolean subject = words.isRelation(headOfName(named.at()), "nsubj");
      if (words.block(s) == block
          && meant.contains(named.actor())
          && (subject || !words.parsed(s))) {
        return true;
      }
    }
    return false;
  }

  /** The paragraph is a question, and who answers it need not be in it. */
  private boolean asks(int block) {
    boolean asks = false;
    for (int s = 0; s < words.sentences(); s++) {
      if (words.block(s) == block && words.end(s) > words.first(s)) {
        asks = words.is(words.end(s) - 1, "?");
      }
    }
    return asks;
  }

  /** "As he left, Smith said": a pronoun in a clause put first may mean who is named after it. */
  private boolean mayMeanTheNext(int pronoun, Gender gender) {
    int s = words.sentence(pronoun);
    int first = words.first(s);
    while (words.tag(first).startsWith("RB") && first < pronoun) {
      first++;
    }
    String tag = words.tag(first);
    if (!tag.equals("IN") && !tag.equals("WRB")) {
      return false;
    }
    boolean comma = false;
    for (int i = first; i < pronoun; i++) {
      comma |= words.is(i, ",");
    }
    for (Named named : persons) {
      boolean after = named.at() > pronoun && named.at() < words.end(s);
      boolean subject = after && words.isRelation(headOfName(named.at()), "nsubj");
      if (!comma && subject && fits(named.actor(), gender)) {
        return true;
      }
    }
    return false;
  }

  /** The head of the name that starts at a position. */
  private int headOfName(int at) {
    int head = at;
    while (words.isRelation(head, "compound") && words.governor(head) > head) {
      head = words.governor(head);
    }
    return head;
  }

  private static @Nullable ReportActor fitting(Spoke spoke, Gender gender) {
    return fits(spoke.speaker(), gender) ? spoke.speaker() : null;
  }

  private static boolean fits(ReportActor actor, Gender gender) {
    return actor.kind() == ActorKind.PERSON && (actor.gender() == null || actor.gender() == gender);
  }

  private Set<ReportActor> within(int block, int from, int to, Gender gender) {
    Set<ReportActor> found = new LinkedHashSet<>();
    for (Named named : persons) {
      if (named.at() >= from
          && named.at() < to
          && words.block(words.sentence(named.at())) == block
          && fits(named.actor(), gender)) {
        found.add(named.actor());
      }
    }
    return found;
  }

  private int firstOf(int block, int position) {
    int s = words.sentence(position);
    while (s > 0 && words.block(s - 1) == block) {
      s--;
    }
    return words.first(s);
  }

  /** A person without a name ("a spokesman") is the subject of a clause in [from, to). */
  private boolean nounSince(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.tag(i).equals("NN")
          && !words.quoted(i)
          && words.isRelation(i, "nsubj")
          && MentionKind.of(words, i) == MentionKind.GROUP
          && words.child(i, "appos") < 0) {
        return true;
      }
    }
    return false;
  }
}
