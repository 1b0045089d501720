package org.parley.ingest.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.time.Duration;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.TruncatedChunkException;
import org.jspecify.annotations.Nullable;

/** Says what went wrong in words for somebody who knows no protocol. */
final class Reasons {
  private static final String LATER = "Try again later.";

  private Reasons() {}

  /**
   * @param asked the address as it was asked for
   * @param at the address that was tried when it went wrong
   */
  static FetchResult of(WebAddress asked, WebAddress at, IOException problem, Limits limits) {
    RefusedException refused = cause(problem, RefusedException.class);
    if (refused != null) {
      return new Refused(asked, refused.reason(), refused.advice());
    }
    if (cause(problem, MessageConstraintException.class) != null) {
      return new Refused(asked, "the head of its answer is larger than is read", "");
    }
    String host = at.host();
    String secure = security(host, problem);
    if (secure != null) {
      return new Failed(asked, 0, secure, "");
    }
    if (problem instanceof DeadlineException) {
      return new Failed(asked, 0, String.valueOf(problem.getMessage()), LATER);
    }
    if (problem instanceof UnknownHostException) {
      return new Failed(
          asked,
          0,
          "no host " + host + " is found",
          "Check the address and that this machine is connected.");
    }
    if (problem instanceof ConnectTimeoutException) {
      return new Failed(
          asked, 0, host + " does not answer within " + time(limits.connecting()), LATER);
    }
    if (problem instanceof SocketTimeoutException) {
      return new Failed(asked, 0, host + " was silent for " + time(limits.silence()), LATER);
    }
    if (problem instanceof ConnectException) {
      return new Failed(asked, 0, host + " accepts no connection", LATER);
    }
    if (problem instanceof NoRouteToHostException) {
      return new Failed(
          asked, 0, host + " cannot be reached from here", "Check that this machine is connected.");
    }
    if (problem instanceof NoHttpResponseException) {
      return new Failed(asked, 0, host + " hung up without an answer", LATER);
    }
    if (problem instanceof ZipException) {
      return new Failed(asked, 0, "its packed body is damaged", LATER);
    }
    if (problem instanceof EOFException
        || problem instanceof ConnectionClosedException
        || problem instanceof TruncatedChunkException) {
      return new Failed(asked, 0, "the answer broke off before its end", LATER);
    }
    if (problem instanceof java.net.SocketException) {
      return new Failed(asked, 0, "the connection to " + host + " broke", LATER);
    }
    return new Failed(asked, 0, host + " does not answer as the web does", "");
  }

  /** What a status that is no success means. */
  static Failed of(WebAddress asked, int status) {
    String reason =
        switch (status) {
          case 401, 407 -> "it is only for readers who are signed in";
          case 402 -> "it is only for readers who pay";
          case 403 -> "the server does not give it to Parley";
          case 404 -> "there is no such page";
          case 410 -> "the page is gone";
          case 429 -> "the server has had too many requests";
          case 451 -> "the server may not give it for reasons of law";
          default ->
              status >= 500
                  ? "the server has failed"
                  : status < 300 ? "the answer holds no page" : "the server does not give it";
        };
    return new Failed(asked, status, reason + " (" + status + ")", status >= 500 ? LATER : "");
  }

  static String time(Duration duration) {
    long seconds = duration.toSeconds();
    if (seconds >= 7200) {
      return seconds / 3600 + " hours";
    }
    if (seconds >= 120) {
      return seconds / 60 + " minutes";
    }
    return seconds >= 1 ? seconds + " s" : duration.toMillis() + " ms";
  }

  private static @Nullable String security(String host, IOException problem) {
    if (problem instanceof SSLPeerUnverifiedException
        || String.valueOf(problem.getMessage()).contains("subject alternative")) {
      return "the certificate that " + host + " shows is another host's";
    }
    if (cause(problem, CertificateExpiredException.class) != null) {
      return "the certificate of " + host + " has run out";
    }
    if (cause(problem, CertificateNotYetValidException.class) != null) {
      return "the certificate of " + host + " is not valid yet";
    }
    if (cause(problem, CertPathValidatorException.class) != null
        || cause(problem, CertificateException.class) != null
        || (problem instanceof SSLException
            && String.valueOf(problem.getMessage()).contains("PKIX"))) {
      return "the certificate of " + host + " is not signed by anybody this machine trusts";
    }
    return problem instanceof SSLException
        ? "no secure connection to " + host + " could be made"
        : null;
  }

  private static <T> @Nullable T cause(Throwable problem, Class<T> kind) {
    Throwable at = problem;
    for (int depth = 0; at != null && depth < 20; depth++) {
      if (kind.isInstance(at)) {
        return kind.cast(at);
      }
      at = at.getCause();
    }
    return null;
  }
}
