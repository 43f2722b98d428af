package org.demarche.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The articles of a JSON lines file; a broken line costs no other. */
final class JsonLineReadings extends LookAhead {
  static final UnreadableException NO_TEXT =
      UnreadableException.noText(
          "it has no text; give one under articleBody, text, body or content");

  /** Escapes may double a text. */
  private static final int MAX_LINE = 2 * ArticleReader.MAX_ARTICLE;

  private final Input input;
  private final InputLines lines;
  private final ArticleBuilder builder;
  private final Facts sidecar;
  private final Deque<Reading> ready = new ArrayDeque<>();
  private int number;
  private boolean ended;
  private boolean found;

  JsonLineReadings(Input input, InputStream in, ArticleBuilder builder, Sidecar sidecar) {
    this(input, in, builder, sidecar, 0);
  }

  /**
   * @param before how many lines of the file come before the first one of the stream, which is then
   *     a part of it and may hold nothing
   */
  JsonLineReadings(
      Input input, InputStream in, ArticleBuilder builder, Sidecar sidecar, int before) {
    this.input = input;
    this.lines = new InputLines(in, MAX_LINE);
    this.builder = builder;
    this.sidecar = sidecar.facts();
    this.number = before;
    this.found = before > 0;
    if (before == 0) {
      sidecar.problem().ifPresent(ready::add);
    }
  }

  @Override
  protected Optional<Reading> find() {
    while (ready.isEmpty() && !ended) {
      try {
        readLine();
      } catch (IOException | RuntimeException | OutOfMemoryError e) {
        ended = true;
        ready.add(input.failed(e));
      }
    }
    return Optional.ofNullable(ready.poll());
  }

  private void readLine() throws IOException {
    Optional<InputLines.Line> line = lines.next();
    if (line.isEmpty()) {
      end();
      return;
    }
    number++;
    if (line.get().cut()) {
      fail(UnreadableException.tooLarge(ArticleReader.MAX_ARTICLE));
    } else {
      parse(line.get().bytes());
    }
  }

  private void end() {
    ended = true;
    if (!found) {
      ready.add(UnreadableException.empty().at(input.where()));
    }
  }

  private void fail(UnreadableException e) {
    found = true;
    ready.add(e.at(input.where() + ":" + number));
  }

  private void parse(byte[] line) {
    try {
      String json = decode(line);
      if (!json.isBlank() && !json.equals("\uFEFF")) {
        found = true;
        build(JsonArticle.in(Json.parse(json)));
      }
    } catch (UnreadableException e) {
      fail(e);
    } catch (StackOverflowError e) {
      fail(UnreadableException.json("it is nested too deep"));
    }
  }

  /** Strict: JSON lines are UTF-8 by definition. */
  private static String decode(byte[] line) throws UnreadableException {
    String json = new String(line, StandardCharsets.UTF_8);
    if (json.indexOf('\uFFFD') >= 0
        && !java.util.Arrays.equals(json.getBytes(StandardCharsets.UTF_8), line)) {
      throw UnreadableException.encoding("this line is not UTF-8");
    }
    return json;
  }

  private void build(List<JsonArticle> articles) throws UnreadableException {
    if (articles.isEmpty()) {
      throw NO_TEXT;
    }
    String where = input.where() + ":" + number;
    for (int i = 0; i < articles.size(); i++) {
      String part = i == 0 ? "" : "-" + (i + 1);
      FieldCheck.days(articles.get(i)).ifPresent(it -> ready.add(it.at(where)));
      String id = input.id() + "-" + number + part;
      ready.add(builder.json(articles.get(i), where, id, input.id(), sidecar));
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
