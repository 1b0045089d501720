package org.parley.ingest.file;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.parley.ingest.file.Problem.Kind;

/**
 * The files of a folder and of the folders in it. Hidden files and folders, and those that tell
 * about the folder (README, LICENSE), are passed over in silence, links are followed but never in a
 * circle, files of a kind that holds no report are named once for all files of that kind.
 */
final class Folder {
  private static final int DEEPEST = 32;

  private Folder() {}

  static void read(Path folder, Received received, BiConsumer<Path, Received> reader) {
    SortedSet<Path> files = new TreeSet<>();
    walk(folder, files, received);
    if (files.isEmpty()) {
      received.problem(
          new Problem(
              folder.toString(),
              Kind.EMPTY,
              "the folder holds no files",
              "Name a folder that holds " + FileKind.READ + " files."));
      return;
    }
    var others = new TreeMap<String, TreeSet<Path>>();
    for (Path file : files) {
      String name = file.getFileName().toString();
      if (FileKind.mayHoldReports(name)) {
        reader.accept(file, received);
      } else {
        others.computeIfAbsent(FileKind.ending(name), key -> new TreeSet<>()).add(file);
      }
    }
    others.forEach((ending, paths) -> received.problem(unsupported(folder, ending, paths)));
  }

  private static Problem unsupported(Path folder, String ending, Set<Path> paths) {
    String names =
        paths.stream()
            .limit(3)
            .map(path -> folder.relativize(path).toString())
            .collect(Collectors.joining(", "));
    String what = ending.isEmpty() ? "no known kind" : "a kind Parley does not read";
    String more = paths.size() > 3 ? " and " + (paths.size() - 3) + " more" : "";
    return new Problem(
        folder.toString(),
        Kind.UNSUPPORTED,
        names + more + (paths.size() == 1 ? " is of " : " are of ") + what,
        "Parley reads " + FileKind.READ + ".");
  }

  private static void walk(Path folder, SortedSet<Path> files, Received received) {
    var visitor =
        new SimpleFileVisitor<Path>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            return !dir.equals(folder) && isHidden(dir)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file) && !isNotice(file) && !attributes.isDirectory()) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            if (!(e instanceof FileSystemLoopException)) {
              received.problem(
                  new Problem(
                      file.toString(),
                      Kind.UNREADABLE,
                      "it may not be read",
                      "Check its permissions."));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(
              Path dir, @org.jspecify.annotations.Nullable IOException e) {
            return FileVisitResult.CONTINUE;
          }
        };
    try {
      Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, visitor);
    } catch (IOException e) {
      received.problem(new Problem(folder.toString(), Kind.UNREADABLE, "it may not be read", ""));
    }
  }

  private static boolean isNotice(Path path) {
    Path name = path.getFileName();
    return name != null && FileKind.isNotice(name.toString());
  }

  private static boolean isHidden(Path path) {
    Path name = path.getFileName();
    return name != null && name.toString().startsWith(".");
  }
}
