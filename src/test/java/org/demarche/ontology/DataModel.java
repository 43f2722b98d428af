package org.demarche.ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The ontology as a page for people: a diagram, then every class, property and scheme. */
record DataModel(Model ontology) {
  /** What the first question of most users is about; the others are explained below the diagram. */
  private static final List<Resource> MAIN =
      List.of(
          DEMARCHE.Article,
          DEMARCHE.Statement,
          DEMARCHE.Claim,
          DEMARCHE.Position,
          DEMARCHE.Demand,
          DEMARCHE.Actor,
          DEMARCHE.Person,
          DEMARCHE.Organization,
          DEMARCHE.State,
          DEMARCHE.Region,
          DEMARCHE.Mention,
          DEMARCHE.Event,
          DEMARCHE.Link);

  private static final List<String> OPENING =
      """
      # Data model

      *For whoever writes queries, or joins the graph with other data: what every class, property and closed list means.*

      This page is made from [the ontology](../ontology/demarche.ttl). Names without a prefix are in
      `https://w3id.org/demarche/ns#`, `dem:` in SPARQL, where it needs no declaration. [The shapes](../ontology/shapes.ttl) say what each
      thing must have, [`check`](commands.md#check) holds a store against them, and [the context](../ontology/context.jsonld) names all of
      it in JSON-LD.

      [Diagram](#diagram) · [Classes](#classes) · [Properties](#properties) · [Closed lists](#closed-lists)

      ## Diagram

      An arrow is named after the properties that lead from one class to the other; a class is above those that are kinds of it.
      """
          .lines()
          .toList();

  static DataModel ofTheOntology() {
    return new DataModel(RDFDataMgr.loadModel("ontology/demarche.ttl"));
  }

  /** Whatever the page has to explain. */
  List<Resource> terms() {
    return Stream.of(classes(), properties(), schemes(), concepts()).flatMap(List::stream).toList();
  }

  static String definition(Resource term) {
    return term.getRequiredProperty(SKOS.definition).getString();
  }

  List<String> page() {
    List<String> lines = new ArrayList<>(OPENING);
    lines.add("");
    lines.add("```mermaid");
    lines.addAll(diagram());
    lines.addAll(
        List.of(
            "```", "", "## Classes", "", "| class | what it is | a kind of |", "|---|---|---|"));
    for (Resource each : classes()) {
      lines.add(row(code(each), definition(each), names(each, RDFS.subClassOf)));
    }
    lines.addAll(List.of("", "## Properties"));
    propertiesByClass().forEach((domain, properties) -> addProperties(domain, properties, lines));
    lines.addAll(
        List.of("", "## Closed lists", "", "Concepts of SKOS, each with its `skos:notation`."));
    schemes().forEach(scheme -> addScheme(scheme, lines));
    return lines;
  }

  /** In the language of Mermaid, which GitHub draws. */
  List<String> diagram() {
    List<String> lines = new ArrayList<>(List.of("classDiagram"));
    MAIN.forEach(each -> addClass(each, lines));
    for (Resource each : MAIN) {
      objects(each.inModel(ontology), RDFS.subClassOf).stream()
          .filter(MAIN::contains)
          .forEach(
              above -> lines.add("  " + above.getLocalName() + " <|-- " + each.getLocalName()));
    }
    arrows().forEach((ends, names) -> lines.add("  " + ends + " : " + String.join(", ", names)));
    return lines;
  }

  private void addClass(Resource each, List<String> lines) {
    List<String> fields =
        properties().stream()
            .filter(property -> types(property, RDFS.domain).contains(each))
            .filter(property -> property.hasProperty(RDF.type, OWL.DatatypeProperty))
            .map(property -> "    " + datatype(property) + " " + property.getLocalName())
            .toList();
    lines.add("  class " + each.getLocalName() + (fields.isEmpty() ? "" : " {"));
    lines.addAll(fields);
    if (!fields.isEmpty()) {
      lines.add("  }");
    }
  }

  private static String datatype(Resource property) {
    RDFNode range = property.getRequiredProperty(RDFS.range).getObject();
    return range.isAnon() ? "string" : range.asResource().getLocalName();
  }

  /**
   * The names of the properties by the two classes that they join. What leads from several classes
   * to the same ones joins things of one class, as a person is not mistaken for a demand.
   */
  private SortedMap<String, SortedSet<String>> arrows() {
    SortedMap<String, SortedSet<String>> arrows = new TreeMap<>();
    for (Resource property : properties()) {
      List<Resource> domain = types(property, RDFS.domain);
      List<Resource> range = types(property, RDFS.range);
      for (Resource from : domain) {
        for (Resource to : range.equals(domain) ? List.of(from) : range) {
          if (MAIN.contains(from) && MAIN.contains(to)) {
            String ends = from.getLocalName() + " --> " + to.getLocalName();
            arrows.computeIfAbsent(ends, it -> new TreeSet<>()).add(property.getLocalName());
          }
        }
      }
    }
    return arrows;
  }

