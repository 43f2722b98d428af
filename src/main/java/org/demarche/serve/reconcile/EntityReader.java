package org.demarche.serve.reconcile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.demarche.ontology.DEMARCHE;

/**
 * Reads every actor, region and demand that has a name from all graphs of a store. Sources that an
 * article does not name are left out, and one that was merged into another counts as that one.
 */
final class EntityReader {
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";

  private final DatasetGraph data;
  private final BooleanSupplier ended;
  private final Map<Node, Node> mergedInto = new HashMap<>();
  private final Set<Node> unnamed = new HashSet<>();
  private final Map<Node, EntityDraft> drafts = new HashMap<>();
  private final Map<Node, Node> labels = new HashMap<>();

  private EntityReader(DatasetGraph data, BooleanSupplier ended) {
    this.data = data;
    this.ended = ended;
  }

  /**
   * All entities, in the order of their IRIs; to be called within a transaction.
   *
   * @throws QueryCancelledException once it is to end
   */
  static List<Entity> read(DatasetGraph data, BooleanSupplier ended) {
    EntityReader reader = new EntityReader(data, ended);
    reader.readMergers();
    reader.readTypes();
    reader.readNames();
    reader.readFacts();
    return reader.entities();
  }

  private void readMergers() {
    each(DEMARCHE.mergedInto, (one, other) -> mergedInto.merge(one, other, EntityReader::smaller));
    subjects(DEMARCHE.UnnamedSource.asNode()).forEach(unnamed::add);
  }

  private void readTypes() {
    for (EntityType type : EntityType.values()) {
      for (Node subject : subjects(type.node())) {
        if (subject.isURI() && !unnamed.contains(subject)) {
          Node survivor = survivor(subject);
          EntityDraft draft = drafts.computeIfAbsent(survivor, node -> new EntityDraft());
          draft.addType(type);
          if (!survivor.equals(subject)) {
            draft.addMerged(subject.getURI());
          }
        }
      }
    }
  }

  private void readNames() {
    readNames(SKOS.prefLabel, Name.Kind.PREFERRED);
    readNames(SKOS.altLabel, Name.Kind.ALTERNATIVE);
    readNames(RDFS.label, Name.Kind.ALTERNATIVE);
    readNames(SKOS.notation, Name.Kind.ALTERNATIVE);
    readNames(DEMARCHE.shortName, Name.Kind.SHORT);
    each(SKOS.prefLabel, this::addLabel);
  }

  private void readNames(Property property, Name.Kind kind) {
    each(
        property,
        (subject, label) -> {
          Node survivor = survivor(subject);
          EntityDraft draft = drafts.get(survivor);
          if (draft != null && label.isLiteral() && !label.getLiteralLexicalForm().isBlank()) {
            boolean own = survivor.equals(subject);
            draft.addName(own || kind == Name.Kind.SHORT ? kind : Name.Kind.ALTERNATIVE, label);
          }
        });
  }

  /** Keeps the names of what is no entity itself: offices and issues. */
  private void addLabel(Node subject, Node label) {
    if (label.isLiteral() && !drafts.containsKey(subject)) {
      labels.merge(subject, label, EntityReader::better);
    }
  }

  private void readFacts() {
    readFacts(DEMARCHE.affiliation, EntityProperty.AFFILIATION);
    readFacts(DEMARCHE.within, EntityProperty.WITHIN);
    readFacts(DEMARCHE.adjective, EntityProperty.ADJECTIVE);
    readFacts(SchemaDO.gender, EntityProperty.GENDER);
    readFacts(SchemaDO.sameAs, EntityProperty.WIKIDATA);
    readFacts(SKOS.exactMatch, EntityProperty.WIKIDATA);
    readFacts(SKOS.broader, EntityProperty.ISSUE);
    readFacts(SKOS.notation, EntityProperty.NOTATION);
    Map<Node, Node> members = new HashMap<>();
    each(ORG.member, members::put);
    each(
        DEMARCHE.office,
        (tenure, office) -> addFact(members.get(tenure), EntityProperty.OFFICE, office));
  }

  private void readFacts(Property property, EntityProperty fact) {
    each(property, (subject, value) -> addFact(subject, fact, value));
  }

  private void addFact(Node subject, EntityProperty fact, Node value) {
    EntityDraft draft = subject == null ? null : drafts.get(survivor(subject));
    boolean foreign = fact == EntityProperty.WIKIDATA && !value.toString().startsWith(WIKIDATA);
    if (draft != null && !foreign && draft.types().stream().anyMatch(fact::appliesTo)) {
      draft.addFact(fact, value);
    }
  }

