package org.parley.publish.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorKind;
import org.parley.dossier.Actor;
import org.parley.dossier.Cited;
import org.parley.dossier.Disagreement;
import org.parley.dossier.DisagreementKind;
import org.parley.dossier.Dossier;
import org.parley.dossier.Event;
import org.parley.dossier.Proposal;
import org.parley.dossier.Quote;
import org.parley.dossier.ReportEntry;
import org.parley.report.Citation;
import org.parley.report.Sentence;
import org.parley.report.When;

/** Finds what a line of a dossier refers to by id, and makes its evidence marks. */
public final class DossierIndex {
  private static final Pattern HE_OR_SHE = Pattern.compile("^(?i:he|she)\\b(?!['’])");

  private final Dossier dossier;
  private final Map<String, ReportEntry> reports = new LinkedHashMap<>();
  private final Map<String, Actor> actors = new HashMap<>();
  private final Map<String, Integer> sentences = new HashMap<>();
  private final int year;

  public DossierIndex(Dossier dossier) {
    this.dossier = dossier;
    for (ReportEntry entry : dossier.reports()) {
      reports.put(entry.report().id(), entry);
      List<Sentence> list = entry.report().sentences();
      for (int i = 0; i < list.size(); i++) {
        sentences.put(list.get(i).id(), i + 1);
      }
    }
    for (Actor actor : dossier.actors()) {
      actors.put(actor.id(), actor);
    }
    year = yearOf(dossier);
  }

  private static int yearOf(Dossier dossier) {
    When last = dossier.story().lastPublished();
    if (last.latest() != null) {
      return last.latest().getYear();
    }
    if (last.earliest() != null) {
      return last.earliest().getYear();
    }
    When first = dossier.story().firstPublished();
    return first.earliest() == null ? Integer.MIN_VALUE : first.earliest().getYear();
  }

  public Dossier dossier() {
    return dossier;
  }

  /**
   * The report with an id.
   *
   * @throws IllegalArgumentException if the dossier has none
   */
  public ReportEntry report(String id) {
    ReportEntry entry = reports.get(id);
    if (entry == null) {
      throw new IllegalArgumentException("no such report in the dossier: " + id);
    }
    return entry;
  }

  /**
   * An event's words; where they begin with "he" or "she", the one person who acts in it stands for
   * that in square brackets, as editors do.
   */
  public String title(Event event) {
    Matcher pronoun = HE_OR_SHE.matcher(event.title());
    List<Actor> people =
        event.actors().stream()
            .map(actors::get)
            .filter(actor -> actor != null && actor.kind() == ActorKind.PERSON)
            .toList();
    return pronoun.find() && people.size() == 1 && event.actors().size() == 1
        ? "[" + people.get(0).name() + "]" + event.title().substring(pronoun.end())
        : event.title();
  }

  public int number(String report) {
    return report(report).number();
  }

  /** "Kyiv Post", or "Report 3" where the outlet is not named. */
  public String name(ReportEntry entry) {
    String outlet = entry.report().outlet();
    return outlet == null ? "Report " + entry.number() : outlet;
  }

  public String name(String report) {
    return name(report(report));
  }

  /** Whether a citation is of a report that the dossier has. */
  public boolean has(Citation citation) {
    return dossier.reports().stream()
        .anyMatch(entry -> entry.report().id().equals(citation.report()));
  }

  /** By whom a line was corrected, in words; empty if by nobody. */
  public String corrected(String line) {
    return dossier.corrections().isEmpty() ? "" : CorrectionWords.at(dossier, line);
  }

  public @Nullable Actor actor(@Nullable String id) {
    return id == null ? null : actors.get(id);
  }

  /** Name of an actor, or the words for one that is not named. */
  public String actorName(@Nullable String id, String otherwise) {
    Actor actor = actor(id);
    return actor == null ? otherwise : actor.name();
  }

  /** Name of a proposal, or empty if the dossier has none of that id. */
  public String proposalName(@Nullable String id) {
    return dossier.proposals().stream()
        .filter(proposal -> proposal.id().equals(id))
        .map(Proposal::name)
        .findFirst()
        .orElse("");
  }

