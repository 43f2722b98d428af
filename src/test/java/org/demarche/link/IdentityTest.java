package org.demarche.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.link.Identity.Merge;
import org.junit.jupiter.api.Test;

class IdentityTest {
  private final Decisions decisions = new Decisions();

  @Test
  void joinsSpellingsOfOneName() {
    assertEquals(
        Map.of("sergei-ivanov", "sergey-ivanov"),
        merges(
            person("sergey-ivanov", 5, "Sergey Ivanov"),
            person("sergei-ivanov", 2, "Sergei Ivanov")));
  }

  @Test
  void joinsNamesWithAndWithoutInitials() {
    assertEquals(
        Map.of("jane-q-doe", "jane-doe"),
        merges(person("jane-doe", 5, "Jane Doe"), person("jane-q-doe", 2, "Jane Q. Doe")));
  }

  @Test
  void keepsTheOneOfTheSeeds() {
    assertEquals(
        Map.of("jane-doe", "seed"),
        merges(person("jane-doe", 50, "Jane Doe"), registered("seed", "Jane Doe")));
  }

  @Test
  void doesNotChooseBetweenTwoOfTheSeeds() {
    assertEquals(
        Map.of(),
        merges(
            person("jane-doe", 1, "Jane Doe"),
            registered("one", "Jane Doe"),
            registered("two", "Jane Doe")));
  }

  @Test
  void joinsAnActorThatALaterArticleSaysWasRenamed() {
    assertEquals(
        Map.of("bar-industries", "foo-group"),
        merges(
            organization("bar-industries", 9, "Bar Industries"),
            organization("foo-group", 1, "Foo Group", "Bar Industries")));
  }

  @Test
  void joinsAnAcronymWithTheNameItStandsFor() {
    assertEquals(
        Map.of("isw", "institute-for-the-study-of-wheat"),
        merges(
            organization("isw", 1, "ISW"),
            organization(
                "institute-for-the-study-of-wheat", 2, "Institute for the Study of Wheat", "ISW")));
  }

  @Test
  void keepsAcronymsApartThatDifferByALetter() {
    assertEquals(
        Map.of(),
        merges(
            organization("recorders", 1, "Recorders in Arts Alliance", "RIAA"),
            organization("ria", 1, "River Agency", "RIA")));
  }

  @Test
  void keepsApartWhatIsOfAnotherSortOrHasOnlyASurname() {
    assertEquals(
        Map.of(),
        merges(
            person("doe", 1, "Doe"),
            person("jane-doe", 1, "Jane Doe"),
            person("john-doe", 1, "John Doe"),
            organization("jane-doe-inc", 1, "Jane Doe")));
  }

  @Test
  void followsWhatAPersonDecided() {
    decisions.merge("foo", "bar");
    decisions.keepApart("sergey-ivanov", "sergei-ivanov");
    assertEquals(
        Map.of("foo", "bar"),
        merges(
            person("foo", 9, "Foo Fighter"),
            person("bar", 1, "Bar Fly"),
            person("sergey-ivanov", 5, "Sergey Ivanov"),
            person("sergei-ivanov", 2, "Sergei Ivanov")));
  }

  @Test
  void joinsWhatIsTheSameItem() {
    Identity identity =
        new Identity(
            List.of(person("a", 1, "Anna Berg"), person("b", 2, "Anna Berg-Smith")), decisions);
    identity.joinByItem(Map.of("a", "Q9000001", "b", "Q9000001"));
    assertEquals(Map.of("a", new Merge("b", "same Wikidata item")), identity.merges());
  }

  private Map<String, String> merges(Subject... subjects) {
    Map<String, String> merges = new TreeMap<>();
    new Identity(Arrays.asList(subjects), decisions)
        .merges()
        .forEach((from, merge) -> merges.put(from, merge.into()));
    return merges;
  }

  private static Subject person(String iri, int mentions, String... names) {
    return subject(iri, Item.Kind.PERSON, false, mentions, names);
  }

  private static Subject registered(String iri, String... names) {
    return subject(iri, Item.Kind.PERSON, true, 0, names);
  }

  private static Subject organization(String iri, int mentions, String... names) {
    return subject(iri, Item.Kind.ORGANIZATION, false, mentions, names);
  }

  private static Subject subject(
      String iri, Item.Kind kind, boolean registered, int mentions, String... names) {
    return new Subject(
        iri,
        kind,
        List.of(names),
        Set.of(),
        registered,
        Optional.empty(),
        List.of(),
        List.of(),
        mentions);
  }
}
