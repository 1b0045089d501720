package org.parley.ingest.fetch;

import java.io.ByteArrayOutputStream;
import java.net.IDN;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The host of an address in one spelling. A number has many: 127.0.0.1 is also 127.1, 0x7f000001,
 * 0177.0.0.1 and 2130706433; all are read as browsers do (WHATWG URL Standard, host parsing), so
 * that no resolver downstream reads one differently.
 */
final class HostName {
  private static final int LONGEST = 253;
  private static final Pattern NAME =
      Pattern.compile("[a-z0-9_](?:[a-z0-9_-]{0,62})(?:\\.[a-z0-9_][a-z0-9_-]{0,62}){0,126}");
  private static final Pattern IPV6 = Pattern.compile("\\[[0-9a-f:.]{2,45}\\]");
  private static final Pattern NUMBER = Pattern.compile("0x[0-9a-f]*|[0-9]+");

  private HostName() {}

  /**
   * @throws IllegalArgumentException with a reason for the user
   */
  static String canonical(String host) {
    String decoded = decoded(host);
    if (decoded.startsWith("[")) {
      return ipv6(decoded.toLowerCase(Locale.ROOT));
    }
    String ascii;
    try {
      ascii = IDN.toASCII(decoded, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("its host is not a name or number", e);
    }
    String name = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
    String last = name.substring(name.lastIndexOf('.') + 1);
    if (NUMBER.matcher(last).matches()) {
      return ipv4(name.split("\\.", -1));
    }
    if (name.length() > LONGEST || !NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("its host is not a name or number");
    }
    return name;
  }

  /** The address a canonical host spells out, or null if it is a name. */
  static @Nullable InetAddress number(String canonical) throws UnknownHostException {
    boolean number =
        canonical.startsWith("[")
            || NUMBER.matcher(canonical.substring(canonical.lastIndexOf('.') + 1)).matches();
    return number ? InetAddress.getByName(canonical) : null;
  }

  private static String ipv6(String host) {
    try {
      if (IPV6.matcher(host).matches()) {
        String spelled = InetAddress.getByName(host).getHostAddress();
        return spelled.indexOf(':') >= 0 ? "[" + spelled + "]" : spelled;
      }
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("its host is not a number of IPv6", e);
    }
    throw new IllegalArgumentException("its host is not a number of IPv6");
  }

  private static String ipv4(String[] parts) {
    long value = 0;
    if (parts.length > 4) {
      throw notIpv4();
    }
    for (int i = 0; i < parts.length; i++) {
      long part = part(parts[i]);
      boolean last = i == parts.length - 1;
      int bytes = last ? 4 - i : 1;
      if (part >= 1L << (8 * bytes)) {
        throw notIpv4();
      }
      value |= part << (last ? 0 : 8 * (3 - i));
    }
    return (value >> 24)
        + "."
        + (value >> 16 & 255)
        + "."
        + (value >> 8 & 255)
        + "."
        + (value & 255);
  }

  private static long part(String part) {
    try {
      if (part.startsWith("0x")) {
        return part.length() == 2 ? 0 : Long.parseLong(part.substring(2), 16);
      }
      return Long.parseLong(part, part.length() > 1 && part.startsWith("0") ? 8 : 10);
    } catch (NumberFormatException e) {
      throw notIpv4();
    }
  }

  private static IllegalArgumentException notIpv4() {
    return new IllegalArgumentException("its host is not a number of IPv4");
  }

  private static String decoded(String host) {
    if (host.indexOf('%') < 0) {
      return host;
    }
    byte[] bytes = host.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < bytes.length; i++) {
      int high = i + 2 < bytes.length && bytes[i] == '%' ? Character.digit(bytes[i + 1], 16) : -1;
      int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
      if (low >= 0) {
        out.write(high << 4 | low);
        i += 2;
      } else {
        out.write(bytes[i]);
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
