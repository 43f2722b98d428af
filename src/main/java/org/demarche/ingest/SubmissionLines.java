package org.demarche.ingest;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.writer.WriterStreamRDFPlain;
import org.apache.jena.sparql.core.Quad;
import org.demarche.model.InputException;
import org.demarche.ontology.QuickNodeFormatter;

/** Submissions as JSON lines, one article a line, its triples as N-Triples in a string. */
final class SubmissionLines {
  static final String TYPE = "application/x-ndjson";

  private static final ObjectMapper JSON =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
              .build());

  private SubmissionLines() {}

  /** One line. */
  private record Line(String base, String id, String graph, String source, String triples) {}

  static byte[] write(List<Submission> articles) {
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      for (Submission article : articles) {
        Line line =
            new Line(
                article.base(), article.id(), article.graph(), article.source(), text(article));
        bytes.writeBytes(JSON.writeValueAsBytes(line));
        bytes.write('\n');
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads all of them.
   *
   * @throws InputException where one is not as it has to be
   */
  static List<Submission> read(InputStream body) throws IOException {
    List<Submission> articles = new ArrayList<>();
    try (MappingIterator<Line> lines = JSON.readerFor(Line.class).readValues(body)) {
      while (lines.hasNextValue()) {
        articles.add(submission(lines.nextValue()));
      }
    } catch (JacksonException e) {
      throw bad("line " + (articles.size() + 1) + " is not an article in JSON");
    }
    return articles;
  }

  static InputException bad(String what) {
    return new InputException("bad-body: " + what + "; nothing was written");
  }

  private static Submission submission(Line line) {
    if (line == null
        || line.base() == null
        || line.id() == null
        || line.graph() == null
        || line.source() == null
        || line.triples() == null) {
      throw bad("an article lacks base, id, graph, source or triples");
    }
    Submission article =
        new Submission(line.base(), line.id(), line.graph(), line.source(), quads(line));
    if (!article.isNamedWell()) {
      throw bad("the graph <" + article.graph() + "> is not the article's");
    }
    return article;
  }

  private static String text(Submission article) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WriterStreamRDFPlain writer =
        new WriterStreamRDFPlain(IO.wrapUTF8(bytes), new QuickNodeFormatter());
    article.quads().forEach(quad -> writer.triple(quad.asTriple()));
    writer.finish();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** What the mapper wrote is not looked at word by word: the graph's digest tells more. */
  private static List<Quad> quads(Line line) {
    List<Quad> quads = new ArrayList<>();
    Node graph = NodeFactory.createURI(line.graph());
    try {
      RDFParser.fromString(line.triples(), Lang.NTRIPLES)
          .checking(false)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(
              new StreamRDFBase() {
                @Override
                public void triple(Triple triple) {
                  quads.add(Quad.create(graph, triple));
                }
              });
    } catch (RiotException e) {
      throw bad("the triples of '" + line.id() + "' are not N-Triples (" + e.getMessage() + ")");
    }
    return quads;
  }
}
