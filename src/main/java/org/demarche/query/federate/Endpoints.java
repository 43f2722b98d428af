package org.demarche.query.federate;

import java.net.URI;
import java.util.Set;
import org.demarche.http.WebAddress;
import org.demarche.model.InputException;

/** Which endpoints {@code SERVICE} may ask, and at which address each of them is. */
public interface Endpoints {
  /** Wikidata's query service, which the shipped queries name. */
  String WIKIDATA = "https://query.wikidata.org/sparql";

  /**
   * Where to ask.
   *
   * @param iri as the query names it
   * @throws InputException where it must not be asked; says what to do
   */
  URI locate(String iri);

  /** None; the message for each ends in this advice. */
  static Endpoints none(String advice) {
    return iri -> {
      throw new InputException("service-off: the query asks SERVICE <" + iri + ">; " + advice);
    };
  }

  /** Exactly those of an administrator's list. */
  static Endpoints only(Set<String> allowed) {
    Set<String> fixed = Set.copyOf(allowed);
    fixed.forEach(Endpoints::address);
    return iri -> {
      if (!fixed.contains(iri)) {
        throw new InputException(
            "service-off: this server does not ask SERVICE <%s>; ask it yourself".formatted(iri));
      }
      return address(iri);
    };
  }

  /** All, for queries of the user's own; another endpoint stands in for that of Wikidata. */
  static Endpoints all(URI wikidata) {
    return iri -> iri.equals(WIKIDATA) ? wikidata : address(iri);
  }

  /**
   * The address that a user or a query gives.
   *
   * @throws InputException for anything but an absolute IRI of http or https
   */
  static URI address(String text) {
    return WebAddress.of(text).orElseThrow(() -> new InputException(bad(text)));
  }

  private static String bad(String text) {
    return "bad-endpoint: '%s' is not the address of an endpoint, such as %s"
        .formatted(text, WIKIDATA);
  }
}
