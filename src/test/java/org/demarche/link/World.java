package org.demarche.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.demarche.ontology.DEMARCHE;
import org.demarche.ontology.Scheme;
import org.demarche.store.GraphUpdate;

/** Invented articles by chance, in which few people have many names in common. */
public final class World {
  public static final String BASE = "https://example.org/";

  static final String SEEDS =
      """
      @prefix dem: <https://w3id.org/demarche/ns#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix wd: <http://www.wikidata.org/entity/> .
      @prefix region: <https://example.org/region/> .
      @prefix actor: <https://example.org/actor/> .
      region:norland a dem:State , dem:Region , dem:Actor ; skos:prefLabel "Norland" ;
          dem:adjective "Norlandic" ; dem:statedItem wd:Q9000040 .
      region:sudland a dem:State , dem:Region , dem:Actor ; skos:prefLabel "Sudland" ;
          dem:statedItem wd:Q9000041 .
      region:osk a dem:Region , dem:Actor ; skos:prefLabel "Osk Valley" ; dem:within region:norland .
      region:vik a dem:Region , dem:Actor ; skos:prefLabel "Vik Bay" ; dem:within region:osk .
      actor:ada a dem:Person , dem:Actor ; skos:prefLabel "Ada Nordquist" ; dem:statedItem wd:Q9000001 .
      """;

  public static final Register REGISTER =
      new MemoryRegister(
          List.of(
              Items.of("Q9000040", Item.Kind.STATE, "Norland", 90),
              Items.of("Q9000041", Item.Kind.STATE, "Sudland", 80),
              Items.of("Q9000042", Item.Kind.STATE, "Westmark", 900),
              Items.of("Q9000050", Item.Kind.ORGANIZATION, "Osk Courier", 9),
              Items.of("Q9000051", Item.Kind.MEDIUM, "Vik Herald", 9),
              Items.person("Q9000001", "Ada Nordquist", 40, "Q9000040"),
              Items.person("Q9000002", "Dmitry Lind", 24, "Q9000040"),
              Items.person("Q9000003", "Dmitry Lind", 22, "Q9000041"),
              Items.person("Q9000004", "Eva Holm", 60, "Q9000042"),
              Items.officer("Q9000005", "Ole Berg", 9, "Q9000042", "2015-01-01", "2024-01-01"),
              Items.holder("Q9000006", "Ole Berg", "Mayor of Vik", "Q9000040", "2019-01-01", "", 1),
              Items.person("Q9000007", "Dmitrij Lindh", 3, "Q9000041")));

  private static final List<String> PEOPLE =
      List.of(
          "Dmitry Lind",
          "Dmitri Lind",
          "Dmitriy P. Lind",
          "Eva Holm",
          "Eva B. Holm",
          "Ole Berg",
          "Ole Bergh",
          "Ada Nordquist",
          "Dmitrij Lindh",
          "Kim Ek");
  private static final List<String> BODIES =
      List.of("Osk Courier", "Vik Herald", "OCU", "Ole Berg");
  private static final List<String> REGIONS =
      List.of("norland", "sudland", "osk", "vik", "westmark");
  private static final List<String> TITLES =
      List.of("Norlandic mayor", "Sudland minister", "the poet", "former president of Norland");
  private static final List<String> ACTS = List.of("close", "open", "ban");
  private static final List<String> THINGS =
      List.of("Osk mine", "Vik mine", "mine", "old Osk mine", "Osk harbour bridge");
  private static final List<String> ADJUNCTS = List.of("", " | in:Norland", " | by:2030");

  private final Random random;
  private final List<Quad> quads = new ArrayList<>();
  private Node graph = Node.ANY;
  private int mentions;

  public World(Random random) {
    this.random = random;
  }

