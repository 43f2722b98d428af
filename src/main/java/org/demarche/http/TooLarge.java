package org.demarche.http;

import java.io.IOException;

/** A body has more bytes than it may. */
public final class TooLarge extends IOException {
  private static final long serialVersionUID = 1L;

  TooLarge(long most) {
    super("the answer is larger than " + most + " bytes");
  }
}
