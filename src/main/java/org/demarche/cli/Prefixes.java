package org.demarche.cli;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.ontology.DEMARCHE;

/** The short names of the vocabularies that article graphs use. */
final class Prefixes {
  static final Map<String, String> ALL =
      Collections.unmodifiableMap(
          new TreeMap<>(
              Map.of(
                  "dem", DEMARCHE.NS,
                  "oa", "http://www.w3.org/ns/oa#",
                  "org", "http://www.w3.org/ns/org#",
                  "prov", "http://www.w3.org/ns/prov#",
                  "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
                  "schema", "https://schema.org/",
                  "skos", "http://www.w3.org/2004/02/skos/core#",
                  "xsd", "http://www.w3.org/2001/XMLSchema#")));

  private Prefixes() {}
}
