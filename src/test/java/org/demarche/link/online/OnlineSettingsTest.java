package org.demarche.link.online;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.demarche.model.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnlineSettingsTest {
  private static OnlineSettings settings(String api, Optional<URI> service, String contact) {
    return new OnlineSettings(
        URI.create(api), service, contact, "1", Path.of("cache"), OnlineSettings.MONTH, false);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # Wikidata wants to know whom to write to
          https://www.wikidata.org/w/api.php, '',            no-contact
          https://www.wikidata.org/w/api.php, me,            no-contact
          # no header of its own
          http://localhost:8080/api.php,      'a@b.org (x)', bad-contact
          http://localhost:8080/api.php,      'a@b.org\u00e9', bad-contact
          file:///etc/passwd,                 a@b.org,       bad-address
          """)
  void refuses(String api, String contact, String code) {
    InputException thrown =
        assertThrows(InputException.class, () -> settings(api, Optional.empty(), contact));
    assertTrue(thrown.getMessage().contains(": " + code + ": "), thrown.getMessage());
  }

  @Test
  void asksForAContactWhereTheServiceIsWikimedias() {
    Optional<URI> service =
        Optional.of(URI.create("https://wikidata-reconciliation.wmcloud.org/en/api"));
    assertThrows(InputException.class, () -> settings("http://localhost/api.php", service, ""));
  }

  @Test
  void saysWhoAsks() {
    String java = " Java/" + Runtime.version().feature();
    assertEquals(
        "Demarche/1 (me@example.org)" + java,
        settings("http://localhost/api.php", Optional.empty(), "me@example.org").userAgent());
    assertEquals(
        "Demarche/1" + java,
        settings("http://localhost/api.php", Optional.empty(), "").userAgent());
  }
}
