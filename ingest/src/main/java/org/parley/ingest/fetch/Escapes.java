package org.parley.ingest.fetch;

import java.nio.charset.StandardCharsets;

/** Percent-encoding of what an address may not hold (RFC 3986), leaving what is encoded already. */
final class Escapes {
  private static final String HEX = "0123456789ABCDEF";
  private static final String PATH = "/-._~!$&'()*+,;=:@";
  private static final String QUERY = PATH + "?";

  private Escapes() {}

  static String path(String text) {
    return escaped(text, PATH);
  }

  static String query(String text) {
    return escaped(text, QUERY);
  }

  private static String escaped(String text, String allowed) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      char c = (char) (bytes[i] & 0xff);
      boolean plain = c < 128 && (Character.isLetterOrDigit(c) || allowed.indexOf(c) >= 0);
      if (plain || (c == '%' && isHex(bytes, i + 1) && isHex(bytes, i + 2))) {
        out.append(c);
      } else {
        out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      }
    }
    return out.toString();
  }

  private static boolean isHex(byte[] bytes, int at) {
    return at < bytes.length && Character.digit(bytes[at], 16) >= 0;
  }
}
