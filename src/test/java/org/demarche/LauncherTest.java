package org.demarche;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** With which compiler and collector the launcher starts Java; here Java tells its options. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
  private static final List<String> THOROUGH = List.of("-XX:+UseParallelGC");

  @TempDir private Path folder;

  @BeforeEach
  void makeJava() throws IOException {
    Path java = Files.createDirectories(folder.resolve("java/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
    java.toFile().setExecutable(true);
    Files.writeString(folder.resolve("java/release"), "JAVA_VERSION=\"17.0.1\"\n");
    Files.writeString(folder.resolve("demarche.jar"), "");
    Files.writeString(folder.resolve("short.txt"), "Roe wants a ferry.");
    Files.writeString(folder.resolve("long.txt"), "Roe wants a ferry.\n".repeat(250_000));
    Files.createDirectory(folder.resolve("articles"));
  }

  @Test
  void compilesQuicklyForWhatIsLittle() throws Exception {
    Files.writeString(folder.resolve("articles/short.txt"), "Roe wants a ferry.");
    assertEquals(QUICK, options("", "extract", "articles"));
    assertEquals(QUICK, options("", "extract", "short.txt", "-o", "long.txt"));
    assertEquals(QUICK, options("", "load", "short.txt", "--store", "articles"));
    assertEquals(QUICK, options("", "query", "statements"));
  }

  @Test
  void compilesThoroughlyForManyFilesLongFilesAndInput() throws Exception {
    for (int i = 0; i <= 1000; i++) {
      Files.writeString(folder.resolve("articles/" + i + ".txt"), "");
    }
    assertEquals(THOROUGH, options("", "extract", "articles"));
    assertEquals(THOROUGH, options("", "load", "short.txt", "long.txt"));
    assertEquals(THOROUGH, options("", "extract", "-"));
    assertEquals(List.of(), options("", "serve"));
  }

  @Test
  void leavesTheCollectorToTheUser() throws Exception {
    String own = "-XX:+UseZGC";
    assertEquals(List.of(own), options(own, "extract", "long.txt"));
    assertEquals(List.of(QUICK.get(0), own), options(own, "query", "statements"));
  }

  private List<String> options(String own, String... args) throws Exception {
    String launcher = Path.of("demarche").toAbsolutePath().toString();
    ProcessBuilder start =
        new ProcessBuilder(Stream.concat(Stream.of("bash", launcher), Stream.of(args)).toList());
    start.directory(folder.toFile());
    start.environment().put("JAVA_HOME", folder.resolve("java").toString());
    start.environment().put("DEMARCHE_JAR", folder.resolve("demarche.jar").toString());
    start.environment().put("DEMARCHE_ARCHIVE", "no");
    start.environment().put("DEMARCHE_OPTS", own);
    start.environment().remove("JAVA_OPTS");
    Process launched = start.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    byte[] told = launched.getInputStream().readAllBytes();
    assertEquals(0, launched.waitFor());
    return new String(told, StandardCharsets.UTF_8)
        .lines()
        .filter(option -> option.startsWith("-XX:"))
        .toList();
  }
}
