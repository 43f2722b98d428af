package org.demarche.serve.assistant;

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
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.demarche.SampleStore;
import org.demarche.cli.Execution;
import org.demarche.query.QueryLibrary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program as an assistant starts it, asked by the client of the protocol's own library. */
class AssistantServerTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir private static Path folder;
  private static McpSyncClient client;

  @BeforeAll
  static void start() throws IOException {
    Path store = folder.resolve("db");
    SampleStore.copyTo(store);
    ServerParameters server =
        ServerParameters.builder(Path.of(System.getProperty("java.home"), "bin", "java").toString())
            .args(
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.demarche.Demarche",
                "mcp",
                "--store",
                store.toString())
            .build();
    client =
        McpClient.sync(new StdioClientTransport(server, new JacksonMcpJsonMapper(MAPPER))).build();
    client.initialize();
  }

  @AfterAll
  static void stop() {
    client.closeGracefully();
  }

  private static CallToolResult call(String tool, Map<String, Object> parameters) {
    return client.callTool(CallToolRequest.builder(tool).arguments(parameters).build());
  }

  private static String text(CallToolResult result) {
    return ((TextContent) result.content().get(0)).text();
  }

  @Test
  void hasAToolForEachNamedQuery() {
    List<Tool> tools = client.listTools().tools();
    assertEquals(QueryLibrary.builtIn().all().size() + 1, tools.size());
    assertTrue(client.getServerInstructions().contains("show"));
    for (Tool tool : tools) {
      assertTrue(tool.annotations().readOnlyHint(), tool::name);
      assertFalse(tool.description().isBlank(), tool::name);
    }
    Tool positions =
        tools.stream().filter(it -> it.name().equals("positions")).findFirst().orElseThrow();
    JsonNode schema = MAPPER.valueToTree(positions.inputSchema());
    assertEquals("number", schema.at("/properties/min_confidence/type").asText());
    assertEquals("date", schema.at("/properties/from/format").asText());
  }

  @Test
  void answersWithSentencesAndPlaces() throws IOException {
    CallToolResult result =
        call("positions", Map.of("holder", "Vladimir Putin", "min_confidence", 0.7));
    JsonNode row = MAPPER.readTree(text(result)).path("rows").path(0);
    assertEquals("Vladimir Putin", row.path("holder").asText());
    assertFalse(row.path("sentence").asText().isEmpty());
    assertTrue(row.path("content_end").asInt() > row.path("content_start").asInt());
    CallToolResult shown =
        call(
            "show",
            Map.of(
                "thing",
                row.path("doc").asText()
                    + ":"
                    + row.path("content_start").asText()
                    + "-"
                    + row.path("content_end").asText()));
    assertFalse(shown.isError(), () -> text(shown));
    String first = row.path("sentence").asText().split(" ")[0];
    assertTrue(text(shown).contains(first), () -> text(shown));
  }

  @ParameterizedTest
  @CsvSource({
    "positions, holder, Nobody at All, Nobody at All",
    "positions, from, yesterday, yesterday",
    "positions, made_up, x, made_up",
    "show, thing, no-such-article, no-such-article",
    "show, made_up, x, thing"
  })
  void saysWhatIsWrong(String tool, String parameter, String value, String told) {
    CallToolResult result = call(tool, Map.of(parameter, value));
    assertTrue(result.isError());
    assertTrue(text(result).contains(told), () -> text(result));
  }

  @Test
  void wantsAStoreOrAnEndpoint() {
    assertEquals(2, Execution.of("mcp").exitCode());
    assertEquals(3, Execution.of("mcp", "--endpoint", "nowhere").exitCode());
    assertEquals(3, Execution.of("mcp", "--store", folder.resolve("none")).exitCode());
  }

  @Test
  void givesSoManyRowsAndSaysSo() throws IOException {
    JsonNode answer = MAPPER.readTree(text(call("attributions", Map.of())));
    int rows = answer.path("rows").size();
    assertTrue(rows > 20 && rows <= QueryTools.MOST_ROWS, () -> rows + " rows");
    assertTrue(answer.path("left_out").asText().contains(" rows"), answer.path("left_out")::asText);
  }
}
