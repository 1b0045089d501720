package org.parley.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.parley.dossier.Correction;
import org.parley.engine.CorrectionLog;
import org.parley.engine.Engine;
import org.parley.engine.FindingLog;
import org.parley.publish.journal.EntryJson;
import org.parley.publish.line.CorrectionWords;
import org.parley.publish.line.Terms;
import org.parley.store.Store;
import org.parley.story.StoryCorrection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code parley correct}. */
@Command(
    name = "correct",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Says which reports are one story, against what Parley found; lists what was said.",
    description = {
      "",
      "What you say goes before what Parley finds, and stays when more reports arrive. It is kept "
          + "with your name and the time, and can be taken back. Without a command, all that was "
          + "said is listed, the id of each first; what was said of findings on the desk too.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  parley correct merge story-abc story-def    the second is part of the first",
      "  parley correct rename story-abc 'Strait talks'",
      "  parley correct undo en-2"
    })
final class CorrectCommand implements Callable<Integer> {
  @Mixin private LibraryOptions library = new LibraryOptions();

  @Option(
      names = "--by",
      paramLabel = "NAME",
      scope = ScopeType.INHERIT,
      description = "Who says so; by default the name you are logged in with.")
  private String by = System.getProperty("user.name", "");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    try (Store store = library.toRead()) {
      for (CorrectionLog.Entry entry : CorrectionLog.of(store)) {
        print(entry);
      }
      for (FindingLog.Entry entry : FindingLog.of(store)) {
        print(entry);
      }
    }
    return ExitStatus.DONE;
  }

  @Command(header = "Two stories are one: OTHER is part of STORY.", mixinStandardHelpOptions = true)
  int merge(
      @Parameters(paramLabel = "STORY") String story,
      @Parameters(paramLabel = "OTHER") String other) {
    return correct(store -> new StoryCorrection.Merge(id(store, story), id(store, other)));
  }

  @Command(
      header = "These reports of STORY are a story of their own.",
      mixinStandardHelpOptions = true)
  int split(
      @Parameters(paramLabel = "STORY") String story,
      @Parameters(paramLabel = "REPORT", arity = "1..*") List<String> reports) {
    return correct(store -> new StoryCorrection.Split(id(store, story), reports));
  }

  @Command(header = "REPORT belongs to STORY and stays there.", mixinStandardHelpOptions = true)
  int pin(
      @Parameters(paramLabel = "REPORT") String report,
      @Parameters(paramLabel = "STORY") String story) {
    return correct(store -> new StoryCorrection.Pin(report, id(store, story)));
  }

  @Command(header = "STORY is called TITLE.", mixinStandardHelpOptions = true)
  int rename(
      @Parameters(paramLabel = "STORY") String story,
      @Parameters(paramLabel = "TITLE") String title) {
    return correct(store -> new StoryCorrection.Rename(id(store, story), title.strip()));
  }

  @Command(header = "Takes back what was said under an ID.", mixinStandardHelpOptions = true)
  int undo(@Parameters(paramLabel = "ID") String id) {
    return id.matches("f\\d{1,9}")
        ? write(
            (store, engine) -> {
              engine.undo(Integer.parseInt(id.substring(1)), by, now());
              return id;
            })
        : write((store, engine) -> engine.undo(id, by, now()));
  }

  private int correct(Function<Store, StoryCorrection> correction) {
    return write((store, engine) -> engine.correct(correction.apply(store), by, now()));
  }

  /** Says something and gives its id. */
  private interface Saying {
    String say(Store store, Engine engine);
  }

  private int write(Saying saying) {
    try (Store store = library.toWrite();
        Engine engine = WithoutReading.engine(store)) {
      String said = saying.say(store, engine);
      int[] changed = new int[1];
      engine.settle(update -> EntryJson.note(update, now()), update -> changed[0]++);
      CorrectionLog.of(store).stream().filter(e -> e.id().equals(said)).forEach(this::print);
      FindingLog.of(store).stream().filter(e -> id(e).equals(said)).forEach(this::print);
      spec.commandLine().getErr().println("parley: " + changed[0] + " dossiers changed");
      return ExitStatus.DONE;
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private String id(Store store, String named) {
    return library.story(store, named).id();
  }

  /** The clock is asked here only; the engine has none. */
  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS);
  }

  private void print(CorrectionLog.Entry entry) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        entry.id()
            + "  "
            + entry.at()
            + "  "
            + entry.by()
            + "  "
            + words(entry)
            + (entry.undone() ? "  (taken back)" : ""));
  }

  private static String id(FindingLog.Entry entry) {
    return "f" + entry.correction().number();
  }

  private void print(FindingLog.Entry entry) {
    Correction correction = entry.correction();
    spec.commandLine()
        .getOut()
        .println(
            id(entry)
                + "  "
                + correction.at()
                + "  "
                + correction.by()
                + "  "
                + Terms.code(correction.target().part())
                + " \""
                + correction.target().text()
                + "\": "
                + CorrectionWords.of(correction)
                + (correction.reason().isEmpty() ? "" : " (" + correction.reason() + ")")
                + (entry.undoneBy() == null ? "" : "  (taken back)"));
  }

  private static String words(CorrectionLog.Entry entry) {
    StoryCorrection correction = entry.correction();
    if (correction instanceof StoryCorrection.Merge merge) {
      return "merge " + merge.story() + " " + merge.other();
    }
    if (correction instanceof StoryCorrection.Split split) {
      return "split " + split.story() + " " + String.join(" ", split.reports());
    }
    if (correction instanceof StoryCorrection.Pin pin) {
      return "pin " + pin.report() + " " + pin.story();
    }
    if (correction instanceof StoryCorrection.Rename rename) {
      return "rename " + rename.story() + " \"" + rename.title() + "\"";
    }
    StoryCorrection.Undo undo = (StoryCorrection.Undo) correction;
    return "undo " + entry.lane() + "-" + undo.number();
  }
}
