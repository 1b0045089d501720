package org.parley.nlp;

import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The features of one sentence that {@link NameModel} has weights for. They are those of CoreNLP's
 * {@code NERFeatureFactory} (Finkel and others, 2005) under the settings of its model, text for
 * text: what a word before the first or after the last gives in each of them included.
 */
final class NameFeatures {
  private static final String OUTSIDE = "";
  private static final String NULL = "null";
  private static final String NO_CLUSTER = "0";
  private static final int LONGEST_PIECE = 6;
  private static final int SHORT_WORD = 3;
  private static final int NEAR = 5;

  private final FingerprintTable features;
  private final String[] words;
  private final String[] tags;
  private final String[] shapes;
  private final String[] clusters;
  private int[] found = new int[64];
  private int count;
  private String end = "";

  /**
   * @param words as CoreNLP spells them for its models
   * @param tags of the words
   */
  NameFeatures(NameModel model, WordClusters clusters, String[] words, String[] tags) {
    this.features = model.features();
    this.words = words;
    this.tags = tags;
    this.shapes = new String[words.length];
    this.clusters = new String[words.length];
    Set<String> known = new KnownWords(model.lowerCase());
    for (int i = 0; i < words.length; i++) {
      shapes[i] =
          WordShapeClassifier.wordShape(words[i], WordShapeClassifier.WORDSHAPECHRIS2USELC, known);
      String cluster = clusters.of(digitsAlike(words[i]));
      this.clusters[i] = cluster == null ? NO_CLUSTER : cluster;
    }
  }

  /** Where the weights of a word's features begin; valid until the next call. */
  int[] ofWord(int at) {
    begin("|C");
    String shape = shape(at, OUTSIDE);
    String before = word(at - 1);
    String after = word(at + 1);
    add(cluster(at, NULL), "-DISTSIM");
    add(word(at), "-WORD");
    add(before, "-PW");
    add(cluster(at - 1, NULL), "-PDISTSIM");
    add(after, "-NW");
    add(cluster(at + 1, NULL), "-NDISTSIM");
    add("###", "");
    pieces('<' + word(at) + '>');
    shapes(at, shape, before, after);
    if (before.length() <= SHORT_WORD) {
      add(word(at - 2), "...", shape, "-PPW_CTYPE");
    }
    if (after.length() <= SHORT_WORD) {
      add(word(at + 2), "...", shape, "-NNW_CTYPE");
    }
    occurrences(at);
    for (int i = 1; i <= NEAR; i++) {
      add(word(at + i), "-DISJN");
      add(word(at - i), "-DISJP");
    }
    return Arrays.copyOf(found, count);
  }

  private void shapes(int at, String shape, String before, String after) {
    String shapeBefore = shape(at - 1, OUTSIDE);
    String shapeAfter = shape(at + 1, OUTSIDE);
    add(shape, "-TYPE");
    add(shapeBefore, "-PTYPE");
    add(shapeAfter, "-NTYPE");
    add(before, "...", shape, "-PW_CTYPE");
    add(shape, "...", after, "-NW_CTYPE");
    add(shapeBefore, "...", shape, "-PCTYPE");
    add(shape, "...", shapeAfter, "-CNTYPE");
    long print = Fingerprint.add(Fingerprint.of(shapeBefore), "...");
    print = Fingerprint.add(Fingerprint.add(print, shape), "...");
    add(Fingerprint.add(Fingerprint.add(print, shapeAfter), "-PCNTYPE"));
  }

  /** Where the weights of the features of a word and the one before it begin. */
  int[] ofPair(int at) {
    begin("|CpC");
    String word = word(at);
    String before = word(at - 1);
    String cluster = cluster(at, OUTSIDE);
    String clusterBefore = cluster(at - 1, OUTSIDE);
    String shape = shape(at, OUTSIDE);
    String shapeBefore = shape(at - 1, OUTSIDE);
    add("PSEQ", "");
    add(word, "-PSEQW");
    add(before, "-", word, "-PSEQW2");
    add(before, "-PSEQpW");
    add(clusterBefore, "-PSEQpDS");
    add(cluster, "-PSEQcDS");
    add(clusterBefore, "-", cluster, "-PSEQpcDS");
    add(shapeBefore, "-PSEQpS");
    add(shape, "-PSEQcS");
    add(shapeBefore, "-", shape, "-TYPES");
    add(shape, "-TPS2");
    add(shape(at + 1, NULL), "-TNS1");
    return Arrays.copyOf(found, count);
  }

