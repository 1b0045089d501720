package org.parley.publish.html;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.parley.dossier.Dossier;
import org.parley.dossier.ReportEntry;
import org.parley.publish.line.DossierIndex;

/** Stories as pages in a folder that opens from disk. */
public final class HtmlPages {

  private HtmlPages() {}

  /**
   * Writes {@code index.html} (the story, or the list of stories if there are several), a page for
   * each report, one style sheet and one script. Files of the same names are replaced, others left
   * alone.
   *
   * @param dossiers the stories
   * @param folder where to; made if it is not there
   * @return the page to open first
   * @throws IOException if the folder cannot be written
   */
  public static Path write(List<Dossier> dossiers, Path folder) throws IOException {
    Files.createDirectories(folder);
    boolean alone = dossiers.size() == 1;
    for (Dossier dossier : dossiers) {
      Names names = Names.of(dossier, alone);
      Frame frame = Frame.inFolder(alone ? null : Names.INDEX);
      page(
          folder,
          names.story(),
          "story",
          StoryPage.of(dossier, names, frame, List.of(), List.of()));
      Frame beside = Frame.inFolder(names.story());
      DossierIndex index = new DossierIndex(dossier);
      for (ReportEntry entry : dossier.reports()) {
        page(
            folder,
            names.report(entry.number()),
            "report",
            ReportPage.of(entry, index, names, beside, null));
      }
    }
    if (!alone) {
      page(folder, Names.INDEX, "stories", StoriesPage.of(dossiers));
    }
    copy(Names.STYLE, folder);
    copy(Names.SCRIPT, folder);
    return folder.resolve(Names.INDEX);
  }

  private static void page(Path folder, String name, String template, Object model)
      throws IOException {
    Files.writeString(
        folder.resolve(name), Templates.render(template, model), StandardCharsets.UTF_8);
  }

  private static void copy(String name, Path folder) throws IOException {
    try (InputStream in = HtmlPages.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException("missing from this build of Parley: " + name);
      }
      Files.write(folder.resolve(name), in.readAllBytes());
    }
  }
}
