package org.parley.nlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
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
 * by {@link TransitionParser} with CoreNLP's model (Chen and Manning, 2014). The models load once,
 * side by side, and are shared by all threads.
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
  private final CompletableFuture<TransitionParser> parser;

  private CoreNlpAnnotator(
      MaxentTagger tagger,
      CRFClassifier<CoreLabel> names,
      CompletableFuture<TransitionParser> parser) {
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
    // Clearing its log also puts back the streams the process began with.
    PrintStream out = System.out;
    PrintStream err = System.err;
    RedwoodConfiguration.current().clear().apply();
    System.setOut(out);
    System.setErr(err);
    CompletableFuture<TransitionParser> parser =
        CompletableFuture.supplyAsync(CoreNlpAnnotator::loadParser);
    CompletableFuture<MaxentTagger> tagger =
        CompletableFuture.supplyAsync(() -> new MaxentTagger(TAGGER));
    CRFClassifier<CoreLabel> names = loadNames();
    return new CoreNlpAnnotator(tagger.join(), names, parser);
  }

  private static CRFClassifier<CoreLabel> loadNames() {
    try (InputStream in = model(NAMES)) {
      return CRFClassifier.getClassifier(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("model does not fit this CoreNLP: " + NAMES, e);
    }
  }

  private static TransitionParser loadParser() {
    try (InputStream in = model(PARSER)) {
      return TransitionParser.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream model(String name) throws IOException {
    InputStream raw = CoreNlpAnnotator.class.getClassLoader().getResourceAsStream(name);
    if (raw == null) {
      throw new IOException("model not on the class path: " + name);
    }
    return new GZIPInputStream(raw, 1 << 16);
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
    return parser.join().parse(sentence);
  }
}
