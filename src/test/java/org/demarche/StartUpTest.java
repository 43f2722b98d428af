package org.demarche;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.Jena;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.demarche.cli.Execution;
import org.demarche.map.ToolVersion;
import org.demarche.pipeline.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartUpTest {
  private static final String JENA = "org.apache.jena.sys.JenaSystem";

  @ParameterizedTest
  @ValueSource(strings = {"--help", "--version", "load --help", "bogus"})
  void doesNotStartJenaToSayHowItIsUsed(String command) throws Exception {
    String log = loadedClasses(command);
    assertTrue(log.contains("org.demarche.cli.DemarcheCommand"), "the log shows classes");
    assertFalse(log.contains(JENA), command);
  }

  /**
   * Each command inherits what --version prints; once each of them worked it out at every start.
   */
  @Test
  void tellsVersionsOnlyWhereTheyAreAsked() throws Exception {
    String digest = "org.apache.commons.codec.digest.DigestUtils";
    assertFalse(loadedClasses("--help").contains(digest));
    assertTrue(loadedClasses("load --version").contains(digest));
  }

  @Test
  void startsJenaWhereItIsNeeded() throws Exception {
    assertTrue(loadedClasses("query positions --store absent").contains(JENA));
  }

  @Test
  void namesTheVersionOfTheBuild() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    assertTrue(
        pom.contains("<artifactId>demarche</artifactId>\n  <version>" + ToolVersion.CURRENT + "<"));
  }

  @Test
  void namesTheVersionsOfWhatMatters() {
    String ontology =
        RDFDataMgr.loadModel("ontology/demarche.ttl")
            .listObjectsOfProperty(OWL.versionInfo)
            .next()
            .asLiteral()
            .getString();
    List<String> expected =
        List.of(
            "demarche " + ToolVersion.CURRENT,
            "Apache Jena " + Jena.VERSION,
            "Java " + System.getProperty("java.version"),
            "ontology " + ontology,
            "configuration " + Configuration.builtIn().hash());
    assertEquals(expected, Execution.of("--version").out().lines().toList());
  }

  @Test
  void theCiScriptRunsTheTestCommandOfTheReadme() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    List<String> script = Files.readAllLines(Path.of(".ci", "run"));
    String command = script.get(script.size() - 1);
    assertEquals("mvn -B -ntp verify", command);
    assertTrue(readme.contains("mvn verify"));
  }

  private static String loadedClasses(String command) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of("-Xlog:class+load:stdout", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    words.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.demarche.Demarche"));
    words.addAll(List.of(command.split(" ")));
    Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
    String log = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return log;
  }
}
