package org.demarche.resolve.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.demarche.model.Actor;
import org.demarche.model.Actor.Gender;
import org.demarche.model.Actor.Kind;
import org.demarche.model.Reference;
import org.demarche.model.Reference.By;
import org.demarche.model.Span;
import org.demarche.model.Why;
import org.demarche.names.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of whom an article has spoken: what is added, what is only asked, what is there at the end. */
class DiscourseTest {
  private static final String ANN = "https://w3id.org/demarche/id/actor/ann-reed";
  private static final String HERALD = "https://w3id.org/demarche/id/actor/herald";

  private final Cast cast = new Cast(ActorWorld.KNOWLEDGE.actors());

  @Test
  void askingEnrolsNobody() {
    assertEquals(Optional.of("Ann Reed"), cast.peek(ANN).map(Actor::label));
    assertEquals(true, cast.isPerson(ANN));
    assertEquals(true, cast.isNamed(ANN));
    assertEquals(List.of(), cast.all());
    assertEquals(false, cast.isOfArticle(ANN));
    assertEquals(Optional.of("Ann Reed"), cast.enrol(ANN).map(Actor::label));
    assertEquals(true, cast.isOfArticle(ANN));
    assertEquals(Optional.empty(), cast.enrol("nobody"));
    assertEquals(List.of("Ann Reed"), labels());
  }

  private List<String> labels() {
    return cast.all().stream().map(Actor::label).toList();
  }

  @Test
  void newNamesAreOneActorWhateverTheirCase() {
    Actor one = cast.named("Corn Council", Kind.ORGANIZATION, Gender.UNKNOWN);
    assertEquals(one, cast.named("corn council", Kind.ORGANIZATION, Gender.UNKNOWN));
    assertEquals("actor/corn-council", one.id());
    assertEquals(Optional.of(one), cast.alreadyNamed("Corn council"));
    assertEquals(Optional.empty(), cast.alreadyNamed("Rye Council"));
    cast.turn(one.id(), Kind.PERSON);
    assertEquals(true, cast.isPerson(one.id()));
  }

  @Test
  void aliasesAreFurtherNames() {
    Actor one = cast.named("Corn Council", Kind.ORGANIZATION, Gender.UNKNOWN);
    cast.alias("Rye Council", one.id());
    cast.alias("corn council", one.id());
    cast.alias("RYE COUNCIL", one.id());
    assertEquals(Optional.of(one), cast.alreadyNamed("Rye Council"));
    assertEquals(List.of("Rye Council"), cast.all().get(0).otherNames());
    cast.enrol(ANN);
    cast.alias("Reed", ANN);
    cast.alias("Annie", ANN);
    assertEquals(List.of("Annie"), cast.all().get(1).otherNames());
  }

  @Test
  void twoThatAreOneStandOnce() {
    Actor one = cast.named("Corn Council", Kind.ORGANIZATION, Gender.UNKNOWN);
    Actor two = cast.named("Rye Council", Kind.ORGANIZATION, Gender.UNKNOWN);
    cast.same(two.id(), one.id());
    cast.same(one.id(), one.id());
    assertEquals(one.id(), cast.id(two.id()));
    assertEquals(one.id(), cast.id(one.id()));
    assertEquals(List.of("Corn Council"), labels());
    assertEquals(List.of("Rye Council"), cast.all().get(0).otherNames());
  }

  @Test
  void unnamedSourcesAreOneForTheSameWords() {
    Actor one = cast.unnamed("a  senior baker ", new Span(3, 17), Optional.of(HERALD));
    assertEquals("unnamed/3-17", one.id());
    assertEquals("a senior baker", one.label());
    assertEquals(Optional.of(HERALD), one.affiliation());
    assertEquals(one, cast.unnamed("senior baker", new Span(30, 42), Optional.empty()));
    Actor two = cast.unnamed("a smith", new Span(50, 57), Optional.empty());
    assertEquals(List.of(two, one), cast.unnamedSoFar());
    assertEquals(false, cast.isNamed(one.id()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann Reed   | ann-reed
          José Núñez | jose-nunez
          (A. B.)    | a-b
          """)
  void slugsArePlain(String name, String slug) {
    assertEquals(slug, Slug.of(name));
  }

  @Test
  void aNameOfMarksHasASlugToo() {
    assertEquals("x" + Integer.toHexString("!?".hashCode()), Slug.of("!?"));
  }

  @Test
  void referencesAreFoundByPlace() {
    References references = new References();
    Reference ann = reference(10, 20, ANN);
    Reference herald = reference(30, 40, HERALD);
    references.add(herald);
    references.add(ann);
    references.add(reference(10, 15, HERALD));
    assertEquals(List.of(ann, herald), references.all());
    assertEquals(List.of(ann), references.within(new Span(10, 35)));
    assertEquals(List.of(), references.within(new Span(11, 30)));
    assertEquals(Optional.of(ann), references.at(19));
    assertEquals(Optional.empty(), references.at(20));
    assertEquals(true, references.covers(10));
    assertEquals(false, references.covers(25));
    List<Reference> before = new ArrayList<>();
    StreamSupport.stream(references.before(30).spliterator(), false).forEach(before::add);
    assertEquals(List.of(ann), before);
    assertEquals(true, references.mention(HERALD));
    assertEquals(false, references.mention("nobody"));
  }

  @Test
  void notesNoReferenceAroundAnother() {
    References references = new References();
    references.add(reference(10, 20, ANN));
    references.note(new Span(5, 25), HERALD, By.ROLE, "why");
    assertEquals(1, references.all().size());
    references.note(new Span(25, 30), HERALD, By.ROLE, "why");
    assertEquals("why", references.all().get(1).why().text());
  }

  private static Reference reference(int start, int end, String id) {
    return new Reference(
        new Span(start, end), id, Optional.empty(), By.NAME, false, new Why("test"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # whom names inside a longer one denote besides
          the Norlandic president left/VBD .  | Norlandic president=Ann Reed; Norlandic=Norland
          Norland 's council left/VBD .       | Norland=Norland
          Mr. Wood met . ¶ the Wood Government met . | Wood=Wood; Wood Government=Wood Government; Wood=Wood
          # no owner inside the name of something else
          the Norland Herald met .            | Norland Herald=Norland Herald
          """)
  void closesWithNamesInsideNames(String text, String references) {
    Discourse discourse = ActorWorld.read(text);
    Actors actors = discourse.close();
    assertEquals(
        references,
        actors.references().stream()
            .map(
                r ->
                    r.span().of(discourse.view().article().text())
                        + "="
                        + ActorWorld.label(discourse, r.denotes()))
            .collect(java.util.stream.Collectors.joining("; ")));
    assertEquals(
        true,
        actors.references().stream()
            .allMatch(r -> actors.all().stream().anyMatch(a -> a.id().equals(r.denotes()))));
    assertEquals(actors, discourse.close());
  }
}
