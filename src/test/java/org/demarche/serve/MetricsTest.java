package org.demarche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.demarche.serve.owner.OwnerServer;
import org.demarche.serve.owner.OwnerWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who looks after a server learns how it does, on the port of the owner and nowhere else. */
class MetricsTest extends ServerFrame {
  @TempDir Path folder;

  @Test
  void areOnTheOwnersPort() throws Exception {
    OwnerWork work = new OwnerWork(Map.of(), (order, out, err, gone) -> 0, server::metrics);
    try (OwnerServer owner = OwnerServer.start(folder, 0, server.url(), work)) {
      String address = owner.address().url();
      send(query(ALL));
      HttpResponse<String> metrics = at(address + "/metrics");
      assertEquals(200, metrics.statusCode());
      assertTrue(
          metrics.body().lines().anyMatch(it -> it.matches("demarche_requests_total [1-9]\\d*")),
          metrics.body());
      assertTrue(
          metrics.body().lines().allMatch(it -> it.matches("# (HELP|TYPE) \\S+ .+|\\w+ \\d+")),
          metrics.body());
      assertEquals("ok\n", at(address + "/health").body());
      assertEquals(405, at(address + "/command").statusCode());
    }
    assertEquals(404, send(request("metrics")).statusCode());
    assertEquals(404, send(request("health")).statusCode());
  }

  private static HttpResponse<String> at(String address) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    return CLIENT.send(request, BodyHandlers.ofString());
  }
}
