package org.demarche.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;

/** A service gave no answer, which says nothing about what it was asked for. */
public final class NoReply extends IOException {
  private static final long serialVersionUID = 1L;

  private final boolean slow;

  private NoReply(String reason, boolean slow, Throwable cause) {
    super(reason, cause);
    this.slow = slow;
  }

  static NoReply because(String reason) {
    return new NoReply(reason, false, null);
  }

  /** The connection could not be made, or broke. */
  static NoReply because(Throwable trouble) {
    return new NoReply(inWords(trouble), false, trouble);
  }

  /** There is time left, but one request took all that it may. */
  static NoReply slow(long seconds) {
    return new NoReply("no answer within " + seconds + " s", true, null);
  }

  /** Whether asking for less at once may help. */
  public boolean isSlow() {
    return slow;
  }

  /** Whether the answer was larger than it may be. */
  public boolean isTooLarge() {
    return getCause() instanceof TooLarge;
  }

  /** Whether there is no such host, or nobody there who listens. */
  boolean isUnreachable() {
    return getCause() != null && (isUnknown(getCause()) || getCause() instanceof ConnectException);
  }

  private static boolean isUnknown(Throwable trouble) {
    return trouble instanceof UnknownHostException
        || trouble.getCause() instanceof UnresolvedAddressException;
  }

  private static String inWords(Throwable trouble) {
    if (trouble instanceof HttpTimeoutException) {
      return "no connection in time";
    }
    if (isUnknown(trouble)) {
      return "no such host, or no network";
    }
    if (trouble instanceof ConnectException) {
      return "cannot be reached; check the address";
    }
    String why = trouble instanceof IOException ? trouble.getMessage() : trouble.toString();
    return "the connection broke (" + why + "); try again";
  }
}
