package org.demarche.map;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.OA;
import org.demarche.model.Article;
import org.demarche.model.Span;

/** The named graph of one article revision while it is being filled. */
final class ArticleGraph {
  private static final Comparator<Quad> ORDER =
      Comparator.comparing(Quad::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Quad::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Quad::getObject, NodeCmp::compareRDFTerms);

  private final IriMinter minter;
  private final Article article;
  private final CodePoints codePoints;
  private final Node revision;
  private final Map<Span, Node> mentions = new HashMap<>();
  private final Set<Quad> quads = new LinkedHashSet<>();

  ArticleGraph(IriMinter minter, Article article) {
    this.minter = minter;
    this.article = article;
    this.codePoints = new CodePoints(article.text());
    this.revision = NodeFactory.createURI(minter.revision(article));
  }

  IriMinter minter() {
    return minter;
  }

  /** The article revision, which is also the name of the graph. */
  Node revision() {
    return revision;
  }

  /** An actor, region or demand by the id it has in the dossier. */
  Node entity(String id) {
    return NodeFactory.createURI(minter.entity(id, revision.getURI(), codePoints));
  }

  /**
   * The node of a span, described as a mention: by its offsets and words, which nothing else has
   * together. Its article is that of what points to it.
   */
  Node mention(Span span) {
    return mentions.computeIfAbsent(span, this::described);
  }

  private Node described(Span span) {
    Node mention = NodeFactory.createURI(minter.mention(revision.getURI(), start(span), end(span)));
    addOffsets(mention, span);
    add(mention, OA.exact, words(span));
    return mention;
  }

  void addOffsets(Node subject, Span span) {
    add(subject, OA.start, start(span));
    add(subject, OA.end, end(span));
  }

  void add(Node subject, Property property, Node object) {
    quads.add(new Quad(revision, subject, property.asNode(), object));
  }

  void add(Node subject, Property property, Resource object) {
    add(subject, property, object.asNode());
  }

  void add(Node subject, Property property, String text) {
    add(subject, property, NodeFactory.createLiteralString(text));
  }

  void add(Node subject, Property property, int number) {
    add(
        subject,
        property,
        NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger));
  }

  void add(Node subject, Property property, BigDecimal number) {
    add(
        subject,
        property,
        NodeFactory.createLiteralDT(number.toPlainString(), XSDDatatype.XSDdecimal));
  }

  void add(Node subject, Property property, LocalDate day) {
    add(subject, property, NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate));
  }

  /** States that it is so; where it is not, nothing is stated. */
  void addFlag(Node subject, Property property, boolean holds) {
    if (holds) {
      add(subject, property, NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean));
    }
  }

  int start(Span span) {
    return codePoints.at(span.start());
  }

  int end(Span span) {
    return codePoints.at(span.end());
  }

  String words(Span span) {
    return span.of(article.text());
  }

  /** All quads, each once, by subject, property and object. */
  List<Quad> sorted() {
    return quads.stream().sorted(ORDER).toList();
  }
}
