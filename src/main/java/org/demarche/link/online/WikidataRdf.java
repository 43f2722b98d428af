package org.demarche.link.online;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The namespaces of Wikidata in RDF; see the page "Wikibase/Indexing/RDF Dump Format". */
final class WikidataRdf {
  static final String ENTITY = "http://www.wikidata.org/entity/";
  static final String STATEMENT = "http://www.wikidata.org/entity/statement/";
  static final String DIRECT = "http://www.wikidata.org/prop/direct/";
  static final String PROP = "http://www.wikidata.org/prop/";
  static final String PROP_STATEMENT = "http://www.wikidata.org/prop/statement/";
  static final String QUALIFIER = "http://www.wikidata.org/prop/qualifier/";
  static final String QUALIFIER_VALUE = "http://www.wikidata.org/prop/qualifier/value/";
  static final String WIKIBASE = "http://wikiba.se/ontology#";

  /** Where RDF of Wikidata has a node that bears no name of its own. */
  static final String UNNAMED = "http://www.wikidata.org/.well-known/genid/";

  static final Property RANK = property(WIKIBASE + "rank");
  static final Property TIME_VALUE = property(WIKIBASE + "timeValue");
  static final Property TIME_PRECISION = property(WIKIBASE + "timePrecision");
  static final Resource BEST_RANK = ResourceFactory.createResource(WIKIBASE + "BestRank");
  static final Resource TIME = ResourceFactory.createResource(WIKIBASE + "TimeValue");

  static final Map<String, String> PREFIXES =
      new TreeMap<>(
          Map.of(
              "wd", ENTITY,
              "wds", STATEMENT,
              "wdt", DIRECT,
              "p", PROP,
              "ps", PROP_STATEMENT,
              "pq", QUALIFIER,
              "pqv", QUALIFIER_VALUE,
              "wikibase", WIKIBASE,
              "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
              "xsd", "http://www.w3.org/2001/XMLSchema#"));

  private WikidataRdf() {}

  static Property property(String iri) {
    return ResourceFactory.createProperty(iri);
  }

  static Resource item(String id) {
    return ResourceFactory.createResource(ENTITY + id);
  }
}
