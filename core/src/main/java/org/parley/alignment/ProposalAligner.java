package org.parley.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.actor.StoryActor;
import org.parley.dossier.CitedText;
import org.parley.dossier.Position;
import org.parley.dossier.Proposal;
import org.parley.event.Countries;
import org.parley.position.FoundPosition;
import org.parley.position.FoundStep;
import org.parley.position.FoundTerm;
import org.parley.position.ProposalMention;
import org.parley.position.Stance;
import org.parley.report.Citation;
import org.parley.report.Span;

/**
 * Puts together what the reports say of one proposal. Mentions are one proposal when they have one
 * subject and no number tells them apart (a 30-day and a 60-day truce are two). A party is the
 * state or body for which a holder speaks.
 */
public final class ProposalAligner {
  private static final int MOST_TERMS = 6;

  private ProposalAligner() {}

  /** The proposals of a story, those with most parties and reports first. */
  public static List<Proposal> align(StoryReports story) {
    Map<String, List<Mentioned>> bySubject = new TreeMap<>();
    for (StoryReport report : story.reports()) {
      for (Mentioned one : mentions(story, report)) {
        String subject = one.mention().subject();
        if (subject != null) {
          bySubject.computeIfAbsent(subject, s -> new ArrayList<>()).add(one);
        }
      }
    }
    List<Proposal> proposals = new ArrayList<>();
    bySubject.forEach(
        (subject, all) -> {
          List<Proposal> ofSubject = new ArrayList<>();
          for (List<Mentioned> kind : kinds(all)) {
            for (List<Mentioned> one : apart(kind)) {
              Proposal proposal = proposal(story, subject, one);
              if (!proposal.positions().isEmpty() || proposal.course().size() > 1) {
                ofSubject.add(proposal);
              }
            }
          }
          ofSubject.forEach(one -> proposals.add(Relations.withRivals(one, ofSubject)));
        });
    proposals.sort(
        Comparator.comparingInt((Proposal p) -> -parties(p))
            .thenComparingInt(p -> -StoryReports.reportIds(p.citations()).size())
            .thenComparingInt(p -> -p.positions().size())
            .thenComparing(Proposal::name));
    return Relations.nested(story, proposals);
  }

  private static List<Mentioned> mentions(StoryReports story, StoryReport report) {
    List<Mentioned> all = new ArrayList<>();
    for (FoundPosition found : report.findings().positions()) {
      StoryActor party = story.party(story.actor(report, found.holder()));
      if (party != null) {
        all.add(new Mentioned(report, found.proposal(), found, null, null, party.id()));
      }
    }
    for (FoundStep step : report.findings().steps()) {
      all.add(new Mentioned(report, step.proposal(), null, step, null, null));
    }
    for (FoundTerm term : report.findings().terms()) {
      all.add(new Mentioned(report, term.proposal(), null, null, term, null));
    }
    return all;
  }

  private static int parties(Proposal proposal) {
    return (int) proposal.positions().stream().map(Position::party).distinct().count();
  }

  /**
   * Parts what is said of a whole kind from what is said of the thing on the table: who does not
   * want "a short truce" has not answered the 60-day truce, unless that one is called short too.
   */
  private static List<List<Mentioned>> kinds(List<Mentioned> all) {
    Set<String> named = new LinkedHashSet<>();
    for (Mentioned one : all) {
      if (!one.isOfAKind()) {
        named.addAll(one.qualifiers());
      }
    }
    List<Mentioned> table = new ArrayList<>();
    Map<List<String>, List<Mentioned>> kinds = new LinkedHashMap<>();
    for (Mentioned one : all) {
      if (one.isOfAKind() && one.qualifiers().stream().noneMatch(named::contains)) {
        kinds.computeIfAbsent(one.qualifiers(), q -> new ArrayList<>()).add(one);
      } else {
        table.add(one);
      }
    }
    List<List<Mentioned>> parted = new ArrayList<>(kinds.values());
    if (!table.isEmpty()) {
      parted.add(0, table);
    }
    return parted;
  }

  /** What is said on one subject, parted by the numbers that the proposals carry. */
  private static List<List<Mentioned>> apart(List<Mentioned> all) {
    Map<String, List<Mentioned>> byNumber = new LinkedHashMap<>();
    List<Mentioned> plain = new ArrayList<>();
    for (Mentioned one : all) {
      String number = one.number();
      if (number.isEmpty()) {
        plain.add(one);
      } else {
        byNumber.computeIfAbsent(number, n -> new ArrayList<>()).add(one);
      }
    }
    if (byNumber.size() <= 1) {
      return List.of(all);
    }
    List<List<Mentioned>> parted = new ArrayList<>(byNumber.values());
    if (!plain.isEmpty()) {
      parted.stream().max(Comparator.comparingInt(List::size)).orElseThrow().addAll(plain);
    }
    return parted;
  }