  /** Beginnings and ends of a word. */
  private void pieces(String marked) {
    int length = marked.length();
    long print = Fingerprint.add(Fingerprint.of("#"), marked.charAt(0));
    for (int i = 1; i < Math.min(LONGEST_PIECE, length); i++) {
      print = Fingerprint.add(print, marked.charAt(i));
      add(Fingerprint.add(print, '#'));
    }
    for (int i = Math.max(0, length - LONGEST_PIECE); i < length - 1; i++) {
      add(Fingerprint.add(Fingerprint.add(Fingerprint.of("#"), marked, i, length), '#'));
    }
  }

  /** Whether a word with a capital stands elsewhere in the sentence, and beside what. */
  private void occurrences(int at) {
    String word = word(at);
    String after = word(at + 1);
    boolean first = at == 0;
    if (!isName(word)
        || !isSmall(after)
        || !hasLetter(after)
        || first
        || !hasLetter(word(at - 1))) {
      add("NO-OCCURRENCE-PATTERN", "");
      return;
    }
    boolean pair = isProperName(at - 1);
    for (int i = 0; i < words.length; i++) {
      if (Math.abs(i - at) < 3 || Math.abs(i - at) >= 150 || !words[i].equals(word)) {
        continue;
      }
      String direction = i > at ? "NEXT" : "PREV";
      if (pair) {
        boolean same = word(i - 1).equals(word(at - 1));
        add("XY-" + direction + "-OCCURRENCE-" + (same ? "XY" : "Y"), "");
      } else {
        int inner = i > at ? i - 1 : i + 1;
        int outer = i > at ? i + 1 : i - 1;
        String shown = isProperName(inner) ? "YX" : isProperName(outer) ? "XY" : "X";
        add("X-" + direction + "-OCCURRENCE-" + shown, "");
      }
    }
  }

  private boolean isProperName(int at) {
    return at >= 0 && at < words.length && isName(words[at]) && tags[at].equals("NNP");
  }

  private static boolean isName(String word) {
    if (word.length() < 2 || !isCapital(word.charAt(0))) {
      return false;
    }
    return word.chars().skip(1).noneMatch(Character::isUpperCase);
  }

  private static boolean isCapital(char c) {
    return Character.isUpperCase(c) || Character.isTitleCase(c);
  }

  private static boolean isSmall(String word) {
    return !word.isEmpty() && word.chars().noneMatch(Character::isUpperCase);
  }

  private static boolean hasLetter(String word) {
    return word.chars().anyMatch(Character::isLetter);
  }

  private static String digitsAlike(String word) {
    return WordShapeClassifier.wordShape(
        word.toLowerCase(Locale.ROOT), WordShapeClassifier.WORDSHAPEDIGITS);
  }

  private String word(int at) {
    return at >= 0 && at < words.length ? words[at] : OUTSIDE;
  }

  private String shape(int at, String outside) {
    return at >= 0 && at < words.length ? shapes[at] : outside;
  }

  private String cluster(int at, String outside) {
    return at >= 0 && at < words.length ? clusters[at] : outside;
  }

  private void begin(String kind) {
    end = kind;
    count = 0;
  }

  private void add(String text, String name) {
    add(Fingerprint.add(Fingerprint.of(text), name));
  }

  private void add(String text, String joint, String other, String name) {
    long print = Fingerprint.add(Fingerprint.of(text), joint);
    add(Fingerprint.add(Fingerprint.add(print, other), name));
  }

  /** A feature counts once, however often it is there. */
  private void add(long print) {
    int weights = features.get(Fingerprint.add(print, end));
    if (weights == FingerprintTable.NONE) {
      return;
    }
    for (int i = 0; i < count; i++) {
      if (found[i] == weights) {
        return;
      }
    }
    if (count == found.length) {
      found = Arrays.copyOf(found, count * 2);
    }
    found[count++] = weights;
  }

  /** The words known to be written small, as a set that is only asked for its members. */
  private static final class KnownWords extends AbstractSet<String> {
    private final FingerprintTable words;

    KnownWords(FingerprintTable words) {
      this.words = words;
    }

    @Override
    public boolean contains(@Nullable Object word) {
      return word instanceof String text
          && words.get(Fingerprint.of(text)) != FingerprintTable.NONE;
    }

    @Override
    public Iterator<String> iterator() {
      return Collections.emptyIterator();
    }

    @Override
    public int size() {
      return 0;
    }
  }
}
