package org.demarche.serve.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the views look like: to all eyes, on all screens, on paper and in the README. */
class AppearanceIT extends ExplorerFrame {
  /** By day and by night, on wide screens and narrow ones. */
  @Test
  void everyViewSuitsAllEyesAndScreens() {
    List<String> violations = new ArrayList<>();
    for (String view : VIEWS) {
      browser.show("light", "screen");
      open(view);
      violations.addAll(Axe.violations(browser, Axe.ALL));
      browser.show("dark", "screen");
      violations.addAll(Axe.violations(browser, Axe.ALL));
      browser.resize(360, 780);
      assertTrue((Boolean) browser.run("return document.documentElement.scrollWidth <= 360"), view);
      browser.resize(1600, 900);
    }
    assertEquals(List.of(), violations);
  }

  @Test
  void soDoNarrowScreensAndWhatIsEmpty() {
    browser.resize(360, 780);
    List<String> violations = new ArrayList<>();
    for (String view :
        List.of("#/article/" + ARTICLE, "#/positions?from=1999-01&to=1999-01", "#/network")) {
      open(view);
      violations.addAll(Axe.violations(browser, Axe.ALL));
    }
    assertEquals(List.of(), violations);
  }

  /** Those of the README; {@code -Dreadme.update=true} makes them anew. */
  @ParameterizedTest
  @CsvSource({
    "positions.png, 1400, 780, #/positions?cell=https%3A%2F%2Fw3id.org%2Fdemarche%2Fid%2Factor%2Fvladimir-putin+https%3A%2F%2Fw3id.org%2Fdemarche%2Fid%2Fdemand%2Ftalks-us-russia, .legend",
    "article.png, 1240, 620, #/article/2025-01-20-security-council?hide=mention, .layers"
  })
  void picturesForTheReadme(String file, int width, int height, String view, String top)
      throws Exception {
    browser.resize(width, height);
    browser.openAnew(server.url() + view);
    browser.run(
        "const said = [...document.querySelectorAll('.text a')].find((it) => it.textContent === 'lasting peace');"
            + "if (said) { said.focus({ preventScroll: true }); } else { document.activeElement.blur(); }"
            + "document.querySelector(arguments[0]).scrollIntoView({ block: 'start' });",
        top);
    browser.await(
        "return document.querySelectorAll('.evidence').length === 0 || document.querySelector('.beside').textContent !== ''");
    byte[] picture = browser.picture();
    Path path = Path.of("docs", "images", file);
    if (Boolean.getBoolean("readme.update")) {
      Files.createDirectories(path.getParent());
      Files.write(path, picture);
    }
    BufferedImage stored = ImageIO.read(path.toFile());
    assertEquals(List.of(width, height), List.of(stored.getWidth(), stored.getHeight()));
    assertTrue(Files.size(path) < 250_000, "small enough for a repository");
  }

  @Test
  void printsWhatCanBeReadOnPaper() {
    open("#/positions");
    browser.show("light", "print");
    assertEquals(
        "none",
        browser.run("return getComputedStyle(document.querySelector('header nav')).display"));
    assertEquals(
        "none", browser.run("return getComputedStyle(document.querySelector('.choices')).display"));
    assertNotEquals(
        "none", browser.run("return getComputedStyle(document.querySelector('.matrix')).display"));
  }
}
