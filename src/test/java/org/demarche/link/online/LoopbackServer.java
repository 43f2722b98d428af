package org.demarche.link.online;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

/** A web server of this test: answers from a script first, then as its subclass does. */
abstract class LoopbackServer implements AutoCloseable {

  /** What came in. */
  record Received(String method, String path, String query, String agent, String body) {
    Map<String, String> parameters() {
      Map<String, String> parameters = new LinkedHashMap<>();
      for (String pair : query.split("&")) {
        String[] parts = pair.split("=", 2);
        if (parts.length == 2) {
          parameters.put(parts[0], decoded(parts[1]));
        }
      }
      return parameters;
    }

    static String decoded(String text) {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
  }

  /** What goes out. */
  record Answer(int status, String type, byte[] body, Map<String, String> headers) {
    static Answer of(int status, String type, String body) {
      return new Answer(status, type, body.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    static Answer json(String body) {
      return of(200, "application/json; charset=utf-8", body);
    }

    Answer with(String header, String value) {
      Map<String, String> all = new LinkedHashMap<>(headers);
      all.put(header, value);
      return new Answer(status, type, body, all);
    }
  }

  private final HttpServer server;
  private final List<Received> received = Collections.synchronizedList(new ArrayList<>());
  private final Deque<Answer> script = new ArrayDeque<>();
  private int atOnce;
  private int mostAtOnce;

  LoopbackServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", this::handle);
    server.start();
  }

  abstract Answer answer(Received request);

  /** The answers to the next requests, whatever they ask. */
  void next(Answer... answers) {
    script.addAll(List.of(answers));
  }

  URI uri(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  List<Received> received() {
    return List.copyOf(received);
  }

  int mostAtOnce() {
    return mostAtOnce;
  }

  private void handle(HttpExchange exchange) throws IOException {
    started();
    try (exchange) {
      String query = exchange.getRequestURI().getRawQuery();
      String agent = exchange.getRequestHeaders().getFirst("User-Agent");
      Received request =
          new Received(
              exchange.getRequestMethod(),
              exchange.getRequestURI().getPath(),
              query == null ? "" : query,
              agent == null ? "" : agent,
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
      received.add(request);
      Answer answer = script.isEmpty() ? answer(request) : script.remove();
      exchange.getResponseHeaders().set("Content-Type", answer.type());
      answer.headers().forEach(exchange.getResponseHeaders()::set);
      exchange.sendResponseHeaders(
          answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
      exchange.getResponseBody().write(answer.body());
    } finally {
      ended();
    }
  }

  private synchronized void started() {
    atOnce++;
    mostAtOnce = Math.max(mostAtOnce, atOnce);
  }

  private synchronized void ended() {
    atOnce--;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
