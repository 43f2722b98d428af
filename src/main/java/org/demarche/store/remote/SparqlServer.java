package org.demarche.store.remote;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.demarche.http.Deadline;
import org.demarche.http.NoReply;
import org.demarche.http.Patience;
import org.demarche.http.PoliteHttp;
import org.demarche.http.Reply;
import org.demarche.http.Request;
import org.demarche.http.Waiting;
import org.demarche.model.InputException;

/**
 * Asks a server, and changes what it has. What may pass is tried again: statuses 429, 502, 503 and
 * 504, and connections that break; all that is sent here can be done twice.
 */
final class SparqlServer {
  private static final String JSON = "application/sparql-results+json";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String UPDATE = "application/sparql-update; charset=utf-8";
  private static final int SHOWN = 200;

  private static final Patience PATIENCE =
      new Patience(6, Duration.ofMillis(500), Duration.ofMinutes(1), Duration.ofMinutes(5), true);

  private final Endpoint endpoint;
  private final PoliteHttp http;

  /** Insists on an answer, also where the connection breaks. */
  SparqlServer(Endpoint endpoint, String userAgent) {
    this(endpoint, userAgent, PATIENCE);
  }

  SparqlServer(Endpoint endpoint, String userAgent, Patience patience) {
    this.endpoint = endpoint;
    this.http = new PoliteHttp(userAgent, patience, Waiting.real());
  }

  /**
   * All rows of an answer.
   *
   * @throws InputException where there is none; says why, and what to do
   */
  List<Binding> select(String query) {
    String form = "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    Request request = Request.post(endpoint.query(), JSON, FORM, form);
    Reply reply = send(request, endpoint.query());
    if (!reply.mediaType().endsWith("json")) {
      throw failure(
          endpoint.query(),
          "it answers with '%s' in place of results; check that this is the address of a SPARQL"
                  .formatted(reply.mediaType())
              + " endpoint");
    }
    try {
      RowSet rows =
          RowSet.adapt(
              ResultSetMgr.read(new ByteArrayInputStream(reply.body()), ResultSetLang.RS_JSON));
      List<Binding> all = new ArrayList<>();
      rows.forEachRemaining(all::add);
      return all;
    } catch (IOException | RuntimeException e) {
      throw failure(endpoint.query(), "its answer is broken off or no JSON; ask again");
    }
  }

  /**
   * Changes the store in one request.
   *
   * @param update does the same when it is done twice
   * @throws InputException where it was not done
   */
  void update(String update) {
    send(Request.post(endpoint.update(), "*/*", UPDATE, update), endpoint.update());
  }

  private Reply send(Request bare, URI address) {
    Request request =
        endpoint.authorization().map(it -> bare.with("Authorization", it)).orElse(bare);
    try {
      Reply reply = http.send(request, Deadline.none(), it -> it);
      if (reply.status() / 100 == 2) {
        return reply;
      }
      throw failure(address, refusal(reply));
    } catch (NoReply e) {
      throw failure(address, e.getMessage() + "; when it answers again, give the same command");
    }
  }

  private static String refusal(Reply reply) {
    return switch (reply.status()) {
      case 401 -> "HTTP 401: it wants to know who asks; give --credentials-file";
      case 403 -> "HTTP 403: not allowed; use credentials that may do this, or --update-endpoint";
      case 404 -> "HTTP 404: there is no such dataset; check the address, path included";
      case 405, 415, 501 ->
          "HTTP %d: it takes no updates here: it may be read-only, or takes them at another"
                  .formatted(reply.status())
              + " address (--update-endpoint URL)";
      default -> reply.refusal() + told(reply);
    };
  }

  /** How the page begins that says why. */
  private static String told(Reply reply) {
    if (reply.mediaType().equals("text/plain") || reply.status() < 400) {
      return "";
    }
    try {
      String text = new String(reply.body(), StandardCharsets.UTF_8).replaceAll("<[^>]*>", " ");
      String line = text.replaceAll("\\s+", " ").strip();
      return line.isEmpty() ? "" : ": " + line.substring(0, Math.min(SHOWN, line.length()));
    } catch (IOException e) {
      return "";
    }
  }

  private static InputException failure(URI address, String what) {
    return new InputException("remote-failed: " + address + ": " + what);
  }

  /** The one value of the first row. */
  Optional<String> value(String query) {
    return select(query).stream()
        .findFirst()
        .map(row -> row.get(row.vars().next()).getLiteralLexicalForm());
  }
}
