package org.parley.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.parley.change.Change;
import org.parley.change.Changes;
import org.parley.engine.Engine;
import org.parley.engine.Reading;
import org.parley.engine.StoryUpdate;
import org.parley.ingest.source.SourceReader;
import org.parley.ingest.source.Web;
import org.parley.nlp.CoreNlpAnnotator;
import org.parley.nlp.MiniLmVectors;
import org.parley.publish.journal.EntryJson;
import org.parley.publish.library.ChangeLines;
import org.parley.publish.library.LibraryJson;
import org.parley.store.Checkpoint;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley watch}. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Keeps the stories of sources up to date and says what changed.",
    description = {
      "",
      "SOURCE is what parley read takes: a file, a folder, a web archive, an address of a page, a "
          + "feed or a sitemap, or - for standard input; also kafka://HOST:PORT/TOPIC, where the "
          + "add-on for it is installed. Each report is read once in its life and "
          + "kept in the data folder with all that was found in it. Reports are put into stories, "
          + "the dossiers of these are built anew, and what is new, changed or withdrawn in them "
          + "since last time is printed with its sentences.",
      "",
      "It can be stopped at any time, even by pulling the plug: what it has taken in is safe, and "
          + "the next run goes on where this one was. Only one process may write to a data folder "
          + "at a time; others may read it meanwhile.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  parley watch ~/clippings --once             take in a folder and stop, as cron would",
      "  parley watch https://news.example/feed.xml  look again every quarter of an hour",
      "  parley watch kafka://broker:9092/reports    reports as they come, one JSON object each",
      "  parley stories                              what there is then",
      "",
      "Lines begin with + for what is new, ~ for what changed, - for what was withdrawn; numbers "
          + "in brackets are report and sentence, as parley show prints them.",
      "",
      "Exit status: 0 all was read, 2 nothing could be read or wrong use, 3 some of it was read."
    })
final class WatchCommand implements Callable<Integer> {
  /** A story that is new brings many lines; the first tell enough. */
  private static final int MOST_LINES = 12;

  private final Waiting waiting;

  @Parameters(paramLabel = "SOURCE", arity = "1..*", description = "What to take in.")
  private List<String> sources = List.of();

  @Option(names = "--once", description = "Look once and stop.")
  private boolean once;

  @Option(
      names = "--every",
      paramLabel = "MINUTES",
      description = "How long to wait before looking again, 15 by default.")
  private int every = 15;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "terminal (default), or json: one line for each story that changed.")
  private LibraryOptions.Format format = LibraryOptions.Format.TERMINAL;

  @Option(names = "--all", description = "Print all lines that changed, not the first of a story.")
  private boolean all;

  @Mixin private WebOptions options = new WebOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Waits between two looks. */
  @FunctionalInterface
  interface Waiting {
    /** Waits for some minutes; false if there is to be no other look. */
    boolean pass(int minutes) throws InterruptedException;
  }

  WatchCommand() {
    this(
        minutes -> {
          TimeUnit.MINUTES.sleep(minutes);
          return true;
        });
  }

  /** A watch that waits in its own way. */
  WatchCommand(Waiting waiting) {
    this.waiting = waiting;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (every < 1) {
      throw new ParameterException(
          spec.commandLine(), "--every: not a number of minutes above 0: " + every);
    }
    PrintWriter err = spec.commandLine().getErr();
    int limit = options.limit();
    try (Store store = options.data().toWrite();
        Web web = options.open();
        Engine engine =
            new Engine(store, WatchCommand::reading, Runtime.getRuntime().availableProcessors())) {
      int again = engine.readAgain();
      if (again > 0) {
        err.println("parley: " + again + " reports were read again, as an older version read them");
      }
      return watch(store, web, engine, limit);
    }
  }

  private int watch(Store store, Web web, Engine engine, int limit) throws InterruptedException {
    Intake opening = intake(engine);
    try (WatchedStreams streams = WatchedStreams.open(sources, opening)) {
      if (opening.problems() == sources.size()) {
        return ExitStatus.FAILED;
      }
      SourceReader reader = new SourceReader(web, limit, System.in);
      while (true) {
        Intake intake = intake(engine);
        for (String source : streams.others()) {
          take(store, engine, reader, source, intake);
        }
        streams.catchUp(engine, intake);
        settle(engine, intake);
        if (once) {
          return opening.problems() > 0 ? ExitStatus.PARTLY : intake.status();
        }
        if (streams.isEmpty()) {
          if (!waiting.pass(every)) {
            return intake.status();
          }
        } else {
          follow(streams, engine);
        }
      }
    }
  }

  /** Takes in what streams bring as it comes, until the other sources are due again. */
  private void follow(WatchedStreams streams, Engine engine) {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(every);
    while (System.nanoTime() < end) {
      Intake intake = intake(engine);
      if (streams.take(engine, intake) > 0) {
        settle(engine, intake);
      }
    }
  }

  private Intake intake(Engine engine) {
    return new Intake(engine, spec.commandLine().getErr(), Terminal.isWatched());
  }

  private void settle(Engine engine, Intake intake) {
    intake.end();
    int[] changed = new int[1];
    engine.settle(
        update -> EntryJson.note(update, Instant.now()),
        update -> {
          changed[0]++;
          print(update);
        });
    spec.commandLine().getErr().println(intake.summary(changed[0]));
  }

  /** Takes in a source, unless it is on this disk and nothing there has changed. */
  private static void take(
      Store store, Engine engine, SourceReader reader, String source, Intake intake) {
    DiskState state = DiskState.of(source);
    if (state.isKnownTo(store)) {
      intake.unchanged();
      return;
    }
    int problems = intake.problems();
    reader.read(List.of(source), intake);
    Checkpoint checkpoint = state.checkpoint();
    if (checkpoint != null && intake.problems() == problems) {
      engine.reached(checkpoint);
    }
  }

  static Reading reading() {
    return new Reading(CoreNlpAnnotator.load(), MiniLmVectors.load());
  }

  private void print(StoryUpdate update) {
    List<Change> changes = Changes.between(update.before(), update.after());
    if (format == LibraryOptions.Format.JSON) {
      OutputStream out = new BufferedOutputStream(System.out);
      try {
        LibraryJson.changes(update.story(), changes, out);
        out.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return;
    }
    PrintWriter out = spec.commandLine().getOut();
    if (update.after() == null) {
      out.println(update.story() + "  is no more: its reports are in other stories now");
      return;
    }
    int reports = update.after().reports().size();
    out.println(
        (update.before() == null ? "new  " : "     ")
            + update.after().story().title()
            + "  ("
            + reports
            + (reports == 1 ? " report" : " reports")
            + ", "
            + update.story()
            + ")");
    if (update.before() == null && !all) {
      return;
    }
    List<String> lines = new ChangeLines(update.before(), update.after()).of(changes);
    int shown = all ? lines.size() : Math.min(MOST_LINES, lines.size());
    lines.subList(0, shown).forEach(line -> out.println("     " + line));
    if (shown < lines.size()) {
      out.println("     and " + (lines.size() - shown) + " more; --all prints them");
    }
  }
}
