package org.demarche.corrections;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;

/** Triples as a text: N-Triples, sorted. */
final class TripleText {
  private TripleText() {}

  static String write(Collection<Triple> triples) {
    return triples.stream().map(it -> line(it)).sorted().distinct().collect(Collectors.joining());
  }

  private static String line(Triple triple) {
    return NodeFmtLib.strNT(triple.getSubject())
        + " "
        + NodeFmtLib.strNT(triple.getPredicate())
        + " "
        + NodeFmtLib.strNT(triple.getObject())
        + " .\n";
  }

  static List<Triple> read(String text) {
    List<Triple> triples = new ArrayList<>();
    RDFParser.fromString(text, Lang.NTRIPLES)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
        .parse(
            new StreamRDFBase() {
              @Override
              public void triple(Triple triple) {
                triples.add(triple);
              }
            });
    return triples;
  }
}
