package org.demarche.link.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.demarche.link.Item.Kind;

/**
 * Finds what a class means that the list does not have: what the listed classes nearest above it
 * mean. The walk up ends at the first level that has one, because further up everything becomes an
 * object. Threads can share one if they can share what knows the superclasses.
 */
final class ClassWalk {
  private final ClassList list;
  private final int levels;
  private final UnaryOperator<Set<Integer>> above;
  private final Map<Integer, Optional<Kind>> known = new ConcurrentHashMap<>();

  /**
   * @param levels the most that are looked at
   * @param above the classes directly above some others
   */
  ClassWalk(ClassList list, int levels, UnaryOperator<Set<Integer>> above) {
    this.list = list;
    this.levels = levels;
    this.above = above;
  }

  /** The kind of what is an instance of the ones and a subclass of the others. */
  Optional<Kind> kind(List<Integer> classes, List<Integer> superclasses) {
    return first(classes).or(() -> first(superclasses).filter(Kind.OFFICE::equals));
  }

  private Optional<Kind> first(List<Integer> classes) {
    List<ClassList.Meaning> meanings = new ArrayList<>();
    for (int item : classes) {
      known
          .computeIfAbsent(item, this::walk)
          .ifPresent(kind -> meanings.add(ClassList.Meaning.valueOf(kind.name())));
    }
    return ClassList.kind(meanings);
  }

  private Optional<Kind> walk(int item) {
    Set<Integer> seen = new HashSet<>();
    Set<Integer> level = Set.of(item);
    for (int i = 0; i < levels && !level.isEmpty(); i++) {
      List<ClassList.Meaning> meanings = new ArrayList<>();
      level.forEach(one -> list.meaning(one).ifPresent(meanings::add));
      if (!meanings.isEmpty()) {
        return ClassList.kind(meanings);
      }
      seen.addAll(level);
      level = above.apply(level);
      level.removeAll(seen);
    }
    return Optional.empty();
  }
}
