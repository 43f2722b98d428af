package org.demarche.read.news;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Predicate;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.demarche.read.drafts.Draft;
import org.demarche.read.drafts.Draft.Field;
import org.demarche.read.drafts.DraftException;
import org.demarche.read.drafts.Drafts;

/**
 * The articles of a MediaWiki dump, such as that of the English Wikinews: pages of the main
 * namespace that lead nowhere else, page by page.
 *
 * <p>Source: https://www.mediawiki.org/xml/export-0.11.xsd.
 */
public final class WikiDump implements Drafts {
  private static final int MAX_TEXT = 10 << 20;

  private final InputStream in;
  private final XMLStreamReader xml;
  private String site = "";
  private String base = "";
  private String language = "";

  /** What is told of a page. */
  private static final class Page {
    private String title = "";
    private String namespace = "0";
    private String id = "";
    private String time = "";
    private String text = "";
    private boolean redirect;

    boolean isArticle() {
      return namespace.equals("0") && !redirect && !text.isBlank();
    }
  }

  public WikiDump(InputStream in) throws DraftException {
    this.in = in;
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver(
        (publicId, systemId, baseUri, namespace) -> {
          throw new XMLStreamException("nothing is fetched");
        });
    try {
      this.xml = factory.createXMLStreamReader(in);
    } catch (XMLStreamException e) {
      throw DraftException.broken("it is no XML (" + e.getMessage() + ")");
    }
  }

  @Override
  public Optional<Draft> next() throws IOException, DraftException {
    try {
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          Optional<Page> page = begin(xml.getLocalName());
          if (page.filter(Page::isArticle).isPresent()) {
            return page.map(this::draft);
          }
        }
      }
      return Optional.empty();
    } catch (XMLStreamException e) {
      throw DraftException.broken("the XML breaks off or is damaged at " + place(e));
    }
  }

  private static String place(XMLStreamException e) {
    return e.getLocation() == null ? "an unknown place" : "line " + e.getLocation().getLineNumber();
  }

  private Optional<Page> begin(String element) throws XMLStreamException, DraftException {
    switch (element) {
      case "mediawiki" -> language = attribute("lang");
      case "sitename" -> site = text();
      case "base" -> base = text();
      case "page" -> {
        return Optional.of(page());
      }
      default -> {}
    }
    return Optional.empty();
  }

  private String attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  private Page page() throws XMLStreamException, DraftException {
    Page page = new Page();
    within("page", element -> take(page, element));
    return page;
  }

  /** Something to do with an element below another one. */
  private interface Taking {
    void take(String element) throws XMLStreamException, DraftException;
  }

  private void within(String parent, Taking taking) throws XMLStreamException, DraftException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(parent)) {
        return;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        taking.take(xml.getLocalName());
      }
    }
  }

  /** Of several revisions the last one counts. */
  private void take(Page page, String element) throws XMLStreamException, DraftException {
    switch (element) {
      case "title" -> page.title = text();
      case "ns" -> page.namespace = text();
      case "id" -> page.id = text();
      case "redirect" -> page.redirect = true;
      case "revision" -> within("revision", inner -> takeOfRevision(page, inner));
      default -> {}
    }
  }

  private void takeOfRevision(Page page, String element) throws XMLStreamException, DraftException {
    switch (element) {
      case "timestamp" -> page.time = text();
      case "text" -> page.text = text();
      case "contributor" -> within("contributor", any -> {});
      default -> {}
    }
  }

  private String text() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    String element = xml.getLocalName();
    Predicate<Integer> ends =
        event -> event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element);
    for (int event = xml.next(); !ends.test(event); event = xml.next()) {
      boolean words =
          event == XMLStreamConstants.CHARACTERS
              || event == XMLStreamConstants.CDATA
              || event == XMLStreamConstants.SPACE;
      if (words && text.length() <= MAX_TEXT) {
        text.append(xml.getText());
      }
    }
    return text.toString();
  }

  private Draft draft(Page page) {
    WikiText wiki = WikiText.of(page.text);
    return Draft.plain(page.title, wiki.text())
        .with(Field.PUBLISHED, wiki.date())
        .with(Field.PUBLISHED, page.time)
        .with(Field.PUBLISHER, site)
        .with(Field.LANGUAGE, language)
        .with(Field.URL, address(page.title))
        .with(Field.ID, address(page.title).isEmpty() ? page.id : "");
  }

  private String address(String title) {
    return base.startsWith("http")
        ? base.substring(0, base.lastIndexOf('/') + 1) + title.replace(' ', '_')
        : "";
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
