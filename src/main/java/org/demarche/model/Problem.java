package org.demarche.model;

import java.io.Serializable;

/**
 * Something odd in one input, which is counted and reported while the run goes on.
 *
 * @param stage the stage that met it: {@code read}, {@code annotate}, …
 * @param code a short constant such as {@code empty-file}, explained in the README
 * @param where file, and line or entry where there is one
 * @param message what is wrong and what to do, for a reader who has not seen the code
 */
public record Problem(String stage, String code, String where, String message)
    implements Serializable {
  @Override
  public String toString() {
    return where + ": " + code + ": " + message;
  }
}
