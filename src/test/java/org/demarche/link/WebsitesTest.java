package org.demarche.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebsitesTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # site,              host of an article,     confirmed
          example.org,         example.org,            true
          example.org,         www.example.org,        true
          edition.example.org, WWW.Example.org.,       true
          bbc.example.co.uk,   news.example.co.uk,     true
          # another owner under the same suffix
          a-paper.co.uk,       b-paper.co.uk,          false
          a.github.io,         b.github.io,            false
          github.io,           github.io,              false
          a.github.io,         www.a.github.io,        true
          example.org,         example.org.evil.com,   false
          example.org,         notexample.org,         false
          # no name that somebody could register
          co.uk,               co.uk,                  false
          localhost,           localhost,              false
          127.0.0.1,           127.0.0.1,              false
          '',                  '',                     false
          xn--bcher-kva.de,    www.xn--bcher-kva.de,   true
          xn--e1afmkfd.xn--p1ai, www.xn--e1afmkfd.xn--p1ai, true
          xn--p1ai,            xn--p1ai,               false
          """)
  void comparesRegisteredDomains(String site, String host, boolean confirmed) {
    assertEquals(confirmed, Websites.confirms(medium(Optional.of(site)), host));
  }

  @ParameterizedTest
  @CsvSource("example.org")
  void aMediumWithoutSiteIsNotConfirmed(String host) {
    assertEquals(false, Websites.confirms(medium(Optional.empty()), host));
  }

  private static Item medium(Optional<String> website) {
    return new Item(
        "Q9000030", Item.Kind.MEDIUM, "The Paper", "", List.of(), 1, List.of(), List.of(), website);
  }
}
