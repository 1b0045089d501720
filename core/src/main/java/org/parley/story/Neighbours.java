package org.parley.story;

import java.util.Arrays;
import java.util.Map;

/**
 * How alike reports are. The likeness of two is a number from 0 to 1 made when the later one comes
 * and kept: the cosine of their terms, half the cosine of their title terms and three quarters of
 * that of their vectors, over the sum of the weights, less for the days between them.
 */
final class Neighbours {
  private static final float TITLE = 0.5f;
  private static final float VECTOR = 0.75f;

  /** A length is kept until the stream has grown by this part of it. */
  private static final int STALE = 16;

  /** Likeness below this is chance and is not kept. */
  private static final float FLOOR = 0.04f;

  /** Days take away half of a likeness at most, so that a story may be taken up again. */
  private static final double TIMELESS = 0.5;

  private static final double FADING_DAYS = 5;

  private final TermTable table = new TermTable();
  private final Postings postings = new Postings();
  private int[][] terms = new int[1 << 10][];
  private float[][] counts = new float[1 << 10][];
  private int[][] titles = new int[1 << 10][];
  private byte[][] vectors = new byte[1 << 10][];
  private float[] termLengths = new float[1 << 10];
  private int[] measuredAt = new int[1 << 10];
  private float[] vectorLengths = new float[1 << 10];
  private Links[] links = new Links[1 << 10];
  private int[] days = new int[1 << 10];

  /** By term, what the report that others are compared with has of it, weighted for both. */
  private float[] query = new float[1 << 12];

  /** Squared lengths of that report's terms and title terms. */
  private double askedSquare;

  private float askedTitleSquare;
  private int size;

  /**
   * Adds a report, numbered in the order they come, and links it with those it is like.
   *
   * @param day of its publication, or {@link Cluster#NO_DAY}
   */
  int add(Profile profile, int day) {
    int report = size++;
    grow();
    int[] own = new int[profile.counts().size()];
    float[] logs = new float[own.length];
    int at = 0;
    for (Map.Entry<String, Integer> term : profile.counts().entrySet()) {
      own[at] = table.id(term.getKey());
      int count = term.getValue();
      logs[at++] = count == 1 ? 1 : (float) (1 + Math.log(count));
    }
    days[report] = day;
    terms[report] = own;
    counts[report] = logs;
    titles[report] = profile.titleTerms().stream().mapToInt(table::id).toArray();
    vectors[report] = profile.direction();
    vectorLengths[report] = length(vectors[report]);
    links[report] = new Links();
    table.count(own);
    link(report);
    postings.add(report, own, table.size());
    return report;
  }

  /** The links of a report, to earlier and later ones. */
  Links of(int report) {
    return links[report];
  }

  /**
   * Measures anew how alike some reports are to those they are linked with, by what is known now:
   * the first reports of a stream were measured before it had shown which words tell.
   */
  void renew(int[] reports) {
    for (int report : reports) {
      ask(report);
      Links old = links[report];
      Links renewed = new Links();
      for (int i = 0; i < old.size(); i++) {
        renewed.add(old.report(i), alike(report, old.report(i)));
      }
      links[report] = renewed;
      forget(report);
    }
  }

  private void link(int report) {
    ask(report);
    int[] own = terms[report];
    float[] values = new float[own.length];
    for (int i = 0; i < own.length; i++) {
      float weight = table.weight(own[i]);
      values[i] = table.reports(own[i]) > 1 ? counts[report][i] * weight * weight : 0;
    }
    for (int other : postings.candidates(own, values)) {
      float alike = alike(report, other);
      if (alike >= FLOOR) {
        links[report].add(other, alike);
        links[other].add(report, alike);
      }
    }
    forget(report);
  }

  /** Lays out a report's terms, so that others can be compared with it. */
  private void ask(int report) {
    if (query.length < table.size()) {
      query = new float[2 * table.size()];
    }
    int[] own = terms[report];
    askedSquare = 0;
    for (int i = 0; i < own.length; i++) {
      float weight = table.weight(own[i]);
      float value = counts[report][i] * weight;
      query[own[i]] = value * weight;
      askedSquare += (double) value * value;
    }
    askedTitleSquare = titleSquare(titles[report]);
  }

  private void forget(int report) {
    for (int term : terms[report]) {
      query[term] = 0;
    }
  }

  /** How alike the report that is laid out and another are. */
  private float alike(int report, int other) {
    return (float)
        (fade(apart(days[report], days[other]))
            * combined(
                cosine(other, askedSquare),
                titleCosine(report, other, askedTitleSquare),
                vectorCosine(report, other),
                vectors[report].length > 0));
  }

  /** Adds a report to a story's centre, or with a sign of -1 takes it away. */
  void addTo(Centre centre, int report, int sign) {
    centre.add(terms[report], counts[report], titles[report], vectors[report], sign);
  }

