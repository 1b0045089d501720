package org.parley.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorMerger;
import org.parley.actor.ReportWithActors;
import org.parley.alignment.StoryReport;
import org.parley.alignment.StoryReports;
import org.parley.findings.Findings;
import org.parley.findings.Reader;
import org.parley.report.Block;
import org.parley.report.BlockKind;
import org.parley.report.PublishedBasis;
import org.parley.report.Report;
import org.parley.report.Sentence;
import org.parley.report.Span;
import org.parley.report.When;
import org.parley.similarity.Origins;

/**
 * A document that comes as sentences of tokens, put together to a text again and read as a report,
 * with the way back from the text to the tokens.
 *
 * @param report the document as a report; each of its sentences is a block, but for those of one
 *     quotation, which are one
 * @param story the documents of one story have the same, or null if nothing tells
 * @param tokens for each sentence where its tokens stand in the report's text
 * @param judged the sentences that people have marked
 */
public record TokenDocument(
    Report report, @Nullable String story, List<List<Span>> tokens, BitSet judged) {
  /** So many sentences a quotation may have that is put together again. */
  private static final int LONGEST_QUOTE = 4;

  private static final Set<String> TO_THE_LEFT =
      Set.of(".", ",", ";", ":", "?", "!", "%", ")", "-RRB-", "''", "”", "'s", "n't", "'", "’s");
  private static final Set<String> TO_THE_RIGHT = Set.of("(", "-LRB-", "``", "“", "$", "#", "£");

  /** Copies its list. */
  public TokenDocument {
    tokens = List.copyOf(tokens);
  }

  /**
   * The documents of a file of one JSON object a line, each with id and sentences.
   *
   * @throws IOException if the file cannot be read or a line is not a document
   */
  public static List<TokenDocument> read(Path file) throws IOException {
    List<TokenDocument> documents = new ArrayList<>();
    for (JsonNode json : JsonLines.read(file)) {
      documents.add(document(json));
    }
    return documents;
  }

  /** Documents read and put together as one story. */
  public static StoryReports story(List<TokenDocument> documents, Reader reader) {
    List<Findings> findings =
        documents.stream().map(document -> reader.read(document.report())).toList();
    return new StoryReports(
        findings.stream().map(each -> StoryReport.of(each.report(), each)).toList(),
        ActorMerger.merge(
            findings.stream()
                .map(each -> new ReportWithActors(each.report(), each.actors()))
                .toList()),
        Origins.of(findings.stream().map(Findings::report).toList()));
  }

  private static TokenDocument document(JsonNode json) {
    String id = json.path("id").asText();
    StringBuilder text = new StringBuilder();
    List<List<Span>> tokens = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    boolean open = false;
    for (JsonNode words : json.path("sentences")) {
      boolean goesOn = open && closes(json.path("sentences"), sentences.size());
      text.append(sentences.isEmpty() ? "" : goesOn ? " " : "\n\n");
      int start = text.length();
      List<Span> spans = new ArrayList<>();
      String before = "";
      for (JsonNode word : words) {
        String written = word.asText();
        boolean close =
            spans.isEmpty() || TO_THE_LEFT.contains(written) || TO_THE_RIGHT.contains(before);
        text.append(close ? "" : " ");
        int from = text.length();
        text.append(plain(written));
        spans.add(new Span(from, text.length()));
        before = written;
      }
      Span span = new Span(start, text.length());
      BlockKind kind = kind(sentences.size(), before, spans.size());
      sentences.add(new Sentence(id + "." + (sentences.size() + 1), sentences.size(), kind, span));
      if (goesOn) {
        Block begun = blocks.remove(blocks.size() - 1);
        blocks.add(new Block(kind, begun.span().cover(span)));
      } else {
        blocks.add(new Block(kind, span));
      }
      open = kind == BlockKind.BODY && text.lastIndexOf("“") > text.lastIndexOf("”");
      tokens.add(List.copyOf(spans));
    }
    text.append("\n\n");
    String date = json.path("date").asText(json.path("dct").asText(""));
    When published = date.isEmpty() ? When.UNKNOWN : When.day(LocalDate.parse(date), "");
    Report report =
        Report.ofText(id, id, text.toString(), blocks, sentences)
            .withPublished(
                published,
                published.isUnknown() ? PublishedBasis.UNKNOWN : PublishedBasis.METADATA);
    return new TokenDocument(
        report, json.path("subtopic").textValue(), tokens, judged(json, sentences.size()));
  }

  /** A quotation that a sentence or one of the next few ends was begun in the same paragraph. */
  private static boolean closes(JsonNode sentences, int from) {
    for (int i = from; i < Math.min(sentences.size(), from + LONGEST_QUOTE); i++) {
      for (JsonNode word : sentences.get(i)) {
        String mark = plain(word.asText());
        if (mark.equals("“") || mark.equals("”")) {
          return mark.equals("”");
        }
      }
    }
    return false;
  }

  private static String plain(String token) {
    return switch (token) {
      case "``" -> "“";
      case "''" -> "”";
      case "-LRB-" -> "(";
      case "-RRB-" -> ")";
      default -> token.isEmpty() ? "_" : token;
    };
  }

  /** A first sentence without a full stop is a headline. */
  private static BlockKind kind(int sentence, String last, int length) {
    boolean open = !Set.of(".", "?", "!", "''", "\"").contains(last);
    return sentence == 0 && open && length > 2 ? BlockKind.TITLE : BlockKind.BODY;
  }

  private static BitSet judged(JsonNode json, int sentences) {
    BitSet judged = new BitSet();
    JsonNode marked = json.path("validated_sentences");
    if (marked.isArray()) {
      marked.forEach(sentence -> judged.set(sentence.asInt()));
    } else {
      judged.set(0, sentences);
    }
    return judged;
  }

  /**
   * The tokens of a sentence that a stretch of the text covers.
   *
   * @return number of the first and of the one after the last, or null if it covers none
   */
  public @Nullable Span tokensOf(int sentence, Span span) {
    int first = -1;
    int last = -1;
    List<Span> all = tokens.get(sentence);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).start() < span.end() && span.start() < all.get(i).end()) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    return first < 0 ? null : new Span(first, last + 1);
  }
}
