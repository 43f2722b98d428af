package org.demarche.serve.explorer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What axe-core finds against a view: rules of WCAG 2.2, level A and AA. */
final class Axe {
  static final String ALL = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']";

  private static final String SOURCE = source();

  private Axe() {}

  @SuppressWarnings("unchecked")
  static List<String> violations(Browser browser, String rules) {
    if (!(Boolean) browser.run("return 'axe' in window")) {
      browser.run(SOURCE);
    }
    return (List<String>)
        browser.runAsynchronously(
            "const done = arguments[0];"
                + "const told = (rule, node) => [location.hash, rule.id, node.target, node.html.slice(0, 160), (node.any[0] || {}).message].join(' ');"
                + "axe.run(document, { runOnly: "
                + rules
                + ", resultTypes: ['violations'] })"
                + ".then((found) => done(found.violations.flatMap((rule) => rule.nodes.slice(0, 3).map((node) => told(rule, node)))));");
  }

  private static String source() {
    try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
