package org.demarche.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.demarche.model.Deed.Adjunct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Deeds in one line. */
class DeedTest {
  @Test
  void writesItsPartsBetweenBars() {
    Deed deed =
        new Deed(
            Optional.of("Ada North"),
            List.of("not", "close"),
            List.of("Osk", "mine"),
            List.of(new Adjunct("in", List.of("June")), new Adjunct("", List.of("for", "good"))));
    assertEquals("Ada North | not close | Osk mine | :for good | in:June", deed.written());
    assertEquals(Optional.of(deed), Deed.read(deed.written()));
  }

  @ParameterizedTest
  @ValueSource(strings = {" |  | mine", "Ada North | resign | ", " | close | mine | in:Osk"})
  void readsWhatLacksParts(String written) {
    assertEquals(Optional.of(written), Deed.read(written).map(Deed::written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "mine", "close | mine"})
  void readsNothingElse(String written) {
    assertEquals(Optional.empty(), Deed.read(written));
  }
}
