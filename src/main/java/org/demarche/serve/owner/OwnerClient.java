package org.demarche.serve.owner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.demarche.model.InputException;

/** Asks the server that has a store open to do something with it. Threads can share one. */
public final class OwnerClient {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final OwnerAddress address;
  private final ObjectMapper json = new ObjectMapper();
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .proxy(HttpClient.Builder.NO_PROXY)
          .connectTimeout(PATIENCE)
          .build();

  private OwnerClient(OwnerAddress address) {
    this.address = address;
  }

  /** The one for a store that a server has open; empty where none has, whatever a file tells. */
  public static Optional<OwnerClient> of(Path store) {
    return OwnerAddress.in(store).map(OwnerClient::new).filter(OwnerClient::isThere);
  }

  /**
   * The one for a server at an address.
   *
   * @throws InputException where no server there knows this token
   */
  public static OwnerClient at(String url, String token) {
    OwnerClient client =
        new OwnerClient(new OwnerAddress(url.replaceFirst("/+$", ""), token.strip(), url));
    if (!client.isThere()) {
      throw new InputException(
          url
              + ": no-server: none is there that knows this token; give the address and the token"
              + " that the served store's served.json tells");
    }
    return client;
  }

  /** Where it is. */
  public OwnerAddress address() {
    return address;
  }

  private boolean isThere() {
    String challenge = UUID.randomUUID().toString();
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(address.url() + "/proof?challenge=" + challenge))
              .timeout(PATIENCE)
              .build();
      HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
      return answer.body().equals(Proof.of(address.token(), challenge));
    } catch (IOException | IllegalArgumentException e) {
      return false;
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  /**
   * Sends data and waits until the server is done with them.
   *
   * @throws InputException as the server says, or where it ends
   */
  public JsonNode exchange(
      String name, Map<String, String> given, String type, BodyPublisher body) {
    String query =
        given.entrySet().stream()
            .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    HttpResponse<InputStream> answer = send(name + "?" + query, type, body);
    try (InputStream in = answer.body()) {
      return json.readTree(in);
    } catch (IOException e) {
      throw gone(e);
    }
  }

  /**
   * Has a command run, and passes on what it prints.
   *
   * @return its exit code
   * @throws InputException where the server ends before the command does
   */
  public int run(Order order, OutputStream out, OutputStream err) {
    try (InputStream in =
        send(
                "command",
                "application/json",
                BodyPublishers.ofByteArray(json.writeValueAsBytes(order)))
            .body()) {
      return Frames.read(in, out, err);
    } catch (IOException e) {
      throw gone(e);
    }
  }

  private HttpResponse<InputStream> send(String path, String type, BodyPublisher body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address.url() + "/" + path))
            .header("Content-Type", type)
            .header("Authorization", "Bearer " + address.token())
            .POST(body)
            .build();
    try {
      HttpResponse<InputStream> answer = client.send(request, BodyHandlers.ofInputStream());
      if (answer.statusCode() != 200) {
        throw problem(answer);
      }
      return answer;
    } catch (IOException e) {
      throw gone(e);
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  private RuntimeException problem(HttpResponse<InputStream> answer) throws IOException {
    try (InputStream in = answer.body()) {
      String detail = json.readTree(in).path("detail").asText("");
      return answer.statusCode() == 500
          ? new IllegalStateException(address + ": " + detail)
          : new InputException(detail);
    }
  }

  private InputException gone(IOException e) {
    return new InputException(
        address
            + ": server-gone: it ended or cannot be reached ("
            + e
            + "); what it had taken stays: run the same command again",
        e);
  }

  private static InputException interrupted() {
    Thread.currentThread().interrupt();
    return new InputException("interrupted while the server worked");
  }
}
