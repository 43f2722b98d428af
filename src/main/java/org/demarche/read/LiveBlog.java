package org.demarche.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.read.drafts.Draft;
import org.demarche.read.drafts.Draft.Field;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The updates of a live blog, each an article with its own time (schema.org LiveBlogPosting). */
final class LiveBlog {
  private static final String UPDATE =
      "[itemprop~=liveBlogUpdate], [itemtype$=LiveBlogPosting] [itemtype$=BlogPosting]";

  private LiveBlog() {}

  /** The updates; none where a page is no live blog, or does not tell them apart. */
  static List<Draft> updates(HtmlPage page) {
    List<Draft> updates = new ArrayList<>();
    for (JsonNode blog : page.linked()) {
      for (JsonNode update : array(blog.path("liveBlogUpdate"))) {
        linked(update, page.document()).ifPresent(updates::add);
      }
    }
    if (updates.isEmpty()) {
      page.document().select(UPDATE).stream()
          .flatMap(it -> marked(it).stream())
          .forEach(updates::add);
    }
    Optional<String> publisher = page.facts().publisher();
    return updates.size() < 2
        ? List.of()
        : updates.stream()
            .map(
                it ->
                    it.first(Field.PUBLISHER).isPresent()
                        ? it
                        : it.with(Field.PUBLISHER, publisher))
            .toList();
  }

  private static Iterable<JsonNode> array(JsonNode node) {
    return node.isArray() ? node : node.isObject() ? List.of(node) : List.of();
  }

  private static Optional<Draft> linked(JsonNode update, Document page) {
    JsonArticle json = JsonArticle.of(update);
    Facts facts = json.facts();
    Optional<String> body = json.text().or(() -> shown(update, page));
    return body.map(
        text -> {
          Draft guessed = Draft.guess(text);
          Draft draft =
              guessed.form() == Draft.Form.PLAIN
                  ? Draft.plain(facts.headline().orElse(""), text)
                  : guessed;
          return said(draft, facts);
        });
  }

  private static Draft said(Draft draft, Facts facts) {
    Draft known =
        draft.first(Field.HEADLINE).isPresent()
            ? draft
            : draft.with(Field.HEADLINE, facts.headline());
    known =
        known
            .with(Field.PUBLISHED, facts.published().map(Object::toString))
            .with(Field.PUBLISHER, facts.publisher())
            .with(Field.URL, facts.url());
    for (String author : facts.authors()) {
      known = known.with(Field.AUTHOR, author);
    }
    return known;
  }

  /** What stands on the page where the address of the update leads. */
  private static Optional<String> shown(JsonNode update, Document page) {
    return Stream.of("url", "@id", "mainEntityOfPage")
        .map(name -> update.path(name).asText(""))
        .filter(it -> it.contains("#"))
        .map(it -> page.getElementById(it.substring(it.indexOf('#') + 1)))
        .filter(element -> element != null)
        .map(Element::html)
        .findFirst();
  }

  private static Optional<Draft> marked(Element update) {
    Element body = update.selectFirst("[itemprop=articleBody]");
    Element time = update.selectFirst("[itemprop=datePublished], time[datetime]");
    if (time == null) {
      return Optional.empty();
    }
    String day = time.hasAttr("datetime") ? time.attr("datetime") : time.attr("content");
    Element headline = update.selectFirst("[itemprop=headline], h1, h2, h3");
    return Optional.of(
        Draft.markup(body == null ? update.html() : body.outerHtml())
            .with(Field.HEADLINE, headline == null ? "" : headline.text())
            .with(Field.PUBLISHED, day.isBlank() ? time.text() : day));
  }
}
