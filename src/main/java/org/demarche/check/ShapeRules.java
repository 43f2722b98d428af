package org.demarche.check;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.DCTerms;

/** The shapes of {@code ontology/shapes.ttl} that apply to one part of the data. */
final class ShapeRules {
  private static final String NS = "https://w3id.org/demarche/shapes#";
  private static final List<Node> TARGETS =
      List.of(SHACL.targetClass, SHACL.targetSubjectsOf, SHACL.targetObjectsOf);

  private final Shapes shapes;

  private ShapeRules(Shapes shapes) {
    this.shapes = shapes;
  }

  /** Those shapes that the file says are part of {@code articles} or {@code registers}. */
  static ShapeRules part(String part) {
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, "ontology/shapes.ttl");
    Resource wanted = model.createResource(NS + part);
    model
        .listSubjectsWithProperty(DCTerms.isPartOf)
        .filterDrop(shape -> shape.hasProperty(DCTerms.isPartOf, wanted))
        .toList()
        .forEach(ShapeRules::removeTargets);
    return new ShapeRules(Shapes.parse(model));
  }

  List<Finding> check(Graph data, String where) {
    return ShaclValidator.get().validate(shapes, data).getEntries().stream()
        .map(entry -> finding(entry, where))
        .toList();
  }

  private static void removeTargets(Resource shape) {
    TARGETS.forEach(target -> shape.removeAll(shape.getModel().createProperty(target.getURI())));
  }

  /** A rule that is put to the whole article names what breaks it as the value. */
  private static Finding finding(ReportEntry entry, String where) {
    Node value = entry.value();
    boolean aboutValue = entry.resultPath() == null && value != null && value.isURI();
    Node focus = aboutValue ? value : entry.focusNode();
    return new Finding(
        severity(entry.severity().level()),
        code(entry.source()),
        focus.toString(),
        entry.message(),
        where);
  }

  private static String code(Node shape) {
    return shape.isURI() ? shape.getURI().replace(NS, "") : shape.toString();
  }

  private static Finding.Severity severity(Node level) {
    if (SHACL.Warning.equals(level)) {
      return Finding.Severity.WARNING;
    }
    return SHACL.Info.equals(level) ? Finding.Severity.INFO : Finding.Severity.VIOLATION;
  }
}
