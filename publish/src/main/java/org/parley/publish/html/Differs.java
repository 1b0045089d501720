package org.parley.publish.html;

import java.util.Collection;
import java.util.List;
import org.parley.dossier.Disagreement;
import org.parley.dossier.Dossier;
import org.parley.publish.line.DossierIndex;

/**
 * The sign that a disagreement touches a line, leading to it.
 *
 * @param href anchor of the disagreement
 * @param words what differs: "dates differ"
 */
record Differs(String href, String words) {

  /** A sign for each disagreement that touches a line. */
  static List<Differs> touching(String line, DossierIndex index) {
    return index.touching(line).stream().map(Differs::of).toList();
  }

  /** A sign for each disagreement named. */
  static List<Differs> named(Collection<String> ids, Dossier dossier) {
    return dossier.disagreements().stream()
        .filter(disagreement -> ids.contains(disagreement.id()))
        .map(Differs::of)
        .toList();
  }

  static Differs of(Disagreement disagreement) {
    String words =
        switch (disagreement.kind()) {
          case POSITION -> "positions differ";
          case NUMBER -> "numbers differ";
          case NEGATION, SEQUENCE -> "reports differ";
          case DATE -> "dates differ";
          case PLACE -> "places differ";
          case ROLE -> "roles differ";
          case WORDING -> "wordings differ";
          case NAME -> "names differ";
        };
    return new Differs("#" + Names.anchor("d", disagreement.id()), words);
  }
}
