package org.demarche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Queries that want to do harm end in time, reach nobody and leave nothing behind. One in nine is
 * asked with a short time limit; {@code mvn -Phostile verify} asks all, with that of five seconds.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileQueriesTest {
  private static final boolean ALL = Boolean.getBoolean("hostile.all");
  private static final Duration TIMEOUT = Duration.ofMillis(ALL ? 5000 : 300);
  private static final Duration LONGEST = TIMEOUT.plusSeconds(ALL ? 2 : 6);
  private static final Set<Integer> STATUSES = Set.of(200, 400, 413, 503);

  private GraphStore store;
  private Server server;
  private Asker asker;
  private Trap trap;

  @BeforeAll
  void start() throws IOException {
    store = ManyTriples.store(ALL ? 3000 : 1000);
    server = Server.builder(store).port(0).timeout(TIMEOUT).build().start();
    asker = new Asker(server.url());
    trap = new Trap();
    asker.ask("ASK {}");
  }

  /** Soon afterwards nobody is left behind, nothing burns, and nobody was asked. */
  @AfterAll
  void stop() throws InterruptedException {
    for (int i = 0; i < 100 && server.lost() + server.running() > 0; i++) {
      Thread.sleep(100);
    }
    assertEquals(200, asker.ask("ASK {}").statusCode());
    assertEquals(List.of(0, 0, 0), List.of(server.lost(), server.running(), trap.caught()));
    for (int i = 0; i < 50 && !burning().isEmpty(); i++) {
      Thread.sleep(100); // the last one may not have come to its end yet
    }
    assertEquals(List.of(), burning());
    server.close();
    trap.close();
    store.close();
  }

  static Stream<String> queries() {
    List<String> all = HostileQueries.all();
    return IntStream.range(0, all.size()).filter(i -> ALL || i % 9 == 0).mapToObj(all::get);
  }

  @ParameterizedTest
  @MethodSource("queries")
  void endsInTime(String line) {
    String query = HostileQueries.written(line).replace("TRAP", trap.url());
    long start = System.nanoTime();
    HttpResponse<String> response = asker.ask(query);
    Duration taken = Duration.ofNanos(System.nanoTime() - start);
    assertTrue(STATUSES.contains(response.statusCode()), response::body);
    assertTrue(taken.compareTo(LONGEST) <= 0, taken::toString);
    Inside.assertHidden(response, line);
    if (ALL) {
      assertEquals(0, server.lost());
    }
  }

  private static List<String> burning() {
    return Thread.getAllStackTraces().entrySet().stream()
        .filter(it -> it.getKey().getName().equals("query"))
        .filter(it -> it.getKey().getState() == Thread.State.RUNNABLE)
        .map(Map.Entry::getValue)
        .map(Arrays::toString)
        .toList();
  }
}
