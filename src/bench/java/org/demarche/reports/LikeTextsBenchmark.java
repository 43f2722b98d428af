package org.demarche.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.demarche.ontology.DEMARCHE;
import org.demarche.store.GraphStore;
import org.demarche.store.GraphUpdate;

/**
 * Measures how long it takes to find copies among many texts that are alike: {@code
 * LikeTextsBenchmark KIND NUMBER}, where the kind is {@code same} (one text), {@code form} (one
 * with other numbers, as of weather or markets), {@code mixed} (each of some of a hundred
 * paragraphs), {@code wire} (each of a hundred texts in many papers, cut and with a paragraph of
 * their own) or {@code apart}. Tells the seconds, and how many are copies.
 */
public final class LikeTextsBenchmark {
  private static final String BASE = "https://example.org/";
  private static final int BATCH = 500;

  private LikeTextsBenchmark() {}

  /** Runs it. */
  public static void main(String[] args) {
    int number = Integer.parseInt(args[1]);
    try (GraphStore store = GraphStore.inMemory()) {
      for (int first = 0; first < number; first += BATCH) {
        List<GraphUpdate> articles = new ArrayList<>();
        for (int i = first; i < Math.min(number, first + BATCH); i++) {
          articles.add(article(i, text(args[0], i)));
        }
        store.write(articles);
      }
      long start = System.nanoTime();
      int copies = new IndependentReports(store, BASE).run().copies();
      System.out.printf(
          Locale.ROOT,
          "%-6s %,7d texts  %7.1f s  %,7d copies  %,5d MB%n",
          args[0],
          number,
          (System.nanoTime() - start) / 1e9,
          copies,
          (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
    }
  }

  private static String text(String kind, int i) {
    Random random = new Random(i);
    StringBuilder text = new StringBuilder();
    for (int part = 0; part < 6; part++) {
      int paragraph =
          switch (kind) {
            case "same", "form" -> part;
            case "mixed" -> random.nextInt(100);
            case "wire" ->
                part == 5 || random.nextInt(6) == 0
                    ? 1_000_000 + 6 * i + part
                    : i % 100 * 10 + part;
            default -> 6 * i + part;
          };
      text.append(paragraph(paragraph, kind.equals("form") ? random : new Random(0)));
    }
    return text.toString();
  }

  /** Fifty words, of which two are numbers. */
  private static String paragraph(int number, Random numbers) {
    Random random = new Random(number);
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 50; i++) {
      words.append(
          i % 25 == 7
              ? Integer.toString(numbers.nextInt(10_000))
              : "w" + Integer.toString(random.nextInt(30_000), 36));
      words.append(' ');
    }
    return words.append(".\n\n").toString();
  }

  private static GraphUpdate article(int number, String text) {
    Node graph = NodeFactory.createURI(BASE + "article/" + number + "/1");
    List<Quad> quads = new ArrayList<>();
    quads.add(Quad.create(graph, graph, RDF.type.asNode(), DEMARCHE.Article.asNode()));
    add(quads, graph, SchemaDO.identifier, NodeFactory.createLiteralString("" + number));
    add(quads, graph, SchemaDO.articleBody, NodeFactory.createLiteralString(text));
    String day = LocalDate.of(2025, 1, 1).plusDays(number % 300).toString();
    add(
        quads,
        graph,
        SchemaDO.datePublished,
        NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate));
    return new GraphUpdate(graph.getURI(), "" + number, quads);
  }

  private static void add(List<Quad> quads, Node article, Property property, Node value) {
    quads.add(Quad.create(article, article, property.asNode(), value));
  }
}
