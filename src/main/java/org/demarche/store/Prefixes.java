package org.demarche.store;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The abbreviations used when the graph is written for people. */
public final class Prefixes {
  private static final String NS = "https://w3id.org/demarche/ns";

  /** Prefix → namespace, in the order of the prefixes. */
  public static final SortedMap<String, String> ALL =
      Collections.unmodifiableSortedMap(
          new TreeMap<>(
              Map.ofEntries(
                  Map.entry("dem", NS + "#"),
                  Map.entry("stance", NS + "/stance/"),
                  Map.entry("act", NS + "/act/"),
                  Map.entry("kind", NS + "/kind/"),
                  Map.entry("basis", NS + "/basis/"),
                  Map.entry("oa", "http://www.w3.org/ns/oa#"),
                  Map.entry("org", "http://www.w3.org/ns/org#"),
                  Map.entry("prov", "http://www.w3.org/ns/prov#"),
                  Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
                  Map.entry("schema", "https://schema.org/"),
                  Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
                  Map.entry("wd", "http://www.wikidata.org/entity/"),
                  Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"))));

  private Prefixes() {}
}
