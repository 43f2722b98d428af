package org.demarche.serve.reconcile;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Shows an entity to people; what the graph says becomes text, never markup. */
final class EntityPage {
  private static final String STYLE = "preview.css";

  private EntityPage() {}

  /** An HTML page without scripts, whose links open elsewhere. */
  static String of(Entity entity, Map<EntityProperty, List<Value>> values) {
    Document page = Document.createShell("");
    page.prependChild(new org.jsoup.nodes.DocumentType("html", "", ""));
    page.selectFirst("html").attr("lang", "en");
    page.title(entity.name());
    page.head().appendElement("meta").attr("charset", "utf-8");
    page.head().appendElement("link").attr("rel", "stylesheet").attr("href", STYLE);
    Element body = page.body();
    body.appendElement("h1").text(entity.name());
    body.appendElement("p").text(types(entity));
    Element list = body.appendElement("dl");
    values.forEach((property, found) -> row(list, property, found));
    list.appendElement("dt").text("identifier");
    link(list.appendElement("dd"), entity.id(), entity.id());
    page.outputSettings().prettyPrint(false);
    return page.outerHtml();
  }

  private static String types(Entity entity) {
    return entity.orderedTypes().stream().map(EntityType::label).collect(Collectors.joining(", "));
  }

  private static void row(Element list, EntityProperty property, List<Value> values) {
    if (values.isEmpty()) {
      return;
    }
    list.appendElement("dt").text(property.label());
    Element cell = list.appendElement("dd");
    for (Value value : values) {
      if (cell.childNodeSize() > 0) {
        cell.appendText(", ");
      }
      if (property == EntityProperty.WIKIDATA) {
        link(cell, "https://www.wikidata.org/wiki/" + value.words(), value.words());
      } else {
        cell.appendText(value.words());
      }
    }
  }

  /** A link to the Web; an address of any other kind stays words. */
  private static void link(Element cell, String address, String words) {
    String lower = address.toLowerCase(Locale.ROOT);
    if (lower.startsWith("https://") || lower.startsWith("http://")) {
      cell.appendElement("a")
          .attr("href", address)
          .attr("target", "_blank")
          .attr("rel", "noopener noreferrer")
          .text(words);
    } else {
      cell.appendText(words);
    }
  }
}
