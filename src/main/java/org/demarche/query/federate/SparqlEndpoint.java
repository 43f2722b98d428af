package org.demarche.query.federate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.demarche.http.Deadline;
import org.demarche.http.NoReply;
import org.demarche.http.PoliteHttp;
import org.demarche.http.Reply;
import org.demarche.http.Request;

/** Asks SELECT queries of an endpoint of the SPARQL 1.1 Protocol. */
final class SparqlEndpoint {
  private static final String JSON = "application/sparql-results+json";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final Set<String> UNDERSTOOD = Set.of(JSON, "application/json");

  /** Too long, or too slow: Wikidata answers 500 where a query takes more than its 60 seconds. */
  private static final Set<Integer> TOO_MUCH = Set.of(413, 414, 500, 504);

  private final URI address;
  private final PoliteHttp http;
  private final Deadline deadline;

  SparqlEndpoint(URI address, PoliteHttp http, Deadline deadline) {
    this.address = address;
    this.http = http;
    this.deadline = deadline;
  }

  /**
   * The whole answer.
   *
   * @throws RemoteFailure for anything that is not a whole answer
   */
  List<Binding> select(Query query) {
    String form = "query=" + URLEncoder.encode(query.serialize(), StandardCharsets.UTF_8);
    try {
      Reply reply = http.send(Request.post(address, JSON, FORM, form), deadline, it -> it);
      requireResults(reply);
      return rows(query.getProjectVars(), reply);
    } catch (NoReply e) {
      throw e.isSlow()
          ? RemoteFailure.tooMuch(address, e.getMessage() + "; ask for less", e)
          : RemoteFailure.of(address, e.getMessage(), e);
    }
  }

  private void requireResults(Reply reply) {
    if (TOO_MUCH.contains(reply.status())) {
      throw RemoteFailure.tooMuch(address, reply.refusal(), null);
    }
    if (reply.status() != 200) {
      throw RemoteFailure.of(address, reply.refusal(), null);
    }
    if (!UNDERSTOOD.contains(reply.mediaType())) {
      String what = "answered with '%s' in place of results; check that it is a SPARQL endpoint";
      throw RemoteFailure.of(address, what.formatted(reply.mediaType()), null);
    }
  }

  /** An answer that was cut off, as by a time limit on the other side, cannot be read. */
  private List<Binding> rows(List<Var> asked, Reply reply) {
    try (ByteArrayInputStream body = new ByteArrayInputStream(reply.body())) {
      RowSet rows = RowSet.adapt(ResultSetMgr.read(body, ResultSetLang.RS_JSON));
      List<Binding> all = new ArrayList<>();
      rows.forEachRemaining(all::add);
      if (!rows.getResultVars().containsAll(asked)) {
        throw RemoteFailure.of(address, "the answer has not the columns that were asked for", null);
      }
      return all;
    } catch (RemoteFailure e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw RemoteFailure.tooMuch(address, "the answer is broken off or not JSON results", e);
    }
  }
}
