package org.demarche.read.feeds;

/** Says why something is no feed that can be read. */
public final class FeedException extends Exception {
  private static final long serialVersionUID = 1L;

  FeedException(String message) {
    super(message);
  }
}
