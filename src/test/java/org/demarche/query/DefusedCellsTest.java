package org.demarche.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefusedCellsTest {
  /** {@code /} is the end of a line, {@code ^} a quotation mark, {@code _} a tab. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # each mark, in each place
          =1+1,@x,-2,+3/     | '=1+1,'@x,'-2,'+3/
          a,b/=c,d/          | a,b/'=c,d/
          ^=1,2^,^@x^/       | ^'=1,2^,^'@x^/
          ^a^^=b^,=c/        | ^a^^=b^,'=c/
          ^a/=b^,c/          | ^a/=b^,c/
          ^_=x^/             | ^'_=x^/
          # what does no harm stays as it is
          a=b,1-2,x@y,,/     | a=b,1-2,x@y,,/
          ^^,^,^,a/          | ^^,^,^,a/
          """)
  void putsAnApostropheBeforeFormulas(String cells, String expected) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DefusedCells defused = new DefusedCells(out, ',')) {
      defused.write(plain(cells));
    }
    assertEquals(new String(plain(expected)), out.toString(StandardCharsets.UTF_8));
  }

  private static byte[] plain(String cells) {
    return cells.replace('/', '\n').replace('^', '"').replace('_', '\t').getBytes();
  }
}
