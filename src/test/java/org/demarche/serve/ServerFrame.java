package org.demarche.serve;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.file.Path;
import org.demarche.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The real server on a free port, to be asked by a real client. */
abstract class ServerFrame {
  static final String ALL = "SELECT * WHERE { ?s ?p ?o } ORDER BY ?s ?p ?o LIMIT 3";
  static final HttpClient CLIENT = HttpClient.newHttpClient();
  static GraphStore store;
  static Server server;

  @BeforeAll
  static void startServer() {
    store = GraphStore.inMemory();
    store.loadRdf(Path.of("src/test/resources/query/talks.trig"), "https://example.org/");
    server = Server.builder(store).port(0).build().start();
  }

  @AfterAll
  static void stopServer() {
    server.close();
    store.close();
  }

  static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.url() + path));
  }

  static HttpRequest.Builder query(String query) {
    return query(server, query);
  }

  static HttpRequest.Builder query(Server server, String query) {
    return HttpRequest.newBuilder(URI.create(server.url() + "sparql?query=" + encode(query)));
  }

  static HttpRequest.Builder post(String path, String type, String body) {
    return request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body));
  }

  /** Once more where a kept connection was closed meanwhile, as browsers do. */
  static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (HttpTimeoutException e) {
      throw e;
    } catch (IOException e) {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
  }

  static String encode(String text) {
    return Asker.encoded(text);
  }
}
