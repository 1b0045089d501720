package org.parley.testing;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The installed Chromium. Without it the tests fail: a page nobody looked at is not tested. */
public final class Browser implements AutoCloseable {

  private static final List<Path> PLACES =
      List.of(
          Path.of("/usr/bin/chromium"),
          Path.of("/usr/bin/chromium-browser"),
          Path.of("/usr/bin/google-chrome"));

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;

  /** Starts it. */
  public Browser() {
    Path found =
        PLACES.stream()
            .filter(Files::isExecutable)
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "no Chromium on this machine; run ./verify, which installs it"));
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    chromium =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(found)
                    .setArgs(List.of("--no-sandbox")));
  }

  public com.microsoft.playwright.Browser chromium() {
    return chromium;
  }

  @Override
  public void close() {
    playwright.close();
  }
}
