package org.parley.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class NameTaggerTest {
  private static final String MODEL =
      "/edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  /** CoreNLP's own class is the reference: the same model must give the same labels. */
  @Test
  void findsTheNamesThatCoreNlpFindsWithTheSameModel() throws Exception {
    WordClusters clusters = WordClusters.load();
    NameTagger names = NameTagger.load(clusters);
    WordTagger tagger = WordTagger.load(clusters);
    CRFClassifier<CoreLabel> reference;
    try (InputStream in = NameTaggerTest.class.getResourceAsStream(MODEL)) {
      reference = CRFClassifier.getClassifier(new GZIPInputStream(in));
    }
    Random random = new Random(12);
    for (int i = 0; i < 150; i++) {
      String text = MadeSentences.next(random);
      List<CoreLabel> words =
          new PTBTokenizer<>(new StringReader(text), new CoreLabelTokenFactory(), "").tokenize();
      String[] spelt =
          words.stream().map(w -> Americanize.americanize(w.word())).toArray(String[]::new);
      String[] tags = tagger.tag(spelt);
      for (int w = 0; w < tags.length; w++) {
        words.get(w).setTag(tags[w]);
      }
      assertThat(names.tag(spelt, tags))
          .as(text)
          .isEqualTo(
              reference.classifySentence(words).stream()
                  .map(w -> w.get(AnswerAnnotation.class))
                  .toArray(String[]::new));
    }
  }
}
