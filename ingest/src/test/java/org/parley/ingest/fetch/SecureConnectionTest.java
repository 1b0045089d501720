package org.parley.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateExpiredException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ingest.archive.Exchange;

/** https: what is trusted, and what is said of what is not. */
class SecureConnectionTest {
  private static final char[] PASSWORD = "only-a-test".toCharArray();

  @TempDir private Path folder = Path.of("");

  /** A key and a certificate for news.example, signed by nobody but itself. */
  private KeyStore store() throws Exception {
    Path file = folder.resolve("store.p12");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
            "-genkeypair",
            "-keyalg",
            "EC",
            "-alias",
            "key",
            "-dname",
            "CN=news.example",
            "-ext",
            "san=dns:news.example",
            "-storetype",
            "PKCS12",
            "-storepass",
            new String(PASSWORD),
            "-keystore",
            file.toString());
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, PASSWORD);
    }
    return store;
  }

  private static ServerSocket server(KeyStore store) throws GeneralSecurityException, IOException {
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(store, PASSWORD);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    return context
        .getServerSocketFactory()
        .createServerSocket(0, 50, InetAddress.getLoopbackAddress());
  }

  private static SSLContext trusting(KeyStore store) throws GeneralSecurityException {
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(store);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }

  private static void failed(TestWeb web, String address, String words) {
    assertThat(web.fetch(address))
        .isInstanceOfSatisfying(Failed.class, f -> assertThat(f.reason()).contains(words));
  }

  @Test
  void onlyACertificateThatIsTrustedAndOfTheHostIsTaken() throws Exception {
    KeyStore store = store();
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("news", store.getCertificate("key"));
    try (TestWeb web = new TestWeb(new LocalServer(server(store)))) {
      web.server.page("/a", "a");
      failed(web, "https://news.example/a", "news.example is not signed by anybody");
      web.trusting(trusting(trusted));
      assertThat(web.fetch("https://news.example/a")).isInstanceOf(Fetched.class);
      failed(web, "https://other.example/a", "other.example shows is another host's");
      assertThat(web.connected).allMatch(address -> address.getPort() == 443);
    }
  }

  @Test
  void aCertificateThatHasRunOutIsNamed() {
    WebAddress address = WebAddress.of("https://news.example/a");
    IOException problem = new SSLHandshakeException("refused");
    problem.initCause(new CertificateExpiredException("NotAfter: once"));
    assertThat(Reasons.of(address, address, problem, TestWeb.LIMITS))
        .isEqualTo(new Failed(address, 0, "the certificate of news.example has run out", ""));
  }

  @Test
  void whatSpeaksNoTlsIsNamed() throws Exception {
    try (TestWeb web = new TestWeb()) {
      failed(web, "https://news.example/a", "no secure connection to news.example");
    }
  }

  @Test
  void aRedirectFromHttpsToHttpIsNoted() {
    Fetched fetched =
        new Fetched(
            WebAddress.of("https://news.example/a"),
            WebAddress.of("http://news.example/a"),
            List.of(exchange("https://news.example/a"), exchange("http://news.example/a")),
            null);
    assertThat(fetched.downgraded()).isTrue();
  }

  private static Exchange exchange(String address) {
    return new Exchange(
        address, TestWeb.START, null, "GET", List.of(), 200, List.of(), new byte[0]);
  }
}
