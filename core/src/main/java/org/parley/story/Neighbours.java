package org.parley.story;

import java.util.Arrays;

/**
 * How alike reports are. The likeness of two is a number from 0 to 1 made when the later one comes
 * and kept: the weighted mean of the cosine of their terms, that of their vectors and that of their
 * title terms, less for the days between them.
 */
final class Neighbours {
  private static final float TITLE = 0.35f;
  private static final float VECTOR = 0.95f;

  /** A length is kept until the stream has grown by this part of it. */
  private static final int STALE = 16;

  /** Likeness below this is chance and is not kept. */
  private static final float FLOOR = 0.04f;

  /** Days take away half of a likeness at most, so that a story may be taken up again. */
  private static final double TIMELESS = 0.5;

  private static final double FADING_DAYS = 5;

  /**
   * What is left where the day of one of two reports is not known: the mean of all and of what is
   * left after any time. Else reports without a day would crowd those of every day. Where both days
   * are not known nothing goes, since all of a stream may be so.
   */
  private static final double UNSURE = (1 + TIMELESS) / 2;

  private final TermTable table = new TermTable();
  private final Postings postings = new Postings();
  private Traits[] reports = new Traits[1 << 10];
  private Links[] links = new Links[1 << 10];

  /** By term, what the report that others are compared with has of it, weighted for both. */
  private float[] query = new float[1 << 12];

  /** By term of that report's title, the square of its weight. */
  private float[] titleQuery = new float[1 << 12];

  /** A bit for each remainder of the terms of that report's title. */
  private long askedTitle;

  /** That report's vector, as others are multiplied by it. */
  private long[] askedVector = new long[0];

  /** Squared lengths of that report's terms and title terms. */
  private double askedSquare;

  private float askedTitleSquare;
  private int size;

  /** Where what was fetched goes, so that the compiler does not leave it out. */
  @SuppressWarnings("UnusedVariable")
  private int touched;

  /**
   * Adds a report, numbered in the order they come, and links it with those it is like.
   *
   * @param day of its publication, or {@link Cluster#NO_DAY}
   */
  int add(Profile profile, int day) {
    int report = size++;
    if (size > reports.length) {
      reports = Arrays.copyOf(reports, 2 * report);
      links = Arrays.copyOf(links, 2 * report);
    }
    Traits traits = Traits.of(profile, day, table);
    reports[report] = traits;
    links[report] = new Links();
    int[] own = Arrays.copyOf(traits.terms, traits.body);
    table.count(own);
    link(report, own);
    postings.add(report, own, table.size());
    return report;
  }

  /** How many reports there are. */
  int size() {
    return size;
  }

  /** The day of a report, or {@link Cluster#NO_DAY}. */
  int day(int report) {
    return reports[report].day;
  }

  /** The links of a report, to earlier and later ones. */
  Links of(int report) {
    return links[report];
  }

  /**
   * Measures anew how alike some reports are to those they are linked with, by what is known now:
   * the first reports of a stream were measured before it had shown which words tell.
   */
  void renew(int[] renewed) {
    for (int report : renewed) {
      Traits traits = reports[report];
      ask(traits);
      Links old = links[report];
      Links fresh = new Links();
      for (int i = 0; i < old.size(); i++) {
        fresh.add(old.report(i), alike(traits, reports[old.report(i)]));
      }
      links[report] = fresh;
      forget(traits);
    }
  }

  private void link(int report, int[] own) {
    Traits traits = reports[report];
    ask(traits);
    float[] values = new float[own.length];
    for (int i = 0; i < own.length; i++) {
      values[i] = table.reports(own[i]) > 1 ? query[own[i]] : 0;
    }
    int[] others = postings.candidates(own, values);
    Traits[] near = fetched(others);
    for (int i = 0; i < others.length; i++) {
      float alike = alike(traits, near[i]);
      if (alike >= FLOOR) {
        links[report].add(others[i], alike);
        links[others[i]].add(report, alike);
      }
    }
    forget(traits);
  }

  /**
   * What reports are compared by, fetched for all of them before it is needed: memory answers many
   * questions in the time of one.
   */
  private Traits[] fetched(int[] others) {
    Traits[] near = new Traits[others.length];
    for (int i = 0; i < others.length; i++) {
      near[i] = reports[others[i]];
    }
    int sum = 0;
    for (Traits traits : near) {
      sum += traits.touch();
    }
    touched = sum;
    return near;
  }

