package org.demarche.cache;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.demarche.http.Waiting;
import org.demarche.model.InputException;

/**
 * Answers of web services, kept in a folder: one JSON file each with the question, the time and the
 * answer, in the order in which it came, so that it reads the same from the folder as from the
 * network. Failures are not kept. A file that cannot be read is dropped.
 */
public final class AnswerCache {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Path folder;
  private final Duration maxAge;
  private final Optional<Instant> refreshedFrom;
  private final Waiting waiting;

  /**
   * @param refresh whether only answers that were put since now count
   */
  public AnswerCache(Path folder, Duration maxAge, boolean refresh, Waiting waiting) {
    this.folder = folder;
    this.maxAge = maxAge;
    this.refreshedFrom = refresh ? Optional.of(now(waiting)) : Optional.empty();
    this.waiting = waiting;
  }

  /** What was answered to exactly this question, unless too long ago. */
  public Optional<JsonNode> get(String question) {
    Path file = file(question);
    try {
      JsonNode kept = MAPPER.readTree(Files.readAllBytes(file));
      if (!kept.path("question").asText().equals(question) || !kept.path("answer").isObject()) {
        return drop(file);
      }
      Instant retrieved = Instant.parse(kept.path("retrieved").asText());
      return counts(retrieved) ? Optional.of(kept.path("answer")) : Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (JsonProcessingException | DateTimeException e) {
      return drop(file);
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  private boolean counts(Instant retrieved) {
    Instant now = now(waiting);
    Instant oldest = refreshedFrom.orElse(now.minus(maxAge));
    return !retrieved.isBefore(oldest) && !retrieved.isAfter(now);
  }

  /** Keeps an answer. */
  public void put(String question, JsonNode answer) {
    Path file = file(question);
    try {
      Files.createDirectories(file.getParent());
      Path aside = Files.createTempFile(file.getParent(), "answer", ".tmp");
      Files.write(aside, bytes(question, answer));
      Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  private byte[] bytes(String question, JsonNode answer) throws JsonProcessingException {
    ObjectNode kept = MAPPER.createObjectNode();
    kept.put("question", question);
    kept.put("retrieved", now(waiting).toString());
    kept.set("answer", answer);
    return (MAPPER.writeValueAsString(kept) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static Instant now(Waiting waiting) {
    return waiting.now().truncatedTo(ChronoUnit.SECONDS);
  }

  private Optional<JsonNode> drop(Path file) {
    try {
      Files.deleteIfExists(file);
      return Optional.empty();
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  private InputException unusable(IOException e) {
    return new InputException(
        "%s: bad-cache: %s; give another folder for the answers of web services"
            .formatted(folder, e),
        e);
  }

  private Path file(String question) {
    String name = DigestUtils.sha256Hex(question);
    return folder.resolve(name.substring(0, 2)).resolve(name + ".json");
  }
}
