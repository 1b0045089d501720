package org.parley.nlp;

import edu.stanford.nlp.ie.AbstractSequenceClassifier;
import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.util.Index;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

/**
 * Turns CoreNLP's models into the files that are loaded when Parley starts; run by the build.
 * Loading CoreNLP's own files took longer than reading a story. The same models give the same
 * bytes.
 */
public final class ModelPacker {
  private static final String TAGGER = "pos-tagger/english-left3words-distsim.tagger";
  private static final String NAMES = "ner/english.all.3class.distsim.crf.ser.gz";
  private static final String PARSER = "parser/nndep/english_UD.gz";

  private ModelPacker() {}

  private interface Packed {
    void write(ModelOutput out) throws IOException;
  }

  /**
   * Packs the models, unless that has been done.
   *
   * @param args the folder of CoreNLP's models, and the folder for the packed ones
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    Path models = Path.of(args[0]);
    Path packed = Path.of(args[1]);
    if (isDone(packed)) {
      return;
    }
    Locale.setDefault(Locale.ROOT);
    RedwoodConfiguration.current().clear().apply();
    Files.createDirectories(packed);
    try (InputStream in = open(models.resolve(PARSER))) {
      write(packed, ParserModel.FILE, ParserText.read(in)::write);
    }
    TaggerFields tagger = TaggerFields.of(models.resolve(TAGGER).toString());
    write(packed, TagModel.FILE, tagger.model()::write);
    try (InputStream in = open(models.resolve(NAMES))) {
      CRFClassifier<?> classifier = CRFClassifier.getClassifier(in);
      write(packed, NameModel.FILE, names(classifier)::write);
      Map<String, String> clusters = clusters(classifier);
      if (!clusters.equals(tagger.clusters())) {
        throw new IOException("the tagger and the recogniser of names know different clusters");
      }
      write(packed, WordClusters.FILE, clusters(clusters)::write);
    } catch (ClassNotFoundException e) {
      throw new IOException("the recogniser of names does not fit this CoreNLP", e);
    }
  }

  private static boolean isDone(Path packed) {
    for (String file :
        List.of(ParserModel.FILE, TagModel.FILE, NameModel.FILE, WordClusters.FILE)) {
      try (InputStream in = Files.newInputStream(packed.resolve(file))) {
        if (ModelInput.of(in, file).number() != ModelOutput.FORM) {
          return false;
        }
      } catch (IOException e) {
        return false;
      }
    }
    return true;
  }

  private static InputStream open(Path file) throws IOException {
    return new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)), 1 << 16);
  }

  /** A file comes to its name only when it is whole. */
  private static void write(Path folder, String name, Packed packed) throws IOException {
    Path part = folder.resolve(name + ".part");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
      packed.write(new ModelOutput(out));
    }
    Files.move(part, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
  }

  private static NameModel names(CRFClassifier<?> classifier) {
    float[][] learnt = Fields.get(classifier, CRFClassifier.class, "weights");
    Index<String> names = Fields.get(classifier, CRFClassifier.class, "featureIndex");
    List<Index<CRFLabel>> sequences = Fields.get(classifier, CRFClassifier.class, "labelIndices");
    Collection<String> known =
        Fields.get(classifier, AbstractSequenceClassifier.class, "knownLCWords");
    int labels = classifier.classIndex.size();
    int total = 0;
    FingerprintTable features = FingerprintTable.forEntries(learnt.length);
    for (int i = 0; i < learnt.length; i++) {
      features.put(Fingerprint.of(names.get(i)), total);
      total += learnt[i].length;
    }
    float[] weights = new float[total];
    int at = 0;
    for (float[] row : learnt) {
      boolean single = row.length == labels;
      Index<CRFLabel> order = sequences.get(single ? 0 : 1);
      for (int i = 0; i < row.length; i++) {
        int[] label = order.get(i).getLabel();
        weights[at + (single ? label[0] : label[0] * labels + label[1])] = row[i];
      }
      at += row.length;
    }
    FingerprintTable lowerCase = FingerprintTable.forEntries(known.size());
    new TreeSet<>(known).forEach(word -> lowerCase.put(Fingerprint.of(word), 0));
    return new NameModel(classifier.classIndex.objectsList(), features, weights, lowerCase);
  }

  private static Map<String, String> clusters(CRFClassifier<?> classifier) {
    Object factory = classifier.featureFactories.get(0);
    return Fields.get(factory, NERFeatureFactory.class, "lexicon");
  }

  private static WordClusters clusters(Map<String, String> lexicon) {
    List<String> names = new ArrayList<>(new TreeSet<>(lexicon.values()));
    Map<String, Integer> numbers = new TreeMap<>();
    for (int i = 0; i < names.size(); i++) {
      numbers.put(names.get(i), i);
    }
    FingerprintTable words = FingerprintTable.forEntries(lexicon.size());
    new TreeMap<>(lexicon)
        .forEach(
            (word, cluster) -> {
              Integer number = numbers.get(cluster);
              if (number == null) {
                throw new UncheckedIOException(new IOException("a cluster without a number"));
              }
              words.put(Fingerprint.of(word), number);
            });
    return new WordClusters(words, names);
  }
}
