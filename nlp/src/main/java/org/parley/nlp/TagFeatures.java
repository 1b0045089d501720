package org.parley.nlp;

import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Scores of the tags of a word by what the words tell, without the tags before it. The features are
 * those of CoreNLP's "left3words" tagger with clusters of words (Toutanova and others, 2003), each
 * with the number that its template has in the model.
 */
final class TagFeatures {
  /** The templates, as CoreNLP names them, for words of all kinds and for rare ones. */
  static final List<String> TEMPLATES =
      List.of(
          "Extractor(-1,word)",
          "Extractor(0,word)",
          "Extractor(1,word)",
          "ExtractorContinuousTagConj(-2 ... -1)",
          "Extractor(-1,tag)");

  static final List<String> RARE_TEMPLATES =
      List.of(
          "ExtractorWordShapeClassifier(-1,chris2)",
          "ExtractorWordShapeClassifier(0,chris2)",
          "ExtractorWordShapeClassifier(1,chris2)",
          "ExtractorDistsim(-1,word)",
          "ExtractorDistsim(0,word)",
          "ExtractorDistsim(1,word)",
          "ExtractorDistsimConjunction(-1,1)",
          "ExtractorUCase()",
          "ExtractorCNumber()",
          "ExtractorDash()",
          "ExtractorLetterDigitDash()",
          "CompanyNameDetector()",
          "ExtractorAllCapitalized()",
          "ExtractorUpperDigitDash()",
          "ExtractorStartSentenceCap()",
          "ExtractorMidSentenceCapC()",
          "ExtractorMidSentenceCap()",
          "ExtractorWordPref(len1,w0)",
          "ExtractorWordPref(len2,w0)",
          "ExtractorWordPref(len3,w0)",
          "ExtractorWordPref(len4,w0)",
          "ExtractorWordPref(len5,w0)",
          "ExtractorWordPref(len6,w0)",
          "ExtractorWordPref(len7,w0)",
          "ExtractorWordPref(len8,w0)",
          "ExtractorWordPref(len9,w0)",
          "ExtractorWordPref(len10,w0)",
          "ExtractorWordSuff(len1,w0)",
          "ExtractorWordSuff(len2,w0)",
          "ExtractorWordSuff(len3,w0)",
          "ExtractorWordSuff(len4,w0)",
          "ExtractorWordSuff(len5,w0)",
          "ExtractorWordSuff(len6,w0)",
          "ExtractorWordSuff(len7,w0)",
          "ExtractorWordSuff(len8,w0)",
          "ExtractorWordSuff(len9,w0)",
          "ExtractorWordSuff(len10,w0)",
          "ExtractorWordShapeClassifier(0,chris4)",
          "ExtractorNonAlphanumeric()");

  /** The template of the two tags before, and that of the one before. */
  static final int TWO_TAGS = 3;

  static final int ONE_TAG = 4;

  private static final int RARE = TEMPLATES.size();
  private static final int AFFIXES = 10;
  private static final int COMPANY_REACH = 3;
  private static final String OUTSIDE = "NA";
  private static final String NO_CLUSTER = "null";
  private static final String NO = "0";
  private static final String YES = "1";
  private static final Set<String> COMPANY_ENDS =
      Set.of(
          "Company",
          "COMPANY",
          "Co.",
          "Co",
          "Cos.",
          "CO.",
          "COS.",
          "Corporation",
          "CORPORATION",
          "Corp.",
          "Corp",
          "CORP.",
          "Incorporated",
          "INCORPORATED",
          "Inc.",
          "Inc",
          "INC.",
          "Association",
          "ASSOCIATION",
          "Assn",
          "ASSN",
          "Limited",
          "LIMITED",
          "Ltd.",
          "LTD.",
          "L.P.");

  private final TagModel model;
  private final WordClusters clusters;
  private final String[] words;
  private double[] scores = {};
  private int template;

  /**
   * @param words as CoreNLP spells them for its models, with the mark of the sentence's end
   */
  TagFeatures(TagModel model, WordClusters clusters, String[] words) {
    this.model = model;
    this.clusters = clusters;
    this.words = words;
  }

  /** A score for each tag. */
  double[] of(int at, int entry) {
    scores = new double[model.tags().size()];
    template = 0;
    add(word(at - 1));
    add(word(at));
    add(word(at + 1));
    if (model.isRare(entry)) {
      template = RARE;
      shapesAndClusters(at);
      characters(at);
      capitals(at);
      affixes(words[at]);
      add(shape(words[at], WordShapeClassifier.WORDSHAPECHRIS4));
      add(!any(words[at], Character::isLetter) && !any(words[at], Character::isDigit));
    }
    return scores;
  }

  private void shapesAndClusters(int at) {
    for (int i = at - 1; i <= at + 1; i++) {
      add(shape(word(i), WordShapeClassifier.WORDSHAPECHRIS2));
    }
    for (int i = at - 1; i <= at + 1; i++) {
      add(cluster(i));
    }
    add(cluster(at - 1) + '|' + cluster(at) + '|' + cluster(at + 1));
  }

  private void characters(int at) {
    String word = words[at];
    boolean capital = any(word, Character::isUpperCase);
    boolean digit = any(word, Character::isDigit);
    boolean dash = word.indexOf('-') >= 0;
    add(capital);
    add(digit);
    add(dash);
    add(any(word, Character::isLetter) && dash && digit);
    add(mayBeCompany(at));
    add(!any(word, c -> !Character.isUpperCase(c)));
    add(capital && dash && digit);
  }

  private boolean mayBeCompany(int at) {
    if (!startsWithCapital(words[at])) {
      return false;
    }
    for (int i = at; i <= at + COMPANY_REACH; i++) {
      if (COMPANY_ENDS.contains(word(i))) {
        return true;
      }
    }
    return false;
  }

  /** A capital tells less at the beginning of a sentence. */
  private void capitals(int at) {
    String word = words[at];
    int small =
        startsWithCapital(word) ? model.word(word.toLowerCase(Locale.ROOT)) : TagModel.UNKNOWN;
    boolean none = small != TagModel.UNKNOWN && model.commonestTag(small) == TagModel.NO_TAG;
    String tag =
        small == TagModel.UNKNOWN || none ? NO : model.tags().get(model.commonestTag(small));
    add(at == 0 ? tag : NO);
    add(at == 0 ? NO : tag);
    add(at == 0 && any(word, Character::isUpperCase));
  }

  private void affixes(String word) {
    String none = "######";
    for (int i = 1; i <= AFFIXES; i++) {
      add(word.length() < i ? none : word.substring(0, i));
    }
    for (int i = 1; i <= AFFIXES; i++) {
      add(word.length() < i ? none : word.substring(word.length() - i));
    }
  }

  private void add(boolean yes) {
    add(yes ? YES : NO);
  }

  private void add(String text) {
    model.add(scores, Fingerprint.add(TagModel.template(template++), text));
  }

  private String word(int at) {
    return at >= 0 && at < words.length ? words[at] : OUTSIDE;
  }

  private String cluster(int at) {
    String cluster = clusters.of(word(at));
    return cluster == null ? NO_CLUSTER : cluster;
  }

  private static String shape(String word, int kind) {
    return WordShapeClassifier.wordShape(word, kind);
  }

  private static boolean startsWithCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  private interface OfUnit {
    boolean test(char unit);
  }

  private static boolean any(String word, OfUnit test) {
    for (int i = 0; i < word.length(); i++) {
      if (test.test(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
