package org.parley.nlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPInputStream;
import org.parley.language.Annotator;
import org.parley.language.EntityKind;
import org.parley.language.Parse;
import org.parley.language.Token;
import org.parley.report.Span;

/**
 * Tokens, tags and lemmas by CoreNLP's tokenizer and maximum entropy tagger (Toutanova and others,
 * 2003), names by one conditional random field of three classes (Finkel and others, 2005), parses
 * by the neural transition parser (Chen and Manning, 2014). The models load once, side by side, and
 * are shared by all threads.
 */
public final class CoreNlpAnnotator implements Annotator {
  private static final String MODELS = "edu/stanford/nlp/models/";
  private static final String TAGGER = MODELS + "pos-tagger/english-left3words-distsim.tagger";
  private static final String NAMES = MODELS + "ner/english.all.3class.distsim.crf.ser.gz";
  private static final String PARSER = MODELS + "parser/nndep/english_UD.gz";
  private static final String TOKENIZER_OPTIONS =
      "invertible=true,quotes=not_cp1252,untokenizable=noneKeep";

  private final MaxentTagger tagger;
  private final CRFClassifier<CoreLabel> names;
  private final CompletableFuture<DependencyParser> parser;

  private CoreNlpAnnotator(
      MaxentTagger tagger,
      CRFClassifier<CoreLabel> names,
      CompletableFuture<DependencyParser> parser) {
    this.tagger = tagger;
    this.names = names;
    this.parser = parser;
  }

  /**
   * Loads the models from the class path. The parser goes on loading in the background until the
   * first sentence to be parsed asks for it.
   *
   * @throws UncheckedIOException if a model is missing or damaged
   */
  public static CoreNlpAnnotator load() {
    RedwoodConfiguration.current().clear().apply();
    CompletableFuture<DependencyParser> parser =
        CompletableFuture.supplyAsync(() -> DependencyParser.loadFromModelFile(PARSER));
    CompletableFuture<MaxentTagger> tagger =
        CompletableFuture.supplyAsync(() -> new MaxentTagger(TAGGER));
    CRFClassifier<CoreLabel> names = loadNames();
    return new CoreNlpAnnotator(tagger.join(), names, parser);
  }

  private static CRFClassifier<CoreLabel> loadNames() {
    try (InputStream raw = CoreNlpAnnotator.class.getClassLoader().getResourceAsStream(NAMES)) {
      if (raw == null) {
        throw new UncheckedIOException(new IOException("model not on the class path: " + NAMES));
      }
      try (InputStream in = new GZIPInputStream(raw, 1 << 16)) {
        return CRFClassifier.getClassifier(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("model does not fit this CoreNLP: " + NAMES, e);
    }
  }

  @Override
  public List<List<Token>> tag(String text, List<Span> sentences) {
    List<List<Token>> all = new ArrayList<>(sentences.size());
    Morphology morphology = new Morphology();
    for (Span sentence : sentences) {
      all.add(tagOne(text, sentence, morphology));
    }
    return all;
  }

  private List<Token> tagOne(String text, Span sentence, Morphology morphology) {
    List<CoreLabel> labels =
        new PTBTokenizer<>(
                new StringReader(sentence.of(text)), new CoreLabelTokenFactory(), TOKENIZER_OPTIONS)
            .tokenize();
    if (labels.isEmpty()) {
      return List.of();
    }
    tagger.tagCoreLabels(labels);
    List<CoreLabel> answers = names.classifySentence(labels);
    List<Token> tokens = new ArrayList<>(labels.size());
    for (int i = 0; i < labels.size(); i++) {
      CoreLabel label = labels.get(i);
      tokens.add(
          new Token(
              label.originalText().isEmpty() ? label.word() : label.originalText(),
              morphology.lemma(label.word(), label.tag()),
              label.tag(),
              kind(answers.get(i).get(AnswerAnnotation.class)),
              new Span(label.beginPosition(), label.endPosition()).shift(sentence.start())));
    }
    return List.copyOf(tokens);
  }

  private static EntityKind kind(String answer) {
    return switch (answer) {
      case "PERSON" -> EntityKind.PERSON;
      case "ORGANIZATION" -> EntityKind.ORGANISATION;
      case "LOCATION" -> EntityKind.PLACE;
      default -> EntityKind.NONE;
    };
  }

  @Override
  public Parse parse(List<Token> sentence) {
    List<TaggedWord> words = new ArrayList<>(sentence.size());
    for (Token token : sentence) {
      words.add(new TaggedWord(token.text(), token.tag()));
    }
    GrammaticalStructure structure = parser.join().predict(words);
    int[] governors = new int[words.size()];
    String[] relations = new String[words.size()];
    Arrays.fill(governors, Parse.ROOT);
    Arrays.fill(relations, "dep");
    for (TypedDependency dependency : structure.typedDependencies()) {
      int dependent = dependency.dep().index() - 1;
      governors[dependent] = dependency.gov().index() - 1;
      relations[dependent] = dependency.reln().toString();
    }
    return new Parse(governors, relations);
  }
}
