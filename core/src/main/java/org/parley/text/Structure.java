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
import org.parley.report.ReportKind;
import org.parley.report.Sentence;
import org.parley.report.Span;
import org.parley.report.When;
import org.parley.text.furniture.Cleared;
import org.parley.text.furniture.Facts;
import org.parley.text.furniture.FurnitureFinder;
import org.parley.text.furniture.Piece;

/** Makes a report of a draft. */
public final class Structure {
  private Structure() {}

  /**
   * The report a draft holds: characters in {@linkplain NormalForm normal form}, blocks laid out,
   * furniture found and left out, sentences cut, language told, id made. What the draft itself says
   * of title, outlet, authors and dates comes before what its furniture tells.
   *
   * @param draft as a file or a page gave it
   * @return the report; its text is empty if the draft holds nothing but furniture
   */
  public static Report report(Draft draft) {
    String given = draft.title() == null ? "" : NormalForm.line(draft.title());
    Cleared cleared = FurnitureFinder.clear(pieces(draft.blocks()), given.isEmpty() ? null : given);
    Facts facts = cleared.facts();
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    String title = facts.title();
    if (title != null) {
      place(BlockKind.TITLE, title, null, text, blocks);
    }
    for (DraftBlock block : blocks(cleared.pieces())) {
      place(block.kind(), block.text(), block.at(), text, blocks);
    }
    return report(draft, facts, text.toString(), blocks, furniture(cleared, title != null));
  }

  /**
   * A report whose text is exactly a given text, for measuring against marks made on it: blocks and
   * sentences are found, nothing is left out and no character is changed. Blocks are the text's own
   * paragraphs; the first is the title if it opens with the draft's.
   *
   * @param draft its source and facts; its title is not put before the text
   * @param text the text, whose offsets hold in the report
   */
  public static Report verbatim(Draft draft, String text) {
    List<Block> blocks = new ArrayList<>();
    String title = draft.title();
    for (Layout.Laid laid : Layout.of(text)) {
      boolean titled = blocks.isEmpty() && title != null && laid.span().of(text).startsWith(title);
      blocks.add(new Block(titled ? BlockKind.TITLE : laid.kind(), laid.span()));
    }
    Facts none = new Facts(draft.title(), List.of(), null, null, null, false);
    return report(draft, none, text, blocks, List.of());
  }

  private static Report report(
      Draft draft, Facts facts, String text, List<Block> blocks, List<Furniture> furniture) {
    String outlet = draft.outlet() == null ? facts.outlet() : draft.outlet();
    When published = draft.published();
    PublishedBasis basis = PublishedBasis.METADATA;
    if (published == null || published.isUnknown()) {
      published = facts.published() == null ? When.UNKNOWN : facts.published();
      basis = facts.published() == null ? PublishedBasis.UNKNOWN : PublishedBasis.TEXT;
    }
    boolean opinion = facts.opinion() && draft.kind() == ReportKind.NEWS;
    String id = ReportId.of(draft.id(), draft.url(), outlet, facts.title(), text);
    return new Report(
        id,
        draft.source(),
        draft.url(),
        outlet,
        facts.title(),
        draft.bylines().isEmpty() ? facts.bylines() : draft.bylines(),
        published,
        basis,
        draft.updated() == null ? facts.updated() : draft.updated(),
        TextLanguage.of(text, draft.language()),
        text,
        blocks,
        sentences(id, text, blocks),
        furniture,
        opinion ? ReportKind.OPINION : draft.kind());
  }

  private static void place(
      BlockKind kind, String words, @Nullable When at, StringBuilder text, List<Block> blocks) {
    int start = text.length();
    text.append(words);
    blocks.add(new Block(kind, new Span(start, text.length()), at));
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
  private static List<Piece> pieces(List<DraftBlock> drafted) {
    List<Piece> pieces = new ArrayList<>();
    for (DraftBlock block : drafted) {
      if (block.kind() == BlockKind.BODY) {
        String text = NormalForm.lines(block.text());
        for (Layout.Laid laid : Layout.of(text)) {
          pieces.add(new Piece(laid.kind(), laid.words(), false, block.at()));
        }
      } else {
        String line = NormalForm.line(block.text());
        if (!line.isEmpty()) {
          pieces.add(new Piece(block.kind(), line, true, block.at()));
        }
      }
    }
    return pieces;
  }

  /** What is left of a page as blocks; without the furniture between them looks tell more. */
  private static List<DraftBlock> blocks(List<Piece> pieces) {
    List<BlockKind> looks = Headings.kinds(pieces.stream().map(Piece::text).toList());
    List<DraftBlock> blocks = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      BlockKind kind = piece.marked() ? piece.kind() : looks.get(i);
      boolean item = kind == BlockKind.LIST;
      String words = item ? Headings.withoutBullet(piece.text()) : piece.text();
      blocks.add(new DraftBlock(kind, words, piece.at()));
    }
    return blocks;
  }

  private static List<Furniture> furniture(Cleared cleared, boolean titled) {
    List<Furniture> furniture = new ArrayList<>();
    for (Furniture found : cleared.furniture()) {
      int before = found.beforeBlock() + (titled ? 1 : 0);
      furniture.add(new Furniture(found.name(), found.text(), before));
    }
    return furniture;
  }
}
