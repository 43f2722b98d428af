package org.demarche.network.positions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.InputException;
import org.demarche.query.RowSource;

/** The rows of the coded tables that a store was given, cell by cell as they were. */
public final class CodedRows {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<LinkedHashMap<String, String>> ROW = new TypeReference<>() {};

  private CodedRows() {}

  /** All of them, by document: column → cell. */
  public static List<Map<String, String>> read(RowSource source) {
    return Records.own(source, "coded").stream().map(CodedRows::row).toList();
  }

  /** The identifiers of the articles that their documents are, one for each statement. */
  public static List<String> documents(RowSource source) {
    return Records.own(source, "coded").stream().map(it -> it.get("doc")).toList();
  }

  private static Map<String, String> row(Map<String, String> coded) {
    try {
      return JSON.readValue(coded.get("row"), ROW);
    } catch (JsonProcessingException e) {
      throw new InputException(
          "<%s>: bad-coded-row: its dem:codedRow is no JSON object of strings; load its table again"
              .formatted(coded.get("statement")),
          e);
    }
  }
}
