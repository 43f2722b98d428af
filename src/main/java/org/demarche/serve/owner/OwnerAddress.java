package org.demarche.serve.owner;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.demarche.model.InputException;

/**
 * Where the owner of a store reaches the server that has it open. A file in the store tells, which
 * only the user can read who started the server.
 *
 * @param url on loopback, without a slash at the end
 * @param token the secret that each request has to tell; another one for each start
 * @param page the address of the page for people
 */
public record OwnerAddress(String url, String token, String page) {
  /** Its name in the folder of the store. */
  public static final String FILE = "served.json";

  private static final int TOKEN_BYTES = 32;

  /** What the file in a store tells, perhaps of a server that has gone. */
  public static Optional<OwnerAddress> in(Path store) {
    Path file = store.resolve(FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return parse(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      return Optional.empty(); // the server has ended just now
    } catch (IOException e) {
      throw new InputException(
          file
              + ": store-served: a server has the store open, and only the user who started it may"
              + " read where; run the command as that user",
          e);
    }
  }

  /** What such a file tells; empty where no server of ours wrote it. */
  public static Optional<OwnerAddress> parse(byte[] file) throws IOException {
    try {
      OwnerAddress address = new ObjectMapper().readValue(file, OwnerAddress.class);
      boolean complete = address.url != null && address.token != null && address.page != null;
      return complete ? Optional.of(address) : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /** A secret that nobody guesses. */
  public static String newToken() {
    byte[] secret = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(secret);
    return HexFormat.of().formatHex(secret);
  }

  /** For the owner's eyes only. */
  void write(Path store) {
    Path file = store.resolve(FILE);
    try {
      PrivateFile.write(file, new ObjectMapper().writeValueAsBytes(this));
    } catch (IOException e) {
      throw new InputException(file + ": cannot-write: " + e.getMessage() + "; make room", e);
    }
  }

  /** Removes the file, unless another server has written its own meanwhile. */
  void delete(Path store) {
    if (in(store).filter(this::equals).isPresent()) {
      try {
        Files.deleteIfExists(store.resolve(FILE));
      } catch (IOException e) {
        // it is recognised as stale
      }
    }
  }

  /** Says nothing of the secret. */
  @Override
  public String toString() {
    return url;
  }
}
