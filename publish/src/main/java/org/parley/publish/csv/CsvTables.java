package org.parley.publish.csv;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.dossier.Dossier;
import org.parley.publish.line.DossierIndex;
import org.parley.publish.line.Terms;
import org.parley.store.StoryCard;

/** One table for each kind of line, all stories in each. */
public final class CsvTables {

  private static final List<Table<?>> TABLES =
      List.of(
          ReportTables.reports(),
          ReportTables.actors(),
          SpeechTables.summary(),
          SpeechTables.quotes(),
          EventTables.events(),
          EventTables.plover(),
          EventTables.gdelt(),
          ProposalTables.positions(),
          ProposalTables.voices(),
          ProposalTables.course(),
          EventTables.figures(),
          SpeechTables.disagreements(),
          ReportTables.coverage(),
          SpeechTables.onlyHere());

  private CsvTables() {}

  /**
   * Writes the tables, each as {@code <name>.csv}.
   *
   * @param folder where to; made if it is not there
   * @return the files written
   * @throws IOException if the folder cannot be written
   */
  public static List<Path> write(List<Dossier> dossiers, Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, String> table : texts(dossiers).entrySet()) {
      Path file = folder.resolve(table.getKey() + ".csv");
      Files.writeString(file, table.getValue(), StandardCharsets.UTF_8);
      files.add(file);
    }
    return files;
  }

  /** The tables by name, as text. */
  public static Map<String, String> texts(List<Dossier> dossiers) {
    List<DossierIndex> stories = dossiers.stream().map(DossierIndex::new).toList();
    Map<String, String> texts = new LinkedHashMap<>();
    TABLES.forEach(table -> texts.put(table.name(), table.text(stories)));
    return texts;
  }

  /** A list of stories as one table. */
  public static String stories(List<StoryCard> stories) {
    CsvTable table =
        new CsvTable(
            List.of("story", "title", "language", "state", "first", "last", "reports", "version"));
    for (StoryCard story : stories) {
      table.row(
          List.of(
              story.id(),
              story.title(),
              story.lane(),
              Terms.code(story.state()),
              story.first() == null ? "" : story.first().toString(),
              story.last() == null ? "" : story.last().toString(),
              String.valueOf(story.reports()),
              String.valueOf(story.version())));
    }
    return table.text();
  }
}
