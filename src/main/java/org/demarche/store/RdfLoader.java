package org.demarche.store;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.base.file.FileException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.demarche.model.InputException;
import org.demarche.store.derived.DerivedGraphs;

/** Streams a user's RDF into named graphs, inside a transaction of the caller. */
final class RdfLoader {
  private final DatasetGraph data;
  private final DerivedGraphs derived;
  private final String base;
  private final OwnNames names;
  private final boolean restoring;

  /**
   * @param restoring whether articles and the store's own graphs may be filled, too
   */
  RdfLoader(DatasetGraph data, DerivedGraphs derived, String base, boolean restoring) {
    this.data = data;
    this.derived = derived;
    this.base = base;
    this.names = OwnNames.of(data, base);
    this.restoring = restoring;
  }

  /** Whether nothing but seeds was put into a store, and what follows from them. */
  static boolean isNew(DatasetGraph data) {
    return Iter.allMatch(
        data.listGraphNodes(),
        graph -> OwnNames.isKnown(graph) || DerivedGraphs.isOne(graph) || OwnNames.isLocal(graph));
  }

  LoadedRdf load(Path file) {
    if (!Files.isReadable(file)) {
      throw new InputException(file + ": cannot be read; check its name and permissions");
    }
    if (!Files.isRegularFile(file)) {
      throw new InputException(file + ": not-a-file: only files are read; give one");
    }
    Sink sink = new Sink(NodeFactory.createURI(base + "graph/file/" + IriWords.of(file)));
    try (BoundedInput in = BoundedInput.of(IO.openFileEx(file.toString()), lang(file))) {
      parse(in, lang(file), file, sink);
    } catch (IOException | RuntimeIOException e) {
      throw new InputException(file + ": not-rdf: " + e.getMessage(), e);
    }
    return new LoadedRdf(sink.count, sink.replaced);
  }

  private void parse(BoundedInput in, Lang lang, Path file, Sink sink) {
    try {
      RDFParser.source(in)
          .lang(lang)
          .base(base)
          .set(LangJSONLD11.JSONLD_OPTIONS, new JsonLdOptions(RdfLoader::refuse))
          .errorHandler(new ErrorsOnly())
          .parse(sink);
    } catch (FileException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      throw new InputException(file + reason(e, in.refusal().or(sink::refusal)), e);
    }
  }

  private static String reason(Throwable e, Optional<InputException> refusal) {
    if (refusal.isPresent()) {
      return ": " + refusal.get().getMessage();
    }
    if (e instanceof StackOverflowError) {
      return ": nested-too-deep: flatten it";
    }
    if (e instanceof OutOfMemoryError) {
      return ": too-large: it needs more memory than there is";
    }
    if (e instanceof RiotParseException at && at.getLine() > 0) {
      return ":%d:%d: not-rdf: %s".formatted(at.getLine(), at.getCol(), at.getOriginalMessage());
    }
    return ": not-rdf: " + e.getMessage();
  }

  private static Lang lang(Path file) {
    Lang lang = RDFLanguages.filenameToLang(file.getFileName().toString());
    return lang == null ? Lang.TURTLE : lang;
  }

  /** Contexts stand in the document itself: loading a file asks no server for anything. */
  private static Document refuse(URI context, DocumentLoaderOptions options) throws JsonLdError {
    throw new JsonLdError(
        JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
        "remote-context: <" + context + "> is not fetched; write the context into the document");
  }

  /** Lets warnings pass; an error ends the parsing. */
  static final class ErrorsOnly implements ErrorHandler {
    @Override
    public void warning(String message, long line, long column) {
      // odd but legal, such as an IRI of an unusual scheme
    }

    @Override
    public void error(String message, long line, long column) {
      throw new RiotParseException(message, line, column);
    }

    @Override
    public void fatal(String message, long line, long column) {
      throw new RiotParseException(message, line, column);
    }
  }

  /** Empties each graph when it first occurs, then adds to it. */
  private final class Sink extends StreamRDFBase {
    private final Node fallback;
    private final Set<Node> begun = new HashSet<>();
    private final List<String> replaced = new ArrayList<>();
    private Optional<InputException> refusal = Optional.empty();
    private Node subject = Node.ANY;
    private long count;

    Sink(Node fallback) {
      this.fallback = fallback;
    }

    @Override
    public void triple(Triple triple) {
      quad(Quad.create(fallback, triple));
    }

    @Override
    public void quad(Quad quad) {
      Node graph = quad.isDefaultGraph() ? fallback : quad.getGraph();
      if (restoring && DerivedGraphs.isOne(graph)) {
        count++; // it comes about by itself
        return;
      }
      if (begun.add(graph)) {
        begin(graph);
      }
      admit(quad.getSubject());
      Quad added = Quad.create(graph, quad.asTriple());
      derived.adding(added);
      data.add(added);
      count++;
    }

    private void begin(Node graph) {
      boolean there = data.containsGraph(graph);
      boolean own = names.isOwn(graph) && !graph.equals(fallback);
      boolean fillable = restoring && (!there || OwnNames.isKnown(graph));
      if (own && !fillable || OwnNames.isLocal(graph)) {
        throw refused(graph);
      }
      if (there && !own) {
        replaced.add(graph.toString());
      }
      derived.emptying(graph);
      data.removeGraph(graph);
    }

    /** Queries see all graphs as one: what another graph says of an article counts for it. */
    private void admit(Node next) {
      if (!restoring && !next.equals(subject) && names.isArticle(next)) {
        throw refused(next);
      }
      subject = next;
    }

    /** What ended the loading, however a parser wrapped it. */
    Optional<InputException> refusal() {
      return refusal;
    }

    private InputException refused(Node name) {
      InputException e =
          new InputException(
              "protected-name: <"
                  + name
                  + "> is for loaded articles or the store itself; restore a backup into a new"
                  + " store, or give it another name");
      refusal = Optional.of(e);
      return e;
    }
  }
}
