package org.demarche.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonParseException;
import org.demarche.model.InputException;

/**
 * Files of N-Quads that extraction wrote, by one machine or by many. Those of a cluster come with
 * checksums and a summary, and are compared with both; the others tell by the digest in each
 * article's graph whether they are whole.
 */
public final class PartFiles {
  private static final String SUMS = "SHA256SUMS";
  private static final String SUMMARY = "summary.json";
  private static final String PARTS = "parts";
  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) [ *](.+)");
  private static final Pattern NAME = Pattern.compile(".+\\.nq(\\.gz)?");

  private final Map<Path, Optional<String>> sums = new LinkedHashMap<>();
  private Optional<String> configuration = Optional.empty();

  private PartFiles() {}

  /**
   * Finds the files, and reads what is told of them.
   *
   * @param paths outputs of a cluster, their folders {@code parts}, other folders, and files
   * @throws InputException where there are none, one is missing, or a run did not end
   */
  public static PartFiles of(List<Path> paths) {
    PartFiles parts = new PartFiles();
    for (Path path : paths) {
      try {
        parts.add(path);
      } catch (IOException e) {
        throw new InputException(path + ": cannot be read: " + e.getMessage(), e);
      }
    }
    return parts;
  }

  private void add(Path path) throws IOException {
    if (!Files.exists(path)) {
      throw new InputException(path + ": no-such-file: check the path");
    }
    Path output = output(path.toAbsolutePath().normalize());
    if (Files.exists(output.resolve(SUMS)) || Files.isDirectory(output.resolve(PARTS))) {
      addRun(output, path);
    } else {
      addPlain(path);
    }
  }

  /** The output of a cluster to which a path belongs, where it does. */
  private static Path output(Path path) {
    Path parts = Files.isDirectory(path) ? path : path.getParent();
    boolean inside = parts.endsWith(PARTS) && parts.getParent() != null;
    return inside ? parts.getParent() : path;
  }

  private void addRun(Path output, Path asked) throws IOException {
    Path summary = output.resolve(SUMMARY);
    if (!Files.exists(summary) || !Files.exists(output.resolve(SUMS))) {
      throw damaged(
          output,
          SUMMARY + " or " + SUMS + " is missing, so the run that wrote the parts did not end");
    }
    configuration = configuration.or(() -> configuration(summary));
    Map<Path, String> told = told(output);
    refuseOthers(output, told);
    boolean one = Files.isRegularFile(asked);
    Path wanted = asked.toAbsolutePath().normalize();
    told.forEach(
        (file, sum) -> {
          if (!one || file.equals(wanted)) {
            sums.put(file, Optional.of(sum));
          }
        });
  }

  private static Map<Path, String> told(Path output) throws IOException {
    Map<Path, String> told = new LinkedHashMap<>();
    for (String line : Files.readAllLines(output.resolve(SUMS))) {
      Matcher matcher = LINE.matcher(line);
      if (!matcher.matches()) {
        throw damaged(output.resolve(SUMS), "'" + line + "' is no checksum of a file");
      }
      Path file = output.resolve(matcher.group(2)).normalize();
      if (!Files.isRegularFile(file)) {
        throw damaged(file, "the part is missing, of which " + SUMS + " tells");
      }
      told.put(file, matcher.group(1));
    }
    return told;
  }

  private static void refuseOthers(Path output, Map<Path, String> told) throws IOException {
    for (Path file : plain(output.resolve(PARTS))) {
      if (!told.containsKey(file)) {
        throw damaged(file, SUMS + " does not tell of it");
      }
    }
  }

  private static Optional<String> configuration(Path summary) {
    try {
      return Optional.of(JSON.read(summary.toString()).get("configuration").getAsString().value());
    } catch (JsonParseException | NullPointerException | UnsupportedOperationException e) {
      throw damaged(summary, "it is no summary of a run");
    }
  }

  private void addPlain(Path path) throws IOException {
    List<Path> files = Files.isDirectory(path) ? plain(path) : List.of(path);
    if (files.isEmpty() || !NAME.matcher(files.get(0).getFileName().toString()).matches()) {
      throw new InputException(
          path
              + ": no-parts: N-Quads that 'extract' or a cluster wrote are loaded so (*.nq, *.nq.gz);"
              + " leave --bulk out for other files");
    }
    files.forEach(file -> sums.putIfAbsent(file.toAbsolutePath().normalize(), Optional.empty()));
  }

  private static List<Path> plain(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(it -> NAME.matcher(it.getFileName().toString()).matches())
          .sorted()
          .toList();
    }
  }

  /**
   * Compares all files of which checksums are told with them.
   *
   * @throws InputException for the first one that is not as it was written
   */
  public PartFiles verified() {
    sums.forEach((file, sum) -> sum.ifPresent(it -> verify(file, it)));
    return this;
  }

  private static void verify(Path file, String sum) {
    try (InputStream in = Files.newInputStream(file)) {
      if (!DigestUtils.sha256Hex(in).equals(sum)) {
        throw damaged(file, "it is not as " + SUMS + " says");
      }
    } catch (IOException e) {
      throw new InputException(file + ": cannot be read: " + e.getMessage(), e);
    }
  }

  static InputException damaged(Path file, String what) {
    return new InputException(
        file + ": damaged-parts: " + what + "; copy it again, or extract again into a new folder");
  }

  /** In the order in which they are to be loaded. */
  List<Path> files() {
    return new ArrayList<>(sums.keySet());
  }

  /** Whether nobody tells a checksum of a file. */
  boolean isPlain(Path file) {
    return sums.get(file).isEmpty();
  }

  /** What the articles were extracted under, by {@code dem:configurationHash}, where it is told. */
  public Optional<String> configuration() {
    return configuration;
  }

  /** All files together. */
  public long bytes() {
    return files().stream().mapToLong(PartFiles::size).sum();
  }

  /** Bytes of their N-Quads, about: packed ones unpack to fourteen times as much. */
  long quadBytes() {
    return files().stream().mapToLong(it -> isPacked(it) ? 14 * size(it) : size(it)).sum();
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new InputException(file + ": cannot be read: " + e.getMessage(), e);
    }
  }

  static InputStream open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    return isPacked(file) ? new GZIPInputStream(in, 1 << 16) : in;
  }

  private static boolean isPacked(Path file) {
    return file.toString().endsWith(".gz");
  }
}
