package org.demarche.resolve.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.resolve.offices.RoleTime;
import org.demarche.resolve.offices.Roles;
import org.demarche.resolve.offices.Roles.Parts;

/**
 * By which roles an article has called the persons that it names: after {@code union president Ann
 * Roe} the union president is she, whatever a register knows.
 */
final class CalledBefore {
  /** They tell apart nobody: {@code the special envoy} is the envoy. */
  private static final Set<String> GRADES = Set.of("special", "senior", "top");

  private final Roles roles;
  private final Map<String, List<Called>> byHead = new HashMap<>();

  CalledBefore(Roles roles) {
    this.roles = roles;
  }

  private record Called(String person, RoleTime time, Parts parts, Set<String> words) {
    /** Whether the other words, with the same head, mean whoever these mean, as far as they go. */
    boolean includes(Called asked) {
      return time == asked.time
          && words.containsAll(asked.words)
          && (isOfSame(asked) || asked.parts.organization().isEmpty() || isComing(asked));
    }

    boolean isOfSame(Called asked) {
      return parts.organization().equals(asked.parts.organization());
    }

    /** Of all who are elected the article means the one whom it has named. */
    private boolean isComing(Called asked) {
      return asked.time == RoleTime.COMING && parts.organization().isEmpty();
    }
  }

  /** Takes in that the article calls the person so. */
  void note(String words, String person) {
    Called called = called(words, person);
    byHead.computeIfAbsent(called.parts().head(), head -> new ArrayList<>()).add(called);
  }

  private Called called(String words, String person) {
    Parts parts = roles.parts(words);
    Set<String> told = new HashSet<>(parts.words());
    told.removeAll(GRADES);
    return new Called(person, RoleTime.of(words), parts, told);
  }

  /**
   * Whoever was called just so; of several the last one who holds that office, or else the last
   * one. Nobody for {@code the new president}, whom the words before tell apart from the old one.
   */
  Optional<String> justSo(String words) {
    Called asked = called(words, "");
    Predicate<Called> same =
        it -> it.includes(asked) && it.isOfSame(asked) && it.words().equals(asked.words());
    return asked.parts().isNew()
        ? Optional.empty()
        : last(asked, same.and(it -> roles.holds(it.person(), words, Optional.empty()).isPresent()))
            .or(() -> last(asked, same.and(it -> !roles.mayHold(it.person(), words))));
  }

  /** Who was called so, or more closely: {@code union president}. */
  Set<String> called(String words) {
    Called asked = called(words, "");
    return withHeadOf(asked)
        .filter(it -> it.includes(asked))
        .map(Called::person)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Stream<Called> withHeadOf(Called asked) {
    return byHead.getOrDefault(asked.parts().head(), List.of()).stream();
  }

  private Optional<String> last(Called asked, Predicate<Called> passes) {
    return withHeadOf(asked).filter(passes).reduce((one, later) -> later).map(Called::person);
  }
}
