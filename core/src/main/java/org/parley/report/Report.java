package org.parley.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One text published by an outlet.
 *
 * @param id derived from where it came from and what it says; the same input has the same id
 * @param source the file or address it was read from, as the user would name it
 * @param url canonical address, or null
 * @param outlet who published it, or null if nothing tells
 * @param title its title as written, or null; where there is one it is also the first block
 * @param bylines the people named as authors
 * @param published when it was published, {@link When#UNKNOWN} if nothing tells
 * @param publishedBasis where {@code published} comes from
 * @param updated when it was last changed, or null
 * @param language ISO 639-1, or "und" if it cannot be told
 * @param text title, headings, list items and paragraphs, each followed by a blank line; no
 *     furniture
 * @param blocks the parts of the text, in order
 * @param sentences the sentences of the text, in order
 * @param furniture what was left out
 * @param kind news, opinion, or the summary a feed gave
 */
public record Report(
    String id,
    String source,
    @Nullable String url,
    @Nullable String outlet,
    @Nullable String title,
    List<String> bylines,
    When published,
    PublishedBasis publishedBasis,
    @Nullable When updated,
    String language,
    String text,
    List<Block> blocks,
    List<Sentence> sentences,
    List<Furniture> furniture,
    ReportKind kind) {

  /** Copies its lists. */
  public Report {
    bylines = List.copyOf(bylines);
    blocks = List.copyOf(blocks);
    sentences = List.copyOf(sentences);
    furniture = List.copyOf(furniture);
  }

  /**
   * A news report in English of which nothing is known but its text and where it stands.
   *
   * @param blocks the parts of the text, in order
   * @param sentences the sentences of the text, in order
   */
  public static Report ofText(
      String id, String source, String text, List<Block> blocks, List<Sentence> sentences) {
    return new Report(
        id,
        source,
        null,
        null,
        null,
        List.of(),
        When.UNKNOWN,
        PublishedBasis.UNKNOWN,
        null,
        "en",
        text,
        blocks,
        sentences,
        List.of(),
        ReportKind.NEWS);
  }

  /** The words of a stretch of this report. */
  public String words(Span span) {
    return span.of(text);
  }

  /** The sentence that holds an offset of the text, or null between sentences. */
  public @Nullable Sentence sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = sentences.get(middle).span();
      if (offset < span.start()) {
        high = middle - 1;
      } else if (offset >= span.end()) {
        low = middle + 1;
      } else {
        return sentences.get(middle);
      }
    }
    return null;
  }

  /** The same report with another date of publication. */
  public Report withPublished(When when, PublishedBasis basis) {
    return new Report(
        id, source, url, outlet, title, bylines, when, basis, updated, language, text, blocks,
        sentences, furniture, kind);
  }
}
