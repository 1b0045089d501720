package org.parley.cli;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.fetch.Fetcher;
import org.parley.ingest.fetch.Limits;
import org.parley.ingest.fetch.Machine;
import org.parley.ingest.fetch.Manners;
import org.parley.ingest.fetch.Reach;
import org.parley.ingest.fetch.SafePost;
import org.parley.ingest.source.KeptWeb;
import org.parley.ingest.source.LiveWeb;
import org.parley.ingest.source.Web;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What commands that read addresses let their user choose. */
final class WebOptions {
  private static final Pattern CONTACT = Pattern.compile("[\\x21-\\x7e&&[^()\\\\]]{3,200}");

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Read at most this many pages of a feed or sitemap, 20 by default.")
  private int limit = 20;

  @Mixin private DataOption data = new DataOption();

  @Option(
      names = "--offline",
      description = "Read addresses from what was kept before, without a network.")
  private boolean offline;

  @Option(
      names = "--contact",
      paramLabel = "ADDRESS",
      description =
          "Tell servers where you can be reached: a page or an address of mail. Nothing is told "
              + "by default.")
  private @Nullable String contact;

  @Option(
      names = "--allow-private-addresses",
      description =
          "Also fetch from this machine, from private networks and from any port. Feeds and "
              + "redirects can then reach them too.")
  private boolean privateAddresses;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /** How many pages of a feed or sitemap are read. */
  int limit() {
    if (limit < 1) {
      throw new ParameterException(spec.commandLine(), "--limit: not a number above 0: " + limit);
    }
    return limit;
  }

  /** Where the library is. */
  DataOption data() {
    return data;
  }

  /** The data folder. */
  Path folder() {
    return data.folder();
  }

  /** Where addresses are had from. */
  Web open() {
    Path folder = folder();
    if (offline) {
      return new KeptWeb(folder);
    }
    String agent = userAgent();
    return new LiveWeb(
        () -> new Fetcher(Machine.real(), reach(), Limits.USUAL, Manners.USUAL, agent), folder);
  }

  /** What posts to addresses; goes nowhere where addresses are not fetched from either. */
  SafePost poster() {
    return new SafePost(Machine.real(), reach(), Limits.USUAL, userAgent());
  }

  private Reach reach() {
    return privateAddresses ? Reach.ANYWHERE : Reach.PUBLIC;
  }

  private String userAgent() {
    if (contact == null) {
      return "Parley/" + Main.VERSION;
    }
    if (!CONTACT.matcher(contact).matches()) {
      throw new ParameterException(spec.commandLine(), "--contact: not an address: " + contact);
    }
    return "Parley/" + Main.VERSION + " (+" + contact + ")";
  }
}
