package org.demarche;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.demarche.map.ToolVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The distribution as users unpack it, where there is Java and neither Maven nor the sources. */
class DistributionIT {
  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final String NAME = "demarche-" + ToolVersion.CURRENT;
  private static final Path TAR = TARGET.resolve(NAME + ".tar.gz");

  /** The folder is named by bytes, since this process may not know of letters beyond ASCII. */
  private static final String UNPACKED =
      """
      mkdir tools $'an \\303\\274mlaut'
      for tool in bash cat cksum cut dirname mkdir readlink rm sed stty; do
        ln -s "$(command -v $tool)" tools/ || exit
      done
      ln -s "$1/bin/java" tools/
      cd $'an \\303\\274mlaut' && tar xzf "$2" && cd demarche-* || exit
      export PATH=$PWD/../../tools DEMARCHE_ARCHIVE=no
      export DEMARCHE_OPTS='-XX:TieredStopAtLevel=1 -XX:+UseSerialGC'
      unset JAVA_HOME DEMARCHE_JAR
      if command -v mvn; then exit 99; fi
      status=0
      while IFS= read -r line; do
        case $line in '$ bin/demarche '*) ;; *) continue ;; esac
        printf '%s\\n' "$line"
        ${line#'$ '} --quiet </dev/null || status=1
      done <README.md
      rm -r "$PATH"
      exit $status
      """;

  @TempDir Path folder;

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void readsItsReadmeWithJavaAlone() throws Exception {
    Path log = folder.resolve("stderr.log");
    Process process =
        new ProcessBuilder(
                "bash", "-c", UNPACKED, "-", System.getProperty("java.home"), TAR.toString())
            .directory(folder.toFile())
            .redirectError(log.toFile())
            .start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(2, TimeUnit.MINUTES));
    assertEquals("", Files.readString(log));
    assertEquals(0, process.exitValue(), out);
    assertTrue(out.contains("“a ceasefire without security guarantees”"), out);
    assertTrue(out.contains("→ bin/demarche query denials -p actor='Dmitry Peskov'"), out);
    assertTrue(out.contains("$ bin/demarche export --tables tables --store db"), out);
  }

  @Test
  void holdsTheSameInBothForms() throws IOException {
    Set<String> zipped;
    try (ZipFile zip = new ZipFile(TARGET.resolve(NAME + ".zip").toFile())) {
      zipped =
          zip.stream()
              .filter(entry -> !entry.isDirectory())
              .map(ZipEntry::getName)
              .collect(Collectors.toCollection(TreeSet::new));
    }
    assertEquals(names(), zipped);
    for (String name :
        List.of(
            "bin/demarche",
            "bin/demarche.cmd",
            "bin/demarche.ps1",
            "lib/demarche.jar",
            "completion/demarche.bash",
            "man/man1/demarche-load.1",
            "seeds/articles/2024-11-08-kremlin-terms.txt",
            "LICENSE",
            "NOTICE")) {
      assertTrue(zipped.contains(NAME + "/" + name), name);
    }
  }

  @Test
  void linksOnlyToWhatItHolds() throws IOException {
    String readme = Files.readString(Path.of("src", "dist", "README.md"));
    Set<String> names = names();
    Pattern.compile("]\\(([^)#:]+)")
        .matcher(readme)
        .results()
        .map(it -> it.group(1))
        .forEach(it -> assertTrue(names.contains(NAME + "/" + it), it));
  }

  private static Set<String> names() throws IOException {
    Set<String> names = new TreeSet<>();
    try (InputStream in = Files.newInputStream(TAR);
        TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(in))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (entry.isFile()) {
          names.add(entry.getName());
        }
      }
    }
    return names;
  }
}
