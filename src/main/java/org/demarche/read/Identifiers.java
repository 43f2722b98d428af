package org.demarche.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds an id for every file of a load: its stem where no other file of the load has it, otherwise
 * as much of its path as tells it from the others.
 *
 * <p>Depends on the set of files, not on their order. Loads that are made one after the other do
 * not know of each other: a file with the same stem is then a new revision of the article.
 */
final class Identifiers {
  private record Candidate(String where, Path absolute, Path relative) {

    String stem() {
      return FileNames.stem(absolute.getFileName().toString());
    }

    String relativeStem() {
      return join(relative.getParent(), stem());
    }

    String relativeName() {
      return join(relative.getParent(), absolute.getFileName().toString());
    }

    /** The last folders of the absolute path and the stem. */
    String suffix(int folders) {
      return join(tail(absolute.getParent(), folders), stem());
    }

    private static Path tail(Path path, int count) {
      int length = path == null ? 0 : path.getNameCount();
      return length == 0 || count == 0 ? null : path.subpath(Math.max(0, length - count), length);
    }

    private static String join(Path folder, String name) {
      return folder == null ? name : folder.toString().replace('\\', '/') + "/" + name;
    }
  }

  private final Map<String, List<Candidate>> byStem = new TreeMap<>();

  void add(String where, Path absolute, Path relative) {
    Candidate candidate = new Candidate(where, absolute, relative);
    byStem.computeIfAbsent(candidate.stem(), stem -> new ArrayList<>(1)).add(candidate);
  }

  /** The ids of those files whose stem is not unique. */
  Map<String, String> distinct() {
    Map<String, String> ids = new HashMap<>();
    for (List<Candidate> group : byStem.values()) {
      if (group.size() > 1) {
        Function<Candidate, String> name = naming(group);
        group.forEach(candidate -> ids.put(candidate.where(), name.apply(candidate)));
      }
    }
    return ids;
  }

  private static Function<Candidate, String> naming(List<Candidate> group) {
    Stream<Function<Candidate, String>> relative =
        Stream.of(Candidate::relativeStem, Candidate::relativeName);
    int depth = group.stream().mapToInt(file -> file.absolute().getNameCount()).max().orElse(0);
    Stream<Function<Candidate, String>> absolute =
        Stream.iterate(1, folders -> folders <= depth, folders -> folders + 1)
            .map(folders -> candidate -> candidate.suffix(folders));
    return Stream.concat(relative, absolute)
        .filter(naming -> tellsApart(naming, group))
        .findFirst()
        .orElse(candidate -> candidate.absolute().toString().replace('\\', '/'));
  }

  private static boolean tellsApart(Function<Candidate, String> naming, List<Candidate> group) {
    Set<String> names = group.stream().map(naming).collect(Collectors.toCollection(HashSet::new));
    return names.size() == group.size();
  }
}
