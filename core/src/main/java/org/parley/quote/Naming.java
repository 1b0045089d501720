package org.parley.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorKind;
import org.parley.actor.OfficeHolders;
import org.parley.actor.ReportActor;
import org.parley.actor.ReportActors;
import org.parley.report.Span;

/**
 * Decides how sure a source is and which actor, if any, is named as the speaker. Only sources of
 * kinds that are nearly always right are named.
 */
final class Naming {
  private static final double REPORTED_NEEDS = 0.6;
  private static final Set<String> COMPARING = Set.of("like", "unlike", "than");

  private final Words words;
  private final ReportActors actors;
  private final OfficeHolders holders;
  private final List<Item> items;
  private final Cues cues;
  private final IdentityHashMap<Item, ReportActor> speakers = new IdentityHashMap<>();

  Naming(Words words, ReportActors actors, OfficeHolders holders, List<Item> items) {
    this.words = words;
    this.actors = actors;
    this.holders = holders;
    this.items = items;
    this.cues = new Cues(words);
    name();
  }

  private void name() {
    Pronouns pronouns = new Pronouns(words, actors);
    List<Item> plain = new ArrayList<>();
    for (Item item : items) {
      if (item.source != null && certainty(item) == Certainty.PLAIN) {
        plain.add(item);
      }
    }
    plain.sort(Comparator.comparingInt(Naming::sourceHead));
    List<Pronouns.Spoke> spoken = new ArrayList<>();
    for (Item item : plain) {
      int head = sourceHead(item);
      ReportActor actor =
          MentionKind.of(words, head) == MentionKind.HE
              ? pronouns.person(head, spoken)
              : named(head);
      boolean open = actor != null && SharedSurname.isOpen(actors, actor, words.token(head).span());
      if (actor != null && actor.kind() != ActorKind.PLACE && !open) {
        speakers.put(item, actor);
        if (item.rule != QuoteRule.CONSTRUCTION || cues.isSaying(item.cue)) {
          spoken.add(new Pronouns.Spoke(head, actor));
        }
      }
    }
  }

  private static int sourceHead(Item item) {
    return item.source == null ? Words.NONE : item.source.head();
  }

  /** The actor that a word is a mention of, or stands beside or for by an office; or null. */
  private @Nullable ReportActor named(int head) {
    ReportActor actor = actors.at(words.token(head).span());
    int beside = words.child(head, "appos");
    if (actor == null && beside >= 0) {
      ReportActor other = actors.at(words.token(beside).span());
      return other != null && other.kind() == ActorKind.PERSON ? other : null;
    }
    if (actor == null && MentionKind.of(words, head) == MentionKind.GROUP) {
      return holders.holder(words.token(head).span(), words.sentence(head));
    }
    return actor;
  }

  /** The actor that speaks, or null unless it is plain. */
  @Nullable ReportActor speaker(Item item) {
    return speakers.get(item);
  }

  /** How sure the source of an item is. */
  Certainty certainty(Item item) {
    Source source = item.source;
    if (source == null || item.probability < 0.3) {
      return Certainty.DOUBTFUL;
    }
    if (holderOf(item) != null
        || severalPersons(source)
        || isJoint(source, item.cue)
        || isOther(source)
        || isCompared(source)
        || isDescribing(item.cue)) {
      return Certainty.LIKELY;
    }
    boolean plainRule =
        switch (item.rule) {
          case AFTER, AFTER_MIXED, TAIL, BEFORE, ACCORDING -> true;
          case COMPLEMENT, FAR_COMPLEMENT ->
              cues.isSaying(item.cue) || item.probability >= REPORTED_NEEDS;
          case CONSTRUCTION -> item.probability >= REPORTED_NEEDS;
          case COLON, COLON_PARAGRAPH -> false;
        };
    MentionKind kind = source.kind();
    boolean plainKind = kind.isNamed() || kind == MentionKind.HE || kind == MentionKind.GROUP;
    return plainRule && plainKind && isPlain(source, item) ? Certainty.PLAIN : Certainty.LIKELY;
  }

  /** Whether the place of the mention leaves no doubt, by how often such places are right. */
  private boolean isPlain(Source source, Item item) {
    boolean near = item.rule != QuoteRule.AFTER && anotherCueNear(item);
    return switch (source.rule()) {
      case SHARED, ATTENDING, STATEMENT -> true;
      case INVERTED, AFTER_CUE, ACCORDING -> !near;
      case SUBJECT ->
          !near || item.rule == QuoteRule.CONSTRUCTION || source.kind() != MentionKind.HE;
      case BEFORE_CUE -> item.rule == QuoteRule.AFTER && source.kind() == MentionKind.PERSON;
      case CLIMBED -> !near && cues.isSaying(item.cue) && isSideClause(item.cue);
      case COORDINATION -> !near && cues.isSaying(item.cue) && source.kind() != MentionKind.GROUP;
      case COLON -> source.kind().isNamed();
      case POSSESSOR, BY, LIGHT_VERB -> false;
    };
  }

  /** A parse may take two people, one after the other, for one noun phrase. */
  private boolean severalPersons(Source source) {
    ReportActor first = null;
    for (ReportActor actor : actors.within(source.span())) {
      if (actor.kind() == ActorKind.PERSON) {
        if (first != null) {
          return true;
        }
        first = actor;
      }
    }
    return false;
  }

