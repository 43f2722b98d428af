package org.demarche.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Hashes the sources that an article's graph depends on. The build runs it and puts what it finds
 * beside the classes, where {@link Configuration} reads it. Sources are hashed and not classes, so
 * that every compiler gives the same hash, and at build time, so that a start need read neither
 * models nor seeds.
 *
 * <p>Everything counts that is not named here as standing outside: a new package counts until
 * someone says that no graph depends on it. Comments count, too.
 */
public final class SourceHash {
  /** What works on finished graphs, what made the models, and what lies beside the seeds. */
  static final List<String> OUTSIDE =
      List.of(
          "articles",
          "cache",
          "check",
          "cli",
          "climate",
          "coded",
          "corrections",
          "demands",
          "difference",
          "ingest",
          "link",
          "network",
          "passage",
          "query",
          "reader",
          "reports",
          "serve",
          "store",
          "timeline",
          "training",
          "watch",
          "world");

  /** The one class outside that has a say in it: it chooses the stages. */
  static final String WIRING = "cli/Workbench.java";

  /** The one table of the world that has a say in it: it tells who holds an office. */
  static final String OFFICES = "world/office-holders.tsv.gz";

  private static final String ROOT = "org/demarche/";

  private SourceHash() {}

  /**
   * Writes the parts as lines of {@code name=hash}.
   *
   * @param args the folder of the project and that of its classes
   */
  public static void main(String[] args) throws IOException {
    StringBuilder lines = new StringBuilder();
    of(Path.of(args[0])).forEach((name, hash) -> lines.append(name + "=" + hash + "\n"));
    Path file = Path.of(args[1]).resolve(ROOT + "pipeline").resolve(Configuration.BUILT);
    Files.createDirectories(file.getParent());
    Files.writeString(file, lines);
  }

  /** The parts by name; the resources are the lexicon, other tables and the models. */
  static SortedMap<String, String> of(Path project) throws IOException {
    SortedMap<String, String> parts = new TreeMap<>();
    parts.put("code", hashOf(project.resolve("src/main/java")));
    parts.put("resources", hashOf(project.resolve("src/main/resources")));
    parts.put("seeds", hashOf(project.resolve("seeds")));
    return parts;
  }

  /** One hash of all that the program is made of, whether articles' graphs depend on it or not. */
  public static String ofAll(Path project) throws IOException {
    StringBuilder all =
        new StringBuilder(DigestUtils.sha256Hex(Files.readAllBytes(project.resolve("pom.xml"))));
    for (String folder : List.of("src/main", "ontology", "seeds")) {
      all.append(hashOf(project.resolve(folder), it -> true));
    }
    return DigestUtils.sha256Hex(all.toString());
  }

  private static String hashOf(Path folder) throws IOException {
    return hashOf(folder, SourceHash::counts);
  }

  /** Of names and contents, in the order of the names. */
  private static String hashOf(Path folder, Predicate<String> counts) throws IOException {
    MessageDigest all = DigestUtils.getSha256Digest();
    for (String name : names(folder, counts)) {
      String line =
          DigestUtils.sha256Hex(Files.readAllBytes(folder.resolve(name))) + " " + name + "\n";
      all.update(line.getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(all.digest());
  }

  /** The files of a folder that count, sorted. */
  static List<String> names(Path folder) throws IOException {
    return names(folder, SourceHash::counts);
  }

  private static List<String> names(Path folder, Predicate<String> counts) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(counts)
          .sorted()
          .toList();
    }
  }

  private static boolean counts(String name) {
    String inside = name.startsWith(ROOT) ? name.substring(ROOT.length()) : name;
    return inside.equals(WIRING)
        || inside.equals(OFFICES)
        || OUTSIDE.stream().noneMatch(it -> inside.startsWith(it + "/"));
  }
}
