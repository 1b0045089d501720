package org.parley.quality.quotes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ReportActors;
import org.parley.language.AnnotatedReport;
import org.parley.language.AnnotatedSentence;
import org.parley.language.Annotator;
import org.parley.language.Token;
import org.parley.nlp.CoreNlpAnnotator;
import org.parley.quality.Benchmark;
import org.parley.quality.BenchmarkSet;
import org.parley.quality.Outputs;
import org.parley.quality.Score;
import org.parley.quality.quotes.QuoteSet.Article;
import org.parley.quote.FoundQuote;
import org.parley.quote.QuoteFinder;
import org.parley.quote.QuoteForm;
import org.parley.quote.QuoteGate;
import org.parley.report.Draft;
import org.parley.report.Report;
import org.parley.report.ReportKind;
import org.parley.report.Sentence;
import org.parley.report.Span;
import org.parley.text.Structure;

/**
 * Quotes and sources against the annotation of PolNeAR. Articles are read as users' reports are,
 * with parses only where the gate asks for them; furniture stays, since the annotation has it too.
 * Of a set of more than 200 articles a fixed sample of 84 is read.
 *
 * <p>The file of outputs "SET" holds everything found, "SET.marked" the quotations in marks alone,
 * which is what the figures for direct and mixed quotes count.
 */
public final class QuotesBenchmark implements Benchmark {
  private static final int LARGE = 200;
  private static final int SAMPLE = 84;

  @Override
  public String group() {
    return "quotes";
  }

  @Override
  public List<Score> run(Path folder, Outputs outputs) throws IOException {
    Annotator annotator = CoreNlpAnnotator.load();
    List<Score> scores = new ArrayList<>();
    for (BenchmarkSet one : BenchmarkSet.in(folder)) {
      String name = one.name();
      QuoteSet set = QuoteSet.read(folder, name);
      List<Article> articles = new ArrayList<>(set.articles());
      if (articles.size() > LARGE) {
        java.util.Collections.shuffle(articles, new Random(1));
        articles = articles.subList(0, SAMPLE);
      }
      List<List<FoundQuote>> found =
          articles.parallelStream().map(article -> quotes(annotator, article)).toList();
      write(outputs, name, articles, found);
      if (set.gold() != null) {
        scores.addAll(scores(name, set.gold(), articles, found));
      }
    }
    return scores;
  }

  private static List<FoundQuote> quotes(Annotator annotator, Article article) {
    Report report = report(article);
    List<Span> spans = report.sentences().stream().map(Sentence::span).toList();
    List<List<Token>> tokens = annotator.tag(report.text(), spans);
    boolean[] needsParse = QuoteGate.needsParse(report, tokens);
    List<AnnotatedSentence> sentences = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      sentences.add(
          new AnnotatedSentence(
              report.sentences().get(i),
              tokens.get(i),
              needsParse[i] ? annotator.parse(tokens.get(i)) : null));
    }
    return QuoteFinder.find(new AnnotatedReport(report, sentences), new ReportActors(List.of()));
  }

  private static Report report(Article article) {
    Draft draft =
        new Draft(
            article.id(),
            article.id(),
            null,
            null,
            article.title(),
            List.of(),
            null,
            null,
            "en",
            List.of(),
            ReportKind.NEWS);
    return Structure.verbatim(draft, article.text());
  }

  private static List<Score> scores(
      String name,
      Map<String, List<Attribution>> gold,
      List<Article> articles,
      List<List<FoundQuote>> found) {
    String set = "quotes/" + name;
    boolean aimed = name.equals("dev");
    List<Score> scores = new ArrayList<>();
    QuoteScorer marked = scored(gold, articles, found, true);
    scores.add(
        score(set, "direct+mixed relaxed F1", marked.relaxed.f1(), aimed ? .88 : null, ".855"));
    scores.add(
        score(
            set,
            "direct+mixed quote+speaker F1",
            marked.withSpeaker.f1(),
            aimed ? .81 : null,
            ".792"));
    scores.add(score(set, "direct+mixed exact F1", marked.exact.f1(), null, ".745"));
    scores.add(score(set, "direct+mixed speaker", marked.speakerAccuracy(), null, ".925"));
    QuoteScorer all = scored(gold, articles, found, false);
    scores.add(score(set, "all relaxed F1", all.relaxed.f1(), aimed ? .65 : null, ".624"));
    scores.add(
        score(set, "all quote+speaker F1", all.withSpeaker.f1(), aimed ? .58 : null, ".554"));
    scores.add(score(set, "all exact F1", all.exact.f1(), null, ".491"));
    return scores;
  }

  private static Score score(
      String set, String measure, double value, @Nullable Double aim, String prototype) {
    return new Score(set, measure, value, aim, aim == null ? "" : "prototype " + prototype);
  }

  private static QuoteScorer scored(
      Map<String, List<Attribution>> gold,
      List<Article> articles,
      List<List<FoundQuote>> found,
      boolean marked) {
    QuoteScorer scorer = new QuoteScorer(marked ? Set.of("direct", "mixed") : Set.of());
    for (int i = 0; i < articles.size(); i++) {
      List<Attribution> given = new ArrayList<>();
      for (FoundQuote quote : found.get(i)) {
        if (!marked || quote.form() != QuoteForm.INDIRECT) {
          given.add(
              new Attribution(quote.content(), listed(quote.source()), listed(quote.cue()), ""));
        }
      }
      scorer.add(articles.get(i).text(), gold.getOrDefault(articles.get(i).id(), List.of()), given);
    }
    return scorer;
  }

  private static void write(
      Outputs outputs, String name, List<Article> articles, List<List<FoundQuote>> found)
      throws IOException {
    Map<String, Object> all = new LinkedHashMap<>();
    Map<String, Object> marked = new LinkedHashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      String text = articles.get(i).text();
      List<Object> items = new ArrayList<>();
      List<Object> itemsMarked = new ArrayList<>();
      for (FoundQuote quote : found.get(i)) {
        Map<String, Object> item =
            Map.of(
                "content", QuoteSet.pairs(quote.content(), text),
                "source", QuoteSet.pairs(listed(quote.source()), text),
                "cue", QuoteSet.pairs(listed(quote.cue()), text),
                "kind", quote.form().name().toLowerCase(java.util.Locale.ROOT));
        items.add(item);
        if (quote.form() != QuoteForm.INDIRECT) {
          itemsMarked.add(item);
        }
      }
      all.put(articles.get(i).id(), items);
      marked.put(articles.get(i).id(), itemsMarked);
    }
    outputs.write("quotes", name, Map.of("docs", all));
    outputs.write("quotes", name + ".marked", Map.of("docs", marked));
  }

  private static List<Span> listed(@Nullable Span span) {
    return span == null ? List.of() : List.of(span);
  }
}
