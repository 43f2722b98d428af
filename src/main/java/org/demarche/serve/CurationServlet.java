package org.demarche.serve;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.demarche.serve.guard.HttpProblem;

/**
 * Takes corrections from the server's own page, of those who were given the address with the key or
 * are curators among the server's users: {@code GET} tells whether the key is right, {@code POST}
 * takes one decision. Hosts and origins are checked for all requests before; no other page can send
 * the header that carries the key.
 */
final class CurationServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LONGEST = 2000;

  /** The command for each decision, and whether it has a value. */
  private static final Map<String, Decision> DECISIONS =
      Map.of(
          "speaker", new Decision(List.of("correct", "speaker"), true),
          "holder", new Decision(List.of("correct", "holder"), true),
          "stance", new Decision(List.of("correct", "stance"), true),
          "demand", new Decision(List.of("correct", "demand"), true),
          "none", new Decision(List.of("correct", "none"), false),
          "right", new Decision(List.of("correct", "right"), false),
          "undo", new Decision(List.of("correct", "undo"), false),
          "same-demand", new Decision(List.of("demands", "merge"), true),
          "same-actor", new Decision(List.of("link", "merge"), true));

  private final transient Curator curator;
  private final transient Consumer<HttpServletRequest> admission;

  private record Decision(List<String> command, boolean hasValue) {}

  /**
   * What is decided.
   *
   * @param decision one of those above
   * @param thing the IRI of what it is about
   * @param value what is right
   */
  private record Said(String decision, String thing, String value) {
    Said {
      decision = Optional.ofNullable(decision).orElse("").strip();
      thing = Optional.ofNullable(thing).orElse("").strip();
      value = Optional.ofNullable(value).orElse("").strip();
    }
  }

  private CurationServlet(Curator curator, Consumer<HttpServletRequest> admission) {
    this.curator = curator;
    this.admission = admission;
  }

  /** For who has the key. */
  static CurationServlet withKey(Curator curator, String key) {
    return new CurationServlet(curator, request -> requireKey(request, key));
  }

  /** For users who are curators. */
  static CurationServlet ofCurators(Curator curator) {
    return new CurationServlet(curator, CurationServlet::requireCurator);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    require(request);
    response.setStatus(204);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    require(request);
    Curator.Outcome outcome = curator.run(command(said(request)));
    if (outcome.exit() != 0) {
      throw outcome.exit() == 1
          ? new HttpProblem(500, "Failed", "the server met a defect; it is in its log")
          : new HttpProblem(400, "Bad request", outcome.said().strip());
    }
    String body = JSON.writeValueAsString(Map.of("said", outcome.said().strip()));
    Answer.of("application/json", body).send(request, response);
  }

  private void require(HttpServletRequest request) {
    admission.accept(request);
    Origins.requireOwnPage(request);
  }

  private static void requireKey(HttpServletRequest request, String key) {
    String sent = Optional.ofNullable(request.getHeader("Authorization")).orElse("");
    if (!MessageDigest.isEqual(bytes("Bearer " + key), bytes(sent))) {
      throw new HttpProblem(
          401,
          "Unauthorized",
          "wrong-token: only who opened the page by the address that 'demarche serve --curator'"
              + " printed may correct");
    }
  }

  private static void requireCurator(HttpServletRequest request) {
    if (!Visitors.has(request, Role.CURATOR)) {
      throw new HttpProblem(403, "Forbidden", "wrong-role: only curators may correct");
    }
  }

  private static Said said(HttpServletRequest request) throws IOException {
    try {
      return JSON.readValue(RequestBody.json(request), Said.class);
    } catch (JacksonException e) {
      throw new HttpProblem(400, "Bad request", "bad-body: it is no decision");
    }
  }

  /** What is given stands behind the end of options, and can name no file. */
  private static List<String> command(Said said) {
    Decision decision = DECISIONS.get(said.decision());
    if (decision == null) {
      throw new HttpProblem(
          400, "Bad request", "bad-body: there is no decision " + HttpProblem.cut(said.decision()));
    }
    List<String> given =
        decision.hasValue() ? List.of(said.thing(), said.value()) : List.of(said.thing());
    if (given.stream()
        .anyMatch(it -> it.isEmpty() || it.startsWith("@") || it.length() > LONGEST)) {
      throw new HttpProblem(400, "Bad request", "bad-body: say of what it is, and what is right");
    }
    return new ArrayList<>(
        Stream.of(decision.command(), List.of("--"), given).flatMap(List::stream).toList());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
