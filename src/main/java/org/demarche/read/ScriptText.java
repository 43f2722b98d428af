package org.demarche.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.lexicon.WordClass;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The text of an article that its page has only as the data of a script: the paragraphs of the
 * object that has the page's headline.
 */
final class ScriptText {
  private static final Pattern DATA =
      Pattern.compile("(?:^\\s*|=\\s*)(?=\\{\\s*\")", Pattern.MULTILINE);
  private static final Set<String> HEADLINES = WordClass.of("html.script-headlines");
  private static final Set<String> BODIES = WordClass.of("html.script-bodies");
  private static final Set<String> WORDS = WordClass.of("html.script-words");
  private static final int MAX_DEPTH = 40;

  private final TitleMatcher headline;

  private ScriptText(String headline) {
    this.headline = new TitleMatcher(headline);
  }

  /** The headline and the paragraphs, parted by blank lines. */
  static Optional<String> of(Document page, Optional<String> headline) {
    if (headline.isEmpty()) {
      return Optional.empty();
    }
    ScriptText search = new ScriptText(headline.get());
    return page.select("script").stream()
        .map(Element::data)
        .flatMap(data -> json(data).stream())
        .flatMap(node -> search.find(node, 0).stream())
        .map(body -> headline.get().strip() + "\n\n" + body)
        .findFirst();
  }

  /** The first object of a script. */
  private static Optional<JsonNode> json(String script) {
    Matcher data = DATA.matcher(script);
    return data.find() ? Json.first(script.substring(data.end())) : Optional.empty();
  }

  private Optional<String> find(JsonNode node, int depth) {
    if (depth > MAX_DEPTH) {
      return Optional.empty();
    }
    if (isArticle(node)) {
      List<String> paragraphs = new ArrayList<>();
      BODIES.forEach(body -> collect(node.path(body), paragraphs, 0));
      if (!paragraphs.isEmpty()) {
        return Optional.of(String.join("\n\n", paragraphs));
      }
    }
    for (JsonNode inner : node) {
      Optional<String> found = find(inner, depth + 1);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private boolean isArticle(JsonNode node) {
    return HEADLINES.stream()
        .map(node::path)
        .anyMatch(title -> headline.matches(title.path("basic").asText(title.asText(""))));
  }

  /** The words of a body: a text, or blocks that have theirs under a usual name. */
  private static void collect(JsonNode body, List<String> paragraphs, int depth) {
    if (body.isTextual()) {
      add(body.asText(), paragraphs);
    } else if (depth <= MAX_DEPTH && body.isArray()) {
      body.forEach(block -> collect(block, paragraphs, depth + 1));
    } else if (depth <= MAX_DEPTH && body.isObject()) {
      WORDS.forEach(name -> collect(body.path(name), paragraphs, depth + 1));
    }
  }

  private static void add(String words, List<String> paragraphs) {
    Element body = Jsoup.parse(words).body();
    List<String> blocks = body.select("p, h2, h3, h4, li").eachText();
    for (String block : blocks.isEmpty() ? List.of(body.text()) : blocks) {
      if (!block.isBlank()) {
        paragraphs.add(block);
      }
    }
  }
}
