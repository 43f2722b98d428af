package org.demarche.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.knowledge.Knowledge;
import org.demarche.knowledge.Sense;
import org.demarche.model.Dossier;
import org.demarche.model.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** References are written {@code words=denoted (literally)}. */
class MetonymsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # capitals and buildings that act
          Washington agreed. | Washington=united-states (washington-dc)
          Official Kyiv agreed. | Kyiv=ukraine (kyiv)
          The Kremlin agreed. | Kremlin=kremlin (moscow-kremlin)
          The Élysée agreed. | Élysée=france (elysee)
          The Quai d'Orsay agreed. | Quai d'Orsay=france (quai-dorsay)
          Zhongnanhai agreed. | Zhongnanhai=china (zhongnanhai)
          Downing Street agreed. | Downing Street=united-kingdom (downing-street)
          The Pentagon agreed. | Pentagon=united-states-department-of-defense (pentagon-building)
          The message to Moscow was clear. | Moscow=russia (moscow)
          Ties between Beijing and Tokyo froze. | Beijing=china (beijing); Tokyo=japan (tokyo)
          Anger at the Kremlin grew. | Kremlin=kremlin (moscow-kremlin)
          Sources in the Kremlin agreed. | Kremlin=kremlin (moscow-kremlin)
          # the places themselves
          He spoke in Moscow. | Moscow=moscow
          He spoke in the Kremlin. | Kremlin=moscow-kremlin
          He flew from Moscow to Kyiv. | Moscow=moscow; Kyiv=kyiv
          He visited Kyiv. | Kyiv=kyiv
          The streets of Tehran were calm. | Tehran=tehran
          KYIV, Ukraine (AP) — Talks began. | KYIV=kyiv; Ukraine=ukraine; AP=associated-press
          # Brussels: the union, the city, the kingdom
          Brussels agreed. | Brussels=european-union (brussels)
          They met in Brussels. | Brussels=brussels
          Belgium voted. Brussels agreed. | Belgium=belgium; Brussels=belgium (brussels)
          """)
  void standForWhoeverActsThere(String text, String expected) {
    Dossier dossier = Reader.read("2025-02-10", text);
    assertEquals(
        expected,
        dossier.references().stream()
            .map(reference -> show(dossier, reference))
            .collect(Collectors.joining("; ")));
  }

  private static String show(Dossier dossier, Reference reference) {
    String literally = reference.literally().map(id -> " (" + Reader.end(id) + ")").orElse("");
    String words = reference.span().of(dossier.article().text());
    return words + "=" + Reader.end(reference.denotes()) + literally;
  }

  @Test
  void sayByWhichRuleTheyAreRead() {
    Dossier dossier = Reader.read("2025-02-10", "Moscow agreed. He spoke in Moscow.");
    assertEquals(
        "\"Moscow\" stands for Russia; the place \"Moscow\": \"in\" before it",
        dossier.references().stream()
            .map(reference -> reference.why().text())
            .collect(Collectors.joining("; ")));
  }

  /** The rest have the name of their capital, or one that is more often something else. */
  @Test
  void areThereForTheCapitalOfEveryStateButThese() {
    Knowledge knowledge = Knowledge.builtIn();
    Set<String> denoted =
        knowledge.regions().all().stream()
            .flatMap(region -> Stream.of(region.label(), region.label().split(",")[0]))
            .flatMap(name -> knowledge.names().senses(name).stream())
            .filter(sense -> sense.literally().isPresent())
            .map(Sense::id)
            .collect(Collectors.toSet());
    String without =
        knowledge.actors().all().stream()
            .filter(actor -> knowledge.regions().byId(actor.id()).isPresent())
            .map(actor -> actor.id())
            .filter(id -> !denoted.contains(id))
            .map(Reader::end)
            .sorted()
            .collect(Collectors.joining(" "));
    assertEquals(
        "antigua-and-barbuda costa-rica djibouti donetsk-peoples-republic grenada guyana jamaica"
            + " luhansk-peoples-republic luxembourg maldives monaco palestine san-marino seychelles"
            + " singapore vatican-city",
        without);
  }
}
