package org.demarche.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.demarche.model.InputException;

/**
 * The file of a project: options that a folder and all below it use where neither the command line
 * nor the environment has them. Paths in it are relative to the file.
 */
public final class ProjectFile {
  /** Its name. */
  static final String NAME = "demarche.properties";

  private static final Set<String> PATHS = Set.of("store", "seeds", "register", "decisions");
  private static final Set<String> READER_PATHS = Set.of("reader_key_file", "reader_cache");

  private static final String PREFIX = "DEMARCHE_";

  private ProjectFile() {}

  /**
   * The environment, with what the file of the project says that it does not.
   *
   * @param folder where the command runs
   * @throws InputException where there is such a file and it is not as it has to be
   */
  public static Map<String, String> in(Path folder, Map<String, String> environment) {
    Map<String, String> all = new HashMap<>();
    find(folder).ifPresent(file -> all.putAll(read(file)));
    all.putAll(environment);
    return all;
  }

  /** The nearest one. */
  private static Optional<Path> find(Path folder) {
    return Stream.iterate(folder.toAbsolutePath().normalize(), it -> it != null, Path::getParent)
        .map(it -> it.resolve(NAME))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  private static Map<String, String> read(Path file) {
    Properties properties = new Properties();
    try (Reader text = new StringReader(Files.readString(file))) {
      properties.load(text);
    } catch (CharacterCodingException | IllegalArgumentException e) {
      throw new InputException(
          file + ": bad-project: it is no text of lines 'option = value'; mend it", e);
    } catch (IOException e) {
      throw new InputException(file + ": unreadable: check that you may read it", e);
    }
    Map<String, String> all = new HashMap<>();
    for (String key : new TreeSet<>(properties.stringPropertyNames())) {
      String name = key.toUpperCase(Locale.ROOT).replace('-', '_');
      if (!EnvironmentDefaults.names().contains(name)) {
        throw new InputException(
            "%s: bad-project: '%s' is none of %s; mend or remove the line"
                .formatted(file, key, known()));
      }
      all.put(PREFIX + name, value(file, key, properties.getProperty(key).strip()));
    }
    return all;
  }

  private static String value(Path file, String key, String text) {
    String name = key.toLowerCase(Locale.ROOT).replace('-', '_');
    return PATHS.contains(name) || READER_PATHS.contains(name)
        ? file.resolveSibling(text).normalize().toString()
        : text;
  }

  private static String known() {
    TreeSet<String> names = new TreeSet<>();
    EnvironmentDefaults.names()
        .forEach(it -> names.add(it.toLowerCase(Locale.ROOT).replace('_', '-')));
    return String.join(", ", names);
  }
}
