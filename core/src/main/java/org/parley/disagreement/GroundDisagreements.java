package org.parley.disagreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorKind;
import org.parley.actor.ReportActor;
import org.parley.actor.StoryActor;
import org.parley.alignment.LineId;
import org.parley.alignment.StoryReport;
import org.parley.alignment.StoryReports;
import org.parley.dossier.Disagreement;
import org.parley.dossier.DisagreementKind;
import org.parley.dossier.DisagreementStatus;
import org.parley.dossier.Reading;
import org.parley.report.Citation;
import org.parley.report.Sentence;
import org.parley.text.WordList;

/**
 * Whether forces hold or leave a place: sentences that name the place, a party's forces and a word
 * for leaving or holding, read as "leave", "may leave", "not confirmed" or "hold". Two reports with
 * different readings disagree; as ground moves, the status is open.
 */
final class GroundDisagreements {
  private enum Reads {
    LEAVE,
    MAY_LEAVE,
    NOT_CONFIRMED,
    HOLD
  }

  private static final Pattern WORD = Pattern.compile("[\\p{L}]+");
  private static final Set<String> FORCES =
      Set.of(
          "force",
          "forces",
          "troops",
          "army",
          "soldiers",
          "garrison",
          "units",
          "military",
          "fighters");
  private static final Map<String, String> WORDS = new HashMap<>();

  static {
    for (List<String> row : WordList.rows(GroundDisagreements.class, "ground.tsv")) {
      WORDS.put(row.get(0), row.get(1));
    }
  }

  /** As many letters of a state's name stand in the adjective made of it. */
  private static final int STEM = 5;

  private GroundDisagreements() {}

  private static final Pattern COMMON_NOUN =
      Pattern.compile(
          "\\b[Tt]he"
              + " (?:island|islands|city|town|village|region|peninsula|province|area|enclave|district)\\b");

  /** How many sentences back "the island" may point. */
  private static final int REACH = 3;

  /**
   * @param named the sentence that names the place, if it is another one
   */
  private record Said(
      StoryReport report, Sentence sentence, @Nullable Sentence named, Reads reads) {}

  static List<Disagreement> find(StoryReports story) {
    Map<String, List<Said>> byPlaceAndParty = new TreeMap<>();
    for (StoryReport report : story.reports()) {
      for (Sentence sentence : report.report().sentences()) {
        String words = report.report().words(sentence.span());
        List<ReportActor> named = report.findings().actors().within(sentence.span());
        Reads reads = mayTellOfForces(words, named) ? reads(words) : null;
        if (reads == null) {
          continue;
        }
        Sentence before = placeNamedBefore(story, report, sentence);
        for (ReportActor place : before == null ? named : places(story, report, before)) {
          for (ReportActor holder : named) {
            StoryActor party = story.party(story.actor(report, holder.key()));
            String where = story.actor(report, place.key());
            if (isPlace(story, where)
                && party != null
                && where != null
                && namesForcesOf(party, holder, words)) {
              Said said = new Said(report, sentence, before, reads);
              List<Said> slot =
                  byPlaceAndParty.computeIfAbsent(
                      where + "\t" + party.id(), k -> new ArrayList<>());
              if (!slot.contains(said)) {
                slot.add(said);
              }
            }
          }
        }
      }
    }
    List<Disagreement> found = new ArrayList<>();
    byPlaceAndParty.forEach(
        (key, said) -> {
          String[] ids = key.split("\t");
          StoryActor place = story.actors().byId(ids[0]);
          StoryActor party = story.actors().byId(ids[1]);
          if (place != null && party != null) {
            Disagreement one = of(place, party, said);
            if (one != null) {
              found.add(one);
            }
          }
        });
    return found;
  }

