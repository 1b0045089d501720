package org.parley.alignment;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorKind;
import org.parley.actor.Outlets;
import org.parley.actor.ReportActor;
import org.parley.actor.StoryActor;
import org.parley.report.Span;

/**
 * Where a claim comes from: the report that makes it, with its copies; or, where a report takes it
 * from another outlet ("according to X", "X reported", "sources cited by X"), that outlet. Four
 * reports that cite one agency are one origin for what they cite it for. Safe for several threads.
 */
public final class ClaimOrigins {
  private static final String OUTLET = "outlet ";
  private static final Pattern OUTLET_WORD =
      Pattern.compile(
          "\\b(?:news"
              + " ?(?:agency|paper|site|wire|wires|room)|newspaper|daily|weekly|tabloid|broadsheet|broadcaster|broadcasting|wire"
              + " service|press agency|state media|television|radio)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ATTRIBUTION =
      Pattern.compile(
          "\\b(?:according to|cited by|quoted"
              + " by|citing|quoting|reported|reports|said|says|told|wrote)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NAME =
      Pattern.compile(" \\p{Lu}[\\p{L}\\p{N}-]*(?: \\p{Lu}[\\p{L}\\p{N}-]*)?");

  private final StoryReports story;
  private final Map<String, Boolean> outlets = new ConcurrentHashMap<>();
  private final Map<String, String> own = new ConcurrentHashMap<>();

  ClaimOrigins(StoryReports story) {
    this.story = story;
  }

  /**
   * The origin of what a sentence of a report says on somebody's word.
   *
   * @param source the source as written, or null if none was found
   * @return a key; two claims with one key have one origin
   */
  String of(StoryReport report, @Nullable Span source, int sentence) {
    String outlet = source == null ? null : outlet(report, source);
    if (outlet == null) {
      Span whole = report.report().sentences().get(sentence).span();
      boolean attributed = ATTRIBUTION.matcher(report.report().words(whole)).find();
      outlet = attributed ? outlet(report, whole) : null;
    }
    return outlet != null ? outlet : own(report);
  }

  /** Id of the outlet that the source names, or null if it names none. */
  @Nullable String outlet(StoryReport report, Span source) {
    Span whole = withName(report.report().text(), source);
    for (ReportActor named : report.findings().actors().within(whole)) {
      String id = story.actor(report, named.key());
      StoryActor actor = id == null ? null : story.actors().byId(id);
      if (actor != null && isOutlet(actor)) {
        return key(actor);
      }
    }
    return null;
  }

  /** "the Orrian news agency" of "the Orrian news agency ONA": with the name right behind. */
  private static Span withName(String text, Span source) {
    Matcher name = NAME.matcher(text).region(source.end(), text.length());
    return name.lookingAt() ? new Span(source.start(), name.end()) : source;
  }

  private String own(StoryReport report) {
    return own.computeIfAbsent(report.id(), id -> findOwn(report));
  }

  private String findOwn(StoryReport report) {
    String root = story.origins().originOf(report.id());
    String outlet = report.report().outlet();
    if (outlet != null) {
      for (StoryActor actor : story.actors().actors()) {
        if (named(actor, outlet) && isOutlet(actor)) {
          return key(actor);
        }
      }
    }
    return root;
  }

  private static String key(StoryActor actor) {
    return OUTLET + actor.id();
  }

  /** Id of the outlet that an origin is, or null if it is a report. */
  static @Nullable String outletOf(String origin) {
    return origin.startsWith(OUTLET) ? origin.substring(OUTLET.length()) : null;
  }

  private static boolean named(StoryActor actor, String outlet) {
    return actor.name().equalsIgnoreCase(outlet)
        || actor.aliases().stream().anyMatch(alias -> alias.text().equalsIgnoreCase(outlet));
  }

  private boolean isOutlet(StoryActor actor) {
    return outlets.computeIfAbsent(actor.id(), id -> tellOutlet(actor));
  }

  /** Known as an outlet, one of the story's outlets, or called an agency or paper by a report. */
  private boolean tellOutlet(StoryActor actor) {
    if (actor.kind() == ActorKind.PERSON || actor.kind() == ActorKind.STATE) {
      return false;
    }
    if (Outlets.isKnown(actor.name())
        || actor.aliases().stream().anyMatch(alias -> Outlets.isKnown(alias.text()))) {
      return true;
    }
    for (StoryReport report : story.reports()) {
      String outlet = report.report().outlet();
      if (outlet != null && named(actor, outlet)) {
        return true;
      }
    }
    return calledOutlet(actor);
  }

  /** "the Veloran news agency VNA": the words right before or after the name say what it is. */
  private boolean calledOutlet(StoryActor actor) {
    Set<String> seen = new LinkedHashSet<>();
    for (StoryReport report : story.reports()) {
      String text = report.report().text();
      for (ReportActor named : report.findings().actors().actors()) {
        if (actor.id().equals(story.actor(report, named.key()))) {
          for (var mention : named.mentions()) {
            int from = Math.max(0, mention.span().start() - 20);
            int to = Math.min(text.length(), mention.span().end() + 20);
            String before = text.substring(from, mention.span().start());
            String after = text.substring(mention.span().end(), to);
            seen.add(before.replaceAll("(?s).*[.!?\\n,;]", "") + "|");
            seen.add("|" + (after.startsWith(" ") || after.startsWith(", ") ? head(after) : ""));
          }
        }
      }
    }
    return seen.stream().anyMatch(words -> OUTLET_WORD.matcher(words).find());
  }

  /** The words that may be in apposition: "VNA news agency", "VNA, a news agency". */
  private static String head(String after) {
    String words = after.startsWith(", ") ? after.substring(2) : after.substring(1);
    return words.replaceAll("(?s)[.!?\\n;,].*", "");
  }
}
