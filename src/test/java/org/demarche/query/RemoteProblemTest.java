package org.demarche.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.demarche.model.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said where something else than an endpoint stands at an address. */
class RemoteProblemTest {
  @ParameterizedTest
  @ValueSource(strings = {"localhost:3041", "ftp://localhost/", "http://", "a word"})
  void refusesWhatIsNoAddress(String address) {
    InputException e = assertThrows(InputException.class, () -> QueryRunner.remote(address));
    assertTrue(e.getMessage().startsWith("bad-endpoint: '" + address + "'"), e.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          200 | text/html                       | <p>Hello</p> | no SPARQL endpoint answers there
          200 | text/plain                      | Hello        | no SPARQL endpoint answers there
          200 | application/sparql-results+json | {"head"      | its answer cannot be read
          501 | text/html                       | <p>no</p>    | answers with status 501
          400 | text/plain                      | no such word | answers with status 400: no such word
          """)
  void saysWhatAnEndpointDidInstead(int status, String type, String body, String problem)
      throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", type);
          exchange.sendResponseHeaders(status, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
    try {
      String address = "http://localhost:" + server.getAddress().getPort() + "/sparql";
      String message = message(address);
      assertTrue(message.startsWith("remote-failed: " + address + ": " + problem), message);
      assertEquals(1, message.lines().count(), message);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void saysWhenNobodyIsThere() {
    String message = message("http://localhost:1/sparql");
    assertEquals(
        "remote-failed: http://localhost:1/sparql: cannot be reached; check the address", message);
  }

  private static String message(String address) {
    QueryRunner runner = QueryRunner.remote(address);
    return assertThrows(
            InputException.class,
            () ->
                runner.write(
                    QueryLibrary.parse("all", "SELECT * { ?s ?p ?o }"),
                    Map.of(),
                    Output.CSV,
                    80,
                    new ByteArrayOutputStream()))
        .getMessage();
  }
}
