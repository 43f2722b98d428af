package org.demarche.serve.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A hundred thousand actors with names made of few syllables, so that many are alike. */
class ManyEntitiesTest {
  private static final int ACTORS = 100_000;
  private static final List<String> SYLLABLES =
      List.of("ba", "ren", "ko", "mil", "sta", "vo", "li", "dor", "jan", "ek", "tu", "sha");
  private static EntityIndex register;

  @BeforeAll
  static void read() {
    List<Entity> actors = IntStream.range(0, ACTORS).mapToObj(ManyEntitiesTest::actor).toList();
    register = new EntityIndex(actors, new CountedNames(new NameTable(actors)));
  }

  @Test
  void findsEachByItsOwnName() {
    for (int number : new Random(7).ints(60, 0, ACTORS).toArray()) {
      MatchCandidate best = match(name(number)).get(0);
      assertEquals(id(number), best.entity().id());
      assertEquals(100, best.score());
    }
  }

  @Test
  void findsEachByAMisspelledNameInAnotherOrder() {
    for (int number : new Random(8).ints(30, 0, ACTORS).toArray()) {
      String misspelled = misspelled(name(number));
      List<MatchCandidate> found = match(misspelled);
      List<String> ids = found.stream().map(candidate -> candidate.entity().id()).toList();
      assertTrue(ids.contains(id(number)), misspelled + " for " + name(number) + ": " + found);
      assertTrue(found.stream().allMatch(candidate -> candidate.score() < 94), found.toString());
    }
  }

  @Test
  void findsNothingElseThanSearchingAllWould() {
    for (int number : new Random(9).ints(5, 0, ACTORS).toArray()) {
      String surname = name(number).split(" ")[1];
      List<String> bearers =
          IntStream.range(0, ACTORS)
              .filter(other -> name(other).split(" ")[1].equals(surname))
              .mapToObj(ManyEntitiesTest::id)
              .toList();
      List<String> found =
          match(surname).stream()
              .filter(candidate -> candidate.score() == Name.Kind.SURNAME.score())
              .map(candidate -> candidate.entity().id())
              .toList();
      assertEquals(bearers, found);
    }
  }

  @Test
  void suggestsAmongAll() {
    Suggestions suggestions = new Suggestions(register);
    assertEquals(id(4711), suggestions.entities(name(4711), 0, 100).get(0).id());
    assertEquals(ACTORS - 99_990, suggestions.entities("", 99_990, 100).size());
  }

  private static List<MatchCandidate> match(String name) {
    MatchCondition condition =
        new MatchCondition(Optional.empty(), List.of(name), MatchCondition.Quantifier.ANY, false);
    MatchQuery query = new MatchQuery(List.of(condition), Set.of(), MatchQuery.Strictness.ANY, 10);
    return new Matcher(register).match(query);
  }

  private static Entity actor(int number) {
    List<Name> names =
        List.of(
            new Name(name(number), Name.Kind.PREFERRED),
            new Name(name(number).split(" ")[1], Name.Kind.SURNAME));
    Set<EntityType> types = EnumSet.of(EntityType.PERSON, EntityType.ACTOR);
    return new Entity(id(number), name(number), names, types, Map.of(), List.of());
  }

  private static String id(int number) {
    return "https://example.org/actor/" + number;
  }

  /** A first name, and a family name that tells the number in syllables. */
  private static String name(int number) {
    return word(number % 997 + 144, 0) + " " + word(number, 5);
  }

  private static String word(int number, int least) {
    StringBuilder word = new StringBuilder();
    for (int rest = number; rest > 0 || word.length() < least; rest /= SYLLABLES.size()) {
      word.append(SYLLABLES.get(rest % SYLLABLES.size()));
    }
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** The family name first, without its third letter. */
  private static String misspelled(String name) {
    String[] words = name.split(" ");
    return words[1].substring(0, 2) + words[1].substring(3) + ", " + words[0];
  }
}
