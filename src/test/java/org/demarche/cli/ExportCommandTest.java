package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.demarche.SampleStore;
import org.demarche.ontology.DEMARCHE;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a store is handed on as: one graph or several, and tables that fit together. */
class ExportCommandTest {
  @TempDir private static Path folder;

  private static Path tables;
  private static JsonNode description;

  @BeforeAll
  static void export() throws IOException {
    Path db = folder.resolve("db");
    SampleStore.copyTo(db);
    Path more =
        Files.writeString(
            folder.resolve("more.ttl"),
            "<https://w3id.org/demarche/id/actor/vladimir-putin>"
                + " <https://w3id.org/demarche/ns#describedAs> \"a judoka\", \"a skier\" .");
    assertEquals(0, Execution.of("load", more, "--store", db).exitCode());
    tables = folder.resolve("new/tables");
    assertEquals(0, run("--tables", tables).exitCode());
    description = new ObjectMapper().readTree(tables.resolve("datapackage.json").toFile());
  }

  @Test
  void describesEveryColumn() throws IOException {
    assertEquals(7, description.get("resources").size());
    for (JsonNode table : description.get("resources")) {
      List<String> described = new ArrayList<>();
      table.get("schema").get("fields").forEach(it -> described.add(it.get("name").asText()));
      assertEquals(described, header(table.get("path").asText()));
    }
  }

  @Test
  void keepsToTheTypesThatItDescribes() throws IOException {
    for (JsonNode table : description.get("resources")) {
      for (JsonNode field : table.get("schema").get("fields")) {
        String pattern =
            switch (field.get("type").asText()) {
              case "integer" -> "-?\\d+|";
              case "number" -> "-?\\d+(\\.\\d+)?|";
              case "date" -> "\\d{4}(-\\d\\d(-\\d\\d)?)?|";
              case "boolean" -> "true|false";
              default -> "(?s).*";
            };
        for (String value : column(table.get("path").asText(), field.get("name").asText())) {
          assertTrue(value.matches(pattern), table.get("name") + " " + field + " " + value);
        }
      }
    }
  }

  @Test
  void keysAreUniqueAndWhatTheyReferToIsThere() throws IOException {
    int references = 0;
    for (JsonNode table : description.get("resources")) {
      String path = table.get("path").asText();
      JsonNode schema = table.get("schema");
      if (schema.has("primaryKey")) {
        List<String> keys = column(path, schema.get("primaryKey").asText());
        assertEquals(keys.size(), new HashSet<>(keys).size(), path);
        assertTrue(!keys.isEmpty(), path);
      }
      for (JsonNode key : schema.get("foreignKeys")) {
        String target = key.get("reference").get("resource").asText();
        String file = target.isEmpty() ? path : target + ".csv";
        Set<String> known =
            new HashSet<>(column(file, key.get("reference").get("fields").asText()));
        known.add("");
        Set<String> used = new HashSet<>(column(path, key.get("fields").asText()));
        used.removeAll(known);
        assertEquals(Set.of(), used, path + " " + key);
        references++;
      }
    }
    assertTrue(references > 8, "there are references");
  }

  @Test
  void countsAsTheStoreDoes() throws IOException {
    String stats = Execution.of("stats", "--store", folder.resolve("db")).out();
    for (String table : List.of("articles", "statements", "positions")) {
      int rows = column(table + ".csv", header(table + ".csv").get(0)).size();
      assertTrue(stats.replaceAll("\\s+", " ").contains(table + " " + rows), stats);
    }
  }

  @Test
  void tellsWhatGoesWithoutSayingInTheGraph() throws IOException {
    assertEquals(Set.of("1", "-1"), new HashSet<>(column("statements.csv", "polarity")));
    assertTrue(column("statements.csv", "certainty").contains("certain"));
    assertTrue(column("mentions.csv", "resolved_by").contains("name"));
  }

  @Test
  void writesOneTableToStandardOutput() throws IOException {
    assertEquals(Files.readString(tables.resolve("demands.csv")), run("--table", "demands").out());
    Execution unknown = run("--table", "demand");
    assertEquals(3, unknown.exitCode());
    assertTrue(unknown.err().contains("did you mean demands"), unknown.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.ttl", "a.nt", "a.nq", "a.trig", "a.jsonld"})
  void writesWhatTheNameSays(String name) throws IOException {
    Path file = folder.resolve(name);
    assertEquals(0, run("-o", file).exitCode());
    Dataset dataset = RDFDataMgr.loadDataset(file.toUri().toString());
    Model all = dataset.getUnionModel().union(dataset.getDefaultModel());
    assertEquals(
        column("articles.csv", "doc").size(),
        all.listSubjectsWithProperty(RDF.type, DEMARCHE.Article).toList().size());
  }

  @Test
  void refusesNamesOfFormatsThatHoldNoGraphs() {
    Execution run = run("-o", folder.resolve("a.csv"));
    assertEquals(3, run.exitCode());
    assertTrue(run.err().contains("unknown-format"), run.err());
  }

  private static List<String> header(String file) throws IOException {
    try (CSVParser rows = rows(file)) {
      return rows.getHeaderNames();
    }
  }

  private static List<String> column(String file, String name) throws IOException {
    List<String> values = new ArrayList<>();
    try (CSVParser rows = rows(file)) {
      for (CSVRecord row : rows) {
        values.add(row.get(name));
      }
    }
    return values;
  }

  private static CSVParser rows(String file) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    return CSVParser.parse(Files.newBufferedReader(tables.resolve(file)), format);
  }

  private static Execution run(Object... arguments) {
    Object[] all = new Object[arguments.length + 3];
    all[0] = "export";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    all[arguments.length + 1] = "--store";
    all[arguments.length + 2] = folder.resolve("db");
    return Execution.of(all);
  }
}
