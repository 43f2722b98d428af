package org.demarche.link.online;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;

/** Says in plain words why a connection failed. */
final class Trouble {
  private Trouble() {}

  static String inWords(Throwable trouble) {
    if (trouble instanceof HttpTimeoutException) {
      return "no connection in time";
    }
    if (trouble instanceof UnknownHostException
        || trouble.getCause() instanceof UnresolvedAddressException) {
      return "no such host, or no network";
    }
    if (trouble instanceof ConnectException) {
      return "connection refused";
    }
    String message = trouble.getMessage();
    return message == null ? trouble.getClass().getSimpleName() : message;
  }
}
