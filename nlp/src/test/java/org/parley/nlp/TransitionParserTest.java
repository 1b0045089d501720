package org.parley.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.language.Parse;
import org.parley.language.Token;
import org.parley.report.Span;

class TransitionParserTest {
  private static final String MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

  /** CoreNLP's own class is the reference: the same model must give the same parses. */
  @Test
  void parsesAsCoreNlpDoesWithTheSameModel() {
    CoreNlpAnnotator annotator = CoreNlpAnnotator.load();
    DependencyParser reference = DependencyParser.loadFromModelFile(MODEL);
    Random random = new Random(7);
    for (int i = 0; i < 60; i++) {
      String text = MadeSentences.next(random);
      List<Token> tokens = annotator.tag(text, List.of(new Span(0, text.length()))).get(0);
      assertThat(arcs(annotator.parse(tokens))).as(text).isEqualTo(arcs(reference, tokens));
    }
  }

  private static List<String> arcs(Parse parse) {
    List<String> arcs = new ArrayList<>();
    for (int i = 0; i < parse.size(); i++) {
      arcs.add(parse.governor(i) + " " + parse.relation(i) + " " + i);
    }
    return arcs;
  }

  private static List<String> arcs(DependencyParser reference, List<Token> tokens) {
    List<TaggedWord> words = new ArrayList<>();
    for (Token token : tokens) {
      words.add(new TaggedWord(token.text(), token.tag()));
    }
    String[] arcs = new String[words.size()];
    for (TypedDependency arc : reference.predict(words).typedDependencies()) {
      int dependent = arc.dep().index() - 1;
      arcs[dependent] = (arc.gov().index() - 1) + " " + arc.reln() + " " + dependent;
    }
    return List.of(arcs);
  }
}
