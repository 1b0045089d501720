package org.parley.server.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WebhookChannelTest {
  private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  private static final Letter LETTER =
      new Letter(
          "msg_p5jXN8AQM9LWM0D4loKWxJek",
          Instant.ofEpochSecond(1614265000),
          "subject",
          "text",
          "{\"test\": 2432232314}");

  private static Channel.Outcome send(Poster poster) {
    return new WebhookChannel(
            "https://hooks.example/in",
            WebhookSecret.of(SECRET),
            poster,
            () -> Instant.ofEpochSecond(1614265330))
        .send(LETTER);
  }

  @Test
  void aMessageIsSignedAsTheSpecificationsOwnExample() {
    Map<String, String> sent = new HashMap<>();
    Channel.Outcome outcome =
        send(
            (address, head, body) -> {
              sent.putAll(head);
              sent.put("body", new String(body, StandardCharsets.UTF_8));
              return 204;
            });
    assertThat(outcome).isEqualTo(Channel.Outcome.TAKEN);
    assertThat(sent)
        .containsEntry("webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek")
        .containsEntry("webhook-timestamp", "1614265330")
        .containsEntry("webhook-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")
        .containsEntry("body", LETTER.json());
  }

  @Test
  void whatIsNotTakenIsTriedAgainUnlessTheReceiverIsGone() {
    for (int status : List.of(301, 400, 429, 500, 503)) {
      assertThat(send((a, h, b) -> status).kind())
          .as(String.valueOf(status))
          .isEqualTo(Channel.Outcome.Kind.LATER);
    }
    assertThat(send((a, h, b) -> 410).kind()).isEqualTo(Channel.Outcome.Kind.NEVER);
    Channel.Outcome silent =
        send(
            (a, h, b) -> {
              throw new IOException("hooks.example accepts no connection");
            });
    assertThat(silent.kind()).isEqualTo(Channel.Outcome.Kind.LATER);
    assertThat(silent.reason()).isEqualTo("hooks.example accepts no connection");
  }

  @Test
  void aSecretIsReadStrictlyAndNeverShown() {
    assertThat(WebhookSecret.of(WebhookSecret.random() + "\n").toString()).isEqualTo("whsec_...");
    for (String wrong : List.of("", "whsec_", "whsec_c2hvcnQ=", SECRET.substring(6), "whsec_*")) {
      assertThatThrownBy(() -> WebhookSecret.of(wrong))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