  private Map<String, List<Resource>> propertiesByClass() {
    Map<String, List<Resource>> byClass = new LinkedHashMap<>();
    classes().forEach(each -> byClass.put(each.getLocalName(), new ArrayList<>()));
    for (Resource property : properties()) {
      byClass
          .computeIfAbsent(first(types(property, RDFS.domain)), it -> new ArrayList<>())
          .add(property);
    }
    byClass.values().removeIf(List::isEmpty);
    return byClass;
  }

  private static String first(List<Resource> classes) {
    return classes.get(0).getLocalName();
  }

  private void addProperties(String domain, List<Resource> properties, List<String> lines) {
    boolean anything = domain.equals(OWL.Thing.getLocalName());
    String heading = "### Of " + (anything ? "whatever there is" : domain);
    lines.addAll(List.of("", heading, "", "| property | meaning | leads to | also of |"));
    lines.add("|---|---|---|---|");
    for (Resource property : properties) {
      String others =
          types(property, RDFS.domain).stream()
              .filter(it -> !it.getLocalName().equals(domain))
              .map(this::code)
              .collect(Collectors.joining(", "));
      String range =
          types(property, RDFS.range).stream().map(this::code).collect(Collectors.joining(", "));
      String above = names(property, RDFS.subPropertyOf);
      String meaning = definition(property) + (above.isEmpty() ? "" : " A kind of " + above + ".");
      lines.add(row(code(property), meaning, range, others));
    }
  }

  private void addScheme(Resource scheme, List<String> lines) {
    String label = scheme.getRequiredProperty(RDFS.label).getString();
    String prefix = ontology.getNsURIPrefix(scheme.getURI() + "/");
    lines.addAll(List.of("", "### " + Character.toUpperCase(label.charAt(0)) + label.substring(1)));
    lines.addAll(List.of("", definition(scheme) + " In `" + scheme.getURI() + "/`.", ""));
    boolean polar = concepts(scheme).stream().anyMatch(it -> it.hasProperty(DEMARCHE.polarity));
    lines.add(polar ? "| concept | meaning | polarity |" : "| concept | meaning |");
    lines.add(polar ? "|---|---|---|" : "|---|---|");
    for (Resource concept : concepts(scheme)) {
      String name = "`" + (prefix == null ? "" : prefix + ":") + concept.getLocalName() + "`";
      String polarity = polar ? concept.getRequiredProperty(DEMARCHE.polarity).getInt() + "" : null;
      lines.add(polar ? row(name, definition(concept), polarity) : row(name, definition(concept)));
    }
  }

  private List<Resource> classes() {
    return inOrder(OWL.Class);
  }

  private List<Resource> properties() {
    return Stream.of(OWL.ObjectProperty, OWL.DatatypeProperty, RDF.Property)
        .map(this::inOrder)
        .flatMap(List::stream)
        .sorted(Comparator.comparing(Resource::getLocalName, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  private List<Resource> schemes() {
    return inOrder(SKOS.ConceptScheme);
  }

  private List<Resource> concepts() {
    return schemes().stream().map(this::concepts).flatMap(List::stream).toList();
  }

  private List<Resource> concepts(Resource scheme) {
    return ontology.listSubjectsWithProperty(SKOS.inScheme, scheme).toList().stream()
        .sorted(Comparator.comparing(Resource::getURI))
        .toList();
  }

  /** Those with a name, by their name. */
  private List<Resource> inOrder(Resource type) {
    return ontology.listSubjectsWithProperty(RDF.type, type).toList().stream()
        .filter(Resource::isURIResource)
        .sorted(Comparator.comparing(Resource::getURI))
        .toList();
  }

  /** The classes that a domain or range names, those of a union one by one. */
  private static List<Resource> types(Resource property, Property side) {
    Resource named = property.getRequiredProperty(side).getResource();
    return named.hasProperty(OWL.unionOf)
        ? named.getProperty(OWL.unionOf).getObject().as(RDFList.class).asJavaList().stream()
            .map(RDFNode::asResource)
            .toList()
        : List.of(named);
  }

  private static List<Resource> objects(Resource subject, Property property) {
    return subject.listProperties(property).toList().stream()
        .map(statement -> statement.getResource())
        .sorted(Comparator.comparing(Resource::getURI))
        .toList();
  }

  private String names(Resource subject, Property property) {
    return objects(subject, property).stream().map(this::code).collect(Collectors.joining(", "));
  }

  /** Ours without a prefix. */
  private String code(Resource term) {
    String name = ontology.shortForm(term.getURI());
    return "`" + (name.startsWith("dem:") ? name.substring("dem:".length()) : name) + "`";
  }

  /** As it stands in a table, where a bar would end it. */
  static String cell(String text) {
    return text.replace("|", "\\|");
  }

  private static String row(String... cells) {
    return Stream.of(cells).map(DataModel::cell).collect(Collectors.joining(" | ", "| ", " |"));
  }
}
