package org.demarche.coded;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.demarche.knowledge.Knowledge;
import org.demarche.model.HandCoding;
import org.demarche.network.CodedStatement;
import org.demarche.network.Coding;
import org.demarche.network.formats.EventList;

/** Takes the documents of a coded table one by one. */
public final class CodedDocuments {
  private static final ObjectMapper JSON = new ObjectMapper();

  private CodedDocuments() {}

  /**
   * All documents, in the order of their first statements.
   *
   * @param table what the identifiers of its documents begin with
   * @throws org.demarche.model.InputException where nothing says who, or on what
   */
  public static List<CodedDocument> of(Coding coding, String table, Knowledge knowledge) {
    Roles roles = new Roles(coding);
    CodedDemands demands = new CodedDemands(knowledge.demands());
    Map<String, List<CodedStatement>> byDocument =
        coding.statements().stream()
            .collect(
                Collectors.groupingBy(
                    it -> it.document().id(), LinkedHashMap::new, Collectors.toList()));
    List<CodedDocument> documents = new ArrayList<>();
    byDocument.forEach(
        (id, statements) -> {
          DossierMaker maker = new DossierMaker(roles, new CodedActors(knowledge), demands);
          statements.forEach(maker::add);
          documents.add(
              new CodedDocument(
                  maker.dossier(id.isBlank() ? table : table + "/" + id),
                  statements.stream().map(it -> coding(coding, it)).toList()));
        });
    return documents;
  }

  private static HandCoding coding(Coding coding, CodedStatement statement) {
    Map<String, String> row = new LinkedHashMap<>();
    List<String> header = EventList.header(coding);
    List<Object> cells = EventList.cells(statement);
    for (int i = 0; i < header.size(); i++) {
      row.put(header.get(i), cells.get(i).toString());
    }
    try {
      return new HandCoding(
          statement.coder().isBlank() ? "by hand" : statement.coder(),
          JSON.writeValueAsString(row));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
