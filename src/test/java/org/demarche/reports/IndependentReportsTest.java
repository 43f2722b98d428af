package org.demarche.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.demarche.demands.SameDemands;
import org.demarche.link.DecisionFile;
import org.demarche.link.Linking;
import org.demarche.link.World;
import org.demarche.ontology.DEMARCHE;
import org.demarche.ontology.Wording;
import org.demarche.query.QueryLibrary;
import org.demarche.query.QueryRunner;
import org.demarche.store.GraphStore;
import org.demarche.store.GraphUpdate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Utterances, copies and independent reports of a store. */
class IndependentReportsTest {
  private static final String BASE = World.BASE;
  private static final String REPORTS = BASE + "graph/reports";

  @TempDir private Path folder;

  /** A statement as an article has it. */
  private record Said(String speaker, String words, int polarity) {
    Said(String speaker, String words) {
      this(speaker, words, 1);
    }
  }

  private static GraphUpdate article(
      String id, String day, String outlet, String author, String text, Said... statements) {
    String graph = BASE + "article/" + id + "/" + Integer.toHexString(text.hashCode());
    List<Quad> quads = new ArrayList<>();
    Node article = NodeFactory.createURI(graph);
    add(quads, article, article, RDF.type, DEMARCHE.Article.asNode());
    add(quads, article, article, SchemaDO.identifier, NodeFactory.createLiteralString(id));
    add(quads, article, article, SchemaDO.articleBody, NodeFactory.createLiteralString(text));
    add(quads, article, article, SchemaDO.publisher, NodeFactory.createLiteralString(outlet));
    add(quads, article, article, SchemaDO.author, NodeFactory.createLiteralString(author));
    add(
        quads,
        article,
        article,
        SchemaDO.datePublished,
        NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate));
    for (int i = 0; i < statements.length; i++) {
      Node statement = NodeFactory.createURI(graph + "/statement/" + i);
      String words = statements[i].words();
      add(quads, article, statement, RDF.type, DEMARCHE.Statement.asNode());
      add(quads, article, statement, DEMARCHE.inArticle, article);
      add(
          quads,
          article,
          statement,
          DEMARCHE.speaker,
          NodeFactory.createURI(BASE + "actor/" + statements[i].speaker()));
      add(quads, article, statement, DEMARCHE.text, NodeFactory.createLiteralString(words));
      add(
          quads,
          article,
          statement,
          DEMARCHE.expresses,
          NodeFactory.createURI(BASE + "claim/" + Wording.normalize(words).replace(' ', '-')));
      if (statements[i].polarity() < 0) {
        add(
            quads,
            article,
            statement,
            DEMARCHE.polarity,
            NodeFactory.createLiteralDT("-1", XSDDatatype.XSDinteger));
      }
      add(
          quads,
          article,
          statement,
          OA.start,
          NodeFactory.createLiteralDT("" + 1000 * i, XSDDatatype.XSDinteger));
      add(
          quads,
          article,
          statement,
          OA.end,
          NodeFactory.createLiteralDT("" + (1000 * i + words.length()), XSDDatatype.XSDinteger));
    }
    return new GraphUpdate(graph, id, quads);
  }

  private static void add(
      List<Quad> quads, Node graph, Node subject, Property property, Node object) {
    quads.add(Quad.create(graph, subject, property.asNode(), object));
  }

  private IndependentReports.Result run(GraphStore store) {
    DecisionFile file = new DecisionFile(folder.resolve("decisions.ttl"));
    new Linking(store, BASE, World.REGISTER, file).run();
    new SameDemands(store, BASE, file).run();
    return new IndependentReports(store, BASE).run();
  }

  private static final Said HOLM =
      new Said("holm", "the crane had been inspected only three weeks ago");

  @Test
  void copiesAreCountedOnce() {
    try (GraphStore store = GraphStore.inMemory()) {
      store.write(
          List.of(
              article("wire", "2024-05-07", "Reuters", "Reuters", ArticleTextTest.wire(), HOLM),
              article("same", "2024-05-07", "Courier", "", ArticleTextTest.wire(), HOLM),
              article("most", "2024-05-07", "Echo", "", ArticleTextTest.copy(90), HOLM),
              article("half", "2024-05-08", "Daily", "", ArticleTextTest.copy(60), HOLM),
              article("some", "2024-05-08", "Post", "Ann Berg", ArticleTextTest.copy(30), HOLM),
              article(
                  "own",
                  "2024-05-08",
                  "Star",
                  "Bo Lund",
                  ArticleTextTest.REWRITTEN,
                  new Said(
                      "holm",
                      "an inspection of the crane had taken place just three weeks ago, so that it was inspected"))));
      assertEquals(new IndependentReports.Result(1, 3), run(store));
      assertEquals(
          List.of("half wire", "most wire", "same wire"),
          QueryRunner.local(store.dataset())
              .rows(
                  QueryLibrary.parse(
                      "copies",
                      "SELECT ?copy ?source { ?a dem:syndicatedFrom/schema:identifier ?source ; schema:identifier ?copy } ORDER BY ?copy"),
                  Map.of())
              .rows()
              .stream()
              .map(row -> String.join(" ", row))
              .toList());
      assertEquals(
          List.of(List.of("6", "3")),
          QueryRunner.local(store.dataset())
              .rows(
                  QueryLibrary.parse(
                      "counts",
                      "SELECT ?articles ?reports { ?u a dem:Utterance ; dem:reportArticles ?articles ; dem:independentReports ?reports }"),
                  Map.of())
              .rows());
    }
  }

  @Test
  void withTheAgencysNameLessIsEnough() {
    try (GraphStore store = GraphStore.inMemory()) {
      store.write(
          List.of(
              article("wire", "2024-05-07", "Reuters", "", ArticleTextTest.wire(), HOLM),
              article(
                  "some",
                  "2024-05-06",
                  "Post",
                  "Reuters, Ann Berg",
                  ArticleTextTest.copy(30),
                  HOLM)));
      assertEquals(new IndependentReports.Result(1, 1), run(store));
    }
  }

  /** Others say the same on another day, deny it, or say the contrary; copies count once. */
  @Test
  void claimsAreCorroboratedAndDenied() {
    try (GraphStore store = GraphStore.inMemory()) {
      Said closed = new Said("berg", "The mine in the valley was closed by the ministry");
      store.write(
          List.of(
              article("wire", "2024-05-07", "Reuters", "Reuters", ArticleTextTest.wire(), closed),
              article("same", "2024-05-07", "Courier", "", ArticleTextTest.wire(), closed),
              article(
                  "later",
                  "2024-09-01",
                  "Star",
                  "",
                  ArticleTextTest.REWRITTEN,
                  new Said("lund", "the ministry closed the mine in the valley"),
                  new Said("moe", "the ministry had not closed the mine in the valley"),
                  new Said("holm", "the ministry closed the mine in the valley", -1),
                  new Said("lund", "we closed the mine in the valley"),
                  new Said("moe", "the ministry closed four mines in the valley"))));
      run(store);
      assertEquals(
          List.of(
              "2 2 2 says lund later",
              "2 2 2 says berg wire",
              "2 2 2 denies moe later",
              "2 2 2 denies holm later",
              "1 2 2 says moe later",
              "1 2 2 says holm later",
              "1 2 2 denies lund later",
              "1 2 2 denies berg wire"),
          QueryRunner.local(store.dataset())
              .rows(QueryLibrary.builtIn().named("corroboration"), Map.of())
              .records()
              .stream()
              .map(
                  it ->
                      String.join(
                          " ",
                          it.get("reports"),
                          it.get("speakers"),
                          it.get("denials"),
                          it.get("side"),
                          it.get("speaker").replaceAll(".*/", ""),
                          it.get("doc")))
              .toList());
    }
  }

  private static final List<String> WORDS =
      List.of(
          "the mine in the valley closes before the winter",
          "the mine in the valley would close before winter",
          "the mine in the valley never closes before the winter",
          "the harbour pays forty crowns for each crane",
          "forty crowns would be paid by the harbour for each crane",
          "the harbour pays fifty crowns for each crane",
          "the harbour pays forty crowns for each crane and each lamp on the quay",
          "the union of dockers wants an inquiry into the crane",
          "we close the mine in the valley before the winter",
          "our harbour pays forty crowns for each crane");

  private static GraphUpdate random(String id, Random random) {
    Said[] said = new Said[random.nextInt(4)];
    for (int i = 0; i < said.length; i++) {
      said[i] =
          new Said(
              "a" + random.nextInt(2),
              WORDS.get(random.nextInt(WORDS.size())),
              random.nextInt(4) == 0 ? -1 : 1);
    }
    String text =
        switch (random.nextInt(4)) {
          case 0 -> ArticleTextTest.wire();
          case 1 -> ArticleTextTest.copy(60);
          case 2 -> ArticleTextTest.copy(30);
          default -> ArticleTextTest.REWRITTEN + id;
        };
    String day = LocalDate.of(2024, 5, 1).plusDays(random.nextInt(4)).toString();
    return article(
        id,
        day,
        random.nextInt(5) == 0 ? "Reuters" : "Daily",
        random.nextBoolean() ? "Reuters" : "",
        text,
        said);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theyComeAboutByAndByAsAtOnce(long seed) {
    Random random = new Random(seed);
    Map<String, GraphUpdate> there = new TreeMap<>();
    int found = 0;
    try (GraphStore store = GraphStore.inMemory()) {
      for (int step = 0; step < 25; step++) {
        String id = "a" + random.nextInt(14);
        if (random.nextInt(4) == 0) {
          store.remove(id);
          there.remove(id);
        } else {
          there.put(id, random(id, random));
          store.write(List.of(there.get(id)));
        }
        IndependentReports.Result result = run(store);
        try (GraphStore whole = GraphStore.inMemory()) {
          whole.write(List.copyOf(there.values()));
          String when = "seed " + seed + ", step " + step;
          assertEquals(run(whole), result, when);
          assertEquals(reports(whole), reports(store), when);
        }
        found += result.utterances() + result.copies();
      }
    }
    assertTrue(found > 50, "something is found");
  }

  private static String reports(GraphStore store) {
    Model model =
        store.read(it -> ModelFactory.createDefaultModel().add(it.getNamedModel(REPORTS)));
    return String.join("", new TreeSet<>(model.listStatements().mapWith(it -> it + "\n").toList()));
  }
}
