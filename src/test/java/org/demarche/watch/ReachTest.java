package org.demarche.watch;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReachTest {
  private static final Reach OF_PUBLIC = Reach.of("https://93.184.215.14/feed");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.9.9.9",
        "2130706433",
        "0.0.0.0",
        "10.0.0.1",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "[::1]",
        "[::]",
        "[::ffff:127.0.0.1]",
        "[fd00::1]",
        "[fe80::1]",
        "[64:ff9b::7f00:1]",
        "localhost"
      })
  void leadsFromAPublicFeedIntoNoPrivateNetwork(String host) {
    URI address = URI.create("http://" + host + "/");
    FetchProblem problem = assertThrows(FetchProblem.class, () -> OF_PUBLIC.require(address));
    assertEquals("private-address", problem.code());
    assertDoesNotThrow(() -> Reach.of("http://127.0.0.1:8080/feed").require(address));
  }

  @Test
  void leadsToPublicAddresses() {
    assertDoesNotThrow(() -> OF_PUBLIC.require(URI.create("http://198.51.100.7:8080/a")));
    assertDoesNotThrow(() -> OF_PUBLIC.require(URI.create("https://[2001:db8::1]/")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"file:///etc/passwd", "ftp://93.184.215.14/", "http:///x", "mailto:a@b.example"})
  void leadsToNothingButTheWeb(String address) {
    Reach anywhere = Reach.of("http://127.0.0.1/feed");
    FetchProblem problem =
        assertThrows(FetchProblem.class, () -> anywhere.require(URI.create(address)));
    assertEquals("bad-link", problem.code());
  }
}
