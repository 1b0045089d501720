package org.parley.ingest.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells the addresses of the public internet from all others. */
final class SpecialAddresses {
  private static final String TABLE = "special-addresses.tsv";
  private static final int IPV4_BYTES = 4;
  private static final byte[] NAT64 = {0, 0x64, (byte) 0xff, (byte) 0x9b, 0, 0, 0, 0, 0, 0, 0, 0};
  private static final List<Block> BLOCKS = read();

  private record Block(InetAddress start, int bits, String what) {
    boolean holds(byte[] address) {
      byte[] prefix = start.getAddress();
      if (prefix.length != address.length) {
        return false;
      }
      int whole = bits / 8;
      int rest = bits % 8;
      return Arrays.equals(prefix, 0, whole, address, 0, whole)
          && (rest == 0 || ((prefix[whole] ^ address[whole]) & 0xff) >> (8 - rest) == 0);
    }
  }

  private SpecialAddresses() {}

  /** What an address leads to if not to the public internet, as "this machine"; else null. */
  static @Nullable String kindOf(InetAddress address) {
    return kindOf(address.getAddress());
  }

  private static @Nullable String kindOf(byte[] address) {
    for (Block block : BLOCKS) {
      if (block.holds(address)) {
        return block.what;
      }
    }
    if (address.length == IPV4_BYTES) {
      return null;
    }
    if (Arrays.equals(address, 0, NAT64.length, NAT64, 0, NAT64.length)) {
      return kindOf(Arrays.copyOfRange(address, NAT64.length, address.length));
    }
    boolean global = (address[0] & 0xe0) == 0x20;
    return global ? null : "no public address";
  }

  private static List<Block> read() {
    List<Block> blocks = new ArrayList<>();
    InputStream table =
        Objects.requireNonNull(SpecialAddresses.class.getResourceAsStream(TABLE), TABLE);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          int slash = line.indexOf('/');
          int tab = line.indexOf('\t');
          blocks.add(
              new Block(
                  literal(line.substring(0, slash)),
                  Integer.parseInt(line.substring(slash + 1, tab)),
                  line.substring(tab + 1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    blocks.sort(Comparator.comparingInt(block -> -block.bits));
    return List.copyOf(blocks);
  }

  private static InetAddress literal(String number) throws UnknownHostException {
    return InetAddress.getByName(number);
  }
}
