package org.demarche.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.http.TestWaiting;
import org.demarche.model.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerCacheTest {
  private final TestWaiting waiting = new TestWaiting();
  @TempDir private Path folder;

  private AnswerCache cache(boolean refresh) {
    return new AnswerCache(folder, Duration.ofDays(30), refresh, waiting);
  }

  private static JsonNode json(String text) throws JsonProcessingException {
    return new ObjectMapper().readTree(text);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void remembersInTheSameOrderAndWithTheTime() throws IOException {
    cache(false).put("GET x", json("{\"b\": [1, 0.5], \"a\": \"é\"}"));
    assertEquals(
        "{\"question\":\"GET x\",\"retrieved\":\"2025-01-20T10:00:00Z\",\"answer\":{\"b\":[1,0.5],\"a\":\"é\"}}\n",
        Files.readString(files().get(0)));
    assertEquals(1, files().size());
    assertEquals("{\"b\":[1,0.5],\"a\":\"é\"}", cache(false).get("GET x").orElseThrow().toString());
    assertEquals(Optional.empty(), cache(false).get("GET y"));
  }

  @Test
  void forgetsAfterAMonth() throws IOException {
    cache(false).put("GET x", json("{}"));
    waiting.advance(Duration.ofDays(30));
    assertTrue(cache(false).get("GET x").isPresent());
    waiting.advance(Duration.ofSeconds(1));
    assertFalse(cache(false).get("GET x").isPresent());
  }

  @Test
  void refreshedCountsWhatTheSameRunBrought() throws IOException {
    cache(false).put("GET x", json("{}"));
    waiting.advance(Duration.ofSeconds(5));
    AnswerCache refreshed = cache(true);
    assertFalse(refreshed.get("GET x").isPresent());
    refreshed.put("GET x", json("{\"new\": true}"));
    assertTrue(refreshed.get("GET x").isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{\"answer\":{},\"quest",
        "{\"answer\":{},\"question\":\"GET other\",\"retrieved\":\"2025-01-20T10:00:00Z\"}",
        "{\"answer\":{},\"question\":\"GET x\",\"retrieved\":\"yesterday\"}",
        "{\"answer\":3,\"question\":\"GET x\",\"retrieved\":\"2025-01-20T10:00:00Z\"}"
      })
  void dropsWhatIsBroken(String content) throws IOException {
    cache(false).put("GET x", json("{}"));
    Files.writeString(files().get(0), content);
    assertEquals(Optional.empty(), cache(false).get("GET x"));
    assertEquals(List.of(), files());
  }

  @Test
  void saysWhereItCannotWrite() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    AnswerCache cache = new AnswerCache(file, Duration.ofDays(30), false, waiting);
    JsonNode answer = json("{}");
    InputException thrown = assertThrows(InputException.class, () -> cache.put("GET x", answer));
    assertTrue(thrown.getMessage().startsWith(file + ": bad-cache: "), thrown.getMessage());
  }
}
