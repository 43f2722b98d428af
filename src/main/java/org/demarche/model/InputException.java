package org.demarche.model;

/**
 * An input that the user can fix; ends the command with exit code 3.
 *
 * <p>The message says what, where and what to do: {@code seeds/actors.ttl:17: duplicate-id: 'who'
 * is already used on line 4; give one of them another id}.
 */
public class InputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public InputException(String message) {
    super(message);
  }

  public InputException(String message, Throwable cause) {
    super(message, cause);
  }
}
