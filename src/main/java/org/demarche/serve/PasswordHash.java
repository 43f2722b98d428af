package org.demarche.serve;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password as it is kept: PBKDF2 with HMAC-SHA-256 (RFC 8018), with a salt of its own and as many
 * rounds as OWASP's Password Storage Cheat Sheet asks for.
 */
record PasswordHash(int rounds, byte[] salt, byte[] hash) {
  private static final int ROUNDS = 600_000;
  private static final int MOST_ROUNDS = 10_000_000;
  private static final int BITS = 256;
  private static final Pattern WRITTEN =
      Pattern.compile(
          "pbkdf2-sha256\\$(\\d{1,8})\\$([A-Za-z0-9+/=]{16,88})\\$([A-Za-z0-9+/=]{44})");

  /** One that no password has, to compare with where nobody has the name. */
  static final PasswordHash NOBODY =
      new PasswordHash(ROUNDS, new byte[BITS / 16], new byte[BITS / 8]);

  static PasswordHash of(String password) {
    byte[] salt = new byte[BITS / 16];
    new SecureRandom().nextBytes(salt);
    return new PasswordHash(ROUNDS, salt, derive(password, salt, ROUNDS));
  }

  /** Reads what {@link #written} gives; empty where it is something else. */
  static Optional<PasswordHash> read(String text) {
    Matcher parts = WRITTEN.matcher(text);
    if (!parts.matches() || rounds(parts) < 1 || rounds(parts) > MOST_ROUNDS) {
      return Optional.empty();
    }
    Base64.Decoder decoder = Base64.getDecoder();
    try {
      return Optional.of(
          new PasswordHash(
              rounds(parts), decoder.decode(parts.group(2)), decoder.decode(parts.group(3))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static int rounds(Matcher parts) {
    return Integer.parseInt(parts.group(1));
  }

  String written() {
    Base64.Encoder encoder = Base64.getEncoder();
    return "pbkdf2-sha256$%d$%s$%s"
        .formatted(rounds, encoder.encodeToString(salt), encoder.encodeToString(hash));
  }

  /** Takes as long whether or not it is the password. */
  boolean isOf(String password) {
    return MessageDigest.isEqual(hash, derive(password, salt, rounds));
  }

  private static byte[] derive(String password, byte[] salt, int rounds) {
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
          .generateSecret(new PBEKeySpec(password.toCharArray(), salt, rounds, BITS))
          .getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
