package org.demarche.link.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.link.Item.Kind;
import org.demarche.link.Wikidata;
import org.demarche.link.wikidata.Entity;

/**
 * The classes of the list, and what else there is as subclasses of them, asked for when needed. As
 * with a dump, a class means what the listed classes nearest above it mean. For one thread.
 */
public final class AskedClasses implements KindFinder {
  /** From the kinds of newspaper to newspaper are four; what is further up is too general. */
  private static final int LEVELS = 6;

  private final ClassList list = ClassList.shipped();
  private final Superclasses superclasses;
  private final Map<Integer, Optional<Kind>> known = new HashMap<>();

  /** Somebody who knows what classes are subclasses of. */
  @FunctionalInterface
  public interface Superclasses {
    /**
     * The classes directly above these, by their ids.
     *
     * @throws IOException where that cannot be found out
     */
    Collection<String> above(Collection<String> classes) throws IOException;
  }

  private AskedClasses(Superclasses superclasses) {
    this.superclasses = superclasses;
  }

  /**
   * A reader that asks for classes that the list does not have.
   *
   * @return its {@code read} throws an {@link UncheckedIOException} where it cannot ask
   */
  public static EntityReader reader(Superclasses superclasses) {
    return new EntityReader(new AskedClasses(superclasses));
  }

  @Override
  public Optional<Kind> kind(Entity entity) {
    if (list.isHuman(entity)) {
      return list.kind(entity);
    }
    return list.kind(entity)
        .or(() -> first(entity.classes()))
        .or(() -> first(entity.superclasses()).filter(Kind.OFFICE::equals));
  }

  private Optional<Kind> first(List<Integer> classes) {
    List<ClassList.Meaning> meanings = new ArrayList<>();
    for (int item : classes) {
      kindOfClass(item).ifPresent(kind -> meanings.add(ClassList.Meaning.valueOf(kind.name())));
    }
    return ClassList.kind(meanings);
  }

  private Optional<Kind> kindOfClass(int item) {
    Optional<Kind> kind = known.get(item);
    if (kind == null) {
      kind = walk(item);
      known.put(item, kind);
    }
    return kind;
  }

  private Optional<Kind> walk(int item) {
    Set<Integer> seen = new HashSet<>();
    Collection<Integer> level = List.of(item);
    for (int i = 0; i < LEVELS && !level.isEmpty(); i++) {
      List<ClassList.Meaning> meanings = new ArrayList<>();
      level.forEach(one -> list.meaning(one).ifPresent(meanings::add));
      if (!meanings.isEmpty()) {
        return ClassList.kind(meanings);
      }
      seen.addAll(level);
      level = above(level);
      level.removeAll(seen);
    }
    return Optional.empty();
  }

  private Set<Integer> above(Collection<Integer> level) {
    Set<Integer> above = new TreeSet<>();
    try {
      for (String id : superclasses.above(level.stream().map(Wikidata::ofNumber).toList())) {
        Wikidata.number(id).ifPresent(above::add);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return above;
  }
}
