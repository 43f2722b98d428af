package org.demarche;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.apache.commons.io.FileUtils;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.demarche.cli.Execution;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as users get it: nothing that its libraries need at run time was lost in packing. */
class SingleJarIT {
  private static final Path JAR = Path.of("target", "demarche.jar").toAbsolutePath();

  @TempDir static Path folder;
  private static Path db;

  private static String answers;

  /** Half a gigabyte is enough. */
  @BeforeAll
  static void demonstrate() throws Exception {
    db = folder.resolve("db");
    answers = run(List.of("-Xmx512m"), "demo", "--no-serve", "--store", "db", "--quiet");
  }

  @Test
  void namesTheSameVersionsAsTheClasses() throws Exception {
    assertEquals(Execution.of("--version").out(), run("--version"));
  }

  @Test
  void givesTheSameBytesAsTheClasses() throws Exception {
    String found = run("export", "--store", "db");
    assertTrue(SampleStore.export().equals(found), "the exports differ");
  }

  @Test
  void readsAndWritesTheFormatsThatServicesProvide() throws Exception {
    FileUtils.copyDirectory(db.toFile(), folder.resolve("other").toFile());
    Files.writeString(folder.resolve("own.trig"), "<urn:g> { <urn:a> <urn:b> 'trig' }");
    Files.writeString(
        folder.resolve("own.jsonld"),
        "{\"@id\": \"urn:g2\", \"@graph\": [{\"@id\": \"urn:a\", \"urn:b\": \"jsonld\"}]}");
    run("load", "own.trig", "own.jsonld", "--store", "other", "--quiet");
    String loaded = Execution.of("export", "--store", folder.resolve("other")).out();
    for (String format : List.of("trig", "jsonld")) {
      assertTrue(loaded.contains("<urn:a> <urn:b> \"" + format + "\" <urn:g"), format);
      run("export", "--store", "db", "-o", "all." + format);
      DatasetGraph written =
          RDFDataMgr.loadDatasetGraph(folder.resolve("all." + format).toString());
      assertEquals(SampleStore.export().lines().count(), Iter.count(written.find()), format);
    }
    for (String format : List.of("json", "xml")) {
      String answer = run("query", "positions", "--store", "db", "--format", format);
      assertTrue(answer.contains("talks-us-russia"), format);
    }
  }

  @Test
  void answersTheDemoAndFindsNothingWrongWithIt() throws Exception {
    assertTrue(answers.contains("demarche query"), answers);
    assertEquals("", run("check", "--store", "db", "--quiet"));
  }

  @Test
  void servesUntilItIsEnded() throws Exception {
    Process server = start(List.of(), "serve", "--store", "db", "--port", "0");
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))) {
      String url = out.readLine();
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(url + "sparql?query=ASK%7B%3Fs%3Fp%3Fo%7D"))
              .header("Accept", "application/sparql-results+json")
              .build();
      HttpResponse<String> answer =
          HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
      assertEquals(200, answer.statusCode());
      assertTrue(answer.body().contains("true"), answer.body());
    } finally {
      server.destroy();
      assertTrue(server.waitFor(30, TimeUnit.SECONDS), "ends when it is asked to");
    }
    assertEquals("", Execution.of("check", "--store", db, "--quiet").out());
  }

  @Test
  void holdsNoSignaturesAndOneTimeForItsOwnFiles() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      assertEquals(
          List.of(), jar.stream().map(ZipEntry::getName).filter(SingleJarIT::isSignature).toList());
      assertEquals(
          1,
          jar.stream()
              .filter(entry -> entry.getName().startsWith("org/demarche/"))
              .map(ZipEntry::getTimeLocal)
              .distinct()
              .count());
      assertEquals("true", jar.getManifest().getMainAttributes().getValue("Multi-Release"));
    }
  }

  private static boolean isSignature(String name) {
    return name.matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
  }

  private static String run(String... args) throws Exception {
    return run(List.of(), args);
  }

  private static String run(List<String> options, String... args) throws Exception {
    Process process = start(options, args);
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(3, TimeUnit.MINUTES));
    String err = Files.readString(folder.resolve("stderr.log"));
    assertEquals(0, process.exitValue(), err);
    assertEquals("", err, "nothing is odd");
    return out;
  }

  private static Process start(List<String> options, String... args) throws IOException {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    words.addAll(options);
    words.addAll(List.of("-jar", JAR.toString()));
    words.addAll(List.of(args));
    File log = folder.resolve("stderr.log").toFile();
    return new ProcessBuilder(words).directory(folder.toFile()).redirectError(log).start();
  }
}
