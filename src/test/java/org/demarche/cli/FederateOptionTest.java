package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.http.LoopbackServer.Page;
import org.demarche.query.federate.FakeEndpoint;
import org.demarche.query.federate.WikidataEndpoint;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code demarche query … --federate}. */
class FederateOptionTest {
  private static final Path DATA = Path.of("src/test/resources/federate");

  @TempDir static Path folder;
  private static Path store;

  @BeforeAll
  static void load() {
    store = folder.resolve("db");
    Execution.of("load", DATA.resolve("store.trig"), "--store", store);
  }

  @Test
  void joinsWithTheEndpointThatIsNamed() throws IOException {
    try (WikidataEndpoint wikidata = new WikidataEndpoint()) {
      Execution query =
          Execution.of(
              "query", "speakers-by-party", "--store", store, "--federate", wikidata.address());
      assertEquals(0, query.exitCode(), query::toString);
      assertEquals(
          Files.readString(DATA.resolve("speakers-by-party.csv")),
          query.out().replace("\r\n", "\n"));
    }
  }

  @Test
  void saysWhatToDoWithoutTheOption() {
    Execution query = Execution.of("query", "speakers-by-party", "--store", store);
    assertEquals(ExitCode.INPUT, query.exitCode());
    assertTrue(query.err().startsWith("service-off: "), query.err());
    assertTrue(query.err().contains("--federate"), query.err());
  }

  @Test
  void tellsTheContact() throws IOException {
    try (FakeEndpoint endpoint = new FakeEndpoint(Page.of(403, "text/plain", "no"))) {
      Execution query =
          Execution.of(
              "query",
              "speakers-by-party",
              "--store",
              store,
              "--federate",
              endpoint.address(),
              "--contact",
              "me@example.org");
      assertEquals(ExitCode.INPUT, query.exitCode());
      assertTrue(query.err().contains("remote-failed: "), query.err());
      assertTrue(
          endpoint.received().get(0).agent().matches("Demarche/[\\d.]+ \\(me@example.org\\)"));
    }
  }

  @Test
  void writesNoFileWhereTheEndpointFails() throws IOException {
    Path out = folder.resolve("out.csv");
    try (FakeEndpoint endpoint = new FakeEndpoint(Page.of(403, "text/plain", "no"))) {
      Execution query =
          Execution.of(
              "query",
              "speakers-by-party",
              "--store",
              store,
              "--federate",
              endpoint.address(),
              "-o",
              out);
      assertEquals(ExitCode.INPUT, query.exitCode());
      assertTrue(Files.notExists(out));
    }
  }

  @Test
  void joinsWithNothingButAStore() {
    Execution query =
        Execution.of(
            "query", "speakers-by-party", "--endpoint", "http://localhost:1/", "--federate");
    assertEquals(ExitCode.INPUT, query.exitCode());
    assertTrue(query.err().startsWith("service-off: "), query.err());
  }

  @Test
  void takesNoQueryForAnAddress() {
    Execution query = Execution.of("query", "--federate", "speakers-by-party", "--store", store);
    assertEquals(ExitCode.USAGE, query.exitCode(), query::toString);
  }

  @Test
  void listsTheFederatedQueriesApart() {
    String listed = Execution.of("query", "--list").out();
    assertTrue(listed.indexOf("unnamed-sources") < listed.indexOf("with --federate"), listed);
    assertTrue(listed.indexOf("with --federate") < listed.indexOf("speakers-by-party"), listed);
  }

  @Test
  void serverTakesOnlyAddressesOfEndpoints() {
    Execution serve =
        Execution.of("serve", "--store", store, "--port", "0", "--allow-service", "everything");
    assertEquals(ExitCode.INPUT, serve.exitCode(), serve::toString);
    assertTrue(serve.err().startsWith("bad-endpoint: "), serve.err());
  }
}
