package org.demarche.http;

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
public abstract class LoopbackServer implements AutoCloseable {

  /** What came in; of the headers those that tests ask for. */
  public record Received(
      String method, String path, String query, String agent, String accept, String body) {
    public Map<String, String> parameters() {
      Map<String, String> parameters = new LinkedHashMap<>();
      for (String pair : query.split("&")) {
        String[] parts = pair.split("=", 2);
        if (parts.length == 2) {
          parameters.put(parts[0], decoded(parts[1]));
        }
      }
      return parameters;
    }

    public static String decoded(String text) {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
  }

  /** What goes out. */
  public interface Answer {
    void to(HttpExchange exchange, Received request) throws IOException;
  }

  /** A whole answer. */
  public record Page(int status, String type, byte[] body, Map<String, String> headers)
      implements Answer {
    public static Page of(int status, String type, String body) {
      return new Page(status, type, body.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    public static Page json(String body) {
      return of(200, "application/json; charset=utf-8", body);
    }

    public Page with(String header, String value) {
      Map<String, String> all = new LinkedHashMap<>(headers);
      all.put(header, value);
      return new Page(status, type, body, all);
    }

    @Override
    public void to(HttpExchange exchange, Received request) throws IOException {
      to(exchange);
    }

    public void to(HttpExchange exchange) throws IOException {
      exchange.getResponseHeaders().set("Content-Type", type);
      headers.forEach(exchange.getResponseHeaders()::set);
      exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private final HttpServer server;
  private final List<Received> received = Collections.synchronizedList(new ArrayList<>());
  private final Deque<Answer> script = new ArrayDeque<>();
  private int atOnce;
  private int mostAtOnce;

  protected LoopbackServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", this::handle);
    server.start();
  }

  /** The answer to a request that the script has none for. */
  protected abstract Answer answer(Received request);

  /** The answers to the next requests, whatever they ask. */
  public void next(Answer... answers) {
    script.addAll(List.of(answers));
  }

  public URI uri(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  public List<Received> received() {
    return List.copyOf(received);
  }

  int mostAtOnce() {
    return mostAtOnce;
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Received request = received(exchange);
      Answer answer = started(request);
      answer.to(exchange, request);
    } finally {
      ended();
    }
  }

  private static Received received(HttpExchange exchange) throws IOException {
    String query = exchange.getRequestURI().getRawQuery();
    return new Received(
        exchange.getRequestMethod(),
        exchange.getRequestURI().getPath(),
        query == null ? "" : query,
        header(exchange, "User-Agent"),
        header(exchange, "Accept"),
        new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
  }

  private static String header(HttpExchange exchange, String name) {
    String value = exchange.getRequestHeaders().getFirst(name);
    return value == null ? "" : value;
  }

  private synchronized Answer started(Received request) {
    received.add(request);
    atOnce++;
    mostAtOnce = Math.max(mostAtOnce, atOnce);
    return script.isEmpty() ? answer(request) : script.remove();
  }

  private synchronized void ended() {
    atOnce--;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
