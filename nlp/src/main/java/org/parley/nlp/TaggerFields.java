package org.parley.nlp;

import edu.stanford.nlp.maxent.iis.LambdaSolve;
import edu.stanford.nlp.tagger.maxent.Dictionary;
import edu.stanford.nlp.tagger.maxent.Distsim;
import edu.stanford.nlp.tagger.maxent.Extractor;
import edu.stanford.nlp.tagger.maxent.Extractors;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.tagger.maxent.TTags;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * CoreNLP's tagger as it is packed. Used by the build alone.
 *
 * @param model what it has learnt
 * @param clusters its clusters of words
 */
record TaggerFields(TagModel model, Map<String, String> clusters) {
  /**
   * Loads a tagger.
   *
   * @throws IOException if its templates are not those of {@link TagFeatures}
   */
  static TaggerFields of(String file) throws IOException {
    MaxentTagger tagger = new MaxentTagger(file);
    TTags tags = Fields.get(tagger, MaxentTagger.class, "tags");
    Extractors common = Fields.get(tagger, MaxentTagger.class, "extractors");
    Extractors rare = Fields.get(tagger, MaxentTagger.class, "extractorsRare");
    check(common, TagFeatures.TEMPLATES);
    check(rare, TagFeatures.RARE_TEMPLATES);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < tags.getSize(); i++) {
      names.add(tags.getTag(i));
    }
    Words words = words(tagger, tags, names);
    return new TaggerFields(weighed(tagger, names, words), clusters(rare));
  }

  private static void check(Extractors extractors, List<String> templates) throws IOException {
    Extractor[] found = Fields.get(extractors, Extractors.class, "v");
    List<String> names = Arrays.stream(found).map(Extractor::toString).toList();
    if (!names.equals(templates)) {
      throw new IOException("the tagger has other templates: " + names);
    }
  }

  private static Map<String, String> clusters(Extractors rare) {
    Extractor[] found = Fields.get(rare, Extractors.class, "v");
    Extractor distsim = found[TagFeatures.RARE_TEMPLATES.indexOf("ExtractorDistsim(0,word)")];
    Distsim lexicon = Fields.get(distsim, distsim.getClass(), "lexicon");
    return Fields.get(lexicon, Distsim.class, "lexicon");
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
  private record Words(int[][] sets, FingerprintTable entries) {}

  private static Words words(MaxentTagger tagger, TTags tags, List<String> names) {
    Dictionary dictionary = Fields.get(tagger, MaxentTagger.class, "dict");
    Map<String, Object> counts = Fields.get(dictionary, Dictionary.class, "dict");
    int rareBelow = Fields.<Integer>get(tagger, MaxentTagger.class, "rareWordThresh");
    Map<List<Integer>, Integer> sets = new LinkedHashMap<>();
    sets.put(set(tags.getOpenTags(), names), 0);
    FingerprintTable entries = FingerprintTable.forEntries(counts.size());
    new TreeMap<>(counts)
        .forEach(
            (word, count) -> {
              Map<String, Integer> ofTags = Fields.get(count, count.getClass(), "map");
              int sum = ofTags.values().stream().mapToInt(Integer::intValue).sum();
              Integer next = sets.size();
              Integer known =
                  sum == 0
                      ? Integer.valueOf(0)
                      : sets.putIfAbsent(set(ofTags.keySet(), names), next);
              int set = known == null ? next : known;
              int entry = TagModel.entry(set, commonest(ofTags, names), sum < rareBelow);
              entries.put(Fingerprint.of(word), entry);
            });
    int[][] arrays =
        sets.keySet().stream()
            .map(set -> set.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
    return new Words(arrays, entries);
  }

  /** CoreNLP lets what may be a past tense be a participle too, and a base form a present. */
  private static List<Integer> set(Collection<String> tags, List<String> names) {
    Set<String> all = new TreeSet<>(tags);
    if (all.contains("VBD") || all.contains("VBN")) {
      all.addAll(List.of("VBD", "VBN"));
    }
    if (all.contains("VB") || all.contains("VBP")) {
      all.addAll(List.of("VB", "VBP"));
    }
    return all.stream().map(names::indexOf).toList();
  }

  /** The first of the commonest in the order of CoreNLP's map, as CoreNLP takes it. */
  private static int commonest(Map<String, Integer> counts, List<String> names) {
    int most = 0;
    int tag = TagModel.NO_TAG;
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      if (count.getValue() > most) {
        most = count.getValue();
        tag = names.indexOf(count.getKey());
      }
    }
    return tag;
  }

  private static TagModel weighed(MaxentTagger tagger, List<String> names, Words words) {
    List<Map<String, int[]>> templates = Fields.get(tagger, MaxentTagger.class, "fAssociations");
    LambdaSolve solved = Fields.get(tagger, MaxentTagger.class, "prob");
    int rows = templates.stream().mapToInt(Map::size).sum();
    FingerprintTable features = FingerprintTable.forEntries(rows);
    int[] starts = new int[rows + 1];
    IntStream.Builder tags = IntStream.builder();
    DoubleStream.Builder weights = DoubleStream.builder();
    int row = 0;
    int count = 0;
    for (int template = 0; template < templates.size(); template++) {
      for (Map.Entry<String, int[]> feature : new TreeMap<>(templates.get(template)).entrySet()) {
        features.put(Fingerprint.add(TagModel.template(template), feature.getKey()), row);
        int[] numbers = feature.getValue();
        for (int tag = 0; tag < numbers.length; tag++) {
          if (numbers[tag] >= 0) {
            tags.add(tag);
            weights.add(solved.lambda[numbers[tag]]);
            count++;
          }
        }
        starts[++row] = count;
      }
    }
    return new TagModel(
        names,
        words.sets(),
        words.entries(),
        features,
        starts,
        tags.build().toArray(),
        weights.build().toArray());
  }
}
