package org.demarche.query.federate;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executors;

/** A server on loopback that answers as a test wants it, and keeps what it was asked. */
public final class FakeEndpoint implements AutoCloseable {
  /** Answers one request. */
  public interface Answer {
    void to(HttpExchange exchange, String query) throws IOException;
  }

  private final HttpServer server;
  private final Queue<Answer> answers = new ArrayDeque<>();
  private final List<String> queries = new ArrayList<>();
  private final List<HttpExchange> exchanges = new ArrayList<>();

  /** Gives these answers one after the other, and the last one for ever. */
  public FakeEndpoint(Answer... answers) throws IOException {
    this.answers.addAll(List.of(answers));
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.setExecutor(Executors.newCachedThreadPool());
    server.start();
  }

  public URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/sparql");
  }

  /** The queries that came, in order. */
  public synchronized List<String> queries() {
    return List.copyOf(queries);
  }

  public synchronized String header(String name) {
    return exchanges.get(0).getRequestHeaders().getFirst(name);
  }

  synchronized String method() {
    return exchanges.get(0).getRequestMethod();
  }

  private void handle(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String sent = exchange.getRequestMethod().equals("GET") ? uri(exchange) : body;
    String query = URLDecoder.decode(sent.replaceFirst("^query=", ""), StandardCharsets.UTF_8);
    Answer answer;
    synchronized (this) {
      queries.add(query);
      exchanges.add(exchange);
      answer = answers.size() > 1 ? answers.remove() : answers.peek();
    }
    answer.to(exchange, query);
    exchange.close();
  }

  private static String uri(HttpExchange exchange) {
    return String.valueOf(exchange.getRequestURI().getRawQuery());
  }

  /** An answer with a body. */
  public static Answer status(int status, String type, String body, String... headers) {
    return (exchange, query) -> {
      exchange.getResponseHeaders().set("Content-Type", type);
      for (int i = 0; i < headers.length; i += 2) {
        exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
      }
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    };
  }

  /** Results in JSON. */
  public static Answer results(String json) {
    return status(200, "application/sparql-results+json;charset=utf-8", json);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
