package org.parley.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.actor.StoryActor;
import org.parley.dossier.CitedText;
import org.parley.dossier.Position;
import org.parley.dossier.Proposal;
import org.parley.position.Condition;
import org.parley.position.FoundPosition;
import org.parley.position.PositionBasis;
import org.parley.position.Stance;
import org.parley.quote.FoundQuote;
import org.parley.report.Citation;
import org.parley.report.Sentence;
import org.parley.report.Span;
import org.parley.report.When;
import org.parley.time.ResolvedTime;

/**
 * Puts together what the reports say of one proposal. Mentions are one proposal when they have one
 * subject and no number tells them apart (a 30-day and a 60-day truce are two). A party is the
 * state or body for which a holder speaks.
 */
public final class ProposalAligner {
  private record Held(StoryReport report, FoundPosition found, String party) {}

  /** What stands after such a word belongs to another clause than the stance. */
  private static final Pattern RELATIVE =
      Pattern.compile(", |\\b(?:which|that|who|after|since)\\b");

  private ProposalAligner() {}

  /** The proposals of a story, those with most parties and reports first. */
  public static List<Proposal> align(StoryReports story) {
    Map<String, List<Held>> bySubject = new TreeMap<>();
    for (StoryReport report : story.reports()) {
      for (FoundPosition found : report.findings().positions()) {
        StoryActor party = story.party(story.actor(report, found.holder()));
        String subject = found.proposal().subject();
        if (party != null && subject != null) {
          bySubject
              .computeIfAbsent(subject, s -> new ArrayList<>())
              .add(new Held(report, found, party.id()));
        }
      }
    }
    List<Proposal> proposals = new ArrayList<>();
    bySubject.forEach(
        (subject, held) -> {
          for (List<Held> kind : kinds(held)) {
            for (List<Held> one : apart(kind)) {
              proposals.add(proposal(story, subject, one));
            }
          }
        });
    proposals.sort(
        Comparator.comparingInt((Proposal p) -> -parties(p))
            .thenComparingInt(p -> -StoryReports.reportIds(p.citations()).size())
            .thenComparingInt(p -> -p.positions().size())
            .thenComparing(Proposal::name));
    return proposals;
  }

  private static int parties(Proposal proposal) {
    return (int) proposal.positions().stream().map(Position::party).distinct().count();
  }

  /**
   * Parts what is said of a whole kind from what is said of the thing on the table: who does not
   * want "a short truce" has not answered the 60-day truce, unless that one is called short too.
   */
  private static List<List<Held>> kinds(List<Held> held) {
    Set<String> named = new LinkedHashSet<>();
    for (Held one : held) {
      if (!isOfAKind(one)) {
        named.addAll(one.found().proposal().qualifiers());
      }
    }
    List<Held> table = new ArrayList<>();
    Map<List<String>, List<Held>> kinds = new LinkedHashMap<>();
    for (Held one : held) {
      List<String> qualifiers = one.found().proposal().qualifiers();
      if (isOfAKind(one) && qualifiers.stream().noneMatch(named::contains)) {
        kinds.computeIfAbsent(qualifiers, q -> new ArrayList<>()).add(one);
      } else {
        table.add(one);
      }
    }
    List<List<Held>> all = new ArrayList<>(kinds.values());
    if (!table.isEmpty()) {
      all.add(0, table);
    }
    return all;
  }

  private static boolean isOfAKind(Held held) {
    return held.found().stance() == Stance.REJECTS
        && held.found().proposal().indefinite()
        && !held.found().proposal().qualifiers().isEmpty()
        && number(held.found()).isEmpty();
  }

  /** Positions on one subject, parted by the numbers that their proposals carry. */
  private static List<List<Held>> apart(List<Held> held) {
    Map<String, List<Held>> byNumber = new LinkedHashMap<>();
    List<Held> plain = new ArrayList<>();
    for (Held one : held) {
      String number = number(one.found());
      if (number.isEmpty()) {
        plain.add(one);
      } else {
        byNumber.computeIfAbsent(number, n -> new ArrayList<>()).add(one);
      }
    }
    if (byNumber.size() <= 1) {
      return List.of(held);
    }
    List<List<Held>> all = new ArrayList<>(byNumber.values());
    if (!plain.isEmpty()) {
      all.stream().max(Comparator.comparingInt(List::size)).orElseThrow().addAll(plain);
    }
    return all;
  }

  private static String number(FoundPosition found) {
    StringBuilder number = new StringBuilder();
    for (String qualifier : found.proposal().qualifiers()) {
      for (Word word : Word.of(qualifier)) {
        if (!word.form().isEmpty() && word.form().chars().allMatch(Character::isDigit)) {
          number.append(word.form()).append(' ');
        }
      }
    }
    return number.toString();
  }

