package org.demarche.corrections;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.demarche.corrections.Correction.Aspect;
import org.demarche.corrections.Correction.Thing;
import org.demarche.model.InputException;
import org.demarche.ontology.DEMARCHE;

/** Corrections as triples. */
public final class CorrectionGraph {
  private CorrectionGraph() {}

  /** Describes one. */
  public static void add(Model model, Correction correction) {
    Thing thing = correction.thing();
    Resource node =
        model
            .createResource(correction.iri(), DEMARCHE.Correction)
            .addProperty(DEMARCHE.correctedArticle, thing.article())
            .addLiteral(DEMARCHE.correctedStart, integer(model, thing.start()))
            .addLiteral(DEMARCHE.correctedEnd, integer(model, thing.end()))
            .addProperty(DEMARCHE.correctedWords, thing.words())
            .addProperty(DEMARCHE.extractedActor, model.createResource(thing.actor()))
            .addProperty(DEMARCHE.aspect, AspectNames.concept(correction.aspect()))
            .addProperty(
                DEMARCHE.linkedOn,
                model.createTypedLiteral(correction.day().toString(), XSDDatatype.XSDdate));
    thing
        .demand()
        .ifPresent(it -> node.addProperty(DEMARCHE.extractedDemand, model.createResource(it)));
    correction
        .value()
        .ifPresent(it -> node.addProperty(DEMARCHE.correctValue, model.createResource(it)));
    correction.label().ifPresent(it -> node.addProperty(RDFS.label, it));
    correction.because().ifPresent(it -> node.addProperty(RDFS.comment, it));
  }

  private static Literal integer(Model model, int number) {
    return model.createTypedLiteral(Integer.toString(number), XSDDatatype.XSDinteger);
  }

  /**
   * All that a graph describes.
   *
   * @param name of the file, for messages
   * @throws InputException where one is not whole, or two contradict each other
   */
  public static Corrections read(Model model, String name) {
    Corrections corrections = new Corrections();
    model
        .listSubjectsWithProperty(RDF.type, DEMARCHE.Correction)
        .toList()
        .forEach(it -> add(corrections, new Reader(it, name).correction(), name));
    return corrections;
  }

  /** As where two people's files were merged. */
  private static void add(Corrections corrections, Correction correction, String name) {
    int before = corrections.all().size();
    corrections.add(correction);
    if (corrections.all().size() <= before) {
      Thing thing = correction.thing();
      throw new InputException(
          "%s: two-decisions: what is said of %s:%d-%d contradicts <%s>; keep one of them"
              .formatted(name, thing.article(), thing.start(), thing.end(), correction.iri()));
    }
  }

  /** Reads one. */
  private record Reader(Resource node, String file) {
    Correction correction() {
      Thing thing =
          new Thing(
              text(DEMARCHE.correctedArticle),
              number(DEMARCHE.correctedStart),
              number(DEMARCHE.correctedEnd),
              text(DEMARCHE.correctedWords),
              iri(DEMARCHE.extractedActor),
              found(DEMARCHE.extractedDemand).map(it -> iri(DEMARCHE.extractedDemand)));
      Aspect aspect =
          AspectNames.of(iri(DEMARCHE.aspect))
              .orElseThrow(() -> bad("has a dem:aspect that is none"));
      Optional<String> value = found(DEMARCHE.correctValue).map(it -> iri(DEMARCHE.correctValue));
      if (value.isEmpty() && !aspect.isWhole()) {
        throw bad("has no dem:correctValue");
      }
      return new Correction(
          thing,
          aspect,
          value,
          found(RDFS.label).map(it -> text(RDFS.label)),
          found(RDFS.comment).map(it -> text(RDFS.comment)),
          day());
    }

    private Optional<RDFNode> found(Property property) {
      if (node.listProperties(property).toList().size() > 1) {
        throw bad("has several values of " + property.getLocalName());
      }
      return Optional.ofNullable(node.getProperty(property)).map(Statement::getObject);
    }

    private RDFNode required(Property property) {
      return found(property).orElseThrow(() -> bad("has no " + property.getLocalName()));
    }

    private String iri(Property property) {
      RDFNode value = required(property);
      if (!value.isURIResource()) {
        throw bad("has a " + property.getLocalName() + " that is no IRI");
      }
      return value.asResource().getURI();
    }

    private String text(Property property) {
      RDFNode value = required(property);
      if (!value.isLiteral()) {
        throw bad("has a " + property.getLocalName() + " that is no text");
      }
      return value.asLiteral().getLexicalForm();
    }

    private int number(Property property) {
      try {
        return Integer.parseInt(text(property));
      } catch (NumberFormatException e) {
        throw bad("has a " + property.getLocalName() + " that is no number");
      }
    }

    private LocalDate day() {
      try {
        return LocalDate.parse(text(DEMARCHE.linkedOn));
      } catch (DateTimeException e) {
        throw bad("has a linkedOn that is no day");
      }
    }

    private InputException bad(String what) {
      return new InputException(
          "%s: bad-decision: <%s> %s; mend or remove it".formatted(file, node, what));
    }
  }
}
