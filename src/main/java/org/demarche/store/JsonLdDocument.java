package org.demarche.store;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.serialization.QuadsToJsonld;
import com.apicatalog.rdf.api.RdfConsumerException;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes JSON-LD 1.1 in the terms of {@code ontology/context.jsonld}, without fetching anything.
 */
public final class JsonLdDocument {
  private static final String CONTEXT = "ontology/context.jsonld";

  private JsonLdDocument() {}

  /** Writes quads, which decide the order; triples have the default graph. */
  public static void write(List<Quad> quads, OutputStream out) {
    try {
      JsonDocument nodes = JsonDocument.of(expanded(quads));
      JsonObject document = JsonLd.compact(nodes, context()).get();
      Map<String, Object> pretty = Map.of(JsonGenerator.PRETTY_PRINTING, true);
      JsonWriter writer = Json.createWriterFactory(pretty).createWriter(out);
      writer.writeObject(document);
      out.write('\n');
      out.flush();
    } catch (JsonLdError e) {
      throw new IllegalStateException("JSON-LD: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonArray expanded(List<Quad> quads) throws JsonLdError {
    QuadsToJsonld nodes = JsonLd.fromRdf();
    for (Quad quad : quads) {
      add(nodes, quad);
    }
    return nodes.toJsonLd();
  }

  private static void add(QuadsToJsonld nodes, Quad quad) throws JsonLdError {
    Node object = quad.getObject();
    String graph = quad.isDefaultGraph() ? null : name(quad.getGraph());
    try {
      nodes.quad(
          name(quad.getSubject()),
          name(quad.getPredicate()),
          object.isLiteral() ? object.getLiteralLexicalForm() : name(object),
          object.isLiteral() ? object.getLiteralDatatypeURI() : null,
          object.isLiteral() && !object.getLiteralLanguage().isEmpty()
              ? object.getLiteralLanguage()
              : null,
          null,
          graph);
    } catch (RdfConsumerException e) {
      throw new IllegalStateException("JSON-LD: " + e.getMessage(), e);
    }
  }

  private static String name(Node node) {
    return node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.getURI();
  }

  private static JsonDocument context() throws JsonLdError, IOException {
    try (InputStream in = JsonLdDocument.class.getClassLoader().getResourceAsStream(CONTEXT)) {
      return JsonDocument.of(in);
    }
  }
}
