package org.demarche.link;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.demarche.link.Evidence.Titled;
import org.demarche.ontology.DEMARCHE;
import org.demarche.ontology.Scheme;

/** Reads from a store who is in it; inside a transaction of the caller. */
final class SubjectReader {
  /** In this order: what is several things at once is the last of them. */
  private static final List<Map.Entry<Resource, Item.Kind>> CLASSES =
      List.of(
          Map.entry(DEMARCHE.Office, Item.Kind.OFFICE),
          Map.entry(DEMARCHE.Region, Item.Kind.REGION),
          Map.entry(DEMARCHE.Organization, Item.Kind.ORGANIZATION),
          Map.entry(DEMARCHE.Person, Item.Kind.PERSON),
          Map.entry(DEMARCHE.State, Item.Kind.STATE));

  private static final List<Resource> UNNAMED = List.of(DEMARCHE.UnnamedSource, DEMARCHE.Group);

  private final DatasetGraph data;
  private final Node seeds;
  private final Map<String, String> bodies = new HashMap<>();

  /**
   * @param seeds the IRI of the graph that holds the seeds
   */
  SubjectReader(DatasetGraph data, String seeds) {
    this.data = data;
    this.seeds = NodeFactory.createURI(seeds);
  }

  /** Everybody and everything that can be an item, by IRI. */
  List<Subject> read() {
    Map<String, Item.Kind> kinds = kinds();
    Map<String, Mentioned> mentioned = mentioned(kinds.keySet());
    List<Subject> subjects = new ArrayList<>(kinds.size());
    kinds.forEach(
        (iri, kind) ->
            subjects.add(subject(iri, kind, mentioned.getOrDefault(iri, new Mentioned()))));
    return subjects;
  }

  /**
   * Those who have no name of their own and are no subject unless somebody says who they are: only
   * a decision joins or links them.
   */
  List<Subject> unnamed() {
    Set<String> named = kinds().keySet();
    Set<String> others = new TreeSet<>();
    for (Resource type : UNNAMED) {
      find(Node.ANY, RDF.type, type.asNode()).forEach(it -> others.add(it.getSubject().getURI()));
    }
    others.removeAll(named);
    Map<String, Mentioned> mentioned = mentioned(others);
    return others.stream()
        .map(iri -> unnamed(iri, mentioned.getOrDefault(iri, new Mentioned())))
        .toList();
  }

  private Subject unnamed(String iri, Mentioned mentioned) {
    Subject all = subject(iri, Item.Kind.ORGANIZATION, mentioned);
    return new Subject(
        iri,
        all.kind(),
        all.names(),
        Set.copyOf(all.names()),
        all.registered(),
        all.stated(),
        all.affiliations(),
        all.articles(),
        all.mentions());
  }

  private Map<String, Item.Kind> kinds() {
    Map<String, Item.Kind> kinds = new TreeMap<>();
    for (Map.Entry<Resource, Item.Kind> type : CLASSES) {
      for (Quad quad : find(Node.ANY, RDF.type, type.getKey().asNode())) {
        kinds.put(quad.getSubject().getURI(), type.getValue());
      }
    }
    return kinds;
  }

  /** How often and where a subject is mentioned. */
  private static final class Mentioned {
    private final TreeSet<String> articles = new TreeSet<>();
    private int times;

    void in(String article) {
      times++;
      articles.add(article);
      if (articles.size() > Subject.MOST) {
        articles.pollLast();
      }
    }
  }

  private Map<String, Mentioned> mentioned(Set<String> subjects) {
    Map<String, Mentioned> mentioned = new HashMap<>();
    for (Quad quad : find(Node.ANY, DEMARCHE.denotes, Node.ANY)) {
      String subject = quad.getObject().getURI();
      if (subjects.contains(subject) && !quad.getGraph().equals(seeds)) {
        mentioned.computeIfAbsent(subject, s -> new Mentioned()).in(quad.getGraph().getURI());
      }
    }
    return mentioned;
  }

  private Subject subject(String iri, Item.Kind kind, Mentioned mentioned) {
    Node node = NodeFactory.createURI(iri);
    Set<String> names = new LinkedHashSet<>(texts(node, SKOS.prefLabel));
    names.addAll(texts(node, SKOS.altLabel));
    Set<String> shortNames = new TreeSet<>(texts(node, DEMARCHE.shortName));
    names.addAll(shortNames);
    return new Subject(
        iri,
        kind,
        List.copyOf(names),
        shortNames,
        data.contains(seeds, node, RDF.type.asNode(), Node.ANY),
        iris(node, DEMARCHE.statedItem).stream().map(Wikidata::id).findFirst(),
        List.copyOf(iris(node, DEMARCHE.affiliation)),
        List.copyOf(mentioned.articles),
        mentioned.times);
  }