  /** A revision of an article. */
  public GraphUpdate article(int number) {
    quads.clear();
    mentions = 0;
    String article = BASE + "article/a" + number;
    graph = NodeFactory.createURI(article + "/" + Integer.toHexString(random.nextInt()));
    add(graph, SchemaDO.identifier, text("a" + number));
    add(graph, DEMARCHE.revisionOf, NodeFactory.createURI(article));
    add(
        graph,
        SchemaDO.datePublished,
        text("202%d-03-0%d".formatted(random.nextInt(6), 1 + random.nextInt(9))));
    StringBuilder body = new StringBuilder("A day in Norland. ");
    if (random.nextInt(3) == 0) {
      add(graph, SchemaDO.publisher, text(any(BODIES)));
      add(graph, SchemaDO.url, NodeFactory.createURI("https://www." + any(REGIONS) + ".example/x"));
    }
    for (int i = random.nextInt(4); i >= 0; i--) {
      person(any(PEOPLE), body);
    }
    if (random.nextBoolean()) {
      body(any(BODIES));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      region(any(REGIONS));
    }
    if (random.nextInt(4) == 0) {
      Node source = NodeFactory.createURI(graph.getURI() + "/source");
      add(source, RDF.type, DEMARCHE.UnnamedSource.asNode());
      add(source, SKOS.prefLabel, text("an aide"));
      mention(source);
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      demand();
    }
    add(graph, SchemaDO.articleBody, text(body.toString()));
    return new GraphUpdate(graph.getURI(), "a" + number, quads);
  }

  private void person(String name, StringBuilder body) {
    Node person = node("actor/" + name.toLowerCase(Locale.ROOT).replace(' ', '-'));
    body.append(any(TITLES)).append(' ').append(name).append(" spoke. ");
    describe(person, DEMARCHE.Person, name);
    if (random.nextInt(4) == 0) {
      add(person, SKOS.altLabel, text(any(PEOPLE)));
    }
    if (random.nextInt(4) == 0) {
      add(person, DEMARCHE.affiliation, node("region/" + any(REGIONS)));
    }
    for (int i = random.nextInt(3); i >= 0; i--) {
      mention(person);
    }
    if (random.nextInt(3) == 0) {
      Node mention = mention(person);
      add(mention, DEMARCHE.resolvedBy, Scheme.RESOLVED_BY.concept("role").asNode());
      add(mention, OA.exact, text(any(TITLES)));
    }
  }

  private void body(String name) {
    Node body = node("actor/" + name.toLowerCase(Locale.ROOT).replace(' ', '-'));
    describe(body, DEMARCHE.Organization, name);
    mention(body);
  }

  /** Westmark is in no seeds, and only some articles say what it is: its item has to be found. */
  private void region(String name) {
    Node region = node("region/" + name);
    if (name.equals("westmark") && random.nextInt(4) == 0) {
      describe(region, DEMARCHE.Region, "Westmark");
    }
    mention(region);
  }

  private void describe(Node subject, Resource type, String name) {
    add(subject, RDF.type, type.asNode());
    add(subject, RDF.type, DEMARCHE.Actor.asNode());
    add(subject, SKOS.prefLabel, text(name));
  }

  private void demand() {
    String deed = " | " + any(ACTS) + " | " + any(THINGS) + any(ADJUNCTS);
    Node demand = node("demand/" + Integer.toHexString(deed.hashCode()));
    add(demand, RDF.type, DEMARCHE.Demand.asNode());
    add(demand, SKOS.prefLabel, text(deed));
    add(demand, DEMARCHE.deed, text(deed.strip()));
    if (random.nextInt(3) == 0) {
      String who = any(PEOPLE).toLowerCase(Locale.ROOT).replace(' ', '-');
      add(demand, DEMARCHE.performer, node("actor/" + who));
    }
    add(NodeFactory.createURI(graph + "/position/" + random.nextInt(9)), DEMARCHE.on, demand);
  }

  private Node mention(Node subject) {
    Node mention = NodeFactory.createURI(graph.getURI() + "/mention/" + mentions++);
    add(mention, DEMARCHE.denotes, subject);
    add(mention, DEMARCHE.inArticle, graph);
    return mention;
  }

  private void add(Node subject, Property property, Node object) {
    quads.add(Quad.create(graph, subject, property.asNode(), object));
  }

  private static Node node(String path) {
    return NodeFactory.createURI(BASE + path);
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  String any(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** Somebody's IRI. */
  String somebody() {
    return BASE + "actor/" + any(PEOPLE).toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}
