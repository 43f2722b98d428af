package org.demarche.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.demarche.ontology.DEMARCHE;

/** What all graphs together say of a subject, and where and how often they mention it. */
final class Facts {
  /** In this order: what is several things at once is the last of them. */
  static final Map<Node, Item.Kind> CLASSES = classes();

  static final Set<Node> UNNAMED = Set.of(DEMARCHE.UnnamedSource.asNode(), DEMARCHE.Group.asNode());

  /** What is told of a subject; of its names those that are English or of no language. */
  static final List<Node> TOLD =
      List.of(
          RDF.type.asNode(),
          SKOS.prefLabel.asNode(),
          SKOS.altLabel.asNode(),
          DEMARCHE.shortName.asNode(),
          DEMARCHE.statedItem.asNode(),
          DEMARCHE.affiliation.asNode());

  private static final int TYPE = 0;
  private static final int LABEL = 1;
  private static final int OTHER_LABEL = 2;
  private static final int SHORT_NAME = 3;
  private static final int STATED = 4;
  private static final int AFFILIATION = 5;

  private final List<TreeSet<String>> told = new ArrayList<>();
  private final TreeSet<String> articles;
  private boolean registered;
  private boolean hasMore;
  private int mentions;

  private static Map<Node, Item.Kind> classes() {
    Map<Node, Item.Kind> classes = new LinkedHashMap<>();
    classes.put(DEMARCHE.Office.asNode(), Item.Kind.OFFICE);
    classes.put(DEMARCHE.Region.asNode(), Item.Kind.REGION);
    classes.put(DEMARCHE.Organization.asNode(), Item.Kind.ORGANIZATION);
    classes.put(DEMARCHE.Person.asNode(), Item.Kind.PERSON);
    classes.put(DEMARCHE.State.asNode(), Item.Kind.STATE);
    return classes;
  }

  Facts() {
    TOLD.forEach(property -> told.add(new TreeSet<>()));
    this.articles = new TreeSet<>();
  }

  /** As they were {@link #written}. */
  Facts(List<List<String>> written) {
    for (int i = 0; i < TOLD.size(); i++) {
      told.add(new TreeSet<>(written.get(i)));
    }
    this.articles = new TreeSet<>(written.get(TOLD.size()));
    List<String> rest = written.get(TOLD.size() + 1);
    this.registered = Boolean.parseBoolean(rest.get(0));
    this.hasMore = Boolean.parseBoolean(rest.get(1));
    this.mentions = Integer.parseInt(rest.get(2));
  }

  List<Collection<String>> written() {
    List<Collection<String>> written = new ArrayList<>(told);
    written.add(articles);
    written.add(
        List.of(
            Boolean.toString(registered), Boolean.toString(hasMore), Integer.toString(mentions)));
    return written;
  }

  /** Whether a triple tells something of its subject that counts. */
  static boolean tells(Triple triple) {
    int place = TOLD.indexOf(triple.getPredicate());
    Node object = triple.getObject();
    return switch (place) {
      case -1 -> false;
      case TYPE -> CLASSES.containsKey(object) || UNNAMED.contains(object);
      case LABEL, OTHER_LABEL, SHORT_NAME -> object.isLiteral() && isEnglish(object);
      default -> object.isURI();
    };
  }

  /** Whether a property has words for its values, and no IRIs. */
  static boolean isOfWords(Node property) {
    int place = TOLD.indexOf(property);
    return place >= LABEL && place <= SHORT_NAME;
  }

  private static boolean isEnglish(Node literal) {
    String language = literal.getLiteralLanguage();
    return language.isEmpty() || language.startsWith("en");
  }

  /** Takes in what a triple {@link #tells}. */
  void add(Triple triple) {
    Node object = triple.getObject();
    told.get(TOLD.indexOf(triple.getPredicate()))
        .add(object.isLiteral() ? object.getLiteralLexicalForm() : object.getURI());
  }

  void addAll(Facts others) {
    for (int i = 0; i < TOLD.size(); i++) {
      told.get(i).addAll(others.told.get(i));
    }
  }

  /** Keeps what is told still. */
  void retain(BiPredicate<Node, String> isTold) {
    for (int i = 0; i < TOLD.size(); i++) {
      Node property = TOLD.get(i);
      told.get(i).removeIf(value -> !isTold.test(property, value));
    }
  }

  void register() {
    registered = true;
  }

  /** It is mentioned so often in an article. */
  void mention(String article, int times) {
    mentions += times;
    articles.add(article);
    if (articles.size() > Subject.MOST) {
      articles.pollLast();
      hasMore = true;
    }
  }

  /**
   * An article mentions it no longer.
   *
   * @return whether the first articles are to be looked for again
   */
  boolean forget(String article, int times) {
    mentions -= times;
    return articles.remove(article) && hasMore;
  }

  /** Puts other articles in place. */
  void mentionedIn(TreeSet<String> others, boolean more) {
    articles.clear();
    articles.addAll(others);
    hasMore = more;
  }

  /** Whether it is anything; empty for whom no graph says what it is. */
  Optional<Item.Kind> kind() {
    Optional<Item.Kind> kind = Optional.empty();
    for (Map.Entry<Node, Item.Kind> type : CLASSES.entrySet()) {
      if (told.get(TYPE).contains(type.getKey().getURI())) {
        kind = Optional.of(type.getValue());
      }
    }
    return kind;
  }

  /** Whether it has no name of its own, as far as is told. */
  boolean isUnnamed() {
    return kind().isEmpty()
        && UNNAMED.stream().map(Node::getURI).anyMatch(told.get(TYPE)::contains);
  }

  /**
   * As a subject; of one that is unnamed, no name suffices by itself. Who has no name at all and is
   * mentioned nowhere is nobody, but for those of the seeds.
   */
  Optional<Subject> subject(String iri) {
    if (names().isEmpty() && mentions == 0 && !registered) {
      return Optional.empty();
    }
    return kind()
        .map(kind -> subject(iri, kind, told.get(SHORT_NAME)))
        .or(
            () ->
                isUnnamed()
                    ? Optional.of(subject(iri, Item.Kind.ORGANIZATION, names()))
                    : Optional.empty());
  }

  private Set<String> names() {
    Set<String> names = new LinkedHashSet<>(told.get(LABEL));
    names.addAll(told.get(OTHER_LABEL));
    names.addAll(told.get(SHORT_NAME));
    return names;
  }

  private Subject subject(String iri, Item.Kind kind, Set<String> shortNames) {
    return new Subject(
        iri,
        kind,
        List.copyOf(names()),
        shortNames,
        registered,
        told.get(STATED).stream().map(Wikidata::id).findFirst(),
        List.copyOf(told.get(AFFILIATION)),
        List.copyOf(articles),
        mentions);
  }
}
