package org.demarche.reader;

/** A model answered something else than the JSON it was asked for. */
final class MalformedAnswer extends Exception {
  private static final long serialVersionUID = 1L;

  MalformedAnswer(String message) {
    super(message);
  }
}
