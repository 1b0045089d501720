package org.parley.publish.kept;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.report.Precision;
import org.parley.report.When;
import org.parley.store.Decision;
import org.parley.story.Profile;
import org.parley.story.StoryCorrection;

/** Small values as they stand in columns. */
public final class Texts {
  private static final String TAB = "\t";

  private Texts() {}

  /** Earliest, latest, precision, instant and words, with tabs between; the words come last. */
  public static String of(When when) {
    return String.join(
        TAB,
        text(when.earliest()),
        text(when.latest()),
        when.precision().name(),
        text(when.instant()),
        when.text());
  }

  /** Undoes {@link #of(When)}. */
  public static When when(String text) {
    String[] parts = text.split(TAB, 5);
    return new When(
        parts[0].isEmpty() ? null : LocalDate.parse(parts[0]),
        parts[1].isEmpty() ? null : LocalDate.parse(parts[1]),
        Precision.valueOf(parts[2]),
        parts[3].isEmpty() ? null : LocalDateTime.parse(parts[3]),
        parts[4]);
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  /** What was decided and on what, with tabs between; a person's title comes last. */
  public static String of(Decision decision) {
    if (decision instanceof Decision.Added added) {
      return String.join(TAB, "add", added.report());
    }
    if (decision instanceof Decision.Corrected said) {
      return String.join(TAB, "correct", said.at().toString(), said.by(), of(said.correction()));
    }
    return "settle";
  }

  private static String of(StoryCorrection correction) {
    if (correction instanceof StoryCorrection.Merge merge) {
      return String.join(TAB, "merge", merge.story(), merge.other());
    }
    if (correction instanceof StoryCorrection.Pin pin) {
      return String.join(TAB, "pin", pin.story(), pin.report());
    }
    if (correction instanceof StoryCorrection.Rename rename) {
      return String.join(TAB, "rename", rename.story(), rename.title());
    }
    if (correction instanceof StoryCorrection.Undo undo) {
      return String.join(TAB, "undo", undo.story(), String.valueOf(undo.number()));
    }
    StoryCorrection.Split split = (StoryCorrection.Split) correction;
    return String.join(TAB, "split", split.story(), String.join(TAB, split.reports()));
  }

  /**
   * Undoes {@link #of(Decision)}.
   *
   * @throws RuntimeException if this is no such text; {@link Unpacking} tells it plainly
   */
  public static Decision decision(String text) {
    String[] parts = text.split(TAB, 4);
    return switch (parts[0]) {
      case "add" -> new Decision.Added(parts[1]);
      case "settle" -> new Decision.Settled();
      case "correct" ->
          new Decision.Corrected(correction(parts[3]), parts[2], Instant.parse(parts[1]));
      default -> throw new IllegalArgumentException("not a decision: " + parts[0]);
    };
  }

  private static StoryCorrection correction(String text) {
    String[] parts = text.split(TAB, 3);
    return switch (parts[0]) {
      case "merge" -> new StoryCorrection.Merge(parts[1], parts[2]);
      case "pin" -> new StoryCorrection.Pin(parts[2], parts[1]);
      case "rename" -> new StoryCorrection.Rename(parts[1], parts[2]);
      case "undo" -> new StoryCorrection.Undo(parts[1], Integer.parseInt(parts[2]));
      case "split" -> new StoryCorrection.Split(parts[1], Arrays.asList(parts[2].split(TAB)));
      default -> throw new IllegalArgumentException("not a correction: " + parts[0]);
    };
  }

  /** What decides a report's story, packed. */
  public static byte[] of(Profile profile) {
    Packed.Out out = new Packed.Out();
    LocalDate day = profile.day();
    LocalDateTime time = profile.time();
    out.text(profile.report());
    out.text(text(day));
    out.text(text(time));
    Map<String, Integer> terms = profile.terms();
    out.number(terms.size());
    terms.forEach(
        (term, count) -> {
          out.text(term);
          out.number(count);
        });
    out.number(profile.titleTerms().size());
    profile.titleTerms().forEach(out::text);
    out.bytes(profile.vector());
    return out.packed();
  }

  /**
   * Undoes {@link #of(Profile)}.
   *
   * @throws RuntimeException if these are not such bytes; {@link Unpacking} tells it plainly
   */
  public static Profile profile(byte[] packed) {
    Packed.In in = new Packed.In(packed);
    String report = in.text();
    String day = in.text();
    String time = in.text();
    Map<String, Integer> terms = new TreeMap<>();
    for (long left = in.number(); left > 0; left--) {
      String term = in.text();
      terms.put(term, (int) in.number());
    }
    List<String> title = new ArrayList<>();
    for (long left = in.number(); left > 0; left--) {
      title.add(in.text());
    }
    return new Profile(
        report,
        day.isEmpty() ? null : LocalDate.parse(day),
        time.isEmpty() ? null : LocalDateTime.parse(time),
        terms,
        title,
        in.bytes());
  }
}
