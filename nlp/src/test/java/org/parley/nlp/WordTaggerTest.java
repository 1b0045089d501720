package org.parley.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordTaggerTest {
  private static final String MODEL =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

  /** CoreNLP's own class is the reference: the same model must give the same tags. */
  @Test
  void tagsAsCoreNlpDoesWithTheSameModel() throws IOException {
    WordTagger tagger = WordTagger.load(WordClusters.load());
    MaxentTagger reference = new MaxentTagger(MODEL);
    Random random = new Random(11);
    for (int i = 0; i < 150; i++) {
      String text = MadeSentences.next(random);
      List<CoreLabel> words =
          new PTBTokenizer<>(new StringReader(text), new CoreLabelTokenFactory(), "").tokenize();
      reference.tagCoreLabels(words);
      String[] spelt =
          words.stream().map(w -> Americanize.americanize(w.word())).toArray(String[]::new);
      assertThat(tagger.tag(spelt))
          .as(text)
          .isEqualTo(words.stream().map(CoreLabel::tag).toArray(String[]::new));
    }
  }

  @Test
  void aSentenceWithoutWordsHasNoTags() throws IOException {
    assertThat(WordTagger.load(WordClusters.load()).tag(new String[0])).isEmpty();
  }
}
