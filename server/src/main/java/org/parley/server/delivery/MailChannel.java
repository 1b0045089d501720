package org.parley.server.delivery;

import java.io.IOException;
import java.io.Writer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.net.smtp.AuthenticatingSMTPClient;
import org.apache.commons.net.smtp.SMTPReply;

/**
 * Hands alerts over to a server of mail. Nobody can tell a mail that comes twice from one that
 * comes once, so a message whose end was sent and not answered is not sent again.
 */
public final class MailChannel implements Channel {
  private static final Pattern ADDRESS =
      Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{1,255}");
  private static final int WAIT_MILLIS = (int) Duration.ofSeconds(30).toMillis();

  private final MailServer server;
  private final String from;
  private final List<String> to;

  /**
   * @throws IllegalArgumentException if an address is none
   */
  public MailChannel(MailServer server, String from, List<String> to) {
    this.server = server;
    this.from = checked(from);
    this.to = to.stream().map(MailChannel::checked).toList();
  }

  private static String checked(String address) {
    if (!ADDRESS.matcher(address).matches()) {
      throw new IllegalArgumentException("not an address of mail: " + address);
    }
    return address;
  }

  @Override
  public String name() {
    return "mail " + String.join(",", to);
  }

  @Override
  public boolean isRepeatable() {
    return false;
  }

  @Override
  public Outcome send(Letter letter) {
    boolean[] ended = new boolean[1];
    AuthenticatingSMTPClient client =
        new AuthenticatingSMTPClient("TLS", server.security() == MailServer.Security.TLS, "UTF-8");
    try {
      client.setConnectTimeout(WAIT_MILLIS);
      client.setDefaultTimeout(WAIT_MILLIS);
      client.setEndpointCheckingEnabled(true);
      client.connect(server.host(), server.port());
      client.setSoTimeout(WAIT_MILLIS);
      greet(client);
      return message(client, letter, ended);
    } catch (RefusedByServerException e) {
      return Outcome.later(String.valueOf(e.getMessage()));
    } catch (IOException | GeneralSecurityException e) {
      String reason = server + ": " + e.getMessage();
      return ended[0]
          ? Outcome.never(reason + "; it may have been taken, so it is not sent again")
          : Outcome.later(reason);
    } finally {
      try {
        client.disconnect();
      } catch (IOException e) {
        // It is closed either way.
      }
    }
  }

  private void greet(AuthenticatingSMTPClient client) throws IOException, GeneralSecurityException {
    require(client, SMTPReply.isPositiveCompletion(client.getReplyCode()));
    require(client, SMTPReply.isPositiveCompletion(client.ehlo("parley.invalid")));
    if (server.security() == MailServer.Security.STARTTLS) {
      require(client, client.execTLS());
      require(client, SMTPReply.isPositiveCompletion(client.ehlo("parley.invalid")));
    }
    if (server.user() != null && server.password() != null) {
      require(
          client,
          client.auth(
              AuthenticatingSMTPClient.AUTH_METHOD.PLAIN, server.user(), server.password()));
    }
  }

  private Outcome message(AuthenticatingSMTPClient client, Letter letter, boolean[] ended)
      throws IOException {
    require(client, client.setSender(from));
    for (String receiver : to) {
      require(client, client.addRecipient(receiver));
    }
    Writer data = client.sendMessageData();
    if (data == null) {
      throw new RefusedByServerException(reply(client));
    }
    data.write(MailMessage.of(letter, from, to));
    ended[0] = true;
    data.close();
    boolean taken = client.completePendingCommand();
    if (!taken) {
      return Outcome.later(reply(client));
    }
    // That the server has it does not hang on a proper goodbye.
    try {
      client.logout();
    } catch (IOException e) {
      return Outcome.TAKEN;
    }
    return Outcome.TAKEN;
  }

  private void require(AuthenticatingSMTPClient client, boolean agreed) throws IOException {
    if (!agreed) {
      throw new RefusedByServerException(reply(client));
    }
  }

  private String reply(AuthenticatingSMTPClient client) {
    String reply = client.getReplyString();
    return server + " answered: " + (reply == null ? "nothing" : reply.strip());
  }

  private static final class RefusedByServerException extends IOException {
    private static final long serialVersionUID = 1L;

    RefusedByServerException(String message) {
      super(message);
    }
  }
}
