package org.demarche.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.demarche.model.InputException;

/** The queries that ship with Demarche, by name. */
public final class QueryLibrary {
  private static final String FOLDER = "queries/";
  private static final String FEDERATED = FOLDER + "federated/";
  private static final String MARKER = FOLDER + "attributions.rq";

  private final Map<String, NamedQuery> queries;

  private QueryLibrary(Map<String, NamedQuery> queries) {
    this.queries = queries;
  }

  /** Reads the queries of the class path that need nothing but the store. */
  public static QueryLibrary builtIn() {
    return read(FOLDER);
  }

  /** Reads those that ask a second endpoint, by {@code SERVICE}. */
  public static QueryLibrary federated() {
    return read(FEDERATED);
  }

  /** Reads those of {@link Tables}. */
  static QueryLibrary tables() {
    return read(FOLDER + "tables/");
  }

  private static QueryLibrary read(String folder) {
    Map<String, NamedQuery> queries = new TreeMap<>();
    for (String name : names(folder)) {
      queries.put(name, HeaderReader.read(name, resource(folder + name + ".rq")));
    }
    return new QueryLibrary(queries);
  }

  /** These and those of another library. */
  public QueryLibrary with(QueryLibrary other) {
    Map<String, NamedQuery> both = new TreeMap<>(queries);
    both.putAll(other.queries);
    return new QueryLibrary(both);
  }

  /** All, in the order of their names. */
  public List<NamedQuery> all() {
    return List.copyOf(queries.values());
  }

  /** The query of that name, if there is one. */
  public Optional<NamedQuery> find(String name) {
    return Optional.ofNullable(queries.get(name));
  }

  /** At most three names that a mistyped one may have meant. */
  public List<String> near(String name) {
    return NearNames.of(name, queries.keySet());
  }

  /**
   * The query of that name.
   *
   * @throws InputException where there is none; names those that are like it
   */
  public NamedQuery named(String name) {
    return find(name).orElseThrow(() -> unknown(name));
  }

  /** A query of the user's own, with or without a header. */
  public static NamedQuery read(Path file) {
    try {
      return parse(String.valueOf(file.getFileName()), Files.readString(file));
    } catch (NoSuchFileException e) {
      throw new InputException(file + ": no-such-file: check the name", e);
    } catch (IOException e) {
      throw new InputException(file + ": cannot be read as UTF-8 text: " + e.getMessage(), e);
    }
  }

  /** A query given as text; the name is for messages. */
  public static NamedQuery parse(String name, String sparql) {
    return HeaderReader.read(name, sparql);
  }

  private InputException unknown(String name) {
    List<String> near = near(name);
    String hint = near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?";
    return new InputException(
        "unknown-query: no query is called '%s'%s 'demarche query --list' shows all"
            .formatted(name, hint.isEmpty() ? ";" : hint));
  }

  private static List<String> names(String folder) {
    try {
      URL marker = loader().getResource(MARKER);
      if (marker.openConnection() instanceof JarURLConnection jar) {
        return names(folder, jar.getJarFile().stream().map(Object::toString));
      }
      Path root = Path.of(uri(marker)).getParent().getParent();
      try (Stream<Path> files = Files.list(root.resolve(folder))) {
        return names(folder, files.map(file -> folder + file.getFileName()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> names(String folder, Stream<String> entries) {
    return entries
        .filter(entry -> entry.startsWith(folder) && entry.endsWith(".rq"))
        .map(entry -> entry.substring(folder.length(), entry.length() - 3))
        .filter(name -> !name.contains("/"))
        .sorted()
        .toList();
  }

  private static URI uri(URL url) {
    try {
      return url.toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String resource(String path) {
    try (InputStream in = loader().getResourceAsStream(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ClassLoader loader() {
    return QueryLibrary.class.getClassLoader();
  }
}
