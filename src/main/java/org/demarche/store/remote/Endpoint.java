package org.demarche.store.remote;

import java.net.URI;
import java.util.Optional;
import org.demarche.http.WebAddress;
import org.demarche.model.InputException;

/**
 * Where a server answers queries and takes updates.
 *
 * @param authorization the value of the header of that name
 */
public record Endpoint(URI query, URI update, Optional<String> authorization) {
  /**
   * Finds the address of updates where none is given, as Fuseki, RDF4J, GraphDB, Virtuoso and
   * Blazegraph have it.
   *
   * @throws InputException for anything but an absolute IRI of http or https without a password
   */
  public static Endpoint of(String query, Optional<String> update, Optional<String> authorization) {
    String address = query.replaceFirst("/+$", "");
    return new Endpoint(
        address(address), address(update.orElseGet(() -> updates(address))), authorization);
  }

  private static String updates(String query) {
    if (query.matches(".*/repositories/[^/]+")) {
      return query + "/statements";
    }
    if (query.matches("[^/]*//[^/]+/.+/query")) {
      return query.replaceFirst("query$", "update");
    }
    boolean own = query.matches("[^/]*//[^/]+/.+/sparql") && !query.contains("/namespace/");
    return own ? query.replaceFirst("sparql$", "update") : query;
  }

  private static URI address(String text) {
    return WebAddress.of(text).orElseThrow(() -> new InputException(bad(text)));
  }

  private static String bad(String text) {
    return "bad-endpoint: '%s' is not the address of an endpoint, such as https://host/dataset"
        .formatted(text.replaceFirst("//[^/@]*@", "//…@"));
  }

  /** A name for a file, another one for each. */
  public String name() {
    return "%s-%08x"
        .formatted(
            (query.getAuthority() + query.getPath()).replaceAll("[^A-Za-z0-9.]+", "-"),
            query.hashCode());
  }

  /** Without what must not be shown. */
  @Override
  public String toString() {
    return query.toString();
  }
}
