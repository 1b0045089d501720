package org.parley.ingest.stream;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address of a stream of messages.
 *
 * @param scheme of its broker, in small letters
 * @param address as the user wrote it
 */
public record StreamAddress(String scheme, String address) {
  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]{1,20})://");

  /** The brokers there is an add-on for, and its module. */
  private static final Map<String, String> KNOWN = Map.of("kafka", "parley-ingest-kafka");

  /** True if a word on the command line means a stream of messages. */
  public static boolean isMeant(String word) {
    Matcher scheme = SCHEME.matcher(word);
    return scheme.lookingAt() && KNOWN.containsKey(scheme.group(1).toLowerCase(Locale.ROOT));
  }

  /**
   * The address that a word means.
   *
   * @throws IllegalArgumentException if it means none
   */
  public static StreamAddress of(String word) {
    Matcher scheme = SCHEME.matcher(word);
    if (!scheme.lookingAt()) {
      throw new IllegalArgumentException("it is no address of a stream: " + word);
    }
    return new StreamAddress(scheme.group(1).toLowerCase(Locale.ROOT), word);
  }

  /**
   * Opens it with the add-on for it.
   *
   * @throws IOException as {@link StreamAddOn#open}; also if there is no such add-on, saying what
   *     to install
   * @throws IllegalArgumentException as {@link StreamAddOn#open}
   */
  public MessageStream open() throws IOException {
    try {
      for (StreamAddOn addOn : ServiceLoader.load(StreamAddOn.class)) {
        if (addOn.scheme().equals(scheme)) {
          return addOn.open(address);
        }
      }
    } catch (LinkageError | ServiceConfigurationError e) {
      throw new IOException(missing("is not all there"), e);
    }
    throw new IOException(missing("is not installed"));
  }

  private String missing(String how) {
    return "reading "
        + scheme
        + "://... needs an add-on that "
        + how
        + ": put the jars of "
        + KNOWN.getOrDefault(scheme, "its module")
        + " into the folder addons beside Parley's own (docs/cluster-jobs.md says how)";
  }
}
