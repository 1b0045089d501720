package org.parley.similarity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.report.Report;

/**
 * The independent origins behind a set of reports: a forest in which every copy hangs under the
 * report it was taken from. Who came first is told by a credit to the other's outlet, then by one
 * being set inside the other, then by time, then by length; by id where nothing tells.
 */
public final class Origins {
  /** Strengths are compared in steps of a twentieth, so that noise does not choose the source. */
  private static final double STEPS = 20;

  private final Map<String, Origin> byReport;

  private Origins(Map<String, Origin> byReport) {
    this.byReport = byReport;
  }

  /**
   * The origins of reports, whatever order they come in.
   *
   * @param reports with distinct ids
   */
  public static Origins of(List<Report> reports) {
    Map<String, WordRuns> runs = WordRuns.of(reports);
    List<Report> ordered = reports.stream().sorted(EARLIEST).toList();
    List<Derivation.Text> texts =
        IntStream.range(0, ordered.size())
            .parallel()
            .mapToObj(place -> Derivation.Text.of(ordered.get(place), runs, place))
            .toList();
    Map<String, Derivation.Text> byId = new TreeMap<>();
    texts.forEach(text -> byId.put(text.id(), text));
    List<Derivation> derivations =
        Copies.among(reports, runs).parallelStream()
            .map(
                copy ->
                    Derivation.of(
                        text(byId, copy.first()), text(byId, copy.second()), copy.containment()))
            .collect(Collectors.toCollection(ArrayList::new));
    Set<String> roundUps = new HashSet<>();
    for (Derivation derivation : derivations) {
      if (derivation.inside()) {
        roundUps.add(derivation.copy().id());
      }
    }
    derivations.removeIf(
        d -> roundUps.contains(d.source().id()) && !roundUps.contains(d.copy().id()));
    derivations.sort(
        Comparator.comparingDouble((Derivation d) -> -Math.floor(d.strength() * STEPS))
            .thenComparingInt(d -> d.source().place())
            .thenComparingInt(d -> d.copy().place()));
    return new Origins(origins(byId, texts, derivations, roundUps));
  }

  /** Canonical order: by day and time of publication, the unknown last, then by id. */
  private static final Comparator<Report> EARLIEST =
      Comparator.comparing(
              (Report r) -> r.published().earliest(),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(
              r -> r.published().instant(), Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Report::id);

  private static Map<String, Origin> origins(
      Map<String, Derivation.Text> byId,
      List<Derivation.Text> ordered,
      List<Derivation> derivations,
      Set<String> roundUps) {
    Map<String, Derivation> taken = new HashMap<>();
    for (Derivation derivation : derivations) {
      String copy = derivation.copy().id();
      if (!taken.containsKey(copy) && !root(taken, derivation.source()).id().equals(copy)) {
        taken.put(copy, derivation);
      }
    }
    derivations.stream()
        .filter(d -> !roundUps.contains(d.copy().id()))
        .forEach(d -> joinShared(d, taken));
    Map<String, String> agencies = agencies(ordered, taken);
    Map<String, Origin> origins = new LinkedHashMap<>();
    byId.forEach(
        (id, text) -> {
          Derivation derivation = taken.get(id);
          String root = root(taken, text).id();
          origins.put(
              id,
              new Origin(
                  id,
                  root,
                  derivation == null ? null : derivation.source().id(),
                  derivation == null ? null : derivation.kind(),
                  agencies.get(root)));
        });
    return origins;
  }

  /**
   * Two trees with a report that shares its text with both are one origin: two outlets edited one
   * wire text. A round-up that embeds reports of two origins joins nothing.
   */
  private static void joinShared(Derivation shared, Map<String, Derivation> taken) {
    Derivation.Text one = root(taken, shared.source());
    Derivation.Text two = root(taken, shared.copy());
    if (one.place() != two.place()) {
      boolean oneFirst = one.place() < two.place();
      Derivation.Text later = oneFirst ? two : one;
      Derivation.Text earlier = oneFirst ? one : two;
      taken.put(
          later.id(), new Derivation(later, earlier, CopyKind.WIRE, shared.strength(), false));
    }
  }

  /** For each root the agency its tree names: the root's own, else the first whole credit. */
  private static Map<String, String> agencies(
      List<Derivation.Text> ordered, Map<String, Derivation> taken) {
    Map<String, String> agencies = new HashMap<>();
    for (Derivation.Text text : ordered) {
      String own = text.agency();
      if (!taken.containsKey(text.id()) && own != null) {
        agencies.put(text.id(), own);
      }
    }
    for (Derivation.Text text : ordered) {
      Credit credit = text.credit();
      if (credit != null && credit.whole()) {
        agencies.putIfAbsent(root(taken, text).id(), credit.agency());
      }
    }
    return agencies;
  }

  private static Derivation.Text root(Map<String, Derivation> taken, Derivation.Text report) {
    Derivation.Text at = report;
    for (Derivation up = taken.get(at.id()); up != null; up = taken.get(at.id())) {
      at = up.source();
    }
    return at;
  }

  private static Derivation.Text text(Map<String, Derivation.Text> texts, String id) {
    return Objects.requireNonNull(texts.get(id), id);
  }

  /**
   * Where one report's text comes from.
   *
   * @throws IllegalArgumentException if the report was not among those given
   */
  public Origin of(String report) {
    Origin origin = byReport.get(report);
    if (origin == null) {
      throw new IllegalArgumentException("not among these reports: " + report);
    }
    return origin;
  }

  /** Id of the report at the root of a report's tree of copies; its own if it is no copy. */
  public String originOf(String report) {
    return of(report).origin();
  }

  /** Id of the report that a report was taken from, or null if it is no copy. */
  public @Nullable String copyOf(String report) {
    return of(report).copyOf();
  }

  /** Every report's origin, by report id. */
  public List<Origin> all() {
    return List.copyOf(byReport.values());
  }

  /** How many independent origins stand behind some of the reports. */
  public int count(Collection<String> reports) {
    return (int) reports.stream().map(this::originOf).distinct().count();
  }

  /** How many independent origins there are. */
  public int count() {
    return count(byReport.keySet());
  }
}
