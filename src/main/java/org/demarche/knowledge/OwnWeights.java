package org.demarche.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.demarche.model.InputException;

/**
 * What was learned from a user's own rows, in folders of seeds: {@code positions.model} takes the
 * place of the one that comes along, {@code reader.model} says how sure what a language model read
 * is. Of several folders the last counts. A line has a name and its weight, with a tab between.
 *
 * @param positions by feature; empty where there are none
 * @param reader by what is measured; empty where nothing was
 */
public record OwnWeights(SortedMap<String, Double> positions, SortedMap<String, Double> reader) {
  /** The file that judges candidates for positions. */
  public static final String POSITIONS = "positions.model";

  /** The file that judges a reader. */
  public static final String READER = "reader.model";

  /** What Demarche brings along is all. */
  public static final OwnWeights NONE = new OwnWeights(new TreeMap<>(), new TreeMap<>());

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(\\.\\d{1,9})?");

  public OwnWeights {
    positions = Collections.unmodifiableSortedMap(new TreeMap<>(positions));
    reader = Collections.unmodifiableSortedMap(new TreeMap<>(reader));
  }

  /**
   * Those of folders of seeds.
   *
   * @throws InputException where a line is none
   */
  static OwnWeights load(List<Path> folders) {
    return new OwnWeights(last(folders, POSITIONS), last(folders, READER));
  }

  /** Whether a folder of seeds holds any. */
  static boolean areIn(Path folder) {
    return Files.isRegularFile(folder.resolve(POSITIONS))
        || Files.isRegularFile(folder.resolve(READER));
  }

  private static SortedMap<String, Double> last(List<Path> folders, String name) {
    return folders.stream()
        .map(folder -> folder.resolve(name))
        .filter(Files::isRegularFile)
        .reduce((first, second) -> second)
        .map(OwnWeights::read)
        .orElseGet(TreeMap::new);
  }

  private static SortedMap<String, Double> read(Path file) {
    SortedMap<String, Double> weights = new TreeMap<>();
    int line = 0;
    for (String row : lines(file)) {
      line++;
      int tab = row.lastIndexOf('\t');
      if (tab <= 0 || !NUMBER.matcher(row.substring(tab + 1)).matches()) {
        throw new InputException(
            file
                + ":"
                + line
                + ": bad-model: a line has a name and its weight with a tab between; let 'demarche train' write the file anew, or delete it");
      }
      weights.put(row.substring(0, tab), Double.valueOf(row.substring(tab + 1)));
    }
    return weights;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new InputException(
          file + ":1: unreadable: check that it may be read and is in UTF-8", e);
    }
  }

  /** As it is written to a file. */
  public static String text(Map<String, Double> weights) {
    StringBuilder text = new StringBuilder();
    weights.forEach(
        (name, weight) -> text.append(String.format(Locale.ROOT, "%s\t%.3f\n", name, weight)));
    return text.toString();
  }
}
