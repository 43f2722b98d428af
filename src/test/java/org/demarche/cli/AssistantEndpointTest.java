package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.fuseki.main.FusekiServer;
import org.demarche.SampleStore;
import org.demarche.store.GraphStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mcp --endpoint}, asked by the client of the protocol's own library. */
class AssistantEndpointTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir private Path folder;
  private Path store;

  @BeforeEach
  void copy() {
    store = folder.resolve("db");
    SampleStore.copyTo(store);
  }

  @Test
  void asksARunningServer() throws Exception {
    try (ServedStore served = ServedStore.start(store)) {
      asks(URI.create(served.address().page()).resolve("/sparql").toString());
    }
  }

  @Test
  void asksABareFuseki() throws IOException {
    try (GraphStore opened = GraphStore.openExisting(store)) {
      FusekiServer fuseki =
          FusekiServer.create().port(0).loopback(true).add("/db", opened.dataset()).build().start();
      try {
        asks("http://localhost:" + fuseki.getPort() + "/db/query");
      } finally {
        fuseki.stop();
      }
    }
  }

  private static void asks(String endpoint) throws IOException {
    McpSyncClient client = client(endpoint);
    try {
      client.initialize();
      CallToolResult positions =
          call(client, "positions", Map.of("holder", "Vladimir Putin", "min_confidence", 0.7));
      assertFalse(positions.isError(), () -> text(positions));
      JsonNode row = MAPPER.readTree(text(positions)).path("rows").path(0);
      assertEquals("Vladimir Putin", row.path("holder").asText());
      assertFalse(row.path("sentence").asText().isEmpty());
      String place = row.path("content_start").asText() + "-" + row.path("content_end").asText();
      CallToolResult shown =
          call(client, "show", Map.of("thing", row.path("doc").asText() + ":" + place));
      assertFalse(shown.isError(), () -> text(shown));
      assertTrue(text(shown).contains(row.path("sentence").asText().split(" ")[0]));
      CallToolResult wrong = call(client, "positions", Map.of("holder", "Nobody at All"));
      assertTrue(wrong.isError() && text(wrong).contains("Nobody at All"), () -> text(wrong));
    } finally {
      client.closeGracefully();
    }
  }

  private static McpSyncClient client(String endpoint) {
    ServerParameters server =
        ServerParameters.builder(Path.of(System.getProperty("java.home"), "bin", "java").toString())
            .args(
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.demarche.Demarche",
                "mcp",
                "--endpoint",
                endpoint)
            .build();
    return McpClient.sync(new StdioClientTransport(server, new JacksonMcpJsonMapper(MAPPER)))
        .build();
  }

  private static CallToolResult call(
      McpSyncClient client, String tool, Map<String, Object> parameters) {
    return client.callTool(CallToolRequest.builder(tool).arguments(parameters).build());
  }

  private static String text(CallToolResult result) {
    return ((TextContent) result.content().get(0)).text();
  }
}