  private static Proposal proposal(StoryReports story, String subject, List<Held> held) {
    Map<String, Integer> names = new TreeMap<>();
    Set<Citation> citations = new LinkedHashSet<>();
    Set<String> proposers = new LinkedHashSet<>();
    for (Held one : held) {
      String name = one.found().proposal().name().replaceAll("\\s+", " ");
      boolean general = one.found().proposal().general() && !name.contains(" ");
      names.merge(name, general ? 0 : 1, Integer::sum);
      citations.addAll(one.report().cite(one.found().proposal().span()));
      if (one.found().stance() == Stance.PROPOSES) {
        proposers.add(one.party());
      }
    }
    String name =
        names.entrySet().stream()
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(e -> e.getKey().length())
                    .thenComparing(Map.Entry.comparingByKey()))
            .orElseThrow()
            .getKey();
    return new Proposal(
        LineId.of("p", subject, name),
        name,
        List.copyOf(proposers),
        List.of(),
        positions(story, held),
        List.copyOf(citations));
  }

  /** One line for each party and stance, the newest dated first, undated ones after. */
  private static List<Position> positions(StoryReports story, List<Held> held) {
    Map<String, List<Held>> lines = new LinkedHashMap<>();
    for (Held one : held) {
      lines
          .computeIfAbsent(one.party() + " " + one.found().stance(), k -> new ArrayList<>())
          .add(one);
    }
    List<Position> positions = new ArrayList<>();
    lines.values().forEach(line -> positions.add(position(story, line)));
    positions.sort(
        Comparator.comparing((Position p) -> p.asOf().isUnknown())
            .thenComparing(Position::asOf, Times.ORDER.reversed())
            .thenComparing(Position::party)
            .thenComparing(Position::stance));
    return positions;
  }

  private static Position position(StoryReports story, List<Held> line) {
    Held best =
        line.stream().min(Comparator.comparingInt(ProposalAligner::clumsiness)).orElseThrow();
    Set<Citation> citations = new LinkedHashSet<>(best.report().cite(best.found().clause()));
    Map<String, CitedText> conditions = new LinkedHashMap<>();
    When asOf = When.UNKNOWN;
    for (Held one : line) {
      citations.addAll(one.report().cite(one.found().clause()));
      asOf = Times.narrower(asOf, when(one));
      for (Condition condition : one.found().conditions()) {
        String words = words(one.report(), condition.span());
        boolean known =
            conditions.values().stream()
                .anyMatch(c -> c.text().contains(words) || words.contains(c.text()));
        if (!known) {
          conditions.put(words, new CitedText(words, one.report().cite(condition.span())));
        }
      }
    }
    String saidBy = story.actor(best.report(), best.found().saidBy());
    return new Position(
        best.party(),
        best.found().stance(),
        words(best.report(), best.found().clause()),
        List.copyOf(conditions.values()),
        asOf,
        saidBy,
        basis(story, best, saidBy),
        List.copyOf(citations));
  }

  private static String words(StoryReport report, Span span) {
    return span.of(report.report().text()).replaceAll("\\s+", " ").strip();
  }

  /** When the stance was taken: a time in its sentence, or that of the quote it stands in. */
  private static When when(Held held) {
    StoryReport report = held.report();
    String text = report.report().text();
    Span clause = held.found().clause();
    Sentence sentence = report.report().sentences().get(held.found().sentence());
    for (ResolvedTime time : report.times()) {
      boolean inSentence = sentence.span().contains(time.span()) && time.when().isDay();
      boolean ofAnother =
          clause.contains(time.span())
              && RELATIVE.matcher(text.substring(clause.start(), time.span().start())).find();
      if (inSentence && !ofAnother) {
        return time.when();
      }
    }
    for (FoundQuote quote : report.findings().quotes()) {
      boolean within =
          quote.content().stream().anyMatch(span -> span.contains(held.found().predicate()));
      When said = within ? SaidDate.of(report, quote) : When.UNKNOWN;
      if (said.isDay()) {
        return said;
      }
    }
    return When.UNKNOWN;
  }

  private static PositionBasis basis(StoryReports story, Held held, @Nullable String saidBy) {
    if (saidBy == null) {
      return PositionBasis.OUTLET;
    }
    StoryActor speaker = story.party(saidBy);
    boolean own = speaker != null && speaker.id().equals(held.party());
    if (!own) {
      return PositionBasis.SAID_BY_ANOTHER;
    }
    return held.found().quoted() ? PositionBasis.QUOTED : PositionBasis.REPORTED;
  }

  /** The clause to show: the party's own words first, then the shorter. */
  private static int clumsiness(Held held) {
    String clause = held.found().clause().of(held.report().report().text());
    boolean general =
        held.found().proposal().general() && !held.found().proposal().name().contains(" ");
    boolean subject = Character.isUpperCase(clause.codePointAt(0)) || held.found().quoted();
    return Math.min(clause.length(), 160)
        + (held.found().quoted() ? 0 : 40)
        + (subject ? 0 : 100)
        + (general ? 50 : 0);
  }
}