  /** The titles by which the articles call a person, as extraction and their texts have them. */
  List<Titled> titles(Subject subject, StateNames states) {
    Node role = Scheme.RESOLVED_BY.concept("role").asNode();
    List<Titled> titles = new ArrayList<>();
    for (String article : subject.articles()) {
      Node graph = NodeFactory.createURI(article);
      Node node = NodeFactory.createURI(subject.iri());
      Set<String> words = new TreeSet<>();
      Iterator<Quad> mentions = data.find(graph, Node.ANY, DEMARCHE.denotes.asNode(), node);
      while (mentions.hasNext()) {
        Node mention = mentions.next().getSubject();
        if (data.contains(graph, mention, DEMARCHE.resolvedBy.asNode(), role)) {
          words.addAll(texts(mention, OA.exact));
        }
      }
      subject.fullNames().forEach(name -> words.addAll(TitleText.around(body(article), name)));
      Optional<LocalDate> day = day(graph);
      words.forEach(title -> titles.add(new Titled(title, day, states.in(title))));
    }
    return titles;
  }

  private String body(String article) {
    return bodies.computeIfAbsent(
        article,
        iri ->
            texts(NodeFactory.createURI(iri), SchemaDO.articleBody).stream()
                .findFirst()
                .orElse(""));
  }

  /** The adjectives of a region: {@code Norlandic}. */
  Set<String> adjectives(Subject region) {
    return texts(NodeFactory.createURI(region.iri()), DEMARCHE.adjective);
  }

  /** The regions that a region lies in by what is told of it. */
  Set<String> around(String region) {
    return iris(NodeFactory.createURI(region), DEMARCHE.within);
  }

  /** What an article mentions, as often as it does. */
  List<String> denoted(String article) {
    List<String> denoted = new ArrayList<>();
    data.find(NodeFactory.createURI(article), Node.ANY, DEMARCHE.denotes.asNode(), Node.ANY)
        .forEachRemaining(quad -> denoted.add(quad.getObject().getURI()));
    return denoted;
  }

  /** The day of the last of a subject's articles. */
  Optional<LocalDate> lastDay(Subject subject) {
    return subject.articles().stream()
        .flatMap(article -> day(NodeFactory.createURI(article)).stream())
        .max(LocalDate::compareTo);
  }

  /** The hosts of the articles whose publisher bears a name of the subject. */
  Set<String> hosts(Subject subject) {
    Set<String> hosts = new TreeSet<>();
    for (String name : subject.names()) {
      Node publisher = NodeFactory.createLiteralString(name);
      for (Quad quad : find(Node.ANY, SchemaDO.publisher, publisher)) {
        iris(quad.getSubject(), SchemaDO.url).stream()
            .map(SubjectReader::host)
            .flatMap(Optional::stream)
            .forEach(hosts::add);
      }
    }
    return hosts;
  }

  private static Optional<String> host(String url) {
    try {
      return Optional.ofNullable(new URI(url).getHost());
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private Optional<LocalDate> day(Node article) {
    return texts(article, SchemaDO.datePublished).stream().findFirst().map(LocalDate::parse);
  }

  private Set<String> texts(Node subject, Property property) {
    Set<String> texts = new TreeSet<>();
    for (Quad quad : find(subject, property, Node.ANY)) {
      if (quad.getObject().isLiteral() && isEnglish(quad.getObject())) {
        texts.add(quad.getObject().getLiteralLexicalForm());
      }
    }
    return texts;
  }

  private static boolean isEnglish(Node literal) {
    String language = literal.getLiteralLanguage();
    return language.isEmpty() || language.startsWith("en");
  }

  private Set<String> iris(Node subject, Property property) {
    Set<String> iris = new TreeSet<>();
    for (Quad quad : find(subject, property, Node.ANY)) {
      if (quad.getObject().isURI()) {
        iris.add(quad.getObject().getURI());
      }
    }
    return iris;
  }

  private Iterable<Quad> find(Node subject, Property property, Node object) {
    return () -> data.find(Node.ANY, subject, property.asNode(), object);
  }
}
