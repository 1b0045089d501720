package org.parley.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.report.Block;
import org.parley.report.BlockKind;
import org.parley.report.Draft;
import org.parley.report.DraftBlock;
import org.parley.report.Furniture;
import org.parley.report.PublishedBasis;
import org.parley.report.Report;
import org.parley.report.Sentence;
import org.parley.report.Span;
import org.parley.report.When;

/** Makes a report of a draft. */
public final class Structure {
  private Structure() {}

  /**
   * The report a draft holds: characters in {@linkplain NormalForm normal form}, blocks laid out,
   * furniture found and left out, sentences cut, language told, id made.
   *
   * @param draft as a file or a page gave it
   * @return the report; its text may be empty if the draft holds nothing but furniture
   */
  public static Report report(Draft draft) {
    List<DraftBlock> blocks = laidOut(draft.blocks());
    String title = draft.title() == null ? null : NormalForm.line(draft.title());
    When published = draft.published() == null ? When.UNKNOWN : draft.published();
    PublishedBasis basis = published.isUnknown() ? PublishedBasis.UNKNOWN : PublishedBasis.METADATA;
    return build(
        draft, title, draft.bylines(), draft.outlet(), published, basis, blocks, List.of());
  }

  private static Report build(
      Draft draft,
      @Nullable String title,
      List<String> bylines,
      @Nullable String outlet,
      When published,
      PublishedBasis basis,
      List<DraftBlock> blocks,
      List<Furniture> furniture) {
    StringBuilder text = new StringBuilder();
    List<Block> placed = new ArrayList<>();
    if (title != null && !title.isEmpty()) {
      place(BlockKind.TITLE, title, text, placed);
    }
    for (DraftBlock block : blocks) {
      place(block.kind(), block.text(), text, placed);
    }
    String words = text.toString();
    String id = ReportId.of(draft.id(), draft.url(), outlet, words);
    return new Report(
        id,
        draft.source(),
        draft.url(),
        outlet,
        title,
        bylines,
        published,
        basis,
        draft.updated(),
        TextLanguage.of(words, draft.language()),
        words,
        placed,
        sentences(id, words, placed),
        furniture,
        draft.kind());
  }

  private static void place(BlockKind kind, String words, StringBuilder text, List<Block> placed) {
    int start = text.length();
    text.append(words);
    placed.add(new Block(kind, new Span(start, text.length())));
    text.append("\n\n");
  }

  private static List<Sentence> sentences(String id, String text, List<Block> blocks) {
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      for (Span span : Sentences.of(text, block.span())) {
        String number = id + "." + (sentences.size() + 1);
        sentences.add(new Sentence(number, i, block.kind(), span));
      }
    }
    return sentences;
  }

  /** The blocks in normal form, those of several lines taken apart where lines part blocks. */
  private static List<DraftBlock> laidOut(List<DraftBlock> drafted) {
    List<DraftBlock> blocks = new ArrayList<>();
    for (DraftBlock block : drafted) {
      if (block.kind() != BlockKind.BODY) {
        addLine(block.kind(), NormalForm.line(block.text()), blocks);
        continue;
      }
      String text = NormalForm.lines(block.text());
      for (Layout.Laid laid : Layout.of(text)) {
        String words = laid.words(text);
        boolean item = laid.kind() == BlockKind.LIST;
        addLine(laid.kind(), item ? Headings.withoutBullet(words) : words, blocks);
      }
    }
    return blocks;
  }

  private static void addLine(BlockKind kind, String words, List<DraftBlock> blocks) {
    if (!words.isEmpty()) {
      blocks.add(new DraftBlock(kind, words));
    }
  }
}
