package org.demarche.link.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.demarche.link.Item;
import org.demarche.link.Item.Kind;
import org.demarche.link.MemoryRegister;
import org.demarche.link.Register;
import org.demarche.link.Register.Hit;
import org.demarche.link.Register.Match;
import org.demarche.link.Wikidata;
import org.demarche.names.NameKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuiltInRegisterTest {

  @ParameterizedTest
  @CsvSource({
    "Vladimir Putin, Q7747, LABEL",
    "Volodymyr Zelensky, Q3874799, NAME",
    "Volodymyr Zelenskyi, Q3874799, SPELLING",
    "NATO, Q7184, LABEL",
    "U.S., Q30, NAME",
    "President of Russia, Q218295, LABEL"
  })
  void findsNames(String name, String id, Match match) {
    Hit hit = BuiltInRegister.get().named(name, 1).get(0);
    assertEquals(id + " " + match, hit.item().id() + " " + hit.match());
  }

  /** Surnames alone, roles, metonyms and adjectives. */
  @ParameterizedTest
  @ValueSource(strings = {"Trump", "von der Leyen", "Russian president", "Kremlin", "Polish"})
  void holdsNothingThatIsNoName(String name) {
    assertEquals(List.of(), BuiltInRegister.get().named(name, 3));
  }

  @Test
  void everyRowIsSortedAndHasNoNameTwice() {
    List<Item> items = BuiltInRegister.items();
    assertTrue(items.size() > 300);
    int last = 0;
    for (Item item : items) {
      int number = Wikidata.number(item.id()).orElseThrow();
      assertTrue(number > last, item.id());
      last = number;
      TreeSet<String> keys = new TreeSet<>(List.of(NameKey.exact(item.label())));
      item.names().forEach(name -> assertTrue(keys.add(NameKey.exact(name)), name));
      boolean isSingle = item.names().stream().anyMatch(name -> !name.contains(" "));
      assertTrue(item.kind() != Kind.PERSON || !isSingle, item.toString());
    }
  }

  @Test
  void layersPutTheFirstRegisterFirst() {
    Item known = item("Q7747", "Wladimir Putin", List.of("VVP"));
    Item other = item("Q9000001", "Vladimir Putin", List.of());
    Register layered =
        new LayeredRegister(
            List.of(BuiltInRegister.get(), new MemoryRegister(List.of(known, other))));
    assertEquals(
        List.of("Q7747 LABEL", "Q9000001 LABEL"),
        layered.named("Vladimir Putin", 5).stream()
            .map(hit -> hit.item().id() + " " + hit.match())
            .toList());
    assertEquals("Vladimir Putin", layered.item("Q7747").orElseThrow().label());
    assertEquals("Vladimir Putin", layered.named("VVP", 5).get(0).item().label());
    assertEquals(Optional.of(other), layered.item("Q9000001"));
    assertEquals(1, layered.named("Vladimir Putin", 1).size());
    assertEquals(64, layered.checksum().length());
  }

  private static Item item(String id, String label, List<String> names) {
    return new Item(id, Kind.PERSON, label, "", names, 1, List.of(), List.of(), Optional.empty());
  }
}
