package org.demarche.network.tables;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.demarche.model.InputException;
import org.demarche.network.Document;

/** Reads a table of documents: {@code id}, {@code title}, {@code author}, {@code source} … */
final class DocumentTable {
  private DocumentTable() {}

  /**
   * By id.
   *
   * @throws InputException for a table without ids, and for one that has an id twice
   */
  static Map<String, Document> read(Path file) {
    Sheet sheet = Sheet.read(file);
    int id = sheet.needed("id", "document_id");
    Map<String, Document> documents = new HashMap<>();
    for (Sheet.Row row : sheet.rows()) {
      Document document =
          new Document(
              row.cells().get(id),
              Sheet.cell(row, sheet.column("title")),
              Sheet.cell(row, sheet.column("author")),
              Sheet.cell(row, sheet.column("source")),
              Sheet.cell(row, sheet.column("section")),
              Sheet.cell(row, sheet.column("type")));
      if (documents.put(document.id(), document) != null) {
        throw sheet.bad(
            row, "duplicate-id: there is another document '" + document.id() + "' before");
      }
    }
    return documents;
  }
}
