package org.demarche.query.federate;

import org.demarche.model.InputException;

/** An endpoint did not answer. Never the same as an answer without rows. */
public final class RemoteFailure extends InputException {
  private static final long serialVersionUID = 1L;

  private final boolean tooMuch;

  private RemoteFailure(String message, boolean tooMuch, Throwable cause) {
    super("remote-failed: " + message, cause);
    this.tooMuch = tooMuch;
  }

  /** One that asking again in another way does not help. */
  public static RemoteFailure of(Object endpoint, String what, Throwable cause) {
    return new RemoteFailure(endpoint + ": " + what, false, cause);
  }

  /** One that may go away when less is asked for at once. */
  static RemoteFailure tooMuch(Object endpoint, String what, Throwable cause) {
    return new RemoteFailure(endpoint + ": " + what, true, cause);
  }

  boolean isTooMuch() {
    return tooMuch;
  }
}
