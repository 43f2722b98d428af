package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.Lang;
import org.demarche.model.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundedInputTest {
  private static final String BASE = "https://example.org/";
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # each kind of nesting
          ttl    | <u:a> <u:b> | [ <u:c>
          ttl    | <u:a> <u:b> | (
          ttl    | <u:a> <u:b> | <<( <u:a> <u:b>
          trig   | <u:g> { <u:a> <u:b> | (
          nt     | <u:a> <u:b> | <<( <u:a> <u:b>
          jsonld | {"u:a": | [
          jsonld | {"u:a": | {"u:b":
          rj     | {"u:a": | [
          # marks in literals, names and comments hide nothing
          ttl    | <u:a> <u:b> "(\\"(" , \"\"\"( "" \\\"\"\" \"\"\" , "" , "\\\\" , | [ <u:c>
          ttl    | <u:a#(> <u:b> | (
          """)
  void refusesWhatIsNestedTooDeep(String format, String begin, String level) throws IOException {
    String text = begin + (level + " ").repeat(100_000);
    assertRefused("nested-too-deep", write("deep." + format, text));
  }

  @Test
  void refusesElementsNestedTooDeep() throws IOException {
    String text = "<rdf:RDF xmlns:rdf='" + RDF + "' xmlns:u='u:'>" + "<u:a>".repeat(100_000);
    assertRefused("nested-too-deep", write("deep.rdf", text));
  }

  @ParameterizedTest
  @CsvSource({"ttl", "nq", "jsonld"})
  void readsBracketsWithinLiteralsAndNames(String format) throws IOException {
    String brackets = "([{<".repeat(300);
    String text =
        switch (format) {
          case "ttl" ->
              "<u:a> <u:b> \"\"\""
                  + brackets
                  + "\"\" \\\"\"\"\" , '"
                  + brackets
                  + "' , ''. # "
                  + brackets;
          case "nq" -> "<u:a> <u:b> \"" + brackets + "\" <u:g> .\n";
          default -> "{\"@id\": \"u:a\", \"u:b\": \"\\\"" + brackets + "\"}";
        };
    assertTrue(load(write("flat." + format, text)).contains(brackets));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          document-type    | <!DOCTYPE r [<!ENTITY e SYSTEM "file:///etc/hostname">]>
          document-type    | <?xml version="1.0"?><!-- x --><!DOCTYPE r>
          unknown-encoding | x
          """)
  void refusesXmlThatCouldHideSomething(String code, String begin) throws IOException {
    String text = begin + "<rdf:RDF xmlns:rdf='" + RDF + "'/>";
    assertRefused(code, write("x.rdf", text));
  }

  @Test
  void refusesADocumentTypeInAnotherEncoding() throws IOException {
    String text = "<?xml version='1.0' encoding='UTF-16'?><!DOCTYPE r><r/>";
    Path file = Files.write(folder.resolve("x.rdf"), text.getBytes(StandardCharsets.UTF_16));
    assertRefused("unknown-encoding", file);
  }

  @Test
  void readsOrdinaryXml() throws IOException {
    String text =
        "<?xml version='1.0'?><rdf:RDF xmlns:rdf='%s' xmlns:u='urn:u:'>%s</rdf:RDF>"
            .formatted(
                RDF,
                "<rdf:Description rdf:about='urn:a'><u:b>c</u:b></rdf:Description>".repeat(500));
    assertTrue(load(write("x.rdf", text)).contains("\"c\""));
  }

  @Test
  void refusesAGiganticLiteral() throws IOException {
    Path file = folder.resolve("bomb.nt.gz");
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write("<u:a> <u:b> \"".getBytes(StandardCharsets.US_ASCII));
      byte[] block = new byte[1 << 20];
      java.util.Arrays.fill(block, (byte) 'a');
      for (int i = 0; i < 1024; i++) {
        out.write(block);
      }
    }
    assertRefused("too-large", file);
  }

  private void assertRefused(String code, Path file) {
    try (GraphStore store = GraphStore.inMemory()) {
      InputException e = assertThrows(InputException.class, () -> store.loadRdf(file, BASE));
      assertTrue(e.getMessage().startsWith(file + ": " + code), e.getMessage());
      assertTrue(lines(store).isEmpty());
    }
  }

  private String load(Path file) {
    try (GraphStore store = GraphStore.inMemory()) {
      store.loadRdf(file, BASE);
      return lines(store);
    }
  }

  private static String lines(GraphStore store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.export(Lang.NQUADS, out, Optional.empty());
    return out.toString(StandardCharsets.UTF_8);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
