package org.demarche.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.lexicon.Lexicon;
import org.demarche.model.InputException;

/**
 * A Turtle file with the name by which messages call it.
 *
 * @param name the path as the user gave it; no path of a user's is like that of a built-in one
 */
record SeedFile(String name, String text) {
  private static final List<String> BUILT_IN =
      List.of("actors.ttl", "demands.ttl", "offices.ttl", "regions.ttl");

  private static final Set<String> NAMES =
      BUILT_IN.stream().map(SeedFile::nameOf).collect(Collectors.toUnmodifiableSet());

  /** The files that Demarche brings along, in a fixed order. */
  static List<SeedFile> builtIn() {
    return BUILT_IN.stream().map(SeedFile::fromClassPath).toList();
  }

  /** The demands of a topic, and issues. */
  static SeedFile of(Topic topic) {
    return fromClassPath(topic.file());
  }

  /** Whether a built-in file has the entry. */
  static boolean holds(Entry entry) {
    return NAMES.contains(entry.file());
  }

  private static String nameOf(String builtIn) {
    return "classpath:seeds/" + builtIn;
  }

  /**
   * All {@code *.ttl} files of a folder by name, or the one file that is given; none where a folder
   * holds but a lexicon or a model.
   */
  static List<SeedFile> in(Path folder) {
    if (Files.isRegularFile(folder)) {
      return List.of(read(folder));
    }
    try (Stream<Path> paths = Files.list(folder)) {
      List<SeedFile> files =
          paths
              .filter(path -> path.toString().endsWith(".ttl"))
              .filter(Files::isRegularFile)
              .sorted()
              .map(SeedFile::read)
              .toList();
      if (files.isEmpty() && !Lexicon.isIn(folder) && !OwnWeights.areIn(folder)) {
        throw new InputException(
            folder
                + ": no-seeds: the folder holds no .ttl file, no lexicon.tsv and no model; name one that does");
      }
      return files;
    } catch (IOException e) {
      throw new InputException(
          folder + ": no-seeds: cannot list this folder; check that it exists and is readable", e);
    }
  }

  private static SeedFile read(Path path) {
    try {
      return new SeedFile(path.toString(), Files.readString(path));
    } catch (CharacterCodingException e) {
      throw new InputException(path + ":1: encoding: not UTF-8; save the file as UTF-8", e);
    } catch (IOException e) {
      throw new InputException(path + ":1: unreadable: check that it may be read", e);
    }
  }

  private static SeedFile fromClassPath(String name) {
    String resource = "/seeds/" + name;
    try (InputStream in = SeedFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing from the class path: " + resource);
      }
      return new SeedFile(nameOf(name), new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException("unreadable on the class path: " + resource, e);
    }
  }
}
