package org.demarche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.demarche.query.Output;
import org.junit.jupiter.api.Test;

class RecentAnswersTest extends ServerFrame {
  private final RecentAnswers recent = new RecentAnswers();
  private final AtomicInteger asked = new AtomicInteger();

  @Test
  void whoAsksTheSameAgainGetsTheSame() throws IOException {
    assertEquals("answer 1", ask(1, Map.of("actor", List.of("Norland")), Output.CSV));
    assertEquals("answer 1", ask(1, Map.of("actor", List.of("Norland")), Output.CSV));
    assertEquals(1, asked.get());
  }

  @Test
  void whatDiffersIsAskedAnew() throws IOException {
    ask(1, Map.of("actor", List.of("Norland")), Output.CSV);
    assertEquals("answer 2", ask(2, Map.of("actor", List.of("Norland")), Output.CSV));
    assertEquals("answer 3", ask(1, Map.of("actor", List.of("Sudland")), Output.CSV));
    assertEquals("answer 4", ask(1, Map.of("actor", List.of("Norland")), Output.JSON));
  }

  @Test
  void aLongAnswerIsNotKept() throws IOException {
    String text = "x".repeat(5 << 20);
    RecentAnswers.Question question =
        new RecentAnswers.Question(1, "said-by", Map.of(), Output.CSV);
    for (int i = 0; i < 2; i++) {
      try (Answer answer =
          recent.of(
              "text/csv", question, () -> Answer.of("text/csv", text + asked.incrementAndGet()))) {
        assertTrue(answer.body().size() > text.length());
      }
    }
    assertEquals(2, asked.get());
  }

  @Test
  void aChangeOfTheStoreIsSeenAtOnce() throws Exception {
    String path = "api/queries/attributions?format=csv";
    HttpResponse<String> before = send(request(path));
    assertEquals(before.body(), send(request(path)).body());
    store.remove("leak");
    assertNotEquals(before.body(), send(request(path)).body());
  }

  private String ask(long revision, Map<String, List<String>> parameters, Output output)
      throws IOException {
    RecentAnswers.Question question =
        new RecentAnswers.Question(revision, "said-by", parameters, output);
    try (Answer answer =
        recent.of(
            "text/csv",
            question,
            () -> Answer.of("text/csv", "answer " + asked.incrementAndGet()))) {
      return new String(answer.body().read().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
