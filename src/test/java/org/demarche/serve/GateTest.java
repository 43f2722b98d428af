package org.demarche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ConcurrentModificationException;
import org.demarche.serve.guard.HttpProblem;
import org.junit.jupiter.api.Test;

class GateTest {
  /** As the engine's joins do when they are closed half done. */
  @Test
  void whatFailsOnceItsTimeIsUpIsLateAndNoDefect() {
    try (Gate gate = new Gate(1, Duration.ofSeconds(1), Duration.ofMillis(50))) {
      HttpProblem problem =
          assertThrows(
              HttpProblem.class,
              () ->
                  gate.run(
                      () -> {
                        Thread.sleep(100);
                        throw new ConcurrentModificationException();
                      }));
      assertEquals(503, problem.status());
    }
  }

  @Test
  void whatFailsInTimeIsADefect() {
    try (Gate gate = new Gate(1, Duration.ofSeconds(1), Duration.ofMinutes(1))) {
      assertThrows(
          ConcurrentModificationException.class,
          () ->
              gate.run(
                  () -> {
                    throw new ConcurrentModificationException();
                  }));
    }
  }
}