  /** "Smith and the mayor", "the northern and southern leaders": nobody speaks alone. */
  private boolean isJoint(Source source, int cue) {
    int head = source.head();
    for (int c : words.children(head)) {
      boolean before = c < cue || head > cue;
      if (before && words.isRelation(c, "conj") && words.tag(c).startsWith("NN")) {
        return !isOneName(head, c);
      }
    }
    for (int i = head - 1; i > words.first(words.sentence(head)); i--) {
      if (words.token(i).span().start() < source.span().start()) {
        return false;
      }
      if (words.is(i, "and")) {
        return !isOneName(head, i);
      }
    }
    return false;
  }

  /** "Smith's lawyer", "people backing Smith": a parse may take the name for the head. */
  private boolean isOther(Source source) {
    int head = source.head();
    int s = words.sentence(head);
    if (head + 1 < words.end(s) && words.tag(head + 1).equals("POS")) {
      return true;
    }
    for (int i = head - 1; i >= words.first(s); i--) {
      if (words.token(i).span().start() < source.span().start()) {
        return false;
      }
      if (words.tag(i).equals("VBG")) {
        return true;
      }
    }
    return false;
  }

  /** "like Smith", "than Smith": who stands behind a preposition says nothing. */
  private boolean isCompared(Source source) {
    boolean subject =
        source.rule() == SourceRule.SUBJECT
            || source.rule() == SourceRule.BEFORE_CUE
            || source.rule() == SourceRule.COORDINATION
            || source.rule() == SourceRule.CLIMBED
            || source.rule() == SourceRule.SHARED;
    int first = source.head();
    int s = words.sentence(first);
    while (first > words.first(s)
        && words.token(first - 1).span().start() >= source.span().start()) {
      first--;
    }
    return subject && first > words.first(s) && COMPARING.contains(words.lower(first - 1));
  }

  /** "Horrified, Smith left": a participle without its auxiliary tells how somebody is. */
  private boolean isDescribing(int cue) {
    return cue >= 0
        && words.tag(cue).equals("VBN")
        && !cues.isFinite(cue)
        && words.child(cue, "aux") < 0
        && !words.isRelation(cue, "conj");
  }

  /** "..., adding", "by calling": not "one of them asking". */
  private boolean isSideClause(int cue) {
    return words.tag(cue).equals("VBG")
        && (words.is(cue - 1, ",")
            || words.is(cue - 2, ",")
            || words.tag(cue - 1).equals("IN")
            || words.tag(cue - 1).equals("WRB"));
  }

  private boolean isOneName(int head, int other) {
    ReportActor actor = actors.at(words.token(head).span());
    return actor != null && actor.equals(actors.at(words.token(other).span()));
  }

  /** The item inside whose content the cue of another stands, or null. */
  private @Nullable Item holderOf(Item item) {
    if (item.cue >= 0) {
      for (Item other : items) {
        boolean same =
            item.source != null
                && other.source != null
                && item.source.rule() == SourceRule.SHARED
                && item.source.head() == other.source.head();
        if (other.cue != item.cue && !same && other.holds(item.cue)) {
          return other;
        }
      }
    }
    return null;
  }

  private boolean anotherCueNear(Item item) {
    int s = words.sentence(item.cue);
    for (int i = words.first(s); i < words.end(s); i++) {
      if (i != item.cue && cues.isSaying(i) && !item.holds(i)) {
        return true;
      }
    }
    return false;
  }

  /** Who passed on what another said: "according to Y", "told Y", "Y reported that X said". */
  @Nullable Span reportedBy(Item item) {
    if (item.cue < 0 || item.rule == QuoteRule.ACCORDING) {
      return null;
    }
    Item holder = holderOf(item);
    if (holder != null && holder.source != null && isOutlet(holder.source.head())) {
      return holder.source.span();
    }
    int s = words.sentence(item.cue);
    for (int i = item.cue + 1; i + 2 < words.end(s); i++) {
      boolean according = words.is(i, "according") && words.is(i + 1, "to");
      boolean told = i == item.cue + 1 && words.lemma(item.cue).equals("tell");
      if (!words.quoted(i) && (according || told)) {
        int from = according ? i + 2 : i;
        int to = SourceFinder.phraseEnd(words, from);
        if (to > from && (according || isOutlet(to - 1))) {
          return words.span(from, to);
        }
      }
    }
    return null;
  }

  private boolean isOutlet(int head) {
    return Lexicon.isOutlet(words.lower(head));
  }

  /** True if the cue is negated or is a word of denying and refusing. */
  boolean isDenied(Item item) {
    if (item.cue < 0) {
      return false;
    }
    for (int c : words.children(item.cue)) {
      if (words.is(c, "not")
          || words.is(c, "n't")
          || words.is(c, "n\u2019t")
          || words.is(c, "never")) {
        return true;
      }
    }
    String lemma = cues.lemma(item.cue);
    return Lexicon.isVerb(lemma, VerbClass.DENIAL) && !Lexicon.isVerb(lemma, VerbClass.QUESTION);
  }
}
