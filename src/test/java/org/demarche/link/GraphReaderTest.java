package org.demarche.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphReaderTest {
  @ParameterizedTest
  @CsvSource({"2024-02-29, 2024-02-29", "2024-02-31, ", "2024, ", "a day, "})
  void whatIsNoDayIsNone(String text, LocalDate day) {
    assertEquals(Optional.ofNullable(day), GraphReader.day(NodeFactory.createLiteralString(text)));
  }
}
