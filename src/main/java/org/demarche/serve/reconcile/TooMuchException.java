package org.demarche.serve.reconcile;

import org.demarche.model.InputException;

/** More was asked for at a time than the service answers. */
public final class TooMuchException extends InputException {
  private static final long serialVersionUID = 1L;

  TooMuchException(String message) {
    super(message);
  }
}
