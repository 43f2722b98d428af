package org.demarche.store.remote;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Stands before a server, and does to requests what networks and administrators do. */
final class FrontServer implements AutoCloseable {
  private final HttpClient client = HttpClient.newHttpClient();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer http;
  private final URI behind;
  private volatile Trouble trouble = (request, body) -> 0;

  /** What happens to a request before it reaches the server. */
  interface Trouble {
    /** Lets it pass. */
    int NONE = 0;

    /** Lets it pass, and breaks the connection in place of answering. */
    int BREAK_AFTER = 1;

    /** One of these, or the status to answer with. */
    int of(HttpExchange request, String body);
  }

  FrontServer(String behind) throws IOException {
    this.behind = URI.create(behind);
    http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    http.setExecutor(threads);
    http.createContext("/", this::pass);
    http.start();
  }

  String endpoint() {
    return "http://localhost:" + http.getAddress().getPort() + behind.getPath();
  }

  void make(Trouble next) {
    trouble = next;
  }

  private void pass(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    int status = trouble.of(exchange, new String(body, StandardCharsets.UTF_8));
    if (status > Trouble.BREAK_AFTER) {
      exchange.getResponseHeaders().set("Retry-After", "0");
      exchange.sendResponseHeaders(status, -1);
      exchange.close();
      return;
    }
    HttpResponse<byte[]> answer = forward(exchange, body);
    if (status == Trouble.BREAK_AFTER) {
      exchange.getResponseHeaders().set("Content-Type", "text/plain");
      exchange.sendResponseHeaders(200, 1000);
      exchange.close(); // long before 1000 bytes
      return;
    }
    answer
        .headers()
        .firstValue("Content-Type")
        .ifPresent(it -> exchange.getResponseHeaders().set("Content-Type", it));
    exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : 0);
    exchange.getResponseBody().write(answer.body());
    exchange.close();
  }

  private HttpResponse<byte[]> forward(HttpExchange exchange, byte[] body) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(behind.resolve(exchange.getRequestURI().toString()))
            .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
    for (String name : new String[] {"Content-Type", "Accept"}) {
      String value = exchange.getRequestHeaders().getFirst(name);
      if (value != null) {
        request.header(name, value);
      }
    }
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  @Override
  public void close() {
    http.stop(0);
    threads.shutdownNow();
  }
}
