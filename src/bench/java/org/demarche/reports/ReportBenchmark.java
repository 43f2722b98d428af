package org.demarche.reports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.demarche.ontology.DEMARCHE;
import org.demarche.reports.IndependentReports.Result;
import org.demarche.store.GraphStore;
import org.demarche.store.GraphUpdate;
import org.demarche.store.Settlement;
import org.demarche.store.derived.Marks;
import org.demarche.store.derived.Marks.Work;

/**
 * Measures the grouping of made-up statements, 20 to an article, of 500 speakers over nine years,
 * in a store on the disk: {@code ReportBenchmark FOLDER STATEMENTS}. Three in ten repeat what was
 * said on the day, one in ten repeats what is said year by year, and one article in ten a text.
 * Tells the seconds that it takes to load them, to group them, and to group 1,000 more, with the
 * memory that is used.
 */
public final class ReportBenchmark {
  private static final int IN_ARTICLE = 20;
  private static final int SPEAKERS = 500;
  private static final int OFTEN = 20;
  private static final int DAYS = 9 * 365;
  private static final String BASE = "https://example.org/";
  private static final int BATCH = 500;
  private static final int MORE = 1000 / IN_ARTICLE;

  private static final List<String> WORDS = words();

  private ReportBenchmark() {}

  private static List<String> words() {
    Random random = new Random(1);
    Set<String> words = new TreeSet<>();
    while (words.size() < 5000) {
      StringBuilder word = new StringBuilder();
      for (int i = 0; i < 2 + random.nextInt(2); i++) {
        word.append("bdfglmnprstvz".charAt(random.nextInt(13)));
        word.append("aeiou".charAt(random.nextInt(5)));
        word.append("lnrt".charAt(random.nextInt(4)));
      }
      words.add(word.toString());
    }
    return List.copyOf(words);
  }

  /** Runs it. */
  public static void main(String[] args) {
    int articles = Integer.parseInt(args[1]) / IN_ARTICLE;
    try (GraphStore store = GraphStore.open(Path.of(args[0]))) {
      long start = System.nanoTime();
      write(store, 0, articles);
      start = tell("statements loaded", articles * IN_ARTICLE, start);
      settleLinks(store);
      Result result = new IndependentReports(store, BASE).run();
      start = tell("utterances, all grouped", result.utterances(), start);
      write(store, articles, articles + MORE);
      settleLinks(store);
      start = tell("more statements loaded", MORE * IN_ARTICLE, start);
      result = new IndependentReports(store, BASE).run();
      tell("utterances, 1,000 more grouped", result.utterances(), start);
      System.out.println(counts(store));
    }
  }

  private static void write(GraphStore store, int from, int to) {
    for (int first = from; first < to; first += BATCH) {
      store.write(
          IntStream.range(first, Math.min(to, first + BATCH))
              .mapToObj(ReportBenchmark::article)
              .toList());
    }
  }

  /** As if actors had been linked, of whom none is one with another. */
  private static void settleLinks(GraphStore store) {
    long revision = store.revision();
    Set<String> marks = store.read(it -> Marks.of(it.asDatasetGraph(), Work.LINKS));
    store.settle(
        new Settlement(
            revision,
            Work.LINKS,
            1,
            BASE + "graph/links",
            List.of(),
            List.of(),
            List.copyOf(marks),
            Map.of(Work.REPORTS, List.copyOf(marks))));
  }

  private static String counts(GraphStore store) {
    return store.read(
        data ->
            Stream.of(
                    DEMARCHE.utterance,
                    DEMARCHE.sameClaim,
                    DEMARCHE.corroboratedBy,
                    DEMARCHE.contradicts,
                    DEMARCHE.deniedBy)
                .map(
                    it ->
                        it.getLocalName()
                            + " "
                            + Iter.count(
                                data.asDatasetGraph()
                                    .find(Node.ANY, Node.ANY, it.asNode(), Node.ANY)))
                .collect(Collectors.joining("  ")));
  }

  private static long tell(String what, int number, long start) {
    Runtime runtime = Runtime.getRuntime();
    long used = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    long now = System.nanoTime();
    System.out.printf(
        Locale.ROOT, "%,12d  %-26s %8.1f s  %5d MB%n", number, what, (now - start) / 1e9, used);
    return now;
  }

  /** The same for the same number. */
  private static GraphUpdate article(int number) {
    String graph = BASE + "article/a" + number;
    Node name = NodeFactory.createURI(graph);
    Random random = new Random(number * 31L);
    LocalDate day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(DAYS));
    List<Quad> quads = new ArrayList<>();
    for (int i = 0; i < IN_ARTICLE; i++) {
      double chance = random.nextDouble();
      int kind = random.nextInt(10);
      int among = kind < 3 ? OFTEN : SPEAKERS;
      String speaker = "s" + (int) (among * chance * chance); // few speak much
      long said =
          kind < 3
              ? (speaker + day).hashCode() * 7L + random.nextInt(3)
              : kind == 3 ? random.nextInt(2000) : random.nextLong();
      statement(quads, name, i, BASE + "actor/" + speaker, words(new Random(said), 14));
    }
    long told = random.nextInt(10) == 0 ? random.nextInt(2000) : 1_000_000L + number;
    add(quads, name, name, SchemaDO.identifier, text("a" + number));
    add(quads, name, name, SchemaDO.articleBody, text(words(new Random(told), 400)));
    add(
        quads,
        name,
        name,
        SchemaDO.datePublished,
        NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate));
    return new GraphUpdate(graph, "a" + number, quads);
  }

  private static void statement(
      List<Quad> quads, Node article, int number, String speaker, String words) {
    Node statement = NodeFactory.createURI(article.getURI() + "/s" + number);
    String claim = BASE + "claim/" + words.strip().replace(' ', '-');
    add(quads, article, statement, RDF.type, DEMARCHE.Statement.asNode());
    add(quads, article, statement, DEMARCHE.inArticle, article);
    add(quads, article, statement, DEMARCHE.speaker, NodeFactory.createURI(speaker));
    add(quads, article, statement, DEMARCHE.text, text(words));
    add(quads, article, statement, DEMARCHE.expresses, NodeFactory.createURI(claim));
    add(quads, article, statement, OA.start, number(1000 * number));
    add(quads, article, statement, OA.end, number(1000 * number + words.length()));
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private static Node number(int number) {
    return NodeFactory.createLiteralDT("" + number, XSDDatatype.XSDinteger);
  }

  private static void add(List<Quad> quads, Node graph, Node thing, Property property, Node value) {
    quads.add(Quad.create(graph, thing, property.asNode(), value));
  }

  private static String words(Random random, int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(WORDS.get(random.nextInt(WORDS.size()))).append(i % 3 == 0 ? " of the " : " ");
    }
    return words.toString();
  }
}
