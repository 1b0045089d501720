package org.parley.server.delivery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Posts alerts to an address, as the Standard Webhooks specification 1.0.0 has it. The receiver
 * tells by {@code webhook-id} that a message came before.
 */
public final class WebhookChannel implements Channel {
  private static final int GONE = 410;

  private final String address;
  private final WebhookSecret secret;
  private final Poster poster;
  private final InstantSource clock;

  public WebhookChannel(String address, WebhookSecret secret, Poster poster, InstantSource clock) {
    this.address = address;
    this.secret = secret;
    this.poster = poster;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "webhook " + address;
  }

  @Override
  public boolean isRepeatable() {
    return true;
  }

  @Override
  public Outcome send(Letter letter) {
    byte[] body = letter.json().getBytes(StandardCharsets.UTF_8);
    long now = clock.instant().getEpochSecond();
    Map<String, String> head = new LinkedHashMap<>();
    head.put("Content-Type", "application/json");
    head.put("webhook-id", letter.id());
    head.put("webhook-timestamp", String.valueOf(now));
    head.put("webhook-signature", secret.signature(letter.id(), now, body));
    try {
      int status = poster.post(address, head, body);
      if (status >= 200 && status < 300) {
        return Outcome.TAKEN;
      }
      String reason = "it answered " + status;
      return status == GONE ? Outcome.never(reason) : Outcome.later(reason);
    } catch (IOException e) {
      return Outcome.later(String.valueOf(e.getMessage()));
    }
  }
}
