package org.demarche.knowledge;

import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.demarche.ontology.DEMARCHE;

/** The same seeds as triples, for the store. */
public final class SeedGraph {
  private final Model model = ModelFactory.createDefaultModel();

  /** Stated, so that no query needs inference. */
  private static final Map<RDFNode, List<Resource>> SUPERCLASSES =
      Map.of(
          DEMARCHE.Person, List.of(DEMARCHE.Actor),
          DEMARCHE.Organization, List.of(DEMARCHE.Actor),
          DEMARCHE.State, List.of(DEMARCHE.Actor, DEMARCHE.Organization, DEMARCHE.Region));

  private SeedGraph() {}

  /**
   * What is to be known, as {@link Knowledge#load} takes it.
   *
   * @throws org.demarche.model.InputException with one line for each mistake
   */
  public static Model of(SeedChoice choice) {
    SeedGraph graph = new SeedGraph();
    Seeds.load(choice)
        .all()
        .filter(entry -> choice.demands() || !entry.isA(SeedTerms.DEMAND))
        .forEach(graph::add);
    return graph.model;
  }

  /** Of an item it is told that the seeds state it; linking tells which one holds. */
  private Property property(Fact fact) {
    boolean item =
        fact.property().equals(SeedTerms.SAME_AS)
            && fact.iri().filter(iri -> iri.startsWith(SeedTerms.WIKIDATA)).isPresent();
    return item ? DEMARCHE.statedItem : model.createProperty(fact.property());
  }

  private void add(Entry entry) {
    Resource subject = model.createResource(entry.id());
    for (Fact fact : entry.facts()) {
      Property property = property(fact);
      RDFNode value = model.asRDFNode(fact.value());
      model.add(subject, property, value);
      if (property.equals(RDF.type)) {
        SUPERCLASSES
            .getOrDefault(value, List.of())
            .forEach(type -> model.add(subject, RDF.type, type));
      }
    }
  }
}
