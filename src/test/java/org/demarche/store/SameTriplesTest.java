package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameTriplesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the terms are the same, not what they mean
          <u:a> <u:b> 1 .             | <u:a> <u:b> 1 .             | true
          <u:a> <u:b> 1 .             | <u:a> <u:b> 01 .            | false
          <u:a> <u:b> 'c' .           | <u:a> <u:b> 'c'@en .        | false
          # one more, on either side
          <u:a> <u:b> 1 , 2 .         | <u:a> <u:b> 1 .             | false
          <u:a> <u:b> 1 .             | <u:a> <u:b> 1 , 2 .         | false
          # blank nodes by what is said of them
          _:x <u:b> 1 .               | _:y <u:b> 1 .               | true
          <u:a> <u:b> _:x .           | <u:a> <u:b> _:y , _:z .     | false
          _:x <u:b> _:x .             | _:y <u:b> _:z .             | false
          _:x <u:b> 1 . <u:a> <u:b> 1 . | _:y <u:b> 1 .             | false
          _:x <u:b> 1 .               | _:y <u:b> 1 . <u:a> <u:b> 1 . | false
          """)
  void comparesTermsAndWhatBlankNodesStandFor(String stored, String wanted, boolean same) {
    assertEquals(same, SameTriples.in(graph(stored), graph(wanted)));
  }

  private static Graph graph(String turtle) {
    Model model = ModelFactory.createDefaultModel();
    return model.read(new StringReader(turtle), null, "TTL").getGraph();
  }
}
