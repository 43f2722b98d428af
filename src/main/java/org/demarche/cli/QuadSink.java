package org.demarche.cli;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.demarche.model.Article;
import org.demarche.ontology.QuickQuads;
import org.demarche.pipeline.Mapped;
import org.demarche.pipeline.Replaced;
import org.demarche.pipeline.Sink;
import org.demarche.store.JsonLdDocument;
import org.demarche.store.Prefixes;

/** Writes articles to a stream of bytes, in the order of the input. */
abstract class QuadSink implements Sink<List<Quad>>, AutoCloseable {

  /** N-Quads and TriG go out group by group; JSON-LD is one tree and needs all of it in memory. */
  static QuadSink of(GraphFormat format, OutputStream bytes) {
    return switch (format) {
      case NQ -> new Streaming(new QuickQuads(bytes), Map.of());
      case TRIG ->
          new Streaming(
              StreamRDFWriter.getWriterStream(bytes, RDFFormat.TRIG_BLOCKS), Prefixes.ALL);
      case TTL ->
          new Merging(
              StreamRDFWriter.getWriterStream(bytes, RDFFormat.TURTLE_BLOCKS), Prefixes.ALL);
      case NT ->
          new Merging(StreamRDFWriter.getWriterStream(bytes, RDFFormat.NTRIPLES_UTF8), Map.of());
      case JSONLD -> new Collecting(bytes);
    };
  }

  abstract void write(Quad quad);

  @Override
  public abstract void close();

  @Override
  public boolean holds(Article article) {
    return false;
  }

  @Override
  public Replaced write(List<Mapped<List<Quad>>> group) {
    group.forEach(mapped -> mapped.graph().forEach(this::write));
    return Replaced.NONE;
  }

  private static class Streaming extends QuadSink {
    final StreamRDF writer;

    Streaming(StreamRDF writer, Map<String, String> prefixes) {
      this.writer = writer;
      writer.start();
      prefixes.forEach(writer::prefix);
    }

    @Override
    void write(Quad quad) {
      writer.quad(quad);
    }

    @Override
    public void close() {
      writer.finish();
    }
  }

  /** Without the names of the graphs. */
  private static final class Merging extends Streaming {
    Merging(StreamRDF writer, Map<String, String> prefixes) {
      super(writer, prefixes);
    }

    @Override
    void write(Quad quad) {
      writer.triple(quad.asTriple());
    }
  }

  private static final class Collecting extends QuadSink {
    private final List<Quad> quads = new ArrayList<>();
    private final OutputStream bytes;

    Collecting(OutputStream bytes) {
      this.bytes = bytes;
    }

    @Override
    void write(Quad quad) {
      quads.add(quad);
    }

    @Override
    public void close() {
      JsonLdDocument.write(quads, bytes);
    }
  }
}
