package org.parley.publish.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Dossier;
import org.parley.publish.line.DossierIndex;
import org.parley.publish.line.Terms;
import org.parley.report.Citation;
import org.parley.report.When;

/**
 * What a table is made of: its name, the lines of a dossier that it shows, and its columns in their
 * order, each with what stands in it.
 *
 * @param <T> a line of the table
 */
final class Table<T> {

  private final String name;
  private final Function<Dossier, List<T>> lines;
  private final List<String> heads = new ArrayList<>();
  private final List<BiFunction<DossierIndex, T, List<String>>> cells = new ArrayList<>();
  private @Nullable Function<T, List<Citation>> citations;

  private Table(String name, Function<Dossier, List<T>> lines) {
    this.name = name;
    this.lines = lines;
  }

  /** A table without columns yet. */
  static <T> Table<T> of(String name, Function<Dossier, List<T>> lines) {
    return new Table<>(name, lines);
  }

  /** A table whose first column is the story's identifier. */
  static <T> Table<T> ofStory(String name, Function<Dossier, List<T>> lines) {
    return of(name, lines).column("story", (index, line) -> index.dossier().story().id());
  }

  /** A further column; nothing stands in it where there is nothing to say. */
  Table<T> column(String head, BiFunction<DossierIndex, T, @Nullable String> cell) {
    return columns(List.of(head), (index, line) -> List.of(orEmpty(cell.apply(index, line))));
  }

  /** Further columns that are filled together. */
  Table<T> columns(List<String> further, BiFunction<DossierIndex, T, List<String>> filled) {
    heads.addAll(further);
    cells.add(filled);
    return this;
  }

  /** Three columns of an interval of days; empty without one. */
  Table<T> when(Function<T, @Nullable When> interval) {
    return columns(
        List.of("earliest", "latest", "precision"),
        (index, line) -> {
          When when = interval.apply(line);
          return when == null
              ? List.of("", "", "")
              : List.of(
                  when.earliest() == null ? "" : when.earliest().toString(),
                  when.latest() == null ? "" : when.latest().toString(),
                  Terms.code(when.precision()));
        });
  }

  /** The last columns: a row for each citation of the line, with its exact words. */
  Table<T> evidence(Function<T, List<Citation>> sentences) {
    citations = sentences;
    heads.addAll(
        List.of("report_number", "outlet", "sentence_number", "sentence_id", "exact_words"));
    return this;
  }

  String name() {
    return name;
  }

  /** The table over stories, as text. */
  String text(List<DossierIndex> stories) {
    CsvTable table = new CsvTable(heads);
    for (DossierIndex index : stories) {
      for (T line : lines.apply(index.dossier())) {
        List<String> row = new ArrayList<>();
        cells.forEach(filled -> row.addAll(filled.apply(index, line)));
        if (citations == null) {
          table.row(row);
          continue;
        }
        for (Citation citation : citations.apply(line)) {
          List<String> cited = new ArrayList<>(row);
          cited.addAll(evidence(index, citation));
          table.row(cited);
        }
      }
    }
    return table.text();
  }

  private static List<String> evidence(DossierIndex index, Citation citation) {
    return List.of(
        String.valueOf(index.number(citation.report())),
        orEmpty(index.report(citation.report()).report().outlet()),
        String.valueOf(index.sentence(citation)),
        citation.sentence(),
        index.words(citation));
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }
}
