package org.demarche.link.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.link.Item.Kind;

/**
 * The classes of the list with all their subclasses, 8 bytes a subclass statement. Threads can
 * share one when it is sorted.
 */
final class ClassTree {
  private final ClassList list;
  private final ClassWalk walk;

  /** Class in the upper half, superclass in the lower; sorted. */
  private long[] edges = new long[1024];

  private int size;

  ClassTree(ClassList list) {
    this.list = list;
    this.walk = new ClassWalk(list, Integer.MAX_VALUE, this::above);
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
  Optional<Kind> kind(HarvestedItem candidate) {
    List<ClassList.Meaning> listed = new ArrayList<>();
    candidate.classes().forEach(item -> list.meaning(item).ifPresent(listed::add));
    if (listed.contains(ClassList.Meaning.HUMAN)) {
      return Optional.of(Kind.PERSON);
    }
    return ClassList.kind(listed)
        .or(() -> walk.kind(candidate.classes(), candidate.superclasses()));
  }

  private Set<Integer> above(Set<Integer> level) {
    Set<Integer> above = new LinkedHashSet<>();
    for (int item : level) {
      int at = Arrays.binarySearch(edges, 0, size, (long) item << 32);
      for (int i = at < 0 ? -at - 1 : at; i < size && edges[i] >>> 32 == item; i++) {
        above.add((int) edges[i]);
      }
    }
    return above;
  }
}
