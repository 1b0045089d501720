package org.parley.publish.line;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Carries;
import org.parley.dossier.DisagreementStatus;
import org.parley.dossier.Quote;
import org.parley.dossier.Wording;
import org.parley.dossier.WordingForm;
import org.parley.event.Modality;
import org.parley.figure.Qualifier;
import org.parley.position.Stance;

/** The words by which a reader is told what an enumeration of the contract means. */
public final class Terms {

  private Terms() {}

  /** The name of a value as the contract writes it: lower case, hyphens. */
  public static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * What leads on to the conditions of a position: who accepts with conditions asks them first;
   * else they may be demands or worries, and the report does not say that any would do.
   */
  public static String asked(Stance stance) {
    return stance == Stance.ACCEPTS_WITH_CONDITIONS ? "asks first" : "raises";
  }

  /** "Asks first" or "Raises". */
  public static String askedTitle(Stance stance) {
    return capital(asked(stance));
  }

  /** "accepts with conditions". */
  public static String stance(Stance stance) {
    return code(stance).replace('-', ' ');
  }

  /** "Accepts with conditions". */
  public static String stanceTitle(Stance stance) {
    return capital(stance(stance));
  }

  /** "at least ", "about "; empty for none. */
  public static String qualifier(@Nullable Qualifier qualifier) {
    return qualifier == null ? "" : code(qualifier).replace('-', ' ') + " ";
  }

  public static String status(DisagreementStatus status) {
    return code(status);
  }

  public static char statusSign(DisagreementStatus status) {
    return switch (status) {
      case CONTRADICTED -> '≠';
      case UPDATED -> '↻';
      case OPEN -> '?';
    };
  }

  /** The lane of the timeline: "under way" for what goes on. */
  public static String modality(Modality modality) {
    return switch (modality) {
      case HAPPENED -> "happened";
      case ONGOING -> "under way";
      case ANNOUNCED -> "announced";
      case CLAIMED -> "claimed";
      case DENIED -> "denied";
      case CONDITIONAL -> "conditional";
    };
  }

  public static String carries(Carries carries) {
    return switch (carries) {
      case FULL -> "reports it";
      case PART -> "in part, or at an earlier stage";
      case OTHERWISE -> "reports otherwise";
      case SILENT -> "silent";
    };
  }

  /** "direct", "direct, 3 paragraphs". */
  public static String form(Wording wording) {
    String form =
        wording.form() == WordingForm.INDIRECT ? "in reported speech" : code(wording.form());
    return wording.paragraphs() > 1 ? form + ", " + wording.paragraphs() + " paragraphs" : form;
  }

  /** True if every wording is in the reports' own words. */
  public static boolean isReportedSpeech(Quote quote) {
    return quote.wordings().stream().allMatch(wording -> wording.form() == WordingForm.INDIRECT);
  }

  /** With a capital first letter. */
  public static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
