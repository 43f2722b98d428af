package org.demarche.serve.assistant;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.jackson2.DefaultJsonSchemaValidator;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.model.InputException;
import org.demarche.passage.PassageReader;
import org.demarche.query.QueryLibrary;
import org.demarche.query.QueryRunner;
import org.demarche.serve.Gate;
import org.demarche.serve.guard.HttpProblem;

/** Answers an assistant on two streams, a message a line, until the first one ends. */
public final class AssistantServer implements AutoCloseable {
  /** Queries at once; an assistant has little reason to ask more. */
  private static final int QUERIES = 4;

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int LONGEST_ANSWER = 100_000;

  private static final String INSTRUCTIONS =
      """
      A graph of who said what in news articles, and who stands where on which course of action. Answer from its rows alone. Each row has \
      the article's identifier (doc), offsets and mostly the sentence; 'show' gives the words around and the address. Quote the sentence \
      and name the article. A position whose basis is 'ascribed' is what somebody else says of the holder. What the graph does not have \
      is not known, not false.""";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Gate gate;
  private final EndedInput in;
  private final McpSyncServer server;

  /**
   * Begins to answer.
   *
   * @param runner a guarded one, with the same time limit
   * @param longest for one query
   */
  public AssistantServer(
      QueryLibrary library,
      QueryRunner runner,
      String base,
      Duration longest,
      String version,
      InputStream in,
      OutputStream out) {
    this.gate = new Gate(QUERIES, PATIENCE, longest, () -> false);
    this.in = new EndedInput(in);
    List<Offer> tools = new ArrayList<>(new QueryTools(library, runner).all());
    tools.add(new ShowTool(new PassageReader(runner, base)).tool());
    this.server =
        McpServer.sync(
                new StdioServerTransportProvider(new JacksonMcpJsonMapper(JSON), this.in, out))
            .serverInfo("demarche", version)
            .instructions(INSTRUCTIONS)
            .capabilities(ServerCapabilities.builder().tools(false).build())
            .jsonMapper(new JacksonMcpJsonMapper(JSON))
            .jsonSchemaValidator(new DefaultJsonSchemaValidator())
            .validateToolInputs(true)
            .tools(tools.stream().map(this::specified).toList())
            .build();
  }

  /** Whether the stream of questions ended, within so long. */
  public boolean isOver(Duration longest) throws InterruptedException {
    return in.isOver(longest);
  }

  private SyncToolSpecification specified(Offer offer) {
    return SyncToolSpecification.builder()
        .tool(
            Tool.builder(offer.name(), offer.schema())
                .title(offer.title())
                .description(offer.description())
                .annotations(readOnly(offer.title()))
                .build())
        .callHandler((exchange, request) -> answer(offer, request))
        .build();
  }

  private static ToolAnnotations readOnly(String title) {
    return new ToolAnnotations(title, true, false, true, false, false);
  }

  private CallToolResult answer(Offer offer, CallToolRequest request) {
    Map<String, Object> parameters = Optional.ofNullable(request.arguments()).orElse(Map.of());
    try {
      String text = text(gate.run(() -> offer.work().answer(parameters)));
      return text.length() > LONGEST_ANSWER
          ? failed("too-large: the answer is too long; give more parameters to ask for less")
          : CallToolResult.builder().addTextContent(text).isError(false).build();
    } catch (InputException | HttpProblem e) {
      return failed(e.getMessage());
    } catch (IOException e) {
      return failed("the store cannot be read: " + e.getMessage());
    }
  }

  private static String text(Object answer) throws JsonProcessingException {
    return answer instanceof String text ? text : JSON.writeValueAsString(answer);
  }

  private static CallToolResult failed(String why) {
    return CallToolResult.builder().addTextContent(why).isError(true).build();
  }

  @Override
  public void close() {
    server.close();
    gate.close();
  }
}