  private List<Entity> entities() {
    Map<String, Entity> entities = new TreeMap<>();
    drafts.forEach(
        (node, draft) ->
            draft.name().ifPresent(name -> entities.put(node.getURI(), entity(node, name, draft))));
    return new ArrayList<>(entities.values());
  }

  private Entity entity(Node node, String name, EntityDraft draft) {
    Map<EntityProperty, List<Value>> values = new EnumMap<>(EntityProperty.class);
    draft.facts().forEach((property, nodes) -> values.put(property, values(property, nodes)));
    List<Value> others = otherNames(name, draft, values.get(EntityProperty.NOTATION));
    if (!others.isEmpty()) {
      values.put(EntityProperty.NAMES, others);
    }
    return new Entity(
        node.getURI(),
        name,
        List.copyOf(draft.names()),
        draft.types(),
        values,
        List.copyOf(draft.merged()));
  }

  /** A notation can be found like a name, but is no name. */
  private static List<Value> otherNames(String name, EntityDraft draft, List<Value> notations) {
    return draft.names().stream()
        .map(Name::text)
        .filter(text -> !text.equals(name))
        .<Value>map(Value.Text::new)
        .filter(value -> notations == null || !notations.contains(value))
        .toList();
  }

  private List<Value> values(EntityProperty property, Set<Node> nodes) {
    Set<Value> values = new LinkedHashSet<>();
    nodes.forEach(node -> values.add(value(property, node)));
    return List.copyOf(values);
  }

  private Value value(EntityProperty property, Node node) {
    if (node.isLiteral()) {
      return new Value.Text(node.getLiteralLexicalForm());
    }
    if (property == EntityProperty.WIKIDATA || property == EntityProperty.GENDER) {
      String local = node.toString().replaceFirst("^.*[/#]", "");
      boolean item = property == EntityProperty.WIKIDATA;
      return new Value.Text(item ? local : local.toLowerCase(Locale.ROOT));
    }
    Node survivor = survivor(node);
    EntityDraft other = property.range().isPresent() ? drafts.get(survivor) : null;
    return other != null && other.name().isPresent()
        ? new Value.Thing(survivor.getURI(), other.name().get())
        : new Value.Text(label(node));
  }

  private String label(Node node) {
    Node label = labels.get(node);
    return label == null ? node.toString() : label.getLiteralLexicalForm();
  }

  /** Whom something was merged into in the end; itself where that leads in a circle. */
  private Node survivor(Node node) {
    if (!mergedInto.containsKey(node)) {
      return node;
    }
    Set<Node> seen = new HashSet<>(Set.of(node));
    Node last = node;
    while (mergedInto.containsKey(last)) {
      last = mergedInto.get(last);
      if (!seen.add(last)) {
        return node;
      }
    }
    return last;
  }

  private static Node smaller(Node one, Node other) {
    return one.toString().compareTo(other.toString()) <= 0 ? one : other;
  }

  private static Node better(Node one, Node other) {
    return EntityDraft.BY_LANGUAGE.compare(one, other) <= 0 ? one : other;
  }

  private Set<Node> subjects(Node type) {
    Set<Node> subjects = new HashSet<>();
    find(RDF.type.asNode(), type, (subject, object) -> subjects.add(subject));
    return subjects;
  }

  private void each(Property property, BiConsumer<Node, Node> consumer) {
    find(property.asNode(), Node.ANY, consumer);
  }

  /** By numbers first: thousands of articles may say the same, whose words need be read once. */
  private void find(Node property, Node object, BiConsumer<Node, Node> consumer) {
    NodeTupleTable quads = TDBInternal.getDatasetGraphTDB(data).getQuadTable().getNodeTupleTable();
    NodeTable nodes = quads.getNodeTable();
    NodeId wanted = object.equals(Node.ANY) ? NodeId.NodeIdAny : nodes.getNodeIdForNode(object);
    NodeId of = nodes.getNodeIdForNode(property);
    if (NodeId.isDoesNotExist(wanted) || NodeId.isDoesNotExist(of)) {
      return;
    }
    Tuple<NodeId> last = null;
    Iterator<Tuple<NodeId>> found = quads.find(NodeId.NodeIdAny, NodeId.NodeIdAny, of, wanted);
    while (found.hasNext()) {
      if (ended.getAsBoolean()) {
        throw new QueryCancelledException();
      }
      Tuple<NodeId> quad = found.next();
      boolean again =
          last != null && quad.get(1).equals(last.get(1)) && quad.get(3).equals(last.get(3));
      last = quad;
      if (!again) {
        consumer.accept(nodes.getNodeForNodeId(quad.get(1)), nodes.getNodeForNodeId(quad.get(3)));
      }
    }
  }
}
