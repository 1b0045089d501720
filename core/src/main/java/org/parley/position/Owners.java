package org.parley.position;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorKind;
import org.parley.actor.Gender;
import org.parley.actor.Mention;
import org.parley.actor.ReportActor;
import org.parley.actor.ReportActors;
import org.parley.language.Parse;
import org.parley.language.Token;
import org.parley.report.BlockKind;
import org.parley.report.Report;
import org.parley.report.Sentence;
import org.parley.report.Span;
import org.parley.text.WordList;

/**
 * Tells for whom a body acts that is only said to be somebody's ("their union", "her government"),
 * and which body is only called by its sort ("the union"). The owner is the one actor of the
 * pronoun's sort that the same sentence names before it, or that the sentence before names if this
 * one names none; with two that fit it is nobody's.
 */
final class Owners {
  /** So many sentences before, a body that is called by its sort may have been named. */
  private static final int NEAR = 3;

  private static final Map<String, Set<String>> PARTIES = new HashMap<>();

  static {
    for (List<String> row : WordList.rows(Owners.class, "party-nouns.tsv")) {
      PARTIES.put(row.get(0), Set.copyOf(WordList.several(row.get(1), ',')));
    }
  }

  private final Report report;
  private final ReportActors actors;

  Owners(Report report, ReportActors actors) {
    this.report = report;
    this.actors = actors;
  }

  /** The owner of what a noun names, and where he is named; null if that cannot be told. */
  @Nullable Holder of(List<Token> tokens, Parse parse, int head) {
    Set<String> sorts = PARTIES.get(tokens.get(head).lemma().toLowerCase(Locale.ROOT));
    if (sorts == null || !tokens.get(head).isNoun()) {
      return null;
    }
    for (int child : parse.dependents(head, "nmod:poss")) {
      String pronoun = tokens.get(child).text().toLowerCase(Locale.ROOT);
      boolean person = pronoun.equals("his") || pronoun.equals("her");
      if (sorts.contains(person ? "person" : "body")) {
        return before(pronoun, tokens.get(child).span().start());
      }
    }
    return sorts.contains("name") ? called(tokens, parse, head) : null;
  }

  /** "The union": the one body of the report called so, if it was named not long before. */
  private @Nullable Holder called(List<Token> tokens, Parse parse, int head) {
    boolean the =
        head > 0
            && parse.governor(head - 1) == head
            && tokens.get(head - 1).text().equalsIgnoreCase("the")
            && parse.dependents(head, "nmod", "acl", "amod", "compound", "appos").isEmpty();
    String noun = tokens.get(head).text().toLowerCase(Locale.ROOT);
    Holder only = null;
    for (ReportActor actor : the ? actors.actors() : List.<ReportActor>of()) {
      String name = actor.name().toLowerCase(Locale.ROOT);
      if (actor.kind() == ActorKind.ORGANISATION
          && (name.endsWith(" " + noun) || name.startsWith(noun + " of "))) {
        if (only != null) {
          return null;
        }
        only = lastBefore(actor, tokens.get(head).span().start());
        if (only == null) {
          return null;
        }
      }
    }
    return only;
  }

  private @Nullable Holder lastBefore(ReportActor actor, int offset) {
    Span last = null;
    for (Mention mention : actor.mentions()) {
      last = mention.span().end() <= offset ? mention.span() : last;
    }
    Sentence here = report.sentenceAt(offset);
    Sentence there = last == null ? null : report.sentenceAt(last.start());
    boolean near =
        here != null
            && there != null
            && report.sentences().indexOf(here) - report.sentences().indexOf(there) <= NEAR;
    return near && last != null ? new Holder(actor.key(), last) : null;
  }

  private @Nullable Holder before(String pronoun, int offset) {
    Sentence own = report.sentenceAt(offset);
    int index = own == null ? -1 : report.sentences().indexOf(own);
    if (own == null || index < 0) {
      return null;
    }
    List<Holder> named = named(pronoun, new Span(own.span().start(), offset));
    if (named.isEmpty() && index > 0) {
      Sentence before = report.sentences().get(index - 1);
      boolean tells = before.kind() == BlockKind.BODY || before.kind() == BlockKind.LIST;
      named = tells ? named(pronoun, before.span()) : List.of();
    }
    return named.size() == 1 ? named.get(0) : null;
  }

  /** The actors of a pronoun's sort that a stretch names, each with where it first does. */
  private List<Holder> named(String pronoun, Span within) {
    List<Holder> named = new ArrayList<>();
    for (ReportActor actor : actors.within(within)) {
      if (fits(pronoun, actor)) {
        for (Mention mention : actor.mentions()) {
          if (within.contains(mention.span())) {
            named.add(new Holder(actor.key(), mention.span()));
            break;
          }
        }
      }
    }
    return named;
  }

  private static boolean fits(String pronoun, ReportActor actor) {
    ActorKind kind = actor.kind();
    return switch (pronoun) {
      case "his" -> kind == ActorKind.PERSON && actor.gender() != Gender.FEMALE;
      case "her" -> kind == ActorKind.PERSON && actor.gender() != Gender.MALE;
      case "their" -> kind == ActorKind.GROUP || kind == ActorKind.ORGANISATION;
      case "its" -> kind != ActorKind.PERSON && kind != ActorKind.PLACE;
      default -> false;
    };
  }
}
