package org.parley.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.parley.language.Annotator;
import org.parley.language.Asides;
import org.parley.language.EntityKind;
import org.parley.language.Parse;
import org.parley.language.Token;
import org.parley.report.Span;

/**
 * Tokens and lemmas by CoreNLP, and its models for tags (Toutanova and others, 2003), names (Finkel
 * and others, 2005) and parses (Chen and Manning, 2014) run by {@link WordTagger}, {@link
 * NameTagger} and {@link TransitionParser}. The models load once, side by side, and are shared by
 * all threads.
 */
public final class CoreNlpAnnotator implements Annotator {
  private static final String TOKENIZER_OPTIONS =
      "invertible=true,quotes=not_cp1252,untokenizable=noneKeep";

  private final CompletableFuture<WordTagger> tagger;
  private final CompletableFuture<NameTagger> names;
  private final CompletableFuture<TransitionParser> parser;

  private CoreNlpAnnotator(
      CompletableFuture<WordTagger> tagger,
      CompletableFuture<NameTagger> names,
      CompletableFuture<TransitionParser> parser) {
    this.tagger = tagger;
    this.names = names;
    this.parser = parser;
  }

  /**
   * Loads the models from the class path, in the background: the first sentence that asks for one
   * waits for it, and then fails with an {@link UncheckedIOException} if it is missing or damaged.
   */
  public static CoreNlpAnnotator load() {
    // Clearing its log also puts back the streams the process began with.
    PrintStream out = System.out;
    PrintStream err = System.err;
    RedwoodConfiguration.current().clear().apply();
    System.setOut(out);
    System.setErr(err);
    CompletableFuture<WordClusters> clusters = load(WordClusters::load);
    return new CoreNlpAnnotator(
        clusters.thenApply(known -> now(() -> WordTagger.load(known))),
        clusters.thenApply(known -> now(() -> NameTagger.load(known))),
        load(TransitionParser::load));
  }

  private interface Loading<T> {
    T load() throws IOException;
  }

  private static <T> CompletableFuture<T> load(Loading<T> model) {
    return CompletableFuture.supplyAsync(() -> now(model));
  }

  private static <T> T now(Loading<T> model) {
    try {
      return model.load();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
    String[] words = labels.stream().map(CoreNlpAnnotator::spelling).toArray(String[]::new);
    String[] tags = tagger.join().tag(words);
    String[] kinds = names.join().tag(words, tags);
    List<Token> tokens = new ArrayList<>(labels.size());
    for (int i = 0; i < labels.size(); i++) {
      CoreLabel label = labels.get(i);
      tokens.add(
          new Token(
              label.originalText().isEmpty() ? label.word() : label.originalText(),
              morphology.lemma(label.word(), tags[i]),
              tags[i],
              kind(kinds[i]),
              new Span(label.beginPosition(), label.endPosition()).shift(sentence.start())));
    }
    return List.copyOf(tokens);
  }

  /** The models were trained on American spelling. */
  private static String spelling(CoreLabel label) {
    return Americanize.americanize(label.word());
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
    return Asides.parse(sentence, parser.join()::parse);
  }
}
