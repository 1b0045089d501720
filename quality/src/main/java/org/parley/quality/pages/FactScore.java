package org.parley.quality.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Titles that are the same, dates on the same day, and authors one by one. */
final class FactScore {
  private int titles;
  private int sameTitles;
  private int dates;
  private int sameDates;
  private int rightNames;
  private int wrongNames;
  private int missedNames;

  void title(String gold, @Nullable String found) {
    if (!gold.isEmpty()) {
      titles++;
      sameTitles += Words.plain(gold).equals(Words.plain(found == null ? "" : found)) ? 1 : 0;
    }
  }

  /**
   * Same day in UTC, or as written.
   *
   * @param found ISO 8601, or empty
   */
  void date(String gold, String found) {
    LocalDate wanted = day(gold);
    if (wanted == null) {
      return;
    }
    dates++;
    LocalDate given = day(found);
    boolean asWritten = given != null && found.substring(0, 10).equals(gold.substring(0, 10));
    sameDates += wanted.equals(given) || asWritten ? 1 : 0;
  }

  void names(Collection<String> gold, Collection<String> found) {
    Set<String> wanted = plain(gold);
    Set<String> given = plain(found);
    for (String name : given) {
      if (wanted.contains(name)) {
        rightNames++;
      } else {
        wrongNames++;
      }
    }
    wanted.removeAll(given);
    missedNames += wanted.size();
  }

  private static Set<String> plain(Collection<String> names) {
    Set<String> plain = new TreeSet<>();
    names.forEach(name -> plain.add(Words.plain(name)));
    return plain;
  }

  private static @Nullable LocalDate day(String text) {
    String iso = text.replace(' ', 'T');
    try {
      return OffsetDateTime.parse(iso).withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
    } catch (DateTimeException notInstant) {
      try {
        return iso.length() > 10 ? LocalDateTime.parse(iso).toLocalDate() : LocalDate.parse(iso);
      } catch (DateTimeException notDate) {
        return null;
      }
    }
  }

  double titleAccuracy() {
    return titles == 0 ? 0 : sameTitles / (double) titles;
  }

  double dateAccuracy() {
    return dates == 0 ? 0 : sameDates / (double) dates;
  }

  double nameF1() {
    int all = 2 * rightNames + wrongNames + missedNames;
    return all == 0 ? 0 : 2.0 * rightNames / all;
  }
}
