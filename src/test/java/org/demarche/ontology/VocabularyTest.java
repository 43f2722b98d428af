package org.demarche.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.demarche.model.Attribution;
import org.demarche.model.Condition;
import org.demarche.model.Event;
import org.demarche.model.Reference;
import org.demarche.model.Stance;
import org.demarche.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds the ontology, the constants, the shapes, the queries, the context and the seeds to each
 * other.
 */
class VocabularyTest {
  private static final Model ONTOLOGY = RDFDataMgr.loadModel("ontology/demarche.ttl");
  private static final Set<String> TERMS = terms();

  /** Each closed list that the domain model has as an enum. */
  private static final Map<Scheme, Class<? extends Enum<?>>> ENUMS =
      Map.of(
          Scheme.STANCE, Stance.class,
          Scheme.ACT, Statement.Act.class,
          Scheme.KIND, Attribution.Kind.class,
          Scheme.DIRECTNESS, Statement.Directness.class,
          Scheme.CERTAINTY, Statement.Certainty.class,
          Scheme.RESOLVED_BY, Reference.By.class,
          Scheme.CONDITION_KIND, Condition.Kind.class,
          Scheme.EVENT_TYPE, Event.Type.class);

  @Test
  void constantsMirrorTheOntology() {
    Set<String> constants =
        Arrays.stream(DEMARCHE.class.getFields())
            .filter(field -> Resource.class.isAssignableFrom(field.getType()))
            .map(VocabularyTest::uri)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(inOntology(term -> term.startsWith(DEMARCHE.NS)), constants);
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

  @Test
  void everyPropertyHasDomainAndRange() {
    Set<String> bare = new TreeSet<>();
    Stream.of(DEMARCHE.class.getFields())
        .filter(field -> field.getType().getSimpleName().equals("Property"))
        .map(VocabularyTest::uri)
        .map(ONTOLOGY::getResource)
        .filter(term -> !term.hasProperty(RDFS.domain) || !term.hasProperty(RDFS.range))
        .forEach(term -> bare.add(term.getURI()));
    assertEquals(Set.of(), bare);
  }

  @ParameterizedTest
  @EnumSource
  void schemeHoldsOneConceptPerConstant(Scheme scheme) {
    Set<String> concepts =
        ONTOLOGY.listSubjectsWithProperty(SKOS.inScheme, scheme.resource()).toList().stream()
            .map(Resource::getURI)
            .collect(Collectors.toCollection(TreeSet::new));
    assertFalse(concepts.isEmpty());
    if (ENUMS.containsKey(scheme)) {
      assertEquals(constants(scheme), concepts);
    }
  }

  @ParameterizedTest
  @EnumSource
  void notationIsTheLocalNameOfAConcept(Scheme scheme) {
    ONTOLOGY
        .listSubjectsWithProperty(SKOS.inScheme, scheme.resource())
        .forEach(
            concept ->
                assertEquals(
                    scheme.concept(concept.getRequiredProperty(SKOS.notation).getString()),
                    concept));
  }

  @ParameterizedTest
  @EnumSource
  void stanceHasItsPolarityAndName(Stance stance) {
    Resource concept = ONTOLOGY.getResource(Scheme.STANCE.concept(stance).getURI());
    assertEquals(stance.polarity(), concept.getProperty(DEMARCHE.polarity).getInt());
    assertEquals(Scheme.STANCE.concept(stance.notation()), concept);
  }

  @Test
  void ontologyUsesOnlyItsOwnTerms() {
    assertEquals(Set.of(), unknown(ONTOLOGY));
  }

  @Test
  void shapesUseOnlyTermsOfTheOntology() {
    assertEquals(Set.of(), unknown(RDFDataMgr.loadModel("ontology/shapes.ttl")));
    assertEquals(Set.of(), unknown(read(Path.of("ontology/shapes.ttl"))));
  }

  @Test
  void shapesListWholeSchemes() {
    Model shapes = RDFDataMgr.loadModel("ontology/shapes.ttl");
    shapes
        .listObjectsOfProperty(shapes.createProperty(SHACL.in.getURI()))
        .mapWith(list -> list.as(RDFList.class).asJavaList())
        .filterKeep(list -> list.get(0).isURIResource())
        .forEach(list -> assertEquals(siblings(list.get(0)), Set.copyOf(list)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?x dem:utters ?y",
        "x = dem(\"utters\")",
        "x = DEM + \"utters\"",
        "<https://w3id.org/demarche/ns#utters>",
        "PREFIX act: <https://w3id.org/demarche/ns/act/> ?x dem:act act:utters"
      })
  void findsTermsThatTheOntologyLacks(String text) {
    assertEquals(1, unknown(text).size());
  }

  static List<Path> queriesAndSources() {
    return Stream.of(
            files(Path.of("queries"), ".rq"),
            files(Path.of("src/main/java"), ".java"),
            files(Path.of("src/test/resources"), ".trig"))
        .flatMap(Collection::stream)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("queriesAndSources")
  void fileUsesOnlyTermsOfTheOntology(Path file) {
    assertEquals(Set.of(), unknown(read(file)));
  }

  static List<Path> seeds() {
    return files(Path.of("seeds"), ".ttl");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void seedsUseOnlyTermsOfTheOntology(Path file) {
    assertEquals(Set.of(), unknown(RDFDataMgr.loadModel(file.toString())));
  }

  @Test
  void contextNamesEveryTerm() throws IOException {
    JsonNode context =
        new ObjectMapper().readTree(Path.of("ontology/context.jsonld").toFile()).get("@context");
    Set<String> named = new TreeSet<>();
    for (Map.Entry<String, JsonNode> entry : context.properties()) {
      String id = entry.getValue().path("@id").asText(entry.getValue().asText());
      if (id.startsWith("dem:")) {
        assertEquals("dem:" + entry.getKey(), id);
        named.add(DEMARCHE.NS + entry.getKey());
      }
    }
    assertEquals(inOntology(term -> term.startsWith(DEMARCHE.NS)), named);
  }

  private static Set<String> constants(Scheme scheme) {
    return Stream.of(ENUMS.get(scheme).getEnumConstants())
        .map(scheme::concept)
        .map(Resource::getURI)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<RDFNode> siblings(RDFNode concept) {
    Resource known = ONTOLOGY.getResource(concept.asResource().getURI());
    RDFNode scheme = known.getRequiredProperty(SKOS.inScheme).getObject();
    return Set.copyOf(ONTOLOGY.listSubjectsWithProperty(SKOS.inScheme, scheme).toList());
  }

  /** Those IRIs in our namespaces that the ontology does not describe. */
  private static Set<String> unknown(Model model) {
    Set<String> unknown = new TreeSet<>();
    model
        .getGraph()
        .find()
        .forEachRemaining(
            triple ->
                Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                    .filter(Node::isURI)
                    .map(Node::getURI)
                    .filter(VocabularyTest::isUnknown)
                    .forEach(unknown::add));
    return unknown;
  }

  /** The same of a text, by prefixed names, absolute IRIs and the constants of Java sources. */
  private static Set<String> unknown(String text) {
    Map<String, String> prefixes = new HashMap<>(Map.of("dem", DEMARCHE.NS));
    matches("(?i)prefix\\s+(\\w+):\\s*<(https://w3id.org/demarche/ns[#/][^>]*)>", text)
        .forEach(match -> prefixes.put(match.group(1), match.group(2)));
    Stream<String> prefixed =
        matches("(?<![\\w/#-])(\\w+):([A-Za-z]\\w*)", text)
            .filter(match -> prefixes.containsKey(match.group(1)))
            .map(match -> prefixes.get(match.group(1)) + match.group(2));
    Stream<String> constants =
        matches("\\b(?:DEM \\+ |dem\\()\"(\\w+)\"", text)
            .map(match -> DEMARCHE.NS + match.group(1));
    Stream<String> absolute =
        matches("<(https://w3id.org/demarche/ns[#/]\\w[^>]*\\w)>", text).map(m -> m.group(1));
    return Stream.of(prefixed, constants, absolute)
        .flatMap(found -> found)
        .filter(VocabularyTest::isUnknown)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isUnknown(String uri) {
    return uri.matches("https://w3id.org/demarche/ns([#/].+)?") && !TERMS.contains(uri);
  }

  private static Stream<MatchResult> matches(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results();
  }

  private static Set<String> terms() {
    return inOntology(term -> true);
  }

  private static Set<String> inOntology(Predicate<String> wanted) {
    return ONTOLOGY.listSubjects().filterKeep(Resource::isURIResource).toList().stream()
        .map(Resource::getURI)
        .filter(wanted)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Path> files(Path folder, String suffix) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String uri(Field field) {
    try {
      return ((Resource) field.get(null)).getURI();
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