  /** How like a report is to all reports of a story taken together. */
  float likeness(int report, Centre centre) {
    centre.measure(table);
    int[] own = terms[report];
    double dot = 0;
    double square = 0;
    for (int i = 0; i < own.length; i++) {
      double weight = table.weight(own[i]);
      double value = counts[report][i] * weight;
      square += value * value;
      dot += value * weight * centre.term(own[i]);
    }
    double titleDot = 0;
    double titleSquare = 0;
    for (int term : titles[report]) {
      double weight = table.weight(term);
      titleSquare += weight * weight;
      titleDot += weight * weight * centre.title(term);
    }
    byte[] direction = vectors[report];
    double vectorDot = 0;
    double vectorSquare = 0;
    for (int i = 0; i < direction.length; i++) {
      vectorDot += direction[i] * (double) centre.vector(i);
      vectorSquare += direction[i] * direction[i];
    }
    return combined(
        over(dot, Math.sqrt(square) * centre.termLength()),
        over(titleDot, Math.sqrt(titleSquare) * centre.titleLength()),
        over(vectorDot, Math.sqrt(vectorSquare) * centre.vectorLength()),
        direction.length > 0);
  }

  private static float over(double dot, double lengths) {
    return dot <= 0 || lengths <= 0 ? 0 : (float) (dot / lengths);
  }

  private static float combined(float term, float title, float vector, boolean hasVector) {
    float known = term + TITLE * title;
    return hasVector ? (known + VECTOR * vector) / (1 + TITLE + VECTOR) : known / (1 + TITLE);
  }

  private float cosine(int other, double square) {
    float dot = 0;
    int[] theirs = terms[other];
    float[] logs = counts[other];
    float[] asked = query;
    for (int i = 0; i < theirs.length; i++) {
      dot += asked[theirs[i]] * logs[i];
    }
    return dot <= 0 ? 0 : (float) (dot / (Math.sqrt(square) * termLength(other)));
  }

  /**
   * Length of a report's weighted terms, measured anew when the weights have had time to change.
   */
  private float termLength(int report) {
    if ((size - measuredAt[report]) * STALE > measuredAt[report]) {
      double square = 0;
      for (int i = 0; i < terms[report].length; i++) {
        float value = counts[report][i] * table.weight(terms[report][i]);
        square += value * value;
      }
      termLengths[report] = (float) Math.sqrt(square);
      measuredAt[report] = size;
    }
    return termLengths[report];
  }

  private static int apart(int one, int two) {
    return one == Cluster.NO_DAY || two == Cluster.NO_DAY ? 0 : Math.abs(one - two);
  }

  /** What is left of a likeness after so many days: most that goes, goes within a week. */
  static double fade(int days) {
    return TIMELESS + (1 - TIMELESS) * Math.exp(-days / FADING_DAYS);
  }

  private float titleSquare(int[] title) {
    float square = 0;
    for (int term : title) {
      float weight = table.weight(term);
      square += weight * weight;
    }
    return square;
  }

  private float titleCosine(int report, int other, float square) {
    float dot = 0;
    float otherSquare = 0;
    for (int term : titles[other]) {
      float weight = table.weight(term);
      otherSquare += weight * weight;
      if (contains(titles[report], term)) {
        dot += weight * weight;
      }
    }
    return dot <= 0 ? 0 : (float) (dot / Math.sqrt((double) square * otherSquare));
  }

  private static boolean contains(int[] values, int wanted) {
    for (int value : values) {
      if (value == wanted) {
        return true;
      }
    }
    return false;
  }

  private float vectorCosine(int report, int other) {
    byte[] one = vectors[report];
    byte[] two = vectors[other];
    if (one.length != two.length || one.length == 0) {
      return 0;
    }
    int dot = dot(one, two);
    float lengths = vectorLengths[report] * vectorLengths[other];
    return lengths == 0 ? 0 : dot / lengths;
  }

  /** Four sums at a time, since they do not wait for one another. */
  private static int dot(byte[] one, byte[] two) {
    int a = 0;
    int b = 0;
    int c = 0;
    int d = 0;
    int i = 0;
    for (; i + 3 < one.length; i += 4) {
      a += one[i] * two[i];
      b += one[i + 1] * two[i + 1];
      c += one[i + 2] * two[i + 2];
      d += one[i + 3] * two[i + 3];
    }
    for (; i < one.length; i++) {
      a += one[i] * two[i];
    }
    return a + b + c + d;
  }

  private static float length(byte[] vector) {
    int square = 0;
    for (byte value : vector) {
      square += value * value;
    }
    return (float) Math.sqrt(square);
  }

  private void grow() {
    if (size > terms.length) {
      int room = 2 * terms.length;
      terms = Arrays.copyOf(terms, room);
      counts = Arrays.copyOf(counts, room);
      days = Arrays.copyOf(days, room);
      titles = Arrays.copyOf(titles, room);
      vectors = Arrays.copyOf(vectors, room);
      termLengths = Arrays.copyOf(termLengths, room);
      measuredAt = Arrays.copyOf(measuredAt, room);
      vectorLengths = Arrays.copyOf(vectorLengths, room);
      links = Arrays.copyOf(links, room);
    }
  }
}
