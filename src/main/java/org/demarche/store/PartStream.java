package org.demarche.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SchemaDO;
import org.demarche.model.InputException;
import org.demarche.ontology.DEMARCHE;
import org.demarche.ontology.GraphDigest;

/** Gathers the quads of a part into articles, whose graphs come one after the other. */
final class PartStream extends StreamRDFBase {
  private static final Node IDENTIFIER = SchemaDO.identifier.asNode();
  private static final Node REVISION_OF = DEMARCHE.revisionOf.asNode();

  private final Path file;
  private final boolean verifying;
  private final String articles;
  private final BiConsumer<Node, GraphUpdate> out;
  private List<Quad> graph = new ArrayList<>();
  private Node name = Node.ANY;

  private PartStream(Path file, boolean verifying, String base, BiConsumer<Node, GraphUpdate> out) {
    this.file = file;
    this.verifying = verifying;
    this.articles = base + "article/";
    this.out = out;
  }

  /**
   * Hands over each article, by its identity over all revisions.
   *
   * @param verifying whether each is compared with its digest
   * @param base what the IRIs of instances begin with
   * @throws InputException where the file is damaged, or holds anything but whole articles
   */
  static void read(Path file, boolean verifying, String base, BiConsumer<Node, GraphUpdate> out) {
    PartStream stream = new PartStream(file, verifying, base, out);
    try (InputStream in = PartFiles.open(file);
        BoundedInput bounded = BoundedInput.of(in, Lang.NQUADS)) {
      RDFParser.source(verifying ? bounded : in)
          .lang(Lang.NQUADS)
          .checking(verifying)
          .errorHandler(new RdfLoader.ErrorsOnly())
          .parse(stream);
    } catch (RiotException | IOException e) {
      throw PartFiles.damaged(file, e.getMessage());
    }
    stream.handOver();
  }

  @Override
  public void quad(Quad quad) {
    if (!quad.getGraph().equals(name)) {
      handOver();
      name = quad.getGraph();
    }
    graph.add(quad);
  }

  private void handOver() {
    if (graph.isEmpty()) {
      return;
    }
    Node identity = value(REVISION_OF);
    refuseForeign(identity);
    if (verifying && !GraphDigest.holds(graph)) {
      throw PartFiles.damaged(file, "the graph <" + name + "> is not whole");
    }
    out.accept(
        identity,
        new GraphUpdate(name.toString(), value(IDENTIFIER).getLiteralLexicalForm(), graph));
    graph = new ArrayList<>();
  }

  private void refuseForeign(Node identity) {
    boolean fits =
        identity.isURI()
            && identity.getURI().startsWith(articles)
            && name.toString().startsWith(identity.getURI() + "/")
            && value(IDENTIFIER).isLiteral();
    if (!fits) {
      throw new InputException(
          "%s: not-articles: the graph <%s> is no whole article below <%s>; leave --bulk out for other RDF, or give the --base of the extraction"
              .formatted(file, name, articles));
    }
  }

  /** Of the article itself. */
  private Node value(Node property) {
    return graph.stream()
        .filter(it -> it.getPredicate().equals(property) && it.getSubject().equals(name))
        .map(Quad::getObject)
        .findFirst()
        .orElse(Node.ANY);
  }
}