  /**
   * The sentence that names the place for which "the island" stands here: the nearest of the last
   * few that names a place, if it names just one; null if this sentence names a place itself.
   */
  private static @Nullable Sentence placeNamedBefore(
      StoryReports story, StoryReport report, Sentence sentence) {
    String words = report.report().words(sentence.span());
    if (!COMMON_NOUN.matcher(words).find() || !places(story, report, sentence).isEmpty()) {
      return null;
    }
    List<Sentence> all = report.report().sentences();
    int index = all.indexOf(sentence);
    for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
      List<ReportActor> places = places(story, report, all.get(i));
      if (!places.isEmpty()) {
        return places.size() == 1 ? all.get(i) : null;
      }
    }
    return null;
  }

  private static List<ReportActor> places(
      StoryReports story, StoryReport report, Sentence sentence) {
    return report.findings().actors().within(sentence.span()).stream()
        .filter(actor -> isPlace(story, story.actor(report, actor.key())))
        .distinct()
        .toList();
  }

  /** What one report takes for a person may be a place in the story. */
  private static boolean isPlace(StoryReports story, @Nullable String id) {
    StoryActor actor = id == null ? null : story.actors().byId(id);
    return actor != null && actor.kind() == ActorKind.PLACE;
  }

  /** False if no actor of the sentence can be found to have forces there; cheap to ask. */
  private static boolean mayTellOfForces(String sentence, List<ReportActor> named) {
    String small = sentence.toLowerCase(Locale.ROOT);
    return !named.isEmpty()
        && (FORCES.stream().anyMatch(small::contains)
            || named.stream().anyMatch(actor -> ofForces(actor.name())));
  }

  /** "Ardenian troops": a group of forces, or the party's name in some form before such a word. */
  private static boolean namesForcesOf(StoryActor party, ReportActor holder, String sentence) {
    if (holder.kind() == ActorKind.GROUP && ofForces(holder.name())) {
      return true;
    }
    String name = party.name().toLowerCase(Locale.ROOT);
    String stem = name.substring(0, Math.min(STEM, name.length()));
    Matcher matcher = WORD.matcher(sentence.toLowerCase(Locale.ROOT));
    String before = "";
    while (matcher.find()) {
      if (FORCES.contains(matcher.group()) && before.startsWith(stem)) {
        return true;
      }
      before = matcher.group();
    }
    return false;
  }

  private static boolean ofForces(String name) {
    for (String word : name.toLowerCase(Locale.ROOT).split(" ")) {
      if (FORCES.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Disagreement of(StoryActor place, StoryActor party, List<Said> said) {
    Map<Reads, Reading> readings = new LinkedHashMap<>();
    for (Said one : said) {
      Set<Citation> citations = new LinkedHashSet<>();
      Reading known = readings.get(one.reads());
      if (known != null) {
        citations.addAll(known.citations());
      }
      citations.add(Citation.of(one.report().report(), one.sentence()));
      if (one.named() != null) {
        citations.add(Citation.of(one.report().report(), one.named()));
      }
      List<Citation> all = List.copyOf(citations);
      String words = one.report().report().words(one.sentence().span());
      readings.put(
          one.reads(),
          new Reading(
              known == null ? words : known.value(),
              null,
              null,
              List.copyOf(StoryReports.reportIds(all)),
              all));
    }
    Set<String> reports = new LinkedHashSet<>();
    readings.values().forEach(reading -> reports.addAll(reading.reports()));
    if (readings.size() < 2 || reports.size() < 2) {
      return null;
    }
    return new Disagreement(
        LineId.of("d", "ground", place.id(), party.id()),
        DisagreementKind.NEGATION,
        "Whether forces of " + party.name() + " hold or leave " + place.name(),
        DisagreementStatus.OPEN,
        "The reports may speak of different days; none says which is the later.",
        List.copyOf(readings.values()),
        List.of(place.id(), party.id()));
  }

  private static @Nullable Reads reads(String sentence) {
    boolean leaves = false;
    boolean holds = false;
    boolean doubt = false;
    boolean unconfirmed = false;
    boolean no = false;
    boolean wanted = false;
    Matcher matcher = WORD.matcher(sentence.toLowerCase(Locale.ROOT));
    String before = "";
    while (matcher.find()) {
      String word = matcher.group();
      String sort = sort(before + " " + word);
      sort = sort == null ? sort(word) : sort;
      before = word;
      boolean unclear = word.equals("unclear") || word.equals("uncertain");
      no |=
          unclear
              || word.equals("no")
              || word.equals("not")
              || word.equals("denied")
              || word.equals("denies");
      wanted |= "wanted".equals(sort);
      leaves |= "leaves".equals(sort);
      holds |= "holds".equals(sort);
      doubt |= "doubt".equals(sort);
      unconfirmed |= unclear || "unconfirmed".equals(sort);
    }
    if (leaves && wanted) {
      return null;
    }
    if (leaves && unconfirmed && no) {
      return Reads.NOT_CONFIRMED;
    }
    if (leaves) {
      return doubt ? Reads.MAY_LEAVE : no ? null : Reads.LEAVE;
    }
    return holds && !no ? Reads.HOLD : null;
  }

  /** The entry of a word in any of its usual endings. */
  private static @Nullable String sort(String word) {
    for (String ending : List.of("", "s", "es", "ed", "d", "ing", "als")) {
      if (word.endsWith(ending)) {
        String stem = word.substring(0, word.length() - ending.length());
        String sort = WORDS.get(stem);
        if (sort == null && ending.equals("ing")) {
          sort = WORDS.get(stem + "e");
        }
        if (sort != null) {
          return sort;
        }
      }
    }
    return null;
  }
}
