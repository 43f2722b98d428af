package org.demarche.knowledge;

/** The terms by which the seeds are written, as absolute IRIs. */
final class Terms {
  static final String DEM = "https://w3id.org/demarche/ns#";
  static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  static final String ORG = "http://www.w3.org/ns/org#";
  static final String SCHEMA = "https://schema.org/";
  static final String WIKIDATA = "http://www.wikidata.org/entity/";

  static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

  static final String PERSON = DEM + "Person";
  static final String ORGANIZATION = DEM + "Organization";
  static final String REGION = DEM + "Region";
  static final String OFFICE = ORG + "Post";
  static final String TENURE = ORG + "Membership";
  static final String DEMAND = DEM + "Demand";
  static final String CONCEPT = SKOS + "Concept";
  static final String SCHEME = SKOS + "ConceptScheme";

  static final String LABEL = SKOS + "prefLabel";
  static final String OTHER_LABEL = SKOS + "altLabel";
  static final String SHORT_NAME = DEM + "shortName";
  static final String ADJECTIVE = DEM + "adjective";
  static final String METONYM = DEM + "metonym";
  static final String STANDS_FOR = DEM + "standsFor";
  static final String GENDER = SCHEMA + "gender";
  static final String AFFILIATION = DEM + "affiliation";
  static final String SPEAKS_FOR = DEM + "speaksFor";
  static final String SAME_AS = SCHEMA + "sameAs";
  static final String WITHIN = DEM + "within";

  static final String POST_IN = ORG + "postIn";
  static final String TITLE = DEM + "title";
  static final String SPEAKS = DEM + "speaks";
  static final String MEMBER = ORG + "member";
  static final String HELD_OFFICE = DEM + "office";
  static final String VALID_FROM = DEM + "validFrom";
  static final String VALID_TO = DEM + "validTo";

  static final String NOTATION = SKOS + "notation";
  static final String BROADER = SKOS + "broader";
  static final String IN_SCHEME = SKOS + "inScheme";
  static final String CONTRARY_TO = DEM + "contraryTo";
  static final String PERFORMER = DEM + "performer";
  static final String BENEFICIARY = DEM + "beneficiary";
  static final String PLACE = DEM + "place";
  static final String WORDING = DEM + "wording";

  private Terms() {}
}
