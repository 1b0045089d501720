package org.parley.sqlite;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.parley.engine.Engine;
import org.parley.store.ChangeLog;
import org.parley.store.Checkpoints;
import org.parley.store.CorrectionStore;
import org.parley.store.DossierStore;
import org.parley.store.ReadReport;
import org.parley.store.ReportStore;
import org.parley.store.SearchIndex;
import org.parley.store.Store;
import org.parley.store.StoryStore;
import org.parley.testing.Item;
import org.parley.testing.Newsroom;
import org.parley.testing.Samples;

/**
 * A run of the engine in a process of its own, which {@link KillTest} kills. It prints a line
 * before and after each time the store is written to; after reports were taken in, their ids.
 */
@NullMarked
final class KilledRun {
  private KilledRun() {}

  /** Takes a folder, a seed and how many reports of the newsroom are taken in. */
  public static void main(String[] arguments) {
    run(Path.of(arguments[0]), items(Long.parseLong(arguments[1]), Integer.parseInt(arguments[2])));
    System.out.println("done");
  }

  /** The first of a newsroom's reports; short ones, since it is keeping them that is cut off. */
  static List<Item> items(long seed, int reports) {
    return new Newsroom(seed, 0.2, 8, 4).next(reports);
  }

  static void run(Path folder, List<Item> items) {
    try (Store store = new Telling(SqliteStore.open(folder));
        Engine engine = new Engine(store, Samples::reading, 2)) {
      items.forEach(item -> engine.offer(item.report()));
      engine.settle(update -> "version " + update.version(), update -> {});
    }
  }

  /** A store that says when it is written to. */
  private record Telling(Store store) implements Store {
    @Override
    public ReportStore reports() {
      return telling(ReportStore.class, store.reports());
    }

    @Override
    public Checkpoints checkpoints() {
      return store.checkpoints();
    }

    @Override
    public StoryStore stories() {
      return telling(StoryStore.class, store.stories());
    }

    @Override
    public CorrectionStore corrections() {
      return telling(CorrectionStore.class, store.corrections());
    }

    @Override
    public ChangeLog changes() {
      return telling(ChangeLog.class, store.changes());
    }

    @Override
    public DossierStore dossiers() {
      return telling(DossierStore.class, store.dossiers());
    }

    @Override
    public SearchIndex search() {
      return store.search();
    }

    @Override
    public List<String> check() {
      return store.check();
    }

    @Override
    public void close() {
      store.close();
    }

    private static <T> T telling(Class<T> role, T told) {
      return role.cast(
          Proxy.newProxyInstance(
              role.getClassLoader(),
              new Class<?>[] {role},
              (proxy, method, arguments) -> {
                boolean writes = List.of("take", "record", "put").contains(method.getName());
                if (writes) {
                  System.out.println("before " + method.getName());
                }
                try {
                  Object answer = method.invoke(told, arguments);
                  if (writes) {
                    System.out.println("kept " + ids(arguments[0]));
                  }
                  return answer;
                } catch (InvocationTargetException e) {
                  throw e.getCause();
                }
              }));
    }

    private static String ids(Object argument) {
      return argument instanceof List<?> list
          ? list.stream()
              .filter(ReadReport.class::isInstance)
              .map(one -> ((ReadReport) one).id())
              .collect(Collectors.joining(" "))
          : "";
    }
  }
}