  /** Lays out a report's terms, so that others can be compared with it. */
  private void ask(Traits traits) {
    if (query.length < table.size()) {
      query = new float[2 * table.size()];
      titleQuery = new float[2 * table.size()];
    }
    int[] own = traits.terms;
    askedSquare = 0;
    for (int i = 0; i < traits.body; i++) {
      float weight = table.weight(own[i]);
      float value = traits.count(i) * weight;
      query[own[i]] = value * weight;
      askedSquare += (double) value * value;
    }
    askedVector = PackedVector.reversed(traits.vector);
    askedTitleSquare = 0;
    askedTitle = traits.title;
    for (int i = traits.body; i < own.length; i++) {
      float weight = table.weight(own[i]);
      titleQuery[own[i]] = weight * weight;
      askedTitleSquare += weight * weight;
    }
  }

  private void forget(Traits traits) {
    int[] own = traits.terms;
    for (int i = 0; i < traits.body; i++) {
      query[own[i]] = 0;
    }
    for (int i = traits.body; i < own.length; i++) {
      titleQuery[own[i]] = 0;
    }
  }

  /** How alike the report that is laid out and another are. */
  private float alike(Traits asked, Traits other) {
    return (float)
        (fade(asked.day, other.day)
            * combined(
                cosine(other),
                titleCosine(other),
                vectorCosine(asked, other),
                asked.dimensions > 0));
  }

  /** Adds a report to a story's centre, or with a sign of -1 takes it away. */
  void addTo(Centre centre, int report, int sign) {
    centre.add(reports[report], sign);
  }

  /** A report as it is to be compared with stories taken together. */
  Weighed weighed(int report) {
    return new Weighed(reports[report], table);
  }

  /** How like a report is to all reports of a story taken together. */
  float likeness(Weighed report, Centre centre) {
    centre.measure(table);
    return combined(
        report.termCosine(centre),
        report.titleCosine(centre),
        report.vectorCosine(centre),
        report.hasVector());
  }

  private static float combined(float term, float title, float vector, boolean hasVector) {
    float known = term + TITLE * title;
    return hasVector ? (known + VECTOR * vector) / (1 + TITLE + VECTOR) : known / (1 + TITLE);
  }

  private float cosine(Traits other) {
    int[] theirs = other.terms;
    float[] asked = query;
    float one = 0;
    float two = 0;
    int i = 0;
    for (; i + 1 < other.single; i += 2) {
      one += asked[theirs[i]];
      two += asked[theirs[i + 1]];
    }
    for (; i < other.single; i++) {
      one += asked[theirs[i]];
    }
    float[] counts = other.counts;
    for (int k = 0; k < counts.length; k++) {
      two += asked[theirs[i + k]] * counts[k];
    }
    float dot = one + two;
    return dot <= 0 ? 0 : (float) (dot / (Math.sqrt(askedSquare) * length(other)));
  }

  /**
   * Length of a report's weighted terms, measured anew when the weights have had time to change.
   */
  private float length(Traits traits) {
    if ((size - traits.measuredAt) * STALE > traits.measuredAt) {
      double square = 0;
      for (int i = 0; i < traits.body; i++) {
        float value = traits.count(i) * table.weight(traits.terms[i]);
        square += value * value;
      }
      traits.length = (float) Math.sqrt(square);
      traits.measuredAt = size;
    }
    return traits.length;
  }

  /** What is left of a likeness between the days of two reports. */
  static double fade(int one, int two) {
    if (one == Cluster.NO_DAY || two == Cluster.NO_DAY) {
      return one == two ? 1 : UNSURE;
    }
    return fade(Math.abs(one - two));
  }

  /** What is left of a likeness after so many days: most that goes, goes within a week. */
  static double fade(int days) {
    return days == 0 ? 1 : TIMELESS + (1 - TIMELESS) * Math.exp(-days / FADING_DAYS);
  }

  private float titleCosine(Traits other) {
    if ((askedTitle & other.title) == 0) {
      return 0;
    }
    float dot = 0;
    int[] theirs = other.terms;
    for (int i = other.body; i < theirs.length; i++) {
      if ((askedTitle >>> theirs[i] & 1) != 0) {
        dot += titleQuery[theirs[i]];
      }
    }
    if (dot <= 0) {
      return 0;
    }
    float otherSquare = 0;
    for (int i = other.body; i < theirs.length; i++) {
      float weight = table.weight(theirs[i]);
      otherSquare += weight * weight;
    }
    return (float) (dot / Math.sqrt((double) askedTitleSquare * otherSquare));
  }

  private float vectorCosine(Traits asked, Traits other) {
    if (asked.dimensions != other.dimensions || asked.dimensions == 0) {
      return 0;
    }
    int dot = PackedVector.dot(other.vector, askedVector);
    float lengths = (float) asked.vectorLength * (float) other.vectorLength;
    return lengths == 0 ? 0 : dot / lengths;
  }
}