  private static Proposal proposal(StoryReports story, String subject, List<Mentioned> all) {
    Map<String, Integer> counts = new TreeMap<>();
    Set<Citation> citations = new LinkedHashSet<>();
    Set<String> proposers = new LinkedHashSet<>();
    for (Mentioned one : all) {
      String name = name(one.mention());
      boolean general = one.mention().general() && isOnlyWhose(name);
      counts.merge(name, general ? 0 : 1, Integer::sum);
      citations.addAll(one.report().cite(one.mention().span()));
      FoundPosition position = one.position();
      if (position != null && position.stance() == Stance.PROPOSES && one.party() != null) {
        if (!position.urged()) {
          proposers.add(one.party());
        }
      }
    }
    String name =
        counts.entrySet().stream()
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(e -> e.getKey().length())
                    .thenComparing(Map.Entry.comparingByKey()))
            .orElseThrow()
            .getKey();
    name = withoutAct(name, all, counts.keySet());
    if (all.stream().anyMatch(one -> !one.number().isEmpty())
        && name.chars().noneMatch(Character::isDigit)) {
      name =
          counts.entrySet().stream()
              .filter(e -> e.getKey().chars().anyMatch(Character::isDigit))
              .max(
                  Map.Entry.<String, Integer>comparingByValue()
                      .thenComparing(Map.Entry.comparingByKey()))
              .map(Map.Entry::getKey)
              .orElse(name);
    }
    List<Position> positions = PositionLines.of(story, all, proposers);
    return new Proposal(
        LineId.of("p", subject, name),
        name,
        otherNames(all, name),
        List.copyOf(proposers),
        null,
        List.of(),
        terms(all),
        Courses.of(story, all, positions),
        positions,
        List.copyOf(citations));
  }

  /**
   * "Monitors" for "send monitors" where some report names them without the sending: who demands
   * monitors does not offer to send them.
   */
  private static String withoutAct(String name, List<Mentioned> all, Set<String> names) {
    int space = name.indexOf(' ');
    String rest = name.substring(space + 1);
    String act = space < 0 ? "" : name.substring(0, space).toLowerCase(Locale.ROOT);
    boolean describes =
        all.stream().flatMap(one -> one.qualifiers().stream()).anyMatch(act::contains);
    return space >= 0 && !describes && names.contains(rest) ? rest : name;
  }

  /** "Proposal", "American proposal": says at most whose it is, not what. */
  private static boolean isOnlyWhose(String name) {
    int last = name.lastIndexOf(' ');
    return last < 0 || Countries.of(name.substring(0, last).toLowerCase(Locale.ROOT)) != null;
  }

  private static String name(ProposalMention mention) {
    return mention.name().replaceAll("\\s+", " ");
  }

  /** What else the reports call it, in the order of the reports. */
  private static List<CitedText> otherNames(List<Mentioned> all, String name) {
    Map<String, Set<Citation>> others = new LinkedHashMap<>();
    Map<String, String> written = new LinkedHashMap<>();
    for (Mentioned one : all) {
      String other = name(one.mention());
      String key = other.toLowerCase(Locale.ROOT);
      if (!key.equals(name.toLowerCase(Locale.ROOT)) && !other.contains("“")) {
        written.putIfAbsent(key, other);
        others
            .computeIfAbsent(key, k -> new LinkedHashSet<>())
            .addAll(one.report().cite(one.mention().span()));
      }
    }
    List<CitedText> names = new ArrayList<>();
    others.forEach(
        (key, cited) ->
            names.add(new CitedText(written.getOrDefault(key, key), List.copyOf(cited))));
    return names;
  }

  /** What it holds, each once: of two wordings of which one holds the other, the longer. */
  private static List<CitedText> terms(List<Mentioned> all) {
    Map<String, List<Citation>> terms = new LinkedHashMap<>();
    for (Mentioned one : all) {
      if (one.term() != null) {
        Span span = one.term().words();
        String words = words(one.report(), span);
        List<Citation> cited = one.report().cite(span);
        String known = known(terms.keySet(), words);
        if (known == null) {
          terms.put(words, new ArrayList<>(cited));
        } else {
          terms.computeIfAbsent(known, k -> new ArrayList<>()).addAll(cited);
        }
      }
    }
    List<CitedText> found = new ArrayList<>();
    terms.forEach((words, cited) -> found.add(new CitedText(words, List.copyOf(cited))));
    return found.subList(0, Math.min(MOST_TERMS, found.size()));
  }

  private static @Nullable String known(Set<String> terms, String words) {
    for (String term : terms) {
      if (term.contains(words) || words.contains(term)) {
        return term;
      }
    }
    return null;
  }

  static String words(StoryReport report, Span span) {
    return span.of(report.report().text()).replaceAll("\\s+", " ").strip();
  }
}
