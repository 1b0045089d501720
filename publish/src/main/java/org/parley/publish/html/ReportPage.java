package org.parley.publish.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.ReportEntry;
import org.parley.publish.line.DateWords;
import org.parley.publish.line.DossierIndex;
import org.parley.publish.line.Terms;
import org.parley.report.Block;
import org.parley.report.Furniture;
import org.parley.report.Report;
import org.parley.report.ReportKind;
import org.parley.report.Sentence;
import org.parley.report.Span;
import org.parley.report.When;

/**
 * The page of one report: its text with what was found marked, and notes beside it.
 *
 * @param frame what stands round the page
 * @param key number, outlet, date
 * @param of "Report 4 of 5"
 * @param storyHref the story's page
 * @param storyTitle the story's title
 * @param previous page of the report before, or null
 * @param next page of the report after, or null
 * @param newest the newest revision's page, if this is an earlier one; else null
 * @param archived what shows the page it was read from, or null
 * @param origin where its account comes from, in words
 * @param opinion whether it is its author's views
 * @param revisions its states, if it was changed after it was published
 * @param kinds what was found, and how often
 * @param blocks the text
 */
record ReportPage(
    Frame frame,
    ReportKey key,
    String of,
    String storyHref,
    String storyTitle,
    @Nullable String previous,
    @Nullable String next,
    @Nullable String newest,
    @Nullable String archived,
    String origin,
    boolean opinion,
    List<RevisionView> revisions,
    List<KindCount> kinds,
    List<BlockView> blocks) {

  /** A kind of finding and how many there are. */
  record KindCount(String code, String title, int count) {}

  /** A block of the text, or furniture that was left out before it, and the time of its entry. */
  record BlockView(
      String kind,
      String leftOut,
      @Nullable String at,
      List<SentenceView> sentences,
      List<ReportFindings.Note> notes) {}

  /** A sentence, in pieces that are marked alike. */
  record SentenceView(int number, List<Piece> pieces) {}

  /** Words marked alike. */
  record Piece(String text, String classes) {}

  static ReportPage of(
      ReportEntry entry,
      DossierIndex index,
      Names names,
      Frame frame,
      @Nullable ReportPlaces places) {
    Report report = entry.report();
    ReportFindings findings = new ReportFindings(index, report, names);
    List<KindCount> kinds = new ArrayList<>();
    for (FindingKind kind : FindingKind.values()) {
      if (findings.count(kind) > 0) {
        kinds.add(new KindCount(kind.code(), kind.title(), findings.count(kind)));
      }
    }
    int count = index.dossier().reports().size();
    return new ReportPage(
        frame,
        ReportKey.of(entry, index, names),
        "Report " + entry.number() + " of " + count,
        names.story(),
        index.dossier().story().title(),
        entry.number() > 1 ? names.report(entry.number() - 1) : null,
        entry.number() < count ? names.report(entry.number() + 1) : null,
        null,
        places == null ? null : places.archived(report.id()),
        origin(entry, index),
        report.kind() == ReportKind.OPINION,
        RevisionView.of(entry, places),
        kinds,
        blocks(report, findings));
  }

  /** The same as an earlier revision. */
  ReportPage replacedBy(String href) {
    return new ReportPage(
        frame,
        key,
        "An earlier revision",
        storyHref,
        storyTitle,
        null,
        null,
        href,
        archived,
        origin,
        opinion,
        List.of(),
        kinds,
        blocks);
  }

  private static String origin(ReportEntry entry, DossierIndex index) {
    String copyOf = entry.copyOf();
    if (copyOf != null) {
      return "copy of " + index.name(copyOf) + ", counted with it";
    }
    long copies =
        index.dossier().reports().stream()
            .filter(other -> entry.report().id().equals(other.copyOf()))
            .count();
    String own =
        entry.origin().equals(entry.report().id()) ? "own origin" : "from " + entry.origin();
    return copies == 0 ? "none found, " + own : copies + " found, " + own;
  }

  private static List<BlockView> blocks(Report report, ReportFindings findings) {
    List<BlockView> views = new ArrayList<>();
    for (int number = 0; number <= report.blocks().size(); number++) {
      for (Furniture furniture : report.furniture()) {
        if (furniture.beforeBlock() == number) {
          views.add(new BlockView("furniture", furniture.name(), null, List.of(), List.of()));
        }
      }
      if (number < report.blocks().size()) {
        Block block = report.blocks().get(number);
        views.add(
            new BlockView(
                Terms.code(block.kind()),
                "",
                entry(report.blocks(), number),
                sentences(report, number, findings),
                findings.notes(number)));
      }
    }
    return views;
  }

  /** When the entry of a live report that begins at a block was published; null if none begins. */
  private static @Nullable String entry(List<Block> blocks, int number) {
    When at = blocks.get(number).at();
    boolean begins = number == 0 || !Objects.equals(at, blocks.get(number - 1).at());
    return at == null || !begins ? null : DateWords.full(at);
  }

  private static List<SentenceView> sentences(Report report, int block, ReportFindings findings) {
    List<SentenceView> views = new ArrayList<>();
    for (int i = 0; i < report.sentences().size(); i++) {
      Sentence sentence = report.sentences().get(i);
      if (sentence.block() == block) {
        views.add(new SentenceView(i + 1, pieces(report, sentence.span(), findings.spans())));
      }
    }
    return views;
  }

  private static List<Piece> pieces(
      Report report, Span sentence, Map<FindingKind, List<Span>> marked) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(sentence.start(), sentence.end()));
    for (List<Span> spans : marked.values()) {
      for (Span span : spans) {
        if (span.overlaps(sentence)) {
          cuts.add(Math.max(span.start(), sentence.start()));
          cuts.add(Math.min(span.end(), sentence.end()));
        }
      }
    }
    List<Piece> pieces = new ArrayList<>();
    Integer from = null;
    for (int cut : cuts) {
      if (from != null) {
        Span piece = new Span(from, cut);
        pieces.add(new Piece(report.words(piece), classes(piece, marked)));
      }
      from = cut;
    }
    return pieces;
  }

  private static String classes(Span piece, Map<FindingKind, List<Span>> marked) {
    List<String> classes = new ArrayList<>();
    marked.forEach(
        (kind, spans) -> {
          if (spans.stream().anyMatch(span -> span.contains(piece))) {
            classes.add(kind.code());
          }
        });
    return String.join(" ", classes);
  }
}
