package org.demarche.serve.owner;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/**
 * Data that the server takes, and what it answers when it is done with them.
 *
 * @param type the media type of the body
 * @param longest the longest body in bytes
 * @param held whether what the body holds is kept in memory meanwhile
 */
public record Exchange(String type, long longest, boolean held, Work work) {
  /** What is done with a body. */
  public interface Work {
    /**
     * Does it, and answers once it lasts.
     *
     * @param given the parameters of the address
     * @throws org.demarche.model.InputException where the body is not as it has to be; nothing is
     *     done then
     */
    JsonNode of(Map<String, String> given, InputStream body) throws IOException;
  }
}
