package org.demarche.query;

import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.QueryException;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.resultset.ResultSetException;
import org.demarche.query.federate.RemoteFailure;

/** Says in one line what an endpoint did in place of answering. */
final class RemoteProblem {
  private static final int SHOWN = 200;

  private RemoteProblem() {}

  /**
   * What to throw for what the library threw: itself, where the endpoint is not to blame.
   *
   * @param endpoint the address that was asked
   */
  static RuntimeException of(String endpoint, RuntimeException e) {
    if (e instanceof HttpException http) {
      return failure(endpoint, http.getStatusCode(), http.getResponse(), e);
    }
    if (e instanceof QueryExceptionHTTP http) {
      return failure(endpoint, http.getStatusCode(), http.getResponse(), e);
    }
    if (e instanceof ResultSetException || e instanceof RiotException) {
      return RemoteFailure.of(
          endpoint, "its answer cannot be read: " + firstLine(e.getMessage()), e);
    }
    if (e instanceof QueryException) {
      return RemoteFailure.of(
          endpoint, "no SPARQL endpoint answers there; check the address, path included", e);
    }
    return e;
  }

  private static RuntimeException failure(
      String endpoint, int status, String answer, RuntimeException e) {
    if (status < 100) {
      return RemoteFailure.of(endpoint, "cannot be reached; check the address", e);
    }
    if (status == 401) {
      return RemoteFailure.of(
          endpoint, "answers with status 401: it wants to know who asks; --credentials-file", e);
    }
    String said = firstLine(answer);
    return RemoteFailure.of(
        endpoint, "answers with status " + status + (said.isEmpty() ? "" : ": " + said), e);
  }

  private static String firstLine(String text) {
    return text == null
        ? ""
        : text.lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("<"))
            .findFirst()
            .map(line -> line.substring(0, Math.min(SHOWN, line.length())))
            .orElse("");
  }
}
