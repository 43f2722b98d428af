package org.demarche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.demarche.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody says the same thousands of times, which the server can tell whole. */
class LargeCellTest {
  private static final int ARTICLES = 34;
  private static final int EACH = 100;

  @TempDir Path folder;

  @Test
  void hasAllItsPositions() throws Exception {
    try (GraphStore store = GraphStore.inMemory()) {
      store.loadRdf(articles(), "https://example.org/");
      try (Server server = Server.builder(store).port(0).build().start()) {
        URI address =
            URI.create(
                server.url()
                    + "api/queries/positions?format=csv&holder=https://example.org/who&demand=https://example.org/what");
        HttpResponse<String> answer =
            HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals(1 + ARTICLES * EACH, answer.body().lines().count());
      }
    }
  }

  private Path articles() throws IOException {
    String graphs =
        IntStream.range(0, ARTICLES).mapToObj(LargeCellTest::article).collect(Collectors.joining());
    return Files.writeString(
        folder.resolve("many.trig"),
        """
        PREFIX : <https://example.org/>
        PREFIX basis: <https://w3id.org/demarche/ns/basis/>
        PREFIX dem: <https://w3id.org/demarche/ns#>
        PREFIX oa: <http://www.w3.org/ns/oa#>
        PREFIX schema: <https://schema.org/>
        PREFIX stance: <https://w3id.org/demarche/ns/stance/>
        :names { :who a dem:Person . :what a dem:Demand }
        """
            + graphs);
  }

  private static String article(int number) {
    String positions =
        IntStream.range(0, EACH)
            .mapToObj(
                it ->
                    """
                    :p%1$d a dem:Position ; dem:holder :who ; dem:on :what ; dem:stance stance:demands ;
                      dem:basis basis:self ; dem:inArticle :a%2$d ; dem:evidence :e%1$d .
                    :e%1$d oa:start %3$d ; oa:end %4$d ; oa:exact "w" .
                    """
                        .formatted(number * EACH + it, number, it, it + 1))
            .collect(Collectors.joining());
    return ":a%1$d { :a%1$d a dem:Article ; schema:identifier \"a%1$d\" . %2$s }\n"
        .formatted(number, positions);
  }
}
