package org.parley.ingest.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The XML parts of an office document, unpacked within limits. */
final class OfficeArchive {
  private static final int MOST_PARTS = 10_000;
  private static final int MOST_PART = 64 << 20;
  private static final long MOST_TOTAL = 256L << 20;
  private static final long MOST_SKIPPED = 1L << 30;

  private final Map<String, byte[]> parts = new TreeMap<>();
  private @Nullable String fault;
  private String advice = "";

  private OfficeArchive() {}

  static OfficeArchive of(byte[] bytes) {
    OfficeArchive archive = new OfficeArchive();
    if (bytes.length > 8 && (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF) {
      archive.fail(
          "it is locked with a password or in the format of Word before 2007",
          "Open it and save it again as .docx without a password.");
      return archive;
    }
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      archive.unpack(zip);
    } catch (IOException | IllegalArgumentException e) {
      if (!archive.parts.containsKey("word/document.xml")) {
        archive.fail("the archive is damaged", "Save or download it again.");
      }
    }
    return archive;
  }

  /** Why nothing can be read, or null. */
  @Nullable String fault() {
    return fault;
  }

  String advice() {
    return advice;
  }

  Set<String> names() {
    return parts.keySet();
  }

  /** The text of a part, or null if there is none. */
  @Nullable String part(String name) {
    byte[] bytes = parts.get(name);
    return bytes == null ? null : DocxDocument.decoded(bytes);
  }

  private void unpack(ZipInputStream zip) throws IOException {
    long total = 0;
    long skipped = 0;
    int count = 0;
    ZipEntry entry = zip.getNextEntry();
    while (entry != null) {
      if (++count > MOST_PARTS) {
        fail("the archive has more than " + MOST_PARTS + " parts", "");
        return;
      }
      String name = entry.getName();
      if (name.endsWith(".xml") && (name.startsWith("word/") || name.startsWith("docProps/"))) {
        byte[] part = zip.readNBytes(MOST_PART + 1);
        total += part.length;
        if (part.length > MOST_PART || total > MOST_TOTAL) {
          fail("it unpacks to more than " + (MOST_PART >> 20) + " MB", "");
          return;
        }
        parts.putIfAbsent(name, part);
      } else {
        skipped += skip(zip);
        if (skipped > MOST_SKIPPED) {
          fail("it unpacks to more than " + (MOST_SKIPPED >> 20) + " MB", "");
          return;
        }
      }
      entry = zip.getNextEntry();
    }
  }

  /** Pictures and the like are unpacked to nowhere, but not for ever. */
  private static long skip(ZipInputStream zip) throws IOException {
    byte[] step = new byte[1 << 16];
    long size = 0;
    int read = zip.read(step);
    while (read >= 0 && size <= MOST_SKIPPED) {
      size += read;
      read = zip.read(step);
    }
    return size;
  }

  private void fail(String reason, String what) {
    fault = reason;
    advice = what;
    parts.clear();
  }
}
