package org.parley.server.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.parley.publish.archive.LibraryReader;
import org.parley.publish.archive.LibraryWriter;
import org.parley.server.intake.Intake;
import org.parley.server.page.StoryList;
import org.parley.store.Store;

/**
 * Answers {@code /api/v1/export} and {@code /api/v1/import}: the whole library as one file, as
 * {@code parley export --all} writes it. Nothing is taken in while it is written or put in; what is
 * handed in meanwhile waits.
 */
final class WholeLibrary {
  private static final String BUSY = "Another import or export runs. Try again when it is done.";
  private static final int GZIP = 0x1f8b;

  private final Store store;
  private final StoryList stories;
  private final Intake intake;
  private final Path folder;
  private final AtomicBoolean busy = new AtomicBoolean();

  /**
   * @param store to read from
   * @param folder where files may lie while they are sent
   */
  WholeLibrary(Store store, StoryList stories, Intake intake, Path folder) {
    this.store = store;
    this.stories = stories;
    this.intake = intake;
    this.folder = folder;
  }

  void routes(RoutesConfig routes) {
    routes.get("/api/v1/export", context -> alone(context, this::written));
    routes.post("/api/v1/import", context -> alone(context, this::putIn));
  }

  private interface Work {
    void run(Context context, Path file) throws IOException, InterruptedException;
  }

  private void alone(Context context, Work work) throws IOException {
    if (!busy.compareAndSet(false, true)) {
      context.header("Retry-After", "60");
      Problem.answer(context, 409, BUSY);
      return;
    }
    try {
      Path file = Files.createTempFile(folder, "library-", ".part");
      try {
        work.run(context, file);
      } catch (InterruptedException | CancellationException e) {
        Problem.answer(context, 503, "The service is stopping.");
      } finally {
        Files.delete(file);
      }
    } finally {
      busy.set(false);
    }
  }

  /** First beside the library, so that a slow receiver holds nothing up. */
  private void written(Context context, Path file) throws IOException, InterruptedException {
    String problem =
        done(
            intake.change(
                engine -> {
                  engine.flush();
                  write(file);
                }));
    if (problem != null) {
      Problem.answer(context, 409, problem);
      return;
    }
    context
        .header("Content-Disposition", "attachment; filename=\"parley-library.ndjson.gz\"")
        .header("Cache-Control", "no-store")
        .contentType("application/gzip")
        .disableCompression();
    // Opened here: it can still be read when its name is gone.
    context.result(Files.newInputStream(file, StandardOpenOption.READ));
  }

  private void write(Path file) {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file), 1 << 16)) {
      var unused = LibraryWriter.write(store, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void putIn(Context context, Path file) throws IOException, InterruptedException {
    try (InputStream body = context.bodyInputStream();
        OutputStream out = Files.newOutputStream(file)) {
      body.transferTo(out);
    }
    AtomicReference<LibraryReader.Outcome> outcome = new AtomicReference<>();
    String problem =
        done(
            intake.change(
                engine -> {
                  engine.write(whole -> outcome.set(read(file, whole)));
                  var unused = engine.readAgain();
                }));
    LibraryReader.Outcome known = outcome.get();
    stories.forget();
    if (problem != null || known == null) {
      Problem.answer(context, 422, problem == null ? "It was not put in." : problem);
      return;
    }
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("reports", known.reports());
    answer.put("new", known.fresh());
    Answers.body(context, answer);
  }

  private static LibraryReader.Outcome read(Path file, Store whole) {
    try {
      return LibraryReader.read(() -> opened(file), whole);
    } catch (IOException e) {
      throw new IllegalArgumentException(String.valueOf(e.getMessage()), e);
    }
  }

  /** Packed or not. */
  private static InputStream opened(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    in.mark(2);
    int first = (in.read() << 8) | in.read();
    in.reset();
    return first == GZIP ? new GZIPInputStream(in, 1 << 16) : in;
  }

  /** Waits; gives what is wrong with what was asked for, or null. */
  private static @Nullable String done(Future<Boolean> work) throws InterruptedException {
    try {
      var unused = work.get();
      return null;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IllegalArgumentException refused) {
        return String.valueOf(refused.getMessage());
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
