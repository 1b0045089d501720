package org.parley.server.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The tokens of a data folder, in {@code tokens.json}, which only its owner may read. What another
 * process adds or takes back holds from the next request on.
 */
public final class Tokens {
  private static final Logger LOG = LoggerFactory.getLogger(Tokens.class);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;
  private final List<Token> tokens = new ArrayList<>();
  private @Nullable FileTime read;

  private Tokens(Path file) {
    this.file = file;
  }

  /**
   * The tokens there are.
   *
   * @throws IOException if the file is there and cannot be read
   */
  public static Tokens open(Path folder) throws IOException {
    Tokens tokens = new Tokens(folder.resolve("tokens.json"));
    tokens.read();
    return tokens;
  }

  private void read() throws IOException {
    FileTime now = Files.exists(file) ? Files.getLastModifiedTime(file) : null;
    if (!Objects.equals(now, read)) {
      List<Token> fresh =
          now == null ? List.of() : List.of(JSON.readValue(file.toFile(), Token[].class));
      tokens.clear();
      tokens.addAll(fresh);
      read = now;
    }
  }

  /** Looks whether the file is another; while it cannot be read, the tokens known before hold. */
  private void readAgain() {
    try {
      read();
    } catch (IOException e) {
      LOG.warn("{} cannot be read; the tokens of before hold: {}", file, e.getMessage());
    }
  }

  public synchronized List<Token> all() {
    readAgain();
    return List.copyOf(tokens);
  }

  /**
   * Makes a token.
   *
   * @return the secret, which is told to no one again
   * @throws IllegalArgumentException if there is one of that name
   */
  public synchronized String add(String name, Scope scope) throws IOException {
    read();
    if (tokens.stream().anyMatch(token -> token.name().equals(name))) {
      throw new IllegalArgumentException("there is a token of that name: " + name);
    }
    String secret = Token.secret();
    tokens.add(Token.of(name, scope, secret));
    write();
    return secret;
  }

  /** Takes a token back; false if there is none of that name. */
  public synchronized boolean remove(String name) throws IOException {
    read();
    boolean removed = tokens.removeIf(token -> token.name().equals(name));
    if (removed) {
      write();
    }
    return removed;
  }

  /** The token of a secret, or null. */
  public synchronized @Nullable Token of(String secret) {
    readAgain();
    Token found = null;
    for (Token token : tokens) {
      if (token.matches(secret)) {
        found = token;
      }
    }
    return found;
  }

  private void write() throws IOException {
    Path fresh = file.resolveSibling("tokens.json.new");
    Files.deleteIfExists(fresh);
    if (Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
      Files.createFile(
          fresh,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    JSON.writerWithDefaultPrettyPrinter().writeValue(fresh.toFile(), tokens);
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    read = Files.getLastModifiedTime(file);
  }
}
