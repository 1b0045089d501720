package org.parley.publish.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Disagreement;
import org.parley.dossier.Dossier;
import org.parley.dossier.Reading;
import org.parley.dossier.SameOnceResolved;
import org.parley.publish.line.DossierIndex;
import org.parley.publish.line.Terms;

/**
 * Where the reports differ, readings side by side.
 *
 * @param entries what matters most first
 * @param resolved what looked like a disagreement and is none
 */
record DisagreementsSection(List<Entry> entries, List<Same> resolved) implements Section {

  private static final int FIRST = 8;

  /** What matters most; the others are one click away. */
  List<Entry> first() {
    return entries.size() <= FIRST + 1 ? entries : entries.subList(0, FIRST);
  }

  List<Entry> rest() {
    return entries.subList(first().size(), entries.size());
  }

  /** One disagreement. */
  record Entry(
      int number,
      String id,
      String about,
      String status,
      char sign,
      String kind,
      String why,
      List<ReadingView> readings) {}

  /** One reading: its words, who reports it, and on whose word. */
  record ReadingView(List<Word> words, List<Chip> chips, String note) {}

  /** A report that gives a reading. */
  record Chip(Mark mark, String name) {}

  /** Ways to name one time. */
  record Same(String about, List<SameWay> ways, String date) {}

  /** One way to name it. */
  record SameWay(String text, List<Mark> marks) {}

  static DisagreementsSection of(DossierIndex index, Names names) {
    Dossier dossier = index.dossier();
    List<Entry> entries = new ArrayList<>();
    for (Disagreement disagreement : dossier.disagreements()) {
      List<List<Word>> words = Word.readings(disagreement);
      List<ReadingView> readings = new ArrayList<>();
      for (int i = 0; i < disagreement.readings().size(); i++) {
        readings.add(reading(disagreement.readings().get(i), words.get(i), index, names));
      }
      entries.add(
          new Entry(
              entries.size() + 1,
              Names.anchor("d", disagreement.id()),
              disagreement.about(),
              Terms.status(disagreement.status()),
              Terms.statusSign(disagreement.status()),
              Terms.code(disagreement.kind()),
              disagreement.why(),
              readings));
    }
    List<Same> resolved = new ArrayList<>();
    for (SameOnceResolved same : dossier.sameOnceResolved()) {
      List<SameWay> ways = new ArrayList<>();
      for (Reading reading : same.readings()) {
        ways.add(new SameWay(reading.value(), Mark.of(reading.citations(), index, names)));
      }
      resolved.add(new Same(same.about(), ways, index.date(same.when())));
    }
    return new DisagreementsSection(entries, resolved);
  }

  private static ReadingView reading(
      Reading reading, List<Word> words, DossierIndex index, Names names) {
    List<Chip> chips = new ArrayList<>();
    for (Mark mark : Mark.of(reading.citations(), index, names)) {
      String outlet = index.dossier().reports().get(mark.number() - 1).report().outlet();
      chips.add(new Chip(mark, outlet == null ? "" : outlet));
    }
    List<String> notes = new ArrayList<>();
    if (reading.according() != null) {
      notes.add("according to " + reading.according());
    }
    if (reading.when() != null) {
      notes.add(index.date(reading.when()));
    }
    return new ReadingView(words, chips, String.join(", ", notes));
  }

  @Override
  public String id() {
    return "disagreements";
  }

  @Override
  public String title() {
    return "Disagreements";
  }

  @Override
  public int count() {
    return entries.size();
  }

  @Override
  public String note() {
    return "Same question, different answers. Parley does not say which is right.";
  }

  @Override
  public boolean leads() {
    return true;
  }

  @Override
  public String template() {
    return "disagreements";
  }

  @Override
  public @Nullable String legend() {
    return "legendDisagreements";
  }
}
