package org.demarche.network.tables;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.InputException;

/**
 * Reads which node is in which group: columns {@code name} and {@code cluster} or {@code group}.
 */
public final class GroupTable {
  private GroupTable() {}

  /**
   * The group of each label, numbered by which comes first in the table.
   *
   * @throws InputException where a label has no group
   */
  public static int[] read(Path file, List<String> labels) {
    Sheet sheet = Sheet.read(file);
    int name = sheet.needed("name", "label");
    int group = sheet.needed("cluster", "group");
    List<String> names = new ArrayList<>();
    Map<String, Integer> groups = new HashMap<>();
    for (Sheet.Row row : sheet.rows()) {
      String of = row.cells().get(group);
      if (!names.contains(of)) {
        names.add(of);
      }
      groups.put(row.cells().get(name), names.indexOf(of));
    }
    return labels.stream().mapToInt(label -> group(file, groups, label)).toArray();
  }

  private static int group(Path file, Map<String, Integer> groups, String label) {
    Integer group = groups.get(label);
    if (group == null) {
      throw new InputException(
          "%s: missing-group: it has no group for '%s'; add a line for it".formatted(file, label));
    }
    return group;
  }
}
