package org.demarche.read.office;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.demarche.read.drafts.Draft;
import org.demarche.read.drafts.Draft.Field;
import org.demarche.read.drafts.DraftException;
import org.demarche.read.drafts.Drafts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The articles of an e-book, one a document of its spine, as programs make them of newspapers and
 * magazines; covers and tables of contents are left out.
 *
 * <p>Source: EPUB 3.3, 5 (packages).
 */
public final class Epub implements Drafts {
  private static final int FEWEST_CHARACTERS = 200;

  private final ZipFile zip;
  private final Document book;
  private final Iterator<String> spine;

  public Epub(ZipFile zip) throws IOException, DraftException {
    this.zip = zip;
    Element root =
        Optional.ofNullable(
                ZipDocument.xml(zip, "META-INF/container.xml").selectFirst("rootfile[full-path]"))
            .orElseThrow(() -> DraftException.broken("the e-book does not say where it begins"));
    String packing = root.attr("full-path");
    this.book = ZipDocument.xml(zip, packing);
    this.spine = spine(packing).iterator();
  }

  private List<String> spine(String packing) {
    Map<String, Element> items = new HashMap<>();
    book.select("manifest > item").forEach(item -> items.put(item.attr("id"), item));
    String folder = packing.substring(0, packing.lastIndexOf('/') + 1);
    List<String> parts = new ArrayList<>();
    for (Element reference : book.select("spine > itemref")) {
      Element item = items.get(reference.attr("idref"));
      if (item != null && !item.attr("properties").contains("nav")) {
        parts.add(normal(folder + URLDecoder.decode(item.attr("href"), StandardCharsets.UTF_8)));
      }
    }
    return parts;
  }

  private static String normal(String path) {
    return path.replaceAll("[^/]+/\\.\\./", "").replaceAll("(^|/)\\./", "$1");
  }

  @Override
  public Optional<Draft> next() throws IOException, DraftException {
    while (spine.hasNext()) {
      String html = new String(ZipDocument.bytes(zip, spine.next()), StandardCharsets.UTF_8);
      Document page = Jsoup.parse(html);
      if (page.text().length() >= FEWEST_CHARACTERS && !isContents(page)) {
        return Optional.of(draft(page, html));
      }
    }
    return Optional.empty();
  }

  /** Most of its words lead elsewhere. */
  private static boolean isContents(Document page) {
    return page.select("a[href]").text().length() * 2 > page.text().length();
  }

  private Draft draft(Document page, String html) {
    Element heading = page.selectFirst("h1, h2, h3");
    return Draft.markup(html)
        .with(Field.HEADLINE, heading == null ? page.title() : heading.text())
        .with(Field.PUBLISHED, book("date"))
        .with(Field.PUBLISHER, book("publisher").isEmpty() ? book("title") : book("publisher"))
        .with(Field.AUTHOR, book("creator"))
        .with(Field.LANGUAGE, book("language"));
  }

  private String book(String name) {
    Element element = book.selectFirst("metadata > dc|" + name);
    return element == null ? "" : element.text();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
