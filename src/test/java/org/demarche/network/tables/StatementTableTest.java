package org.demarche.network.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.model.InputException;
import org.demarche.network.CodedStatement;
import org.demarche.network.Coding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementTableTest {
  @TempDir private Path folder;

  private Path file(String name, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\n", lines));
  }

  @Test
  void readsStatementsAndTheirDocuments() throws IOException {
    Path statements =
        file(
            "s.csv",
            "id,document_id,date,start,stop,actor,agreement,grade",
            "10,7,2024-01-02,5,9,\"Smith, \"\"Al\"\"\",true,-2",
            "9,7,2024-01-02 08:30:00,5,9,,false,+3",
            "2,8,2024-01-02T08:30:00Z,,,Öl,0,",
            "");
    Path documents = file("d.csv", "\uFEFFid;title;author", "7;One;Ann");
    assertEquals("[actor TEXT, agreement BOOLEAN, grade TEXT]", variables(statements));
    Coding coding = StatementTable.read(statements, Optional.of(documents));
    assertEquals(
        """
        10 2024-01-02T00:00 Ann [Smith, "Al", 1, -2]
        9 2024-01-02T08:30 Ann [, 0, +3]
        2 2024-01-02T08:30  [Öl, 0, ]""",
        coding.statements().stream().map(this::line).collect(Collectors.joining("\n")));
  }

  private String variables(Path statements) {
    return StatementTable.read(statements, Optional.empty()).variables().stream()
        .map(it -> it.label() + " " + it.kind())
        .toList()
        .toString();
  }

  private String line(CodedStatement it) {
    return it.id() + " " + it.time() + " " + it.document().author() + " " + it.values();
  }

  @Test
  void readsDnasListOfEvents() throws IOException {
    Path events =
        file(
            "e.csv",
            "\"statement_id\";\"time\";\"actor\";\"grade\";\"start_position\";\"stop_position\";\"text\";\"coder\";"
                + "\"document_id\";\"document_title\";\"document_author\";\"document_source\";"
                + "\"document_section\";\"document_type\"",
            "3;2024-01-02 00:00:00;A;-1;1;2;some words;Kim;4;Title;Ann;Daily;p. 1;news");
    Coding coding = StatementTable.read(events, Optional.empty());
    CodedStatement statement = coding.statements().get(0);
    assertEquals("[actor TEXT, grade INTEGER]", variables(events));
    assertEquals("Kim: some words", statement.coder() + ": " + statement.text());
    assertEquals("Daily", coding.field("source").of(statement));
    assertEquals(List.of("A", "-1"), statement.values());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "id,date,a/1,soon,x|s.csv:2: bad-date: 'soon' is no date such as 2025-01-20T12:00:00",
        "id,date,a/1,2024-01-01|s.csv:2: bad-table: 2 cells under a header of 3; put text with the separator into \"\"",
        "number,date/1,2024-01-01|s.csv: missing-column: there is no column 'id'; the header has: number, date",
        "id,when/1,2024-01-01|s.csv: missing-column: there is no column 'date'; the header has: id, when",
        "id,date,start/1,2024-01-01,two|s.csv:2: bad-number: 'two' is no place in a document",
      })
  void saysWhatIsWrongWhere(String table, String message) throws IOException {
    Path statements = file("s.csv", table.split("/"));
    InputException refusal =
        assertThrows(InputException.class, () -> StatementTable.read(statements, Optional.empty()));
    assertEquals(message, refusal.getMessage().replace(folder + "/", ""));
  }

  @Test
  void refusesWhatIsNoTableOrNotThere() throws IOException {
    Path none = folder.resolve("none.csv");
    assertCode("no-such-file", none);
    Path latin = folder.resolve("latin.csv");
    Files.write(latin, new byte[] {'i', 'd', ',', 'd', (byte) 0xE4, '\n'});
    assertCode("bad-table", latin);
  }

  private static void assertCode(String code, Path file) {
    InputException refusal =
        assertThrows(InputException.class, () -> StatementTable.read(file, Optional.empty()));
    assertEquals(code, refusal.getMessage().split(": ")[1]);
  }

  @Test
  void refusesADocumentTwice() throws IOException {
    Path statements = file("s.csv", "id,date", "1,2024-01-01");
    Path documents = file("d.csv", "id,title", "7,One", "7,Two");
    InputException refusal =
        assertThrows(
            InputException.class, () -> StatementTable.read(statements, Optional.of(documents)));
    assertEquals("duplicate-id", refusal.getMessage().split(": ")[1]);
  }

  @Test
  void namesTheVariablesThatThereAre() throws IOException {
    Path statements = file("s.csv", "id,date,actor", "1,2024-01-01,A");
    Coding coding = StatementTable.read(statements, Optional.empty());
    InputException refusal = assertThrows(InputException.class, () -> coding.field("actr"));
    assertEquals(
        "actr: unknown-variable: statements are not coded by it; these are known: actor, id, title,"
            + " author, source, section, type, coder",
        refusal.getMessage());
  }
}
