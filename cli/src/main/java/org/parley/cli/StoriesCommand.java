package org.parley.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.publish.library.LibraryJson;
import org.parley.store.Store;
import org.parley.store.StoryCard;
import org.parley.story.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley stories}. */
@Command(
    name = "stories",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Lists the stories of the library, the latest last.",
    description = {
      "",
      "Each with the days of its reports, how many there are, its id and its title. A story is "
          + "closed when nothing has joined it for a month; a report that joins opens it again.",
      ""
    })
final class StoriesCommand implements Callable<Integer> {
  @Option(names = "--open", description = "Only stories that are open.")
  private boolean open;

  @Option(
      names = "--at-least",
      paramLabel = "N",
      description = "Only stories of at least this many reports.")
  private int atLeast = 1;

  @Option(names = "--format", paramLabel = "FORMAT", description = "terminal (default) or json.")
  private LibraryOptions.Format format = LibraryOptions.Format.TERMINAL;

  @Mixin private LibraryOptions library = new LibraryOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    try (Store store = library.toRead()) {
      List<StoryCard> stories =
          store.stories().stories().stream()
              .filter(story -> !open || story.state() == Story.State.OPEN)
              .filter(story -> story.reports() >= atLeast)
              .sorted(
                  Comparator.comparing(
                      StoryCard::last, Comparator.nullsFirst(Comparator.naturalOrder())))
              .toList();
      if (format == LibraryOptions.Format.JSON) {
        OutputStream out = new BufferedOutputStream(System.out, 1 << 16);
        LibraryJson.stories(stories, store.reports()::cards, out);
        out.flush();
        return ExitStatus.DONE;
      }
      PrintWriter out = spec.commandLine().getOut();
      for (StoryCard story : stories) {
        out.println(
            String.format(
                Locale.ROOT,
                "%-10s %-10s %5d %-7s %s  %s",
                text(story.first()),
                text(story.last()),
                story.reports(),
                story.state() == Story.State.OPEN ? "open" : "closed",
                story.id(),
                story.title()));
      }
      return ExitStatus.DONE;
    }
  }

  private static String text(@Nullable Object day) {
    return day == null ? "undated" : day.toString();
  }
}
