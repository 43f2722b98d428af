package org.demarche.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** How many of two hundred names that no register has are read right. */
class NamesTableTest {
  private static final int OPEN = 100;
  private static final int CLOSED = 97;

  @Test
  void readsNamesThatRulesWereMadeWith() throws IOException {
    assertEquals(OPEN, right(NameRow::isOpen));
  }

  @Test
  void readsNamesThatNoRuleWasMadeWith() throws IOException {
    assertEquals(CLOSED, right(row -> !row.isOpen()));
  }

  private static long right(Predicate<NameRow> half) throws IOException {
    return rows().stream().filter(half).filter(NameRow::isRight).count();
  }

  private static List<NameRow> rows() throws IOException {
    try (InputStream in = NamesTableTest.class.getResourceAsStream("/names/names.tsv")) {
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return table.lines().skip(1).map(NameRow::of).toList();
    }
  }
}
