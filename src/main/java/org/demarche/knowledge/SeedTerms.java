package org.demarche.knowledge;

import java.util.Set;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.demarche.ontology.DEMARCHE;

/** The terms by which the seeds are written, as absolute IRIs. */
final class SeedTerms {
  static final String WIKIDATA = "http://www.wikidata.org/entity/";

  static final String TYPE = RDF.type.getURI();

  static final String PERSON = DEMARCHE.Person.getURI();
  static final String ORGANIZATION = DEMARCHE.Organization.getURI();
  static final String STATE = DEMARCHE.State.getURI();
  static final String REGION = DEMARCHE.Region.getURI();
  static final String OFFICE = DEMARCHE.Office.getURI();
  static final String TENURE = DEMARCHE.Tenure.getURI();
  static final String METONYM = DEMARCHE.Metonym.getURI();
  static final String DEMAND = DEMARCHE.Demand.getURI();
  static final String CONCEPT = SKOS.Concept.getURI();
  static final String SCHEME = SKOS.ConceptScheme.getURI();

  static final Set<String> CLASSES =
      Set.of(PERSON, ORGANIZATION, STATE, REGION, OFFICE, TENURE, METONYM, DEMAND, CONCEPT, SCHEME);

  static final String LABEL = SKOS.prefLabel.getURI();
  static final String OTHER_LABEL = SKOS.altLabel.getURI();
  static final String SHORT_NAME = DEMARCHE.shortName.getURI();
  static final String ADJECTIVE = DEMARCHE.adjective.getURI();
  static final String GENDER = SchemaDO.gender.getURI();
  static final String AFFILIATION = DEMARCHE.affiliation.getURI();
  static final String SPEAKS_FOR = DEMARCHE.speaksFor.getURI();
  static final String SAME_AS = SchemaDO.sameAs.getURI();
  static final String WITHIN = DEMARCHE.within.getURI();

  static final String NAME = DEMARCHE.name.getURI();
  static final String DENOTES = DEMARCHE.denotes.getURI();
  static final String LITERALLY = DEMARCHE.literally.getURI();

  static final String POST_IN = ORG.postIn.getURI();
  static final String TITLE = DEMARCHE.title.getURI();
  static final String SPEAKS = DEMARCHE.speaks.getURI();
  static final String MEMBER = ORG.member.getURI();
  static final String HELD_OFFICE = DEMARCHE.office.getURI();
  static final String VALID_FROM = DEMARCHE.validFrom.getURI();
  static final String VALID_TO = DEMARCHE.validTo.getURI();

  static final String NOTATION = SKOS.notation.getURI();
  static final String BROADER = SKOS.broader.getURI();
  static final String CONTRARY_TO = DEMARCHE.contraryTo.getURI();
  static final String PERFORMER = DEMARCHE.performer.getURI();
  static final String BENEFICIARY = DEMARCHE.beneficiary.getURI();
  static final String PLACE = DEMARCHE.place.getURI();
  static final String WORDING = DEMARCHE.wording.getURI();

  /** All properties of Demarche's own vocabulary that a seed may use. */
  static final Set<String> OWN_PROPERTIES =
      Set.of(
          SHORT_NAME,
          ADJECTIVE,
          AFFILIATION,
          SPEAKS_FOR,
          WITHIN,
          NAME,
          DENOTES,
          LITERALLY,
          TITLE,
          SPEAKS,
          HELD_OFFICE,
          VALID_FROM,
          VALID_TO,
          CONTRARY_TO,
          PERFORMER,
          BENEFICIARY,
          PLACE,
          WORDING,
          DEMARCHE.deadline.getURI());

  private SeedTerms() {}
}
