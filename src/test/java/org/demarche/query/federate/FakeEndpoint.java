package org.demarche.query.federate;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.demarche.http.LoopbackServer;

/** A SPARQL endpoint on loopback that answers as a test wants it, and keeps what it was asked. */
public final class FakeEndpoint extends LoopbackServer {
  private static final String RESULTS = "application/sparql-results+json;charset=utf-8";

  /** Answers one query. */
  public interface Selecting {
    void to(HttpExchange exchange, String query) throws IOException;
  }

  private final Answer last;

  /** Gives these answers one after the other, and the last one for ever. */
  public FakeEndpoint(Answer... answers) {
    next(answers);
    last = answers[answers.length - 1];
  }

  @Override
  protected Answer answer(Received request) {
    return last;
  }

  public URI address() {
    return URI.create(uri("/sparql").toString().replace("127.0.0.1", "localhost"));
  }

  /** The queries that came, in order. */
  public List<String> queries() {
    return received().stream().map(FakeEndpoint::query).toList();
  }

  private static String query(Received request) {
    String sent = request.method().equals("GET") ? request.query() : request.body();
    return Received.decoded(sent.replaceFirst("^query=", ""));
  }

  /** Answers that depend on what is asked. */
  public static Answer to(Selecting selecting) {
    return (exchange, request) -> selecting.to(exchange, query(request));
  }

  /** Results in JSON. */
  public static Page results(String json) {
    return Page.of(200, RESULTS, json);
  }
}
