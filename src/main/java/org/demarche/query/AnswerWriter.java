package org.demarche.query;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.NodeCmp;
import org.demarche.model.InputException;
import org.demarche.store.JsonLdDocument;
import org.demarche.store.Prefixes;

/** Writes the answer of one execution in one format. */
final class AnswerWriter {
  private static final Map<Output, Lang> ROWS =
      Map.of(
          Output.CSV, ResultSetLang.RS_CSV,
          Output.TSV, ResultSetLang.RS_TSV,
          Output.JSON, ResultSetLang.RS_JSON,
          Output.XML, ResultSetLang.RS_XML);

  private static final Comparator<Triple> ORDER =
      Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

  private final Output output;
  private final Optional<Telling> telling;
  private final int width;
  private final OutputStream out;
  private long written;

  AnswerWriter(Output output, Optional<Telling> telling, int width, OutputStream out) {
    this.output = output;
    this.telling = telling;
    this.width = width;
    this.out = out;
  }

  void write(Query query, QueryExec execution) {
    if (query.isAskType()) {
      writeTruth(execution.ask());
    } else if (query.isSelectType()) {
      requireRows();
      write(execution.select());
    } else {
      writeGraph(query.isConstructType() ? triples(query, execution) : execution.describeTriples());
    }
  }

  private static Iterator<Triple> triples(Query query, QueryExec execution) {
    return query.isConstructQuad()
        ? Iter.map(execution.constructQuads(), Quad::asTriple)
        : execution.constructTriples();
  }

  void write(RowSet rows) {
    requireRows();
    rows.hasNext(); // fails here, before anything is written, where an endpoint does
    if (output.isForPeople()) {
      text(ForPeople.format(Rows.of(rows), output, telling, width));
    } else {
      RowSet counted =
          RowSetStream.create(rows.getResultVars(), Iter.operate(rows, row -> written++));
      ResultSetMgr.write(out, ResultSet.adapt(writable(counted)), ROWS.get(output));
    }
  }

  /** How many rows were written in a format for programs. */
  long written() {
    return written;
  }

  private RowSet writable(RowSet rows) {
    return output == Output.XML ? XmlRows.of(rows) : rows;
  }

  private void writeTruth(boolean truth) {
    requireRows();
    if (output.isForPeople()) {
      text((truth ? "yes" : "no") + "\n");
    } else {
      ResultSetMgr.write(out, truth, ROWS.get(output));
    }
  }

  private void writeGraph(Iterator<Triple> triples) {
    if (output == Output.MD || !output.isForPeople() && !output.isForGraphs()) {
      throw unsuitable("a graph", "ttl, nt, trig or jsonld");
    }
    List<Triple> sorted = Iter.asStream(triples).distinct().sorted(ORDER).toList();
    if (output == Output.JSONLD) {
      JsonLdDocument.write(
          sorted.stream().map(t -> Quad.create(Quad.defaultGraphIRI, t)).toList(), out);
    } else {
      stream(sorted);
    }
  }

  private void stream(List<Triple> triples) {
    RDFFormat format = output == Output.NT ? RDFFormat.NTRIPLES_UTF8 : RDFFormat.TURTLE_BLOCKS;
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, format);
    writer.start();
    if (output != Output.NT) {
      Prefixes.ALL.forEach(writer::prefix);
    }
    triples.forEach(writer::triple);
    writer.finish();
  }

  private void requireRows() {
    if (output.isForGraphs()) {
      throw unsuitable("rows", "table, list, quotations, csv, tsv, json, xml or md");
    }
  }

  private InputException unsuitable(String answer, String formats) {
    return new InputException(
        "unsuitable-format: the query answers with %s, which %s does not hold; use %s"
            .formatted(answer, output.name().toLowerCase(Locale.ROOT), formats));
  }

  private void text(String text) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
