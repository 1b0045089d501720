package org.parley.cli;

import java.nio.file.Path;
import java.util.List;
import org.parley.store.Store;
import org.parley.store.StoryCard;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What commands that ask the library have in common. */
final class LibraryOptions {
  /** The forms of an answer. */
  enum Format {
    TERMINAL,
    JSON
  }

  @Mixin private DataOption data = new DataOption();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  Path folder() {
    return data.folder();
  }

  Store toRead() {
    return data.toRead();
  }

  Store toWrite() {
    return data.toWrite();
  }

  /** The story that a user names by its id or the beginning of it, with or without "story-". */
  StoryCard story(Store store, String named) {
    return story(spec, store, named);
  }

  /** As {@link #story(Store, String)}, for a command that has its own options. */
  static StoryCard story(CommandSpec spec, Store store, String named) {
    StoryCard exact = store.stories().story(named);
    if (exact != null) {
      return exact;
    }
    List<StoryCard> found =
        store.stories().stories().stream()
            .filter(s -> s.id().startsWith(named) || s.id().startsWith("story-" + named))
            .toList();
    if (found.size() != 1) {
      throw new ParameterException(
          spec.commandLine(),
          found.isEmpty()
              ? "no such story: " + named + " (parley stories lists them)"
              : "several stories begin with " + named + "; give more of the id");
    }
    return found.get(0);
  }
}
