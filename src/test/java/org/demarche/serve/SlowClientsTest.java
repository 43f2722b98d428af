package org.demarche.serve;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.demarche.store.GraphStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Clients that dawdle take nobody's time but their own, and are sent away. */
class SlowClientsTest {
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final int CLIENTS = 100;
  private static final String LARGE = "SELECT * { ?a ?b ?c . ?d ?e ?f } LIMIT 20000";

  private final List<Socket> sockets = new ArrayList<>();
  private GraphStore store;
  private Server server;
  private Asker honest;

  @BeforeEach
  void start() {
    store = ManyTriples.store(1000);
    server =
        Server.builder(store)
            .port(0)
            .concurrency(2, Duration.ofMillis(800))
            .dawdling(PATIENCE)
            .build()
            .start();
    honest = new Asker(server.url());
    honest.ask("ASK {}");
  }

  @AfterEach
  void stop() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
    server.close();
    store.close();
  }

  @Test
  void answersOthersWhileBodiesComeSlowly() throws Exception {
    for (int i = 0; i < CLIENTS; i++) {
      say(
          open(1 << 16),
          "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n"
              + "Content-Type: application/sparql-query\r\n\r\nA");
    }
    assertAnswered();
    Socket slow = sockets.get(0);
    slow.setSoTimeout(2 * (int) PATIENCE.toMillis());
    String answer = new String(slow.getInputStream().readAllBytes(), US_ASCII);
    assertTrue(answer.startsWith("HTTP/1.1 408"), answer);
  }

  @Test
  void answersOthersWhileNobodyReads() throws Exception {
    for (int i = 0; i < 6; i++) {
      say(
          open(4096),
          "GET /sparql?query=" + Asker.encoded(LARGE) + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
    }
    long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    do {
      Thread.sleep(200);
    } while (server.running() > 0 && System.nanoTime() < deadline);
    assertEquals(0, server.running());
    assertAnswered();
  }

  @Test
  void closesTheConnectionOfWhoDoesNotRead() throws Exception {
    Socket idle = open(4096);
    say(idle, "GET /sparql?query=" + Asker.encoded(LARGE) + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
    while (server.running() == 0) {
      Thread.onSpinWait();
    }
    while (server.running() > 0) {
      Thread.sleep(100);
    }
    Thread.sleep(4 * PATIENCE.toMillis());
    idle.setSoTimeout(10_000);
    assertTrue(rest(idle) < 5_000_000, "it was sent whole");
  }

  /** How much comes until the other side closes. */
  private static long rest(Socket socket) throws IOException {
    long read = 0;
    byte[] piece = new byte[1 << 16];
    try {
      for (int length; (length = socket.getInputStream().read(piece)) >= 0; ) {
        read += length;
      }
    } catch (SocketException e) {
      return read;
    }
    return read;
  }

  @Test
  void closesConnectionsWithoutAWholeHead() throws Exception {
    Socket silent = open(4096);
    Socket slow = open(4096);
    say(slow, "GET /sparql HTTP/1.1\r\nHost:");
    for (Socket socket : List.of(silent, slow)) {
      socket.setSoTimeout(3 * (int) PATIENCE.toMillis());
      assertEquals(-1, socket.getInputStream().read());
    }
  }

  private void assertAnswered() {
    for (int i = 0; i < 5; i++) {
      long start = System.nanoTime();
      assertEquals(200, honest.ask("ASK {}").statusCode());
      Duration taken = Duration.ofNanos(System.nanoTime() - start);
      assertTrue(taken.toMillis() < 4000, taken::toString);
    }
  }

  private Socket open(int buffer) throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(buffer);
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()));
    sockets.add(socket);
    return socket;
  }

  private static void say(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(US_ASCII));
    socket.getOutputStream().flush();
  }
}
