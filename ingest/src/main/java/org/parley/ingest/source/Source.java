package org.parley.ingest.source;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.parley.ingest.fetch.WebAddress;

/** Something to read, as a user names it. */
public sealed interface Source {
  /** What stands for standard input. */
  String STANDARD_INPUT = "-";

  /** A file, an archive or a folder. */
  record Local(Path path) implements Source {}

  /** An address of a page, a feed or a sitemap. */
  record Remote(WebAddress address) implements Source {}

  /** What is piped in. */
  record StandardInput() implements Source {}

  /**
   * What a word on the command line means.
   *
   * @throws IllegalArgumentException with a reason for the user, if it means nothing
   */
  static Source of(String word) {
    if (word.equals(STANDARD_INPUT)) {
      return new StandardInput();
    }
    if (WebAddress.isMeant(word)) {
      return new Remote(WebAddress.of(word));
    }
    try {
      return new Local(Path.of(word));
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("it is neither a path nor an address", e);
    }
  }
}
