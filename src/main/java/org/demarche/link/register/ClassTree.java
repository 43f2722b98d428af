package org.demarche.link.register;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.demarche.link.Item.Kind;

/**
 * The classes of the list with all their subclasses. A class means what the listed classes nearest
 * above it mean: the walk up ends at the first level that has one, because further up everything
 * becomes an object. 8 bytes a subclass statement. Threads can share one when it is sorted.
 */
final class ClassTree {
  private final ClassList list;
  private final Map<Integer, Optional<Kind>> known = new ConcurrentHashMap<>();

  /** Class in the upper half, superclass in the lower; sorted. */
  private long[] edges = new long[1024];

  private int size;

  ClassTree(ClassList list) {
    this.list = list;
  }

  void add(int item, int superclass) {
    if (size == edges.length) {
      edges = Arrays.copyOf(edges, size * 2);
    }
    edges[size++] = (long) item << 32 | superclass;
  }

  /** To be called once, after all statements were added. */
  void sort() {
    Arrays.sort(edges, 0, size);
  }

  /** The kind of what is an instance of {@code classes}; the listed ones decide before others. */
  Optional<Kind> kind(Candidate candidate) {
    List<ClassList.Meaning> listed = new ArrayList<>();
    candidate.classes().forEach(item -> list.meaning(item).ifPresent(listed::add));
    if (listed.contains(ClassList.Meaning.HUMAN)) {
      return Optional.of(Kind.PERSON);
    }
    return ClassList.kind(listed)
        .or(() -> first(candidate.classes()))
        .or(() -> first(candidate.superclasses()).filter(Kind.OFFICE::equals));
  }

  private Optional<Kind> first(List<Integer> classes) {
    List<ClassList.Meaning> meanings = new ArrayList<>();
    for (int item : classes) {
      kindOfClass(item).ifPresent(kind -> meanings.add(ClassList.Meaning.valueOf(kind.name())));
    }
    return ClassList.kind(meanings);
  }

  private Optional<Kind> kindOfClass(int item) {
    return known.computeIfAbsent(item, this::walk);
  }

  private Optional<Kind> walk(int item) {
    Set<Integer> seen = new HashSet<>(Set.of(item));
    Deque<Integer> level = new ArrayDeque<>(seen);
    while (!level.isEmpty()) {
      List<ClassList.Meaning> meanings = new ArrayList<>();
      level.forEach(one -> list.meaning(one).ifPresent(meanings::add));
      if (!meanings.isEmpty()) {
        return ClassList.kind(meanings);
      }
      Deque<Integer> above = new ArrayDeque<>();
      level.forEach(one -> addSuperclasses(one, seen, above));
      level = above;
    }
    return Optional.empty();
  }

  private void addSuperclasses(int item, Set<Integer> seen, Deque<Integer> above) {
    int at = Arrays.binarySearch(edges, 0, size, (long) item << 32);
    for (int i = at < 0 ? -at - 1 : at; i < size && edges[i] >>> 32 == item; i++) {
      int superclass = (int) edges[i];
      if (seen.add(superclass)) {
        above.add(superclass);
      }
    }
  }
}
