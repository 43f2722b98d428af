package org.demarche.read.news;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.read.drafts.Draft;
import org.demarche.read.drafts.Draft.Field;
import org.demarche.read.drafts.DraftException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The articles of NewsML-G2 (news items, alone or in a news message or a package), of NewsML 1 and
 * of NITF.
 *
 * <p>Sources: IPTC, NewsML-G2 2.34 specification; NITF 3.6.
 */
public final class NewsXml {
  private static final int MAX_DEPTH = 256;

  private NewsXml() {}

  /** The articles in the order of the file. */
  public static List<Draft> of(String xml) throws DraftException {
    if (xml.matches("(?s).{0,4000}?<!DOCTYPE[^>\\[]{0,1000}\\[.*")) {
      throw DraftException.documentType();
    }
    Document document = Jsoup.parse(xml, "", Parser.xmlParser().setMaxDepth(MAX_DEPTH));
    List<Draft> drafts = new ArrayList<>();
    for (Element item : elements(document, "newsItem")) {
      newsItem(item).ifPresent(drafts::add);
    }
    if (drafts.isEmpty()) {
      for (Element item : items(document)) {
        nitf(item).ifPresent(drafts::add);
      }
    }
    if (drafts.isEmpty()) {
      throw DraftException.silent("the news in it has no text, only pictures, links or headlines");
    }
    return drafts;
  }

  /** Of NewsML 1 the items, else the NITF documents themselves. */
  private static List<Element> items(Document document) {
    List<Element> components = elements(document, "NewsItem");
    return components.isEmpty() ? elements(document, "nitf") : components;
  }

  private static Optional<Draft> newsItem(Element item) {
    Element content = first(item, "inlineXML", "inlineData");
    if (content == null) {
      return Optional.empty();
    }
    Optional<Draft> inner = first(content, "nitf") == null ? Optional.empty() : nitf(content);
    Draft draft = inner.orElseGet(() -> body(content, text(item, "headline")));
    if (draft.body().isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        draft
            .with(Field.ID, item.attr("guid"))
            .with(Field.HEADLINE, text(item, "headline"))
            .with(Field.PUBLISHED, day(item))
            .with(Field.PUBLISHER, publisher(item))
            .with(Field.AUTHOR, text(item, "by"))
            .with(Field.AUTHOR, name(item, "creator"))
            .with(Field.LANGUAGE, attribute(item, "language", "tag"))
            .with(Field.URL, attribute(item, "link", "href")));
  }

  /** What stands in it as HTML; lines of plain text. */
  private static Draft body(Element content, String headline) {
    Element body = first(content, "body", "html");
    Element marked = body == null ? content : body;
    return marked.children().isEmpty()
        ? Draft.plain(headline, marked.wholeText().strip())
        : Draft.markup(marked.html());
  }

  private static String day(Element item) {
    return Stream.of("contentCreated", "firstCreated", "versionCreated", "contentModified", "sent")
        .map(name -> text(item, name))
        .filter(it -> !it.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String publisher(Element item) {
    return Stream.of("infoSource", "provider", "copyrightHolder", "publisher")
        .map(name -> named(item, name))
        .filter(it -> !it.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** What an element is called: its name, or what it says, or its code without its scheme. */
  private static String named(Element item, String name) {
    Element element = first(item, name);
    if (element == null) {
      return "";
    }
    String called = name(item, name);
    String code =
        element.attr("literal").isEmpty() ? element.attr("qcode") : element.attr("literal");
    return called.isEmpty() ? code.replaceFirst("^[^:]*:", "") : called;
  }

  private static String name(Element item, String of) {
    Element element = first(item, of);
    Element name = element == null ? null : first(element, "name");
    return name != null ? name.text() : element == null ? "" : element.text();
  }

  private static Optional<Draft> nitf(Element nitf) {
    Element content = first(nitf, "body.content", "DataContent", "body");
    if (content == null || content.text().isBlank()) {
      return Optional.empty();
    }
    String headline =
        Stream.of("hl1", "HeadLine", "title")
            .map(name -> text(nitf, name))
            .filter(it -> !it.isEmpty())
            .findFirst()
            .orElse("");
    Draft draft =
        content.children().isEmpty()
            ? Draft.plain(headline, content.wholeText().strip())
            : Draft.markup(content.html()).with(Field.HEADLINE, headline);
    return Optional.of(nitfFacts(nitf, draft));
  }

  private static Draft nitfFacts(Element nitf, Draft draft) {
    String by = text(nitf, "byline");
    return draft
        .with(Field.ID, attribute(nitf, "doc-id", "id-string"))
        .with(Field.PUBLISHED, attribute(nitf, "date.issue", "norm"))
        .with(Field.PUBLISHED, attribute(nitf, "story.date", "norm"))
        .with(Field.PUBLISHED, attribute(nitf, "pubdata", "date.publication"))
        .with(Field.PUBLISHED, text(nitf, "story.date"))
        .with(Field.PUBLISHED, text(nitf, "ThisRevisionCreated"))
        .with(Field.PUBLISHER, attribute(nitf, "pubdata", "name"))
        .with(Field.PUBLISHER, attribute(nitf, "doc.copyright", "holder"))
        .with(Field.PUBLISHER, text(nitf, "distributor"))
        .with(Field.PUBLISHER, attribute(nitf, "Provider Party", "FormalName"))
        .with(Field.AUTHOR, by.isEmpty() ? text(nitf, "ByLine") : by)
        .with(Field.SECTION, attribute(nitf, "pubdata", "position.section"))
        .with(Field.PAGE, attribute(nitf, "pubdata", "position.sequence"));
  }

  private static String attribute(Element root, String path, String name) {
    Element element = root;
    for (String step : path.split(" ")) {
      element = element == null ? null : first(element, step);
    }
    return element == null ? "" : element.attr(name);
  }

  private static String text(Element root, String name) {
    Element element = first(root, name);
    return element == null ? "" : element.text();
  }

  /** The first element below of one of the names, the first name first; prefixes do not count. */
  private static Element first(Element root, String... names) {
    for (String name : names) {
      List<Element> found = elements(root, name);
      if (!found.isEmpty()) {
        return found.get(0);
      }
    }
    return null;
  }

  private static List<Element> elements(Element root, String name) {
    return root.stream()
        .filter(it -> it != root && it.tagName().replaceFirst("^.*:", "").equals(name))
        .toList();
  }
}
