package org.demarche.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.demarche.map.ToolVersion;
import org.demarche.pipeline.Configuration;
import picocli.CommandLine.ParseResult;

/**
 * The lines that {@code --version} prints: whatever a result could depend on. The configuration is
 * that of articles that were loaded without seeds of one's own, as {@code stats} tells it.
 */
final class Versions {
  /** As in {@code ontology/demarche.ttl}, which takes longer to read. */
  private static final String ONTOLOGY = "0.1.0";

  private Versions() {}

  /** Gives them to the command that is asked for them, and to no other: they take time. */
  static void tell(ParseResult parsed) {
    for (ParseResult it = parsed; it != null; it = it.hasSubcommand() ? it.subcommand() : null) {
      if (it.isVersionHelpRequested()) {
        it.commandSpec().version(lines());
      }
    }
  }

  private static String[] lines() {
    return new String[] {
      "demarche " + ToolVersion.CURRENT,
      "Apache Jena " + jena(),
      "Java " + System.getProperty("java.version"),
      "ontology " + ONTOLOGY,
      "configuration " + Configuration.builtIn().hash()
    };
  }

  /** Jena's own constant would start Jena, and in the single jar it does not know. */
  private static String jena() {
    Properties versions = new Properties();
    try (InputStream in = Versions.class.getResourceAsStream("versions.properties")) {
      versions.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return versions.getProperty("jena");
  }
}
