package org.demarche.reader;

/** A secret, which shows itself to no log. */
public final class ApiKey {
  private final String secret;

  public ApiKey(String secret) {
    this.secret = secret.strip();
  }

  String secret() {
    return secret;
  }

  @Override
  public String toString() {
    return "***";
  }
}
