package org.demarche.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.demarche.ontology.DEMARCHE;

/**
 * Finds terms in our namespaces that the ontology does not have, and objects of another type than
 * it says.
 */
final class VocabularyRules {
  private static final String CONCEPTS = "https://w3id.org/demarche/ns/";

  private final Set<Node> terms = new HashSet<>();
  private final Set<Node> objectProperties = new HashSet<>();
  private final Map<Node, List<String>> datatypes = new HashMap<>();

  VocabularyRules() {
    Model ontology = RDFDataMgr.loadModel("ontology/demarche.ttl");
    ontology.listSubjects().forEach(term -> terms.add(term.asNode()));
    ontology
        .listSubjectsWithProperty(RDF.type, OWL2.ObjectProperty)
        .forEach(property -> objectProperties.add(property.asNode()));
    ontology
        .listSubjectsWithProperty(RDF.type, OWL2.DatatypeProperty)
        .forEach(property -> datatypes.put(property.asNode(), range(property)));
  }

  /** Each finding once per graph, however often it occurs there. */
  Collection<Finding> check(Graph data, String where) {
    Set<Finding> found = new TreeSet<>();
    data.find()
        .forEachRemaining(
            triple -> {
              unknown(triple.getPredicate(), where).ifPresent(found::add);
              unknown(triple.getObject(), where).ifPresent(found::add);
              wrongType(triple, where).ifPresent(found::add);
            });
    return found;
  }

  private Optional<Finding> unknown(Node node, String where) {
    if (!node.isURI() || !isOurs(node.getURI()) || terms.contains(node)) {
      return Optional.empty();
    }
    String message =
        "The ontology has no such term; ontology/demarche.ttl lists those that it has.";
    return Optional.of(violation("unknown-term", node.getURI(), message, where));
  }

  private static boolean isOurs(String uri) {
    return uri.startsWith(DEMARCHE.NS) || uri.startsWith(CONCEPTS);
  }

  private Optional<Finding> wrongType(Triple triple, String where) {
    if (fits(triple.getPredicate(), triple.getObject())) {
      return Optional.empty();
    }
    String name = "dem:" + triple.getPredicate().getLocalName();
    List<String> types = datatypes.getOrDefault(triple.getPredicate(), List.of());
    String message =
        types.isEmpty()
            ? name + " points to something with an IRI, not to a literal."
            : name + " has values of type " + String.join(" or ", types) + ".";
    return Optional.of(violation("wrong-type", triple.getSubject().toString(), message, where));
  }

  private boolean fits(Node property, Node object) {
    if (objectProperties.contains(property)) {
      return !object.isLiteral();
    }
    List<String> types = datatypes.get(property);
    return types == null
        || object.isLiteral()
            && types.contains(object.getLiteralDatatypeURI())
            && object.getLiteralDatatype().isValid(object.getLiteralLexicalForm());
  }

  /** The one datatype that the range names, or those that it unites. */
  private static List<String> range(Resource property) {
    Resource range = property.getRequiredProperty(RDFS.range).getResource();
    if (range.isURIResource()) {
      return List.of(range.getURI());
    }
    RDFList union = range.getRequiredProperty(OWL2.unionOf).getResource().as(RDFList.class);
    return union.asJavaList().stream().map(RDFNode::asResource).map(Resource::getURI).toList();
  }

  private static Finding violation(String code, String focus, String message, String where) {
    return new Finding(Finding.Severity.VIOLATION, code, focus, message, where);
  }
}
