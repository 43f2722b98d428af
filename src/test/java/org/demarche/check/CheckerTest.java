package org.demarche.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.update.UpdateAction;
import org.demarche.map.Constructs;
import org.demarche.map.GraphMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CheckerTest {
  private static final String BASE = "https://w3id.org/demarche/id/";
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final Checker CHECKER = new Checker();
  private static final DatasetGraph CONFORMING = map();

  /** One change that breaks one rule. */
  record Mutation(String code, String graph, String taken, String put, String found) {
    static Mutation parse(String line) {
      String[] cells = line.split("\\|", -1);
      List<String> trimmed = Arrays.stream(cells).map(String::strip).toList();
      return new Mutation(
          trimmed.get(0), trimmed.get(1), trimmed.get(2), trimmed.get(3), trimmed.get(4));
    }

    String update() {
      String place =
          "registers".equals(graph) ? "" : "?article schema:identifier '" + graph + "' .";
      return """
          PREFIX act: <https://w3id.org/demarche/ns/act/>
          PREFIX actor: <https://w3id.org/demarche/id/actor/>
          PREFIX dem: <https://w3id.org/demarche/ns#>
          PREFIX demand: <https://w3id.org/demarche/id/demand/>
          PREFIX oa: <http://www.w3.org/ns/oa#>
          PREFIX org: <http://www.w3.org/ns/org#>
          PREFIX prov: <http://www.w3.org/ns/prov#>
          PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
          PREFIX reader: <https://w3id.org/demarche/ns/reader/>
          PREFIX region: <https://w3id.org/demarche/id/region/>
          PREFIX schema: <https://schema.org/>
          PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
          PREFIX stance: <https://w3id.org/demarche/ns/stance/>
          PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
          DELETE { GRAPH ?g { %s } } INSERT { GRAPH ?g { %s } } WHERE { GRAPH ?g { %s %s } }
          """
          .formatted(taken, put, place, found);
    }
  }

  static Stream<Mutation> mutations() {
    return read(RESOURCES.resolve("check/mutations.txt"))
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(Mutation::parse);
  }

  @Test
  void whatTheMapperMakesConforms() {
    assertEquals(List.of(), CHECKER.check(conforming()));
  }

  @ParameterizedTest
  @MethodSource("mutations")
  void oneMutationBreaksOneRule(Mutation mutation) {
    Dataset data = conforming();
    UpdateAction.parseExecute(mutation.update(), data);
    assertEquals(Set.of(mutation.code()), codes(CHECKER.check(data)));
  }

  @Test
  void everyRuleIsSeenToFail() {
    Set<String> failed =
        mutations().map(Mutation::code).collect(Collectors.toCollection(TreeSet::new));
    Set<String> rules = shapeNames();
    rules.addAll(List.of("unknown-term", "wrong-type"));
    assertEquals(rules, failed);
  }

  @Test
  void whatAModelRefusesConforms() {
    Dataset data = conforming();
    String position = "?p a dem:Position ; dem:holder ?h ; dem:on ?d . ?s dem:takes ?p";
    String refused =
        "?p a dem:RefusedPosition ; dem:refusedHolder ?h ; dem:refusedOn ?d ; dem:refusedIn ?s ;"
            + " dem:readBy reader:rules";
    String update = "|condition|" + position + "|" + refused + "|" + position;
    UpdateAction.parseExecute(Mutation.parse(update).update(), data);
    assertEquals(List.of(), CHECKER.check(data));
  }

  @Test
  void whatIsKnownBeforehandConforms() {
    Dataset data = DatasetFactory.create();
    for (String file : List.of("actors", "demands", "offices", "regions")) {
      data.addNamedModel(BASE + "graph/" + file, RDFDataMgr.loadModel("seeds/" + file + ".ttl"));
    }
    assertEquals(List.of(), CHECKER.check(data));
  }

  @Test
  void emptyStoreConforms() {
    assertEquals(List.of(), CHECKER.check(DatasetFactory.create()));
  }

  /** Whoever holds an office speaks for its state while the tenure lasts, and not after. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2025-03-01, ''
          2025-03-31, ''
          2025-02-28, self-stated-by-holder
          2025-04-01, self-stated-by-holder
          """)
  void officeHolderSpeaksForTheStateDuringTheTenure(String day, String code) {
    Dataset data = conforming();
    String update =
        """
        ?p dem:holder ?h . ?s dem:speaker ?x ; dem:saidOn ?d
        | ?p dem:holder region:norland . ?s dem:speaker actor:dana-lund ; dem:saidOn "%s"^^xsd:date
        | ?s dem:takes ?p ; dem:speaker ?x ; dem:saidOn ?d . ?p dem:holder ?h"""
            .formatted(day)
            .replace("\n", " ");
    UpdateAction.parseExecute(Mutation.parse("|condition|" + update).update(), data);
    assertEquals(code.isEmpty() ? Set.of() : Set.of(code), codes(CHECKER.check(data)));
  }

  @Test
  void findingTellsRuleFocusAndGraph() {
    Dataset data = conforming();
    UpdateAction.parseExecute(
        Mutation.parse("|metonym|?s dem:expresses ?c||?s dem:expresses ?c").update(), data);
    String graph = BASE + "article/metonym/";
    Finding finding = CHECKER.check(data).get(0);
    assertEquals("statement-claim", finding.code());
    assertEquals("A statement expresses a claim.", finding.message());
    assertTrue(finding.where().startsWith(graph));
    assertTrue(finding.focus().startsWith(finding.where() + "/statement/"));
  }

  /** A copy, which may be changed. */
  private static Dataset conforming() {
    DatasetGraph copy = DatasetGraphFactory.create();
    CONFORMING.find().forEachRemaining(copy::add);
    return DatasetFactory.wrap(copy);
  }

  private static DatasetGraph map() {
    DatasetGraph data = DatasetGraphFactory.create();
    GraphMapper mapper = new GraphMapper(BASE, "0123abcd");
    for (String name : Constructs.names()) {
      String text = read(RESOURCES.resolve("map/" + name + "/input.txt"));
      mapper.map(Constructs.dossier(name, text)).forEach(data::add);
    }
    Model registers = RDFDataMgr.loadModel(RESOURCES.resolve("check/registers.ttl").toString());
    registers
        .getGraph()
        .find()
        .forEachRemaining(
            triple -> data.add(Quad.create(NodeFactory.createURI(BASE + "graph/seeds"), triple)));
    return data;
  }

  private static Set<String> codes(List<Finding> findings) {
    return findings.stream().map(Finding::code).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The names of all property shapes and constraints. */
  private static Set<String> shapeNames() {
    Model shapes = RDFDataMgr.loadModel("ontology/shapes.ttl");
    Set<String> names = new TreeSet<>();
    shapes
        .listSubjects()
        .filterKeep(shape -> shape.hasProperty(predicate(shapes, SHACL.path)) || hasRule(shape))
        .filterKeep(Resource::isURIResource)
        .forEach(shape -> names.add(shape.getURI().split("#")[1]));
    return names;
  }

  private static boolean hasRule(Resource shape) {
    return shape.hasProperty(predicate(shape.getModel(), SHACL.sparql));
  }

  private static Property predicate(Model model, Node node) {
    return model.createProperty(node.getURI());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
