package org.demarche.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SitesTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          https://www.harbour-gazette.example/a/b, ''
          https://www.example.co.uk/news?x=1, example.co.uk
          http://edition.example.com:8080,    example.com
          news.example.com,                   example.com
          Example.Com,                        example.com
          https://our.blogspot.com/x,         our.blogspot.com
          https://192.0.2.7/news,             ''
          https://blogspot.com/,              ''
          co.uk,                              ''
          'U.S.',                             ''
          The Harbour Gazette,                ''
          'Gazette, Inc.',                    ''
          https://a b/,                       ''
          '',                                 ''
          """)
  void aSiteIsTheDomainThatSomebodyRegistered(String address, String site) {
    assertEquals(site, Sites.of(address).orElse(""));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          theguardian.com,     The Guardian,             true
          guardian.ng,         The Guardian,             true
          guardian.ng,         Guardian,                 true
          harbour-gazette.com, Harbour Gazette,          true
          bbc.co.uk,           BBC,                      true
          bbc.co.uk,           BBC News,                 false
          hgt.com,             Harbour Gazette Tomorrow, true
          hg.com,              Harbour Gazette,          false
          yahoo.com,           Reuters,                  false
          elpais.com,          El País,                  true
          """)
  void aSiteBearsANameOrItsInitials(String site, String name, boolean bears) {
    assertEquals(bears, Sites.bears(site, name));
  }
}
