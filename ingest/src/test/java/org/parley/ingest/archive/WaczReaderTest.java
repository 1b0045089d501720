package org.parley.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.ingest.archive.Archives.gzip;
import static org.parley.ingest.archive.Archives.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ingest.archive.Archives.Found;

class WaczReaderTest {
  @TempDir Path folder;

  private Path zip(Map<String, byte[]> entries) throws IOException {
    Path file = folder.resolve("pages.wacz");
    try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey()));
        out.write(entry.getValue());
        out.closeEntry();
      }
    }
    return file;
  }

  private static Found read(Path file) throws IOException {
    Found found = new Found();
    found.counts = WaczReader.read(file, found);
    return found;
  }

  @Test
  void theArchivesInItAreReadByName() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("archive/2.warc.gz", gzip(record("b")));
    entries.put("archive/1.warc", record("a"));
    entries.put("pages/pages.jsonl", Archives.bytes("{}"));
    entries.put("indexes/other.warc", record("c"));
    Found found = read(zip(entries));
    assertThat(found.addresses())
        .containsExactly("https://news.example/a", "https://news.example/b");
    assertThat(found.counts).isEqualTo(new ArchiveCounts(2, 2, 0, 0, 0));
    assertThat(found.pages.get(0).place()).isEqualTo("archive/1.warc, offset 0");
  }

  @Test
  void namesThatLeadOutOfItAreRefused() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    for (String name :
        new String[] {
          "../../etc/a.warc",
          "/archive/b.warc",
          "archive/../../c.warc",
          "archive\\..\\..\\d.warc",
          "C:/archive/e.warc"
        }) {
      entries.put(name, record("a"));
    }
    entries.put("archive/good..name.warc", record("b"));
    Found found = read(zip(entries));
    assertThat(found.addresses()).containsExactly("https://news.example/b");
    assertThat(found.damage)
        .hasSize(5)
        .allSatisfy(d -> assertThat(d).endsWith("its name leads out of the archive"));
  }

  @Test
  void aDamagedEntryIsNamedAndTheNextIsRead() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("archive/1.warc", record("a"));
    entries.put("archive/2.warc", record("b"));
    Path file = zip(entries);
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, 60, 80, (byte) 0xff);
    Files.write(file, bytes);
    Found found = read(file);
    assertThat(found.addresses()).containsExactly("https://news.example/b");
    assertThat(found.damage).isNotEmpty();
  }

  @Test
  void whatIsNoZipIsSaidToBeNone() throws IOException {
    Path file = Files.write(folder.resolve("x.wacz"), record("a"));
    assertThatThrownBy(() -> read(file)).isInstanceOf(ZipException.class);
  }
}
