package org.parley.text.furniture;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.report.Furniture;

/**
 * Finds the furniture of a page. Each kind of furniture has its own class; they run from the surest
 * to the least sure, and a piece that one has named is not looked at again.
 */
public final class FurnitureFinder {
  private FurnitureFinder() {}

  /**
   * Takes the furniture out of a page.
   *
   * @param pieces the page's lines and paragraphs, in order
   * @param title the title if the page's own data gives it, else null: then the first line is taken
   *     for it where it looks like one
   */
  public static Cleared clear(List<Piece> pieces, @Nullable String title) {
    Sheet sheet = new Sheet(pieces, title);
    EmbeddedPosts.mark(sheet);
    Stamps.mark(sheet);
    Views.mark(sheet);
    Phrases.markLines(sheet);
    ShareBars.mark(sheet);
    TitleLine.find(sheet);
    CallsToFollow.mark(sheet);
    Captions.mark(sheet);
    RepeatedLines.mark(sheet);
    RelatedLinks.mark(sheet);
    LinkedHeadlines.mark(sheet);
    Authors.mark(sheet);
    return cleared(sheet);
  }

  private static Cleared cleared(Sheet sheet) {
    List<Piece> kept = new ArrayList<>();
    List<Furniture> furniture = new ArrayList<>();
    for (int i = 0; i < sheet.size(); i++) {
      String name = sheet.name(i);
      if (name != null) {
        furniture.add(new Furniture(name, sheet.text(i), kept.size()));
      } else if (i != sheet.titleAt) {
        kept.add(kept.isEmpty() ? withoutDateline(sheet, i, furniture) : sheet.piece(i));
      }
    }
    String outlet = sheet.outlets.size() == 1 ? sheet.outlets.iterator().next() : null;
    Facts facts =
        new Facts(
            sheet.title,
            List.copyOf(sheet.bylines),
            outlet,
            sheet.published,
            sheet.updated,
            sheet.opinion);
    return new Cleared(kept, furniture, facts);
  }

  private static Piece withoutDateline(Sheet sheet, int index, List<Furniture> furniture) {
    Piece piece = sheet.piece(index);
    String opening = Dateline.opening(piece.text());
    if (opening.isEmpty()) {
      return piece;
    }
    furniture.add(new Furniture(Dateline.NAME, opening.strip(), 0));
    if (sheet.published == null) {
      sheet.published = StampDate.of(opening);
    }
    return new Piece(
        piece.kind(), piece.text().substring(opening.length()), piece.marked(), piece.at());
  }
}
