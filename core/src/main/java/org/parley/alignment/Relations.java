package org.parley.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.CitedText;
import org.parley.dossier.Position;
import org.parley.dossier.Proposal;
import org.parley.report.Citation;

/** How proposals stand to each other: rivals on one subject, one a part of another. */
final class Relations {
  private static final Pattern DIGIT = Pattern.compile("\\d");

  private Relations() {}

  /** Rivals are proposals on one subject that carry different numbers. */
  static Proposal withRivals(Proposal one, List<Proposal> ofSubject) {
    List<String> rivals =
        ofSubject.stream()
            .filter(other -> !other.id().equals(one.id()) && numbered(one) && numbered(other))
            .map(Proposal::id)
            .sorted()
            .toList();
    return with(one, one.partOf(), rivals);
  }

  private static boolean numbered(Proposal proposal) {
    return DIGIT.matcher(proposal.name()).find();
  }

  /**
   * Says of a proposal of which other it is a part: its name stands in what that one holds or in
   * what a party asks before it, or a report calls it "part of" that one.
   */
  static List<Proposal> nested(StoryReports story, List<Proposal> proposals) {
    List<Proposal> all = new ArrayList<>();
    for (Proposal part : proposals) {
      String whole = null;
      for (Proposal other : proposals) {
        boolean smaller = other.positions().size() > part.positions().size();
        if (whole == null && smaller && !part.rivals().contains(other.id())) {
          whole = holds(other, part) || saysPart(story, part, other) ? other.id() : null;
        }
      }
      all.add(with(part, whole, part.rivals()));
    }
    return all;
  }

  private static boolean holds(Proposal whole, Proposal part) {
    String head = head(part.name());
    return named(whole.terms(), head)
        || whole.positions().stream().map(Position::conditions).anyMatch(c -> named(c, head));
  }

  private static boolean named(List<CitedText> texts, String head) {
    Pattern word = Pattern.compile("(?i)\\b" + Pattern.quote(head) + "s?\\b");
    return texts.stream().anyMatch(text -> word.matcher(text.text()).find());
  }

  private static boolean saysPart(StoryReports story, Proposal part, Proposal whole) {
    Pattern phrase =
        Pattern.compile(
            "(?i)\\bpart of (?:\\w+ ){0,3}?" + Pattern.quote(head(whole.name())) + "\\b");
    for (Citation citation : part.citations()) {
      StoryReport report = story.reports().get(story.order(citation.report()));
      String after =
          report.report().sentences().stream()
              .filter(sentence -> sentence.id().equals(citation.sentence()))
              .map(sentence -> sentence.span().of(report.report().text()))
              .findFirst()
              .orElse("");
      if (phrase.matcher(after).find()) {
        return true;
      }
    }
    return false;
  }

  /** The last word of a name: "foreign monitors" is about monitors. */
  private static String head(String name) {
    String word = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  private static Proposal with(Proposal one, @Nullable String partOf, List<String> rivals) {
    return new Proposal(
        one.id(),
        one.name(),
        one.names(),
        one.proposers(),
        partOf,
        rivals,
        one.terms(),
        one.course(),
        one.positions(),
        one.citations());
  }
}
