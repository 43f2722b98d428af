package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.vocabulary.RDFS;
import org.demarche.model.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A change that fails leaves nothing behind, and spoils nothing that is written after it. */
class FailedChangeTest {
  private static final String BASE = "https://example.org/";

  @TempDir Path folder;

  @Test
  void whatIsWrittenAfterALargeFileThatWasRefusedCanBeRead() throws IOException {
    Path db = folder.resolve("db");
    Path broken = Files.writeString(folder.resolve("broken.nq"), manyQuads() + "nonsense\n");
    try (GraphStore store = GraphStore.open(db)) {
      store.seeds(BASE, model("before"));
    }
    String expected;
    try (GraphStore store = GraphStore.open(db)) {
      InputException e = assertThrows(InputException.class, () -> store.loadRdf(broken, BASE));
      assertTrue(e.getMessage().contains(":5001:1: not-rdf"), e.getMessage());
      assertTrue(lines(store).contains("\"before\""));
      store.seeds(BASE, model("after"));
      expected = lines(store);
      assertTrue(expected.contains("\"after\"") && !expected.contains("\"before\""));
    }
    try (GraphStore store = GraphStore.open(db)) {
      assertEquals(expected, lines(store));
      store.compareIndexes();
    }
  }

  /** More than the library holds back before it writes to the file. */
  private static String manyQuads() {
    return IntStream.range(0, 5000)
        .mapToObj(i -> "<urn:a> <urn:b> \"%s %d\" <urn:g> .\n".formatted("long".repeat(20), i))
        .collect(Collectors.joining());
  }

  private static Model model(String label) {
    Model model = ModelFactory.createDefaultModel();
    model.createResource(BASE + "x").addProperty(RDFS.label, label);
    return model;
  }

  private static String lines(GraphStore store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.export(Lang.NQUADS, out, Optional.empty());
    return out.toString(StandardCharsets.UTF_8);
  }
}
