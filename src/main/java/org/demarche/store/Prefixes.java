package org.demarche.store;

import java.util.Collections;
import java.util.List;
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

  /** Those, and others that queries are likely to use; none of them needs a declaration. */
  public static final SortedMap<String, String> KNOWN = known();

  private Prefixes() {}

  private static SortedMap<String, String> known() {
    SortedMap<String, String> known = new TreeMap<>(ALL);
    for (String scheme :
        List.of(
            "certainty", "conditionKind", "directness", "eventType", "linkStatus", "resolvedBy")) {
      known.put(scheme, NS + "/" + scheme + "/");
    }
    known.put("issue", "https://w3id.org/demarche/id/issue/");
    known.put("owl", "http://www.w3.org/2002/07/owl#");
    known.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    known.put("text", "http://jena.apache.org/text#");
    known.put("wdt", "http://www.wikidata.org/prop/direct/");
    return Collections.unmodifiableSortedMap(known);
  }
}
