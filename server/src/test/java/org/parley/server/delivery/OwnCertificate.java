package org.parley.server.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A certificate for this machine that nobody knows, until it is trusted. */
final class OwnCertificate {
  private static final String PASSWORD = "changeit";
  private static final String TRUST = "javax.net.ssl.trustStore";

  private final Path file;

  private OwnCertificate(Path file) {
    this.file = file;
  }

  /** Makes one with the keytool of this Java. */
  static OwnCertificate made(Path file) throws IOException, InterruptedException {
    Process keytool =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                    "-genkeypair",
                    "-alias",
                    "mail",
                    "-keyalg",
                    "EC",
                    "-dname",
                    "CN=127.0.0.1",
                    "-ext",
                    "SAN=ip:127.0.0.1",
                    "-storetype",
                    "PKCS12",
                    "-keystore",
                    file.toString(),
                    "-storepass",
                    PASSWORD))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (keytool.waitFor() != 0) {
      throw new IllegalStateException("keytool made no certificate");
    }
    return new OwnCertificate(file);
  }

  SSLContext context() throws GeneralSecurityException, IOException {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      keys.load(in, PASSWORD.toCharArray());
    }
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }

  /** Has this Java trust it. */
  void trust() {
    System.setProperty(TRUST, file.toString());
    System.setProperty(TRUST + "Password", PASSWORD);
  }

  /** Has this Java trust what it trusts by itself. */
  void distrust() {
    System.clearProperty(TRUST);
    System.clearProperty(TRUST + "Password");
  }
}
