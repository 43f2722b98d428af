package org.demarche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.demarche.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A store of one's own is read by one's own pages, and by no other's in the same browser. */
class OriginsTest {
  private static GraphStore store;
  private static Server own;
  private static Server open;

  @BeforeAll
  static void start() {
    store = GraphStore.inMemory();
    own =
        Server.builder(store)
            .port(0)
            .origins(Set.of("http://127.0.0.1:3333"))
            .hosts(Set.of("graph.example.org"))
            .build()
            .start();
    open = Server.builder(store).port(0).loopback(false).build().start();
  }

  @AfterAll
  static void stop() {
    own.close();
    open.close();
    store.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # names of this computer, and those that were given
          Host: localhost                                           | 200
          Host: LOCALHOST:3030                                      | 200
          Host: 127.0.0.1:3030                                      | 200
          Host: [::1]:3030                                          | 200
          Host: graph.example.org                                   | 200
          # a name of somebody else's that leads to this computer
          Host: rebind.attacker.example                             | 421
          Host: localhost.attacker.example:80                       | 421
          Host: 127.0.0.1.attacker.example                          | 421
          # its own page, a page that was named, others
          Host: localhost; Origin: http://localhost                 | 200
          Host: localhost; Origin: http://127.0.0.1:3333            | 200
          Host: localhost; Origin: https://example.org              | 403
          Host: localhost; Origin: null                             | 403
          Host: localhost; Origin: http://localhost:8080            | 403
          # scripts and pictures of other pages come without an origin
          Host: localhost; Sec-Fetch-Site: cross-site; Sec-Fetch-Mode: no-cors | 403
          Host: localhost; Sec-Fetch-Site: same-origin              | 200
          # who follows a link may
          Host: localhost; Sec-Fetch-Site: cross-site; Sec-Fetch-Mode: navigate | 200
          """)
  void answersItsOwnPagesOnly(String headers, int status) throws IOException {
    assertEquals(status, status(own, headers));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Host: anything.example                                    | 200
          Host: localhost; Origin: https://example.org              | 200
          """)
  void answersEverybodyInPublic(String headers, int status) throws IOException {
    assertEquals(status, status(open, headers));
  }

  @Test
  void allowsScriptsWhatTheyMayRead() {
    Asker asker = new Asker(own.url());
    assertEquals(Optional.empty(), allowed(asker, null));
    assertEquals(Optional.of("http://127.0.0.1:3333"), allowed(asker, "http://127.0.0.1:3333"));
    assertEquals(Optional.empty(), allowed(asker, "https://example.org"));
    assertEquals(Optional.of("*"), allowed(new Asker(open.url()), "https://example.org"));
  }

  private static Optional<String> allowed(Asker asker, String origin) {
    var request = asker.request("api/statistics");
    if (origin != null) {
      request.header("Origin", origin);
    }
    return asker.send(request).headers().firstValue("Access-Control-Allow-Origin");
  }

  /** By hand, as clients do not let one choose the host. */
  private static int status(Server server, String headers) throws IOException {
    try (Socket socket = new Socket("localhost", server.port())) {
      String request =
          "GET /api/statistics HTTP/1.1\r\n"
              + headers.replace("; ", "\r\n")
              + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return Integer.parseInt(answer.split(" ")[1]);
    }
  }
}
