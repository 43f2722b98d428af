package org.demarche.link.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.link.Item.Kind;
import org.demarche.link.Wikidata;
import org.demarche.link.wikidata.WikidataEntity;

/**
 * The classes of the list, and what else there is as subclasses of them, asked for when needed. For
 * one thread.
 */
public final class AskedClasses {
  /** From the kinds of newspaper to newspaper are four; what is further up is too general. */
  private static final int LEVELS = 6;

  private final ClassList list = ClassList.shipped();
  private final Superclasses superclasses;
  private final ClassWalk walk = new ClassWalk(list, LEVELS, this::above);

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
  public static ItemReader reader(Superclasses superclasses) {
    return new ItemReader(new AskedClasses(superclasses)::kind);
  }

  private Optional<Kind> kind(WikidataEntity entity) {
    if (list.isHuman(entity)) {
      return list.kind(entity);
    }
    return list.kind(entity).or(() -> walk.kind(entity.classes(), entity.superclasses()));
  }

  private Set<Integer> above(Set<Integer> level) {
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
