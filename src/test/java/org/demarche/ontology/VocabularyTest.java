package org.demarche.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/**
 * Holds the ontology, the constants, the shapes, the queries, the context and the seeds to each
 * other.
 */
class VocabularyTest {
  private static final Model ONTOLOGY = RDFDataMgr.loadModel("ontology/demarche.ttl");
  private static final Set<String> TERMS = terms();

  @Test
  void constantsMirrorTheOntology() {
    Set<String> constants =
        Arrays.stream(DEMARCHE.class.getFields())
            .filter(field -> Resource.class.isAssignableFrom(field.getType()))
            .map(VocabularyTest::uri)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(TERMS, constants);
  }

  @Test
  void everyTermHasLabelAndDefinition() {
    Set<String> bare = new TreeSet<>();
    ONTOLOGY
        .listSubjectsWithProperty(RDF.type)
        .filterKeep(Resource::isURIResource)
        .filterDrop(term -> term.hasProperty(RDFS.label) && term.hasProperty(SKOS.definition))
        .forEach(term -> bare.add(term.getURI()));
    assertEquals(Set.of(), bare);
  }

  private static Set<String> terms() {
    return ONTOLOGY
        .listSubjects()
        .filterKeep(term -> term.isURIResource() && term.getURI().startsWith(DEMARCHE.NS))
        .mapWith(Resource::getURI)
        .toList()
        .stream()
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String uri(Field field) {
    try {
      return ((Resource) field.get(null)).getURI();
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
