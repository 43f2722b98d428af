package org.demarche.store.remote;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.rdf4j.query.BooleanQuery;
import org.eclipse.rdf4j.query.Query;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLBooleanJSONWriter;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLResultsJSONWriter;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.sail.memory.MemoryStore;

/** A repository of RDF4J, at the addresses that its server has: a transaction for each request. */
public final class Rdf4jServer implements AutoCloseable {
  private final SailRepository repository = new SailRepository(new MemoryStore());
  private final HttpServer http;

  public Rdf4jServer() throws IOException {
    http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    http.createContext("/repositories/news", this::query);
    http.createContext("/repositories/news/statements", this::update);
    http.start();
  }

  public String endpoint() {
    return "http://localhost:" + http.getAddress().getPort() + "/repositories/news";
  }

  private void query(HttpExchange exchange) throws IOException {
    String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String text = form.isEmpty() ? exchange.getRequestURI().getRawQuery() : form;
    String sparql =
        URLDecoder.decode(
            text.replaceFirst("(.*&)?query=", "").replaceFirst("&.*", ""), StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/sparql-results+json");
    exchange.sendResponseHeaders(200, 0);
    try (RepositoryConnection connection = repository.getConnection();
        OutputStream out = exchange.getResponseBody()) {
      Query query = connection.prepareQuery(sparql);
      if (query instanceof TupleQuery rows) {
        rows.evaluate(new SPARQLResultsJSONWriter(out));
      } else {
        new SPARQLBooleanJSONWriter(out).handleBoolean(((BooleanQuery) query).evaluate());
      }
    }
  }

  private void update(HttpExchange exchange) throws IOException {
    String sparql = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    int status = 204;
    try (RepositoryConnection connection = repository.getConnection()) {
      connection.begin();
      connection.prepareUpdate(sparql).execute();
      connection.commit();
    } catch (RuntimeException e) {
      status = 400;
    }
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  @Override
  public void close() {
    http.stop(0);
    repository.shutDown();
  }
}
