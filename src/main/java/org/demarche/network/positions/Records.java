package org.demarche.network.positions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.demarche.query.NamedQuery;
import org.demarche.query.QueryLibrary;
import org.demarche.query.RowSource;
import org.demarche.query.Tables;

/** Rows by the names of their columns. */
final class Records {
  private Records() {}

  /** One of the tables that a store is handed on in. */
  static List<Map<String, String>> table(RowSource source, String name) {
    return source.rows(Tables.library().named(name)).records();
  }

  /** The answer to a query beside the classes of this package. */
  static List<Map<String, String>> own(RowSource source, String name) {
    return source.rows(query(name)).records();
  }

  /** A query beside the classes of this package. */
  static NamedQuery query(String name) {
    try (InputStream in = Records.class.getResourceAsStream(name + ".rq")) {
      byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
      return QueryLibrary.parse(name, new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
