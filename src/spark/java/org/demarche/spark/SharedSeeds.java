package org.demarche.spark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.SparkFiles;
import org.apache.spark.api.java.JavaSparkContext;

/** The user's folders of seeds, which the other machines of a cluster do not have. */
final class SharedSeeds {
  private static final String OPTION = "--seeds";

  private SharedSeeds() {}

  /** Hands them to all machines. */
  static void share(List<Path> folders, JavaSparkContext spark) {
    folders.forEach(folder -> spark.sc().addFile(folder.toAbsolutePath().toString(), true));
  }

  /** The arguments with the folders where they lie on this machine. */
  static List<String> located(List<String> arguments) {
    String[] located = arguments.toArray(String[]::new);
    for (int i = 0; i < located.length; i++) {
      if (located[i].startsWith(OPTION + "=")) {
        located[i] = OPTION + "=" + here(located[i].substring(OPTION.length() + 1));
      } else if (i > 0 && located[i - 1].equals(OPTION)) {
        located[i] = here(located[i]);
      }
    }
    return List.of(located);
  }

  private static String here(String folder) {
    Path path = Path.of(folder);
    return Files.exists(path) ? folder : SparkFiles.get(path.getFileName().toString());
  }
}
