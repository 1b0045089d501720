package org.parley.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.actor.GazetteerEntry.Sort;
import org.parley.language.AnnotatedReport;
import org.parley.report.Span;

/** Gathers the names of one report into actors. */
public final class ActorFinder {
  private static final Set<String> TEAMS =
      Set.of("administration", "campaign", "government", "cabinet", "camp", "regime", "transition");

  private final AnnotatedReport report;
  private final List<Words> sentences = new ArrayList<>();
  private final List<List<NameRun>> runs = new ArrayList<>();
  private final Map<String, ActorDraft> drafts = new LinkedHashMap<>();

  private ActorFinder(AnnotatedReport report) {
    this.report = report;
  }

  /**
   * The actors of a report: people with their roles, bodies, states, places and unnamed groups. A
   * name that stands only in a headline is not taken unless it is known from elsewhere.
   *
   * @param report a report with its words; a parse is not needed
   * @return the actors in order of first mention; mentions are spans of the report's text
   */
  public static ReportActors find(AnnotatedReport report) {
    ActorFinder finder = new ActorFinder(report);
    finder.read();
    finder.people();
    finder.others();
    finder.groups();
    finder.headlines();
    finder.affiliations();
    return new ReportActors(
        finder.drafts.values().stream()
            .filter(d -> d.firstMention() != Integer.MAX_VALUE)
            .sorted(
                Comparator.comparingInt(ActorDraft::firstMention).thenComparing(ActorDraft::key))
            .map(ActorDraft::finish)
            .toList());
  }

  private void read() {
    List<Words> plain = new ArrayList<>();
    for (int i = 0; i < report.sentences().size(); i++) {
      plain.add(Words.of(i, report.sentences().get(i)));
    }
    WordTrie<GazetteerEntry> unlisted = UnlistedStates.find(plain);
    for (Words words : plain) {
      Words read = words.with(unlisted);
      sentences.add(read);
      runs.add(NameRunFinder.find(read));
    }
    Surnames.settle(sentences, runs);
    NoPersons.leaveOut(sentences, runs);
  }

  private void people() {
    for (PersonGatherer.Person person :
        PersonGatherer.gather(report.report().text(), sentences, runs)) {
      String name = person.name().text();
      ActorDraft draft = draft(ActorKind.PERSON, name, null);
      Gender byRole = null;
      for (int i = 0; i < person.runs().size(); i++) {
        NameRun run = person.runs().get(i);
        Words words = sentences.get(run.sentence());
        if (isTeam(words, run)) {
          body(words, run, name);
          continue;
        }
        draft.add(person.mentions().get(i));
        for (RoleFinder.Found found :
            RoleFinder.find(words, runs.get(run.sentence()), run, run.to() - run.from() > 1)) {
          draft.roles().add(role(words, found));
          Gender told = found.head().value().gender();
          byRole = byRole == null ? told : byRole;
        }
      }
      draft.setGender(GenderOf.person(person, byRole, sentences, runs));
      draft.setCountry(countryOf(draft.roles()));
    }
  }

  /** "Trump administration" is a body, not the man. */
  private static boolean isTeam(Words words, NameRun run) {
    return run.to() < words.size() && TEAMS.contains(words.lower().get(run.to()));
  }

  private void body(Words words, NameRun run, String person) {
    String surname = person.substring(person.lastIndexOf(' ') + 1);
    String name = surname + " " + words.lower().get(run.to());
    draft(ActorKind.ORGANISATION, name, null).add(mention(words, run.from(), run.to() + 1));
  }

  private Role role(Words words, RoleFinder.Found found) {
    Span span = words.span(found.from(), found.to());
    return new Role(
        report.report().words(span),
        span,
        words.index(),
        OfficeNames.office(words, found),
        OfficeNames.country(words, found));
  }

  private static @Nullable String countryOf(List<Role> roles) {
    for (Role role : roles) {
      if (role.country() != null) {
        return role.country();
      }
    }
    return null;
  }

