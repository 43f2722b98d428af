package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.demarche.serve.owner.OwnerAddress;
import org.demarche.serve.owner.OwnerClient;

/** {@code demarche serve} on a store, until it is closed. */
final class ServedStore implements AutoCloseable {
  private final Interruption interruption = new Interruption();
  private final CompletableFuture<Execution> serving;
  private final Path store;

  private ServedStore(Path store) {
    this.store = store;
    this.serving =
        CompletableFuture.supplyAsync(
            () -> Execution.with(Map.of(), interruption, "serve", "--store", store, "--port", "0"));
  }

  static ServedStore start(Path store) throws Exception {
    ServedStore served = new ServedStore(store);
    long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (OwnerClient.of(store).isEmpty()) {
      assertTrue(System.nanoTime() < deadline, "the server starts");
      assertTrue(!served.serving.isDone(), () -> served.serving.join().err());
      Thread.sleep(20);
    }
    return served;
  }

  OwnerAddress address() {
    return OwnerAddress.in(store).orElseThrow();
  }

  @Override
  public void close() {
    interruption.request();
    Execution served = serving.orTimeout(60, TimeUnit.SECONDS).join();
    assertEquals(ExitCode.INTERRUPTED, served.exitCode(), served::err);
  }
}
