package org.parley.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.language.AnnotatedReport;
import org.parley.language.AnnotatedSentence;
import org.parley.language.Token;
import org.parley.report.Span;

/**
 * Whom a report means by an office alone: "the president", "the Russian foreign minister". Somebody
 * is meant only if the report gives the office to nobody else who could be.
 */
public final class OfficeHolders {
  private static final String LEADER = "leader";
  private static final String HEAD_OF_STATE = "state-head";
  private static final Set<String> ANOTHER = Set.of("a", "an", "another", "one", "former");
  private static final int REACH = 5;

  private record Holding(ReportActor person, Role role) {
    @Nullable String country() {
      return role.country() != null ? role.country() : person.country();
    }
  }

  private final AnnotatedReport report;
  private final List<Holding> holdings = new ArrayList<>();

  /** The offices that a report gives its actors. */
  public OfficeHolders(AnnotatedReport report, ReportActors actors) {
    this.report = report;
    for (ReportActor actor : actors.actors()) {
      for (Role role : actor.roles()) {
        boolean then = (role.text().toLowerCase(Locale.ROOT) + " ").startsWith("then");
        if (actor.kind() == ActorKind.PERSON && !then) {
          holdings.add(new Holding(actor, role));
        }
      }
    }
  }

  /**
   * The person named before who holds the office that a definite noun phrase without a name tells.
   *
   * @param head the last word of the phrase, in the report's text
   * @param sentence index of its sentence
   * @return the holder, or null if the phrase tells no office or several could be meant
   */
  public @Nullable ReportActor holder(Span head, int sentence) {
    AnnotatedSentence annotated = report.sentences().get(sentence);
    Words words = Words.of(sentence, annotated);
    int at = indexOf(annotated.tokens(), head);
    WordTrie.Match<Office> office = at < 0 ? null : words.officeEndingAt(at + 1);
    if (office == null
        || words.is(at + 1, "of")
        || words.is(at + 1, "for")
        || words.isPossessive(at + 1)) {
      return null;
    }
    int start = leftEdge(words, office.from());
    boolean owned = start > 0 && words.isPossessive(start - 1) && words.known(start - 2) != null;
    if (!owned && !words.is(start - 1, "the")) {
      return null;
    }
    RoleFinder.Found found = new RoleFinder.Found(owned ? start - 2 : start, office.to(), office);
    String name = OfficeNames.office(words, found);
    String country = OfficeNames.country(words, found);
    List<Holding> fitting = new ArrayList<>();
    for (Holding holding : holdings) {
      if (holds(holding, name, country)
          && holding.person().mentions().get(0).span().start() < head.start()) {
        fitting.add(holding);
      }
    }
    ReportActor person = only(fitting, country, sentence, head);
    return person == null || anotherSince(person, office.value(), sentence, head) ? null : person;
  }

  private static int indexOf(List<Token> tokens, Span head) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().equals(head)) {
        return i;
      }
    }
    return -1;
  }

  private static int leftEdge(Words words, int head) {
    int start = head;
    while (start > 0 && qualifies(words, start - 1)) {
      start--;
    }
    return start;
  }

  private static boolean qualifies(Words words, int at) {
    String tag = words.tag(at);
    return tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.equals("VBN")
        || tag.equals("HYPH")
        || words.known(at) != null;
  }

  private static boolean holds(Holding holding, String office, @Nullable String country) {
    String own = holding.country();
    if (country != null && own != null && !own.equals(country)) {
      return false;
    }
    String held = holding.role().office();
    boolean leads =
        office.equals(LEADER)
            && country != null
            && Offices.get().in(List.of(held.split(" "))).stream()
                .anyMatch(each -> each.value().sort().equals(HEAD_OF_STATE));
    return held.equals(office) || leads;
  }

  /** The one who can be meant: by country, else the only one, else the only one named lately. */
  private @Nullable ReportActor only(
      List<Holding> fitting, @Nullable String country, int sentence, Span head) {
    Set<ReportActor> all = new LinkedHashSet<>();
    Set<ReportActor> sure = new LinkedHashSet<>();
    for (Holding holding : fitting) {
      all.add(holding.person());
      if (country != null && country.equals(holding.country())) {
        sure.add(holding.person());
      }
    }
    Set<ReportActor> candidates = sure.isEmpty() ? all : sure;
    if (candidates.size() > 1 || (country != null && sure.isEmpty())) {
      int block = report.sentences().get(sentence).sentence().block();
      candidates.removeIf(person -> !isNamedLately(person, block, head));
    }
    return candidates.size() == 1 ? candidates.iterator().next() : null;
  }

  private boolean isNamedLately(ReportActor person, int block, Span head) {
    for (Mention mention : person.mentions()) {
      int at = report.sentences().get(mention.sentence()).sentence().block();
      if (mention.span().start() < head.start() && at >= block - 1) {
        return true;
      }
    }
    return false;
  }

  /** "A spokesman" without a name may have come between. */
  private boolean anotherSince(ReportActor person, Office office, int sentence, Span head) {
    Mention last = person.mentions().get(0);
    for (Mention mention : person.mentions()) {
      if (mention.span().start() < head.start()) {
        last = mention;
      }
    }
    for (int s = last.sentence(); s <= sentence; s++) {
      Words words = Words.of(s, report.sentences().get(s));
      for (WordTrie.Match<Office> other : words.offices()) {
        Span span = words.span(other.from(), other.to());
        boolean between = span.start() > last.span().end() && span.end() < head.start();
        if (between && other.value().normal().equals(office.normal()) && isAnother(words, other)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isAnother(Words words, WordTrie.Match<Office> office) {
    for (int at = office.from() - 1; at >= 0 && at >= office.from() - REACH; at--) {
      if (ANOTHER.contains(words.lower().get(at))) {
        return true;
      }
      if (!qualifies(words, at) && !words.isPossessive(at)) {
        return false;
      }
    }
    return false;
  }
}
