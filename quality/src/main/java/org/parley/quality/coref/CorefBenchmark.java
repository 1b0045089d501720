package org.parley.quality.coref;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.parley.alignment.MentionChains;
import org.parley.alignment.MentionChains.Mentioned;
import org.parley.findings.Reader;
import org.parley.nlp.CoreNlpAnnotator;
import org.parley.quality.Benchmark;
import org.parley.quality.BenchmarkSet;
import org.parley.quality.Outputs;
import org.parley.quality.Score;
import org.parley.quality.TokenDocument;
import org.parley.report.Span;

/**
 * Which words tell of the same event, over the reports of each story: raw text, mentions found by
 * Parley, all sentences that people have marked.
 */
public final class CorefBenchmark implements Benchmark {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public String group() {
    return "coref";
  }

  @Override
  public List<Score> run(Path folder, Outputs outputs) throws IOException {
    List<Score> scores = new ArrayList<>();
    Reader reader = new Reader(CoreNlpAnnotator.load());
    for (BenchmarkSet set : BenchmarkSet.in(folder)) {
      Map<ChainMention, String> found = find(TokenDocument.read(set.docs()), reader);
      outputs.write(group(), set.name(), Map.of("mentions", forOutput(found)));
      if (set.isMarked()) {
        boolean events = set.name().startsWith("ecb");
        CorefScore score = CorefScore.of(read(set.gold()), found);
        scores.add(
            new Score(
                "coref/" + set.name(),
                "CoNLL F1",
                score.conll(),
                events ? .45 : null,
                events ? "best published from raw text .424, on the other part" : ""));
        scores.add(new Score("coref/" + set.name(), "mention F1", score.mentions(), null, ""));
        scores.add(new Score("coref/" + set.name(), "MUC F1", score.muc(), null, ""));
        scores.add(new Score("coref/" + set.name(), "B3 F1", score.bCubed(), null, ""));
        scores.add(new Score("coref/" + set.name(), "CEAFe F1", score.ceaf(), null, ""));
      }
    }
    return scores;
  }

  /** The chain of each mention. */
  private static Map<ChainMention, String> find(List<TokenDocument> documents, Reader reader) {
    Map<String, List<TokenDocument>> stories = new LinkedHashMap<>();
    for (TokenDocument document : documents) {
      String story = Objects.requireNonNullElse(document.story(), document.report().id());
      stories.computeIfAbsent(story, key -> new ArrayList<>()).add(document);
    }
    Map<ChainMention, String> found = new LinkedHashMap<>();
    stories.forEach((story, members) -> enter(found, story, members, reader));
    return found;
  }

  private static void enter(
      Map<ChainMention, String> found, String name, List<TokenDocument> members, Reader reader) {
    Map<String, TokenDocument> documents = new LinkedHashMap<>();
    members.forEach(document -> documents.put(document.report().id(), document));
    int chain = 0;
    for (List<Mentioned> mentions : MentionChains.of(TokenDocument.story(members, reader)).all()) {
      String id = name + "#" + chain++;
      for (Mentioned mentioned : mentions) {
        TokenDocument document =
            Objects.requireNonNull(documents.get(mentioned.report().id()), "of another story");
        int sentence = mentioned.mention().sentence();
        Span tokens = document.tokensOf(sentence, mentioned.mention().span());
        if (tokens != null && document.judged().get(sentence)) {
          found.put(
              new ChainMention(document.report().id(), sentence, tokens.start(), tokens.end()), id);
        }
      }
    }
  }

  private static Map<ChainMention, String> read(Path gold) throws IOException {
    Map<ChainMention, String> chains = new LinkedHashMap<>();
    for (JsonNode mention : JSON.readTree(gold.toFile()).path("mentions").path("event")) {
      chains.put(
          new ChainMention(
              mention.path("doc").asText(),
              mention.path("sent").asInt(),
              mention.path("start").asInt(),
              mention.path("end").asInt()),
          mention.path("chain").asText());
    }
    return chains;
  }

  private static List<Map<String, Object>> forOutput(Map<ChainMention, String> found) {
    List<Map<String, Object>> mentions = new ArrayList<>();
    found.forEach(
        (mention, chain) -> {
          Map<String, Object> fields = new LinkedHashMap<>();
          fields.put("doc", mention.document());
          fields.put("sent", mention.sentence());
          fields.put("start", mention.start());
          fields.put("end", mention.end());
          fields.put("chain", chain);
          mentions.add(fields);
        });
    return mentions;
  }
}