  private void others() {
    Bodies bodies = new Bodies();
    for (int i = 0; i < runs.size(); i++) {
      for (NameRun run : runs.get(i)) {
        if (run.kind() == ActorKind.ORGANISATION && run.entry() == null) {
          bodies.add(sentences.get(i), run);
        }
      }
    }
    for (int i = 0; i < runs.size(); i++) {
      for (NameRun run : runs.get(i)) {
        if (run.kind() != ActorKind.PERSON && run.kind() != ActorKind.GROUP) {
          other(sentences.get(i), run, bodies);
        }
      }
    }
  }

  private void other(Words words, NameRun run, Bodies bodies) {
    GazetteerEntry entry = run.entry();
    if (entry == null) {
      String name =
          run.kind() == ActorKind.ORGANISATION
              ? bodies.nameOf(words, run)
              : report.report().words(words.span(run.from(), run.to()));
      String country = run.kind() == ActorKind.ORGANISATION ? bodies.countryOf(name) : null;
      draft(run.kind(), name, country).add(mention(words, run.from(), run.to()));
      return;
    }
    if (entry.sort() == Sort.PLATFORM
        && run.from() > 0
        && !words.tag(run.from() - 1).startsWith("V")
        && run.to() < words.size()
        && !words.tag(run.to()).startsWith("V")) {
      return;
    }
    boolean government =
        entry.sort() == Sort.CAPITAL
            && entry.country() != null
            && !words.headline()
            && CapitalUse.isGovernment(words, run);
    if (government && entry.country() != null) {
      state(entry.country()).add(mention(words, run.from(), run.to()));
    } else if (entry.sort() == Sort.STATE && entry.country() != null) {
      state(entry.country()).add(mention(words, run.from(), run.to()));
    } else {
      draft(run.kind(), entry.name(), entry.country()).add(mention(words, run.from(), run.to()));
    }
  }

  private ActorDraft state(String alpha3) {
    return draft(ActorKind.STATE, Gazetteer.get().stateName(alpha3), alpha3);
  }

  private void groups() {
    for (Words words : sentences) {
      for (GroupFinder.Found found : GroupFinder.find(words, runs.get(words.index()))) {
        String key =
            ActorDraft.keyOf(
                ActorKind.GROUP,
                found.country() != null && found.isOfState()
                    ? found.country() + " " + words.lower().get(found.to() - 1)
                    : found.name());
        drafts
            .computeIfAbsent(
                key, k -> new ActorDraft(k, found.name(), ActorKind.GROUP, found.country()))
            .add(mention(words, found.from(), found.to()));
      }
    }
  }

  private void headlines() {
    List<ActorDraft> persons =
        drafts.values().stream().filter(d -> d.kind() == ActorKind.PERSON).toList();
    for (Words words : sentences) {
      if (words.headline()) {
        HeadlineNames.add(words, persons, report.report());
      }
    }
  }

  private void affiliations() {
    for (ActorDraft draft : drafts.values()) {
      if (draft.kind() == ActorKind.PERSON || draft.kind() == ActorKind.GROUP) {
        draft.setAffiliation(affiliation(draft));
      }
    }
  }

  private @Nullable String affiliation(ActorDraft draft) {
    for (Role role : draft.roles()) {
      for (NameRun run : runs.get(role.sentence())) {
        Words words = sentences.get(role.sentence());
        if (run.kind() == ActorKind.ORGANISATION
            && role.span().contains(words.span(run.from(), run.to()))) {
          ActorDraft body = at(words.span(run.from(), run.to()));
          if (body != null) {
            return body.key();
          }
        }
      }
    }
    if (draft.country() == null) {
      return null;
    }
    String state = ActorDraft.keyOf(ActorKind.STATE, Gazetteer.get().stateName(draft.country()));
    return drafts.containsKey(state) ? state : null;
  }

  private @Nullable ActorDraft at(Span span) {
    for (ActorDraft draft : drafts.values()) {
      if (draft.kind() == ActorKind.ORGANISATION && draft.isMentionedAt(span)) {
        return draft;
      }
    }
    return null;
  }

  private ActorDraft draft(ActorKind kind, String name, @Nullable String country) {
    return drafts.computeIfAbsent(
        ActorDraft.keyOf(kind, name), key -> new ActorDraft(key, name, kind, country));
  }

  private Mention mention(Words words, int from, int to) {
    Span span = words.span(from, to);
    return new Mention(span, words.index(), report.report().words(span));
  }
}
