package org.demarche.read.feeds;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * Elements of feeds by their names. An element is of the format itself where it has the prefix of
 * its parent, and else of an extension; the prefix's namespace is often forgotten, so it does not
 * count.
 */
final class Xml {
  private Xml() {}

  /** Without prefix, in lower case. */
  static String name(Element element) {
    return local(element.tagName()).toLowerCase(Locale.ROOT);
  }

  static String prefix(Element element) {
    int colon = element.tagName().indexOf(':');
    return colon < 0 ? "" : element.tagName().substring(0, colon);
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  static List<Element> children(Element parent, String name) {
    boolean rdf = name(parent).equals("rdf");
    return parent.children().stream()
        .filter(it -> name(it).equals(name) && (rdf || prefix(it).equals(prefix(parent))))
        .toList();
  }

  static Optional<Element> child(Element parent, String name) {
    return children(parent, name).stream().findFirst();
  }

  /** All below that have this name and no prefix but the root's own. */
  static List<Element> descendants(Element root, String name) {
    return root.getAllElements().stream()
        .filter(it -> name(it).equals(name))
        .filter(it -> prefix(it).isEmpty() || prefix(it).equals(prefix(root)))
        .toList();
  }

  /** Of an extension: {@code content:encoded}. */
  static Optional<Element> foreign(Element parent, String name) {
    return parent.children().stream()
        .filter(it -> name(it).equals(name) && !prefix(it).isEmpty())
        .findFirst();
  }

  /** The words of a child; empty where there is none. */
  static String text(Element parent, String name) {
    return child(parent, name).map(Xml::words).orElse("");
  }

  static String foreignText(Element parent, String name) {
    return foreign(parent, name).map(Xml::words).orElse("");
  }

  private static String words(Element element) {
    return element.wholeText().strip();
  }

  /** A line without the markup and the escapes that it may have. */
  static String plain(String line) {
    boolean marked = line.indexOf('&') >= 0 || line.indexOf('<') >= 0;
    String text = marked ? Jsoup.parseBodyFragment(line).text() : line;
    return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }

  /** Plain text as HTML; blank lines part paragraphs. */
  static String paragraphs(String text) {
    return Arrays.stream(text.strip().split("\\R\\s*\\R"))
        .filter(it -> !it.isBlank())
        .map(it -> "<p>" + Entities.escape(it) + "</p>")
        .collect(Collectors.joining("\n"));
  }

  /** The base that an element gives itself, relative to another. */
  static String base(Element element, String outer) {
    String own = element.attr("xml:base");
    return own.isEmpty() ? outer : Addresses.resolve(outer, own).orElse(outer);
  }
}
