package org.parley.publish.line;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.dossier.Denial;
import org.parley.dossier.Event;
import org.parley.report.Citation;

/** On whose word an event rests and who denies it, in words. */
public final class EventWords {
  private EventWords() {}

  /**
   * "according to the coast guard", "all citing VNA", "denied by Velora"; empty if none applies.
   */
  public static List<String> standing(DossierIndex index, Event event) {
    List<String> words = new ArrayList<>();
    String by = index.actorName(event.attributedTo(), "");
    String citing = index.actorName(event.citing(), "");
    if (!by.isEmpty() && !by.equals(citing) && !says(event.title(), by)) {
      words.add("according to " + by);
    }
    if (!citing.isEmpty()) {
      words.add("all citing " + citing);
    }
    if (!event.denials().isEmpty()) {
      Set<String> names = new LinkedHashSet<>();
      event.denials().forEach(denial -> names.add(index.actorName(denial.by(), "")));
      names.remove("");
      words.add(names.isEmpty() ? "denied" : "denied by " + Enumeration.of(List.copyOf(names)));
    }
    return words;
  }

  /** Whether a title names its source itself: "a dam gave way, according to Belmond". */
  private static boolean says(String title, String name) {
    String words = title.toLowerCase(Locale.ROOT);
    int at = words.indexOf("according to ");
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return at >= 0 && words.indexOf(last, at) >= 0;
  }

  /** The sentences that tell it, then those that deny it. */
  public static List<Citation> citations(Event event) {
    List<Citation> all = new ArrayList<>(event.citations());
    for (Denial denial : event.denials()) {
      all.addAll(denial.citations());
    }
    return all;
  }
}
