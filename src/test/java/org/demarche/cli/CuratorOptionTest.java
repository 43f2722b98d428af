package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.demarche.SampleStore;
import org.demarche.query.QueryLibrary;
import org.demarche.query.QueryRunner;
import org.demarche.query.Rows;
import org.demarche.serve.Server;
import org.demarche.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * What is corrected on the page of a server is in the store, and lasts in the file of decisions.
 */
class CuratorOptionTest {
  @Command
  private static final class Serving {
    @Mixin private CuratorOption curator;
  }

  @Test
  void aWrongStanceIsCorrected(@TempDir Path folder) throws Exception {
    Path decisions = folder.resolve("by-hand.ttl");
    SampleStore.copyTo(folder.resolve("db"));
    CuratorOption curator =
        CommandLine.populateCommand(new Serving(), "--curator", "--decisions", decisions.toString())
            .curator;
    try (GraphStore store = GraphStore.open(folder.resolve("db"))) {
      Server.Builder settings = Server.builder(store).port(0);
      curator.letIn(settings);
      try (Server server = settings.build().start();
          Hosted hosted =
              Hosted.start(store, folder.resolve("db"), 0, server.url(), server::metrics)) {
        curator.host(hosted);
        String position = rows(store).rows().get(0).get(24);
        HttpResponse<String> response = post(curator.address(server.url()), position);
        assertEquals(200, response.statusCode(), response.body());
        assertEquals(
            List.of("withdraws"),
            rows(store).rows().stream()
                .filter(it -> it.get(24).equals(position))
                .map(it -> it.get(3))
                .toList());
        assertTrue(Files.readString(decisions).contains("stance/withdraws"));
      }
    }
  }

  private static Rows rows(GraphStore store) {
    return QueryRunner.local(store.dataset())
        .rows(
            QueryLibrary.builtIn().named("positions"),
            Map.of("article", "2025-01-20-security-council"));
  }

  private static HttpResponse<String> post(String address, String position) throws Exception {
    String[] parts = address.split("#/overview\\?curator=");
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(parts[0] + "api/corrections"))
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + parts[1])
            .POST(
                BodyPublishers.ofString(
                    "{\"decision\": \"stance\", \"thing\": \"%s\", \"value\": \"withdraws\"}"
                        .formatted(position)))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }
}
