package org.parley.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorKind;
import org.parley.actor.ReportActor;
import org.parley.actor.ReportActors;
import org.parley.language.EntityKind;
import org.parley.language.Parse;
import org.parley.language.Token;
import org.parley.report.Span;

/** The words of one parsed sentence and how they hang together. */
public final class Words {
  private static final Set<String> QUANTITIES =
      Set.of(
          "hundred",
          "thousand",
          "dozen",
          "score",
          "number",
          "part",
          "series",
          "group",
          "lot",
          "most",
          "some",
          "many",
          "member",
          "one",
          "two",
          "three",
          "four",
          "five",
          "several",
          "million",
          "wave",
          "round",
          "half",
          "majority",
          "total",
          "crowd",
          "handful",
          "couple",
          "ton",
          "tonne",
          "all",
          "more",
          "team",
          "string",
          "set",
          "type",
          "kind",
          "rest",
          "mission",
          "delegation",
          "%",
          "percent",
          "area",
          "third",
          "quarter");
  private static final Set<String> CALENDAR =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final Set<String> SOURCES =
      Set.of(
          "report",
          "statement",
          "account",
          "dispatch",
          "article",
          "message",
          "letter",
          "post",
          "document",
          "data",
          "figure",
          "study",
          "survey",
          "poll");
  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "they", "we", "i", "them", "him", "her", "us", "you", "who", "themselves");

  private final List<Token> tokens;
  private final Parse parse;
  private final ReportActors actors;

  /** Takes the words of a sentence and its tree, of the same length, and the report's actors. */
  public Words(List<Token> tokens, Parse parse, ReportActors actors) {
    this.tokens = tokens;
    this.parse = parse;
    this.actors = actors;
  }

  /** How many words. */
  public int size() {
    return tokens.size();
  }

  /** The tree. */
  public Parse parse() {
    return parse;
  }

  /** A word. */
  public Token token(int i) {
    return tokens.get(i);
  }

  /** Lemma in lower case. */
  public String lemma(int i) {
    return tokens.get(i).lemma().toLowerCase(Locale.ROOT);
  }

  /** The word in lower case. */
  public String lower(int i) {
    return tokens.get(i).text().toLowerCase(Locale.ROOT);
  }

  /** Part of speech. */
  public String tag(int i) {
    return tokens.get(i).tag();
  }

  /** Relation to its governor, without subtype. */
  public String relation(int i) {
    return parse.plainRelation(i);
  }

  /** Index of the governor, or -1. */
  public int governor(int i) {
    return parse.governor(i);
  }

  /** The noun with the word before it that makes a compound, as "air_strike"; else its lemma. */
  String compound(int noun) {
    if (noun > 0) {
      String before = lemma(noun - 1);
      if (tag(noun - 1).startsWith("NN") || tag(noun - 1).startsWith("JJ")) {
        return before + "_" + lemma(noun);
      }
    }
    return lemma(noun);
  }

  /** True if the noun, the compound it ends, or what it counts is meant by part of a pattern. */
  public boolean is(String wanted, int noun) {
    if (wanted.equals("NATURE") && isOfWeapon(noun)) {
      return false;
    }
    if (WordClasses.is(wanted, lemma(noun)) || WordClasses.is(wanted, compound(noun))) {
      return true;
    }
    if (wanted.equals("PLACE")) {
      return token(noun).entity() == EntityKind.PLACE;
    }
    int counted = counted(noun);
    if (counted != noun) {
      return is(wanted, counted);
    }
    for (int child : parse.dependents(noun, "compound")) {
      if (!isName(child) && WordClasses.is(wanted, lemma(child))) {
        return true;
      }
    }
    return false;
  }

  /** "Mortar fire", "Chadian fire": shots, not flames. */
  private boolean isOfWeapon(int noun) {
    for (int child : parse.dependents(noun, "compound", "amod")) {
      String lemma = lemma(child);
      if (WordClasses.is("WEAPON", lemma)
          || WordClasses.is("HEAVY", lemma)
          || WordClasses.is("TROOPS", lemma)
          || Countries.of(lower(child)) != null) {
        return true;
      }
    }
    return false;
  }

  /** For "hundreds of troops" the troops, else the noun itself. */
  public int counted(int noun) {
    if (QUANTITIES.contains(lemma(noun)) || tag(noun).equals("CD")) {
      for (int child : parse.dependents(noun, "nmod")) {
        if (child > noun && hasCase(child, "of")) {
          return counted(child);
        }
      }
    }
    return noun;
  }

  boolean isQualifiedBy(int noun, String word) {
    if (word.startsWith("of:")) {
      return parse.dependents(noun, "nmod").stream()
          .filter(child -> hasCase(child, "of"))
          .anyMatch(child -> isActing(child) || is(word.substring("of:".length()), child));
    }
    for (int i = noun - 1; i >= Math.max(0, noun - 3); i--) {
      if (lemma(i).equals(word) || lower(i).equals(word)) {
        return true;
      }
      if (!isNominal(i) && !tag(i).startsWith("JJ") && !tag(i).equals("HYPH")) {
        return false;
      }
    }
    return false;
  }

  /** True for a noun or name. */
  public boolean isNominal(int i) {
    return tag(i).startsWith("NN");
  }

  /** True for part of a name. */
  public boolean isName(int i) {
    return tokens.get(i).isProperNoun() || tokens.get(i).entity() != EntityKind.NONE;
  }

  /** True for a verb. */
  public boolean isVerb(int i) {
    return tokens.get(i).isVerb();
  }

  /** True if a noun names people, a body or a state. */
  public boolean isActing(int noun) {
    int counted = counted(noun);
    if (counted != noun) {
      return isActing(counted);
    }
    if (PRONOUNS.contains(lower(noun))) {
      return true;
    }
    ReportActor actor = actorAt(noun);
    if (actor != null && actor.kind() != ActorKind.PLACE) {
      return true;
    }
    if (token(noun).entity() == EntityKind.PERSON
        || token(noun).entity() == EntityKind.ORGANISATION
        || isState(noun)) {
      return true;
    }
    if (tag(noun).startsWith("NNP") && token(noun).entity() == EntityKind.NONE) {
      return actor == null && !CALENDAR.contains(lower(noun));
    }
    return isNominal(noun)
        && (WordClasses.isPeople(lemma(noun))
            || Sectors.of(lemma(noun)) != null
            || WordClasses.isPeople(lower(noun)));
  }

  /** True if the word is, or ends, the name of a state or its people. */
  public boolean isState(int i) {
    if (Countries.of(lower(i)) != null) {
      return true;
    }
    StringBuilder name = new StringBuilder(lower(i));
    for (int k = i - 1; k >= Math.max(0, i - 4) && tag(k).startsWith("NNP"); k--) {
      name.insert(0, lower(k) + " ");
      if (Countries.of(name.toString()) != null) {
        return true;
      }
    }
    return false;
  }

  /** The actor named by a word, or null. */
  public @Nullable ReportActor actorAt(int i) {
    return actors.at(token(i).span());
  }

  boolean hasCase(int i, String preposition) {
    return preposition.equals(caseOf(i));
  }

  /** The preposition of a noun, in lower case ("of", "according to"), or the empty string. */
  public String caseOf(int i) {
    for (int child : parse.dependents(i, "case", "mark")) {
      if (child < i && !tag(child).equals("POS")) {
        String word = lower(child);
        if (word.equals("according") || word.equals("next") || word.equals("due")) {
          return word + " to";
        }
        return word;
      }
    }
    return "";
  }

  /** A head and those joined to it by "and" or "or". */
  public List<Integer> withConjuncts(int head) {
    List<Integer> all = new ArrayList<>();
    all.add(head);
    for (int child : parse.dependents(head, "conj")) {
      if (!isVerb(child) && all.size() < 8) {
        all.add(child);
      }
    }
    return all;
  }

  /** A verb and the verbs joined to it, in either direction. */
  public List<Integer> withVerbs(int verb) {
    List<Integer> all = new ArrayList<>();
    all.add(verb);
    for (int child : parse.dependents(verb, "conj")) {
      if (isVerb(child) && !parse.hasDependent(child, "nsubj", "nsubj:pass", "obj")) {
        all.add(child);
      }
    }
    return all;
  }

  /** The noun group round a head: its words without clauses, appositions and later conjuncts. */
  public Span group(int head) {
    int first = head;
    int last = head;
    for (int child : parse.dependents(head)) {
      String relation = relation(child);
      boolean before = child < head;
      boolean inGroup =
          switch (relation) {
            case "det", "amod", "compound", "nummod", "advmod" -> before || child == head + 1;
            case "nmod" -> before ? parse.relation(child).equals("nmod:poss") : isOf(child);
            case "flat", "fixed" -> true;
            default -> false;
          };
      if (!inGroup || (relation.equals("advmod") && !before)) {
        continue;
      }
      Span words = reach(child);
      first = Math.min(first, words.start());
      last = Math.max(last, words.end());
    }
    return new Span(tokens.get(first).span().start(), tokens.get(last).span().end());
  }

  /** The noun group with all that hangs on it but clauses. */
  Span wholeGroup(int head) {
    Span reach = reach(head);
    return new Span(tokens.get(reach.start()).span().start(), tokens.get(reach.end()).span().end());
  }

  /** Whose word a source is: for "reports from the agency" the agency. */
  public Participant speaker(int head) {
    if (SOURCES.contains(lemma(head))) {
      for (int child : parse.dependents(head, "nmod", "acl")) {
        if (child > head && isActing(child)) {
          return participant(child);
        }
      }
    }
    return participant(head);
  }

  private boolean isOf(int noun) {
    return hasCase(noun, "of");
  }

  /** First and last word below a word that is part of a noun group, clauses left out. */
  private Span reach(int word) {
    int first = word;
    int last = word;
    List<Integer> open = new ArrayList<>(List.of(word));
    for (int next = 0; next < open.size() && next < size(); next++) {
      for (int child : parse.dependents(open.get(next))) {
        if (open.get(next) == word && relation(child).equals("case") && child < word) {
          continue;
        }
        switch (relation(child)) {
          case "acl",
              "appos",
              "conj",
              "cc",
              "punct",
              "dep",
              "parataxis",
              "advcl",
              "ccomp",
              "nsubj",
              "xcomp",
              "obl",
              "obj" -> {
            if (relation(child).equals("punct") && tag(child).equals("HYPH")) {
              open.add(child);
            }
          }
          default -> open.add(child);
        }
      }
    }
    for (int i : open) {
      first = Math.min(first, i);
      last = Math.max(last, i);
    }
    return new Span(first, last);
  }

  /** Whom a word names, with the group round it. */
  public Participant participant(int head) {
    int named = counted(head);
    ReportActor actor = actorAt(named);
    return new Participant(actor == null ? null : actor.key(), group(head), token(named).span());
  }
}