  /** The short date of something, without the year where it is the story's. */
  public String date(@Nullable When when) {
    return DateWords.brief(when, year);
  }

  /**
   * The short date of what a line tells; where nothing tells it, the day on which the first report
   * of the line that has one told it: "told 9 Jun", of a quote "quoted 9 Jun". It is no day on
   * which anything was done or said.
   */
  public String date(@Nullable When when, Cited line) {
    LocalDate told = when == null || when.isUnknown() ? told(line) : null;
    String by = line instanceof Quote ? "quoted " : "told ";
    return told == null ? date(when) : by + date(When.day(told, ""));
  }

  private @Nullable LocalDate told(Cited line) {
    LocalDate first = null;
    for (Citation citation : line.citations()) {
      ReportEntry entry = reports.get(citation.report());
      When published = entry == null ? When.UNKNOWN : entry.report().published();
      LocalDate day = published.earliest();
      if (day != null && day.equals(published.latest()) && (first == null || day.isBefore(first))) {
        first = day;
      }
    }
    return first;
  }

  /** Number of a cited sentence in its report, from 1. */
  public int sentence(Citation citation) {
    Integer number = sentences.get(citation.sentence());
    if (number == null) {
      throw new IllegalArgumentException("no such sentence in the dossier: " + citation.sentence());
    }
    return number;
  }

  /** The words a citation cites. */
  public String words(Citation citation) {
    return report(citation.report()).report().words(citation.span());
  }

  /** The disagreements that touch a line. */
  public List<Disagreement> touching(String line) {
    return dossier.disagreements().stream()
        .filter(disagreement -> disagreement.touches().contains(line))
        .toList();
  }

  /** The disagreements about what a party has answered to a proposal. */
  public List<Disagreement> answers(String proposal, String party) {
    return touching(proposal).stream()
        .filter(each -> each.kind() == DisagreementKind.POSITION && each.touches().contains(party))
        .toList();
  }

  /** Place of a disagreement in the dossier, from 1. */
  public int disagreementNumber(String id) {
    for (int i = 0; i < dossier.disagreements().size(); i++) {
      if (dossier.disagreements().get(i).id().equals(id)) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException("no such disagreement in the dossier: " + id);
  }

  /**
   * One mark for each report cited, in the order of the reports. A copy has no mark of its own
   * where its origin is cited too.
   */
  public List<EvidenceMark> marks(List<Citation> citations) {
    Map<Integer, List<Citation>> byReport = new TreeMap<>();
    for (Citation citation : citations) {
      byReport.computeIfAbsent(number(citation.report()), key -> new ArrayList<>()).add(citation);
    }
    Map<Integer, List<Integer>> copies = new TreeMap<>();
    for (int number : List.copyOf(byReport.keySet())) {
      ReportEntry origin = originCited(dossier.reports().get(number - 1), byReport);
      if (origin != null) {
        byReport.remove(number);
        copies.computeIfAbsent(origin.number(), key -> new ArrayList<>()).add(number);
      }
    }
    List<EvidenceMark> marks = new ArrayList<>();
    byReport.forEach(
        (number, cited) ->
            marks.add(
                new EvidenceMark(
                    number,
                    cited.get(0).report(),
                    passages(cited),
                    copies.getOrDefault(number, List.of()))));
    return marks;
  }

  private @Nullable ReportEntry originCited(ReportEntry entry, Map<Integer, ?> cited) {
    String origin = entry.copyOf();
    for (int step = 0; origin != null && step < reports.size(); step++) {
      ReportEntry of = reports.get(origin);
      if (of == null || of.number() == entry.number()) {
        return null;
      }
      if (cited.containsKey(of.number())) {
        return of;
      }
      origin = of.copyOf();
    }
    return null;
  }

  private List<Passage> passages(List<Citation> citations) {
    List<Passage> passages = new ArrayList<>();
    for (Citation citation : new TreeSet<>(citations)) {
      int number = sentence(citation);
      Sentence sentence = report(citation.report()).report().sentences().get(number - 1);
      passages.add(new Passage(number, citation.span(), citation.span().equals(sentence.span())));
    }
    return passages;
  }
}
