package org.demarche.link.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.link.Item;
import org.demarche.link.Item.Held;
import org.demarche.link.Item.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemReaderTest {
  private static final ItemReader READER = new ItemReader();

  @Test
  void readsAPersonWithOffices() throws IOException {
    String json =
        new Json("Q9000001")
            .label("en", "Jane Doe")
            .label("uk", "Джейн Доу")
            .label("de", "Jane Döe")
            .label("fr", "Jeanne Doe")
            .description("en", "politician of Nowhere")
            .alias("en", "J. Doe")
            .item("P31", "Q5", "normal")
            .item("P27", "Q9000010", "normal")
            .held("Q9000020", "+2001-03-02", 11, "+2005-00-00", 9)
            .held("Q9000021", "+2006-04-00", 10, null, 0)
            .sitelinks(3)
            .toString();
    Item expected =
        new Item(
            "Q9000001",
            Kind.PERSON,
            "Jane Doe",
            "politician of Nowhere",
            List.of("J. Doe", "Jeanne Doe"),
            3,
            List.of("Q9000010"),
            List.of(
                new Held("Q9000020", day(2001, 3, 2), day(2005, 12, 31)),
                new Held("Q9000021", day(2006, 4, 1), Optional.empty())),
            Optional.empty());
    assertEquals(Optional.of(expected), read(json));
  }

  @Test
  void leavesDeprecatedStatementsOutAndTakesThePreferred() throws IOException {
    String json =
        new Json("Q9000002")
            .label("en", "Somewhere")
            .item("P31", "Q43229", "deprecated")
            .item("P31", "Q515", "normal")
            .item("P17", "Q9000010", "normal")
            .item("P17", "Q9000011", "preferred")
            .item("P131", "Q9000012", "deprecated")
            .toString();
    Item item = read(json).orElseThrow();
    assertEquals(Kind.REGION, item.kind());
    assertEquals(List.of("Q9000011"), item.affiliations());
  }

  /** The kinds that the classes of the list stand for. */
  @ParameterizedTest
  @CsvSource({
    "Q6256, STATE",
    "Q11032, MEDIUM",
    "Q43229, ORGANIZATION",
    "Q835714, REGION",
    "Q4164871, OFFICE"
  })
  void tellsTheKindByTheClass(String type, Kind kind) throws IOException {
    String json = new Json("Q9000003").label("en", "X Y").item("P31", type, "normal").toString();
    assertEquals(Optional.of(kind), read(json).map(Item::kind));
  }

  @Test
  void takesTheLabelOfNoLanguageAndThenAnyInLatinScript() throws IOException {
    Json both = new Json("Q9000004").label("ru", "Икс").label("pl", "Iks").label("mul", "Ex");
    Json one = new Json("Q9000004").label("ru", "Икс").label("pl", "Iks");
    Json none = new Json("Q9000004").label("ru", "Икс");
    assertEquals("Ex", read(both.item("P31", "Q515", "normal") + "").orElseThrow().label());
    assertEquals("Iks", read(one.item("P31", "Q515", "normal") + "").orElseThrow().label());
    assertEquals(Optional.empty(), read(none.item("P31", "Q515", "normal") + ""));
  }

  @Test
  void keepsPeopleOnlyForOfficesAndOccupations() throws IOException {
    Json painter = new Json("Q9000005").label("en", "A B").item("P31", "Q5", "normal");
    assertEquals(Optional.empty(), read(painter + ""));
    assertEquals(
        Optional.of(Kind.PERSON),
        read(painter.item("P106", "Q82955", "normal") + "").map(Item::kind));
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.Example.org/en/, example.org",
    "http://news.example.org, news.example.org",
    "http://user@example.org:8080/, example.org",
    "http://нижнийновгород.рф/, xn--b1acdfjbh2acclca1a.xn--p1ai"
  })
  void readsTheHostOfTheWebsite(String address, String host) throws IOException {
    String json =
        new Json("Q9000006")
            .label("en", "The Harbour Gazette")
            .item("P31", "Q11032", "normal")
            .text("P856", address)
            .toString();
    assertEquals(Optional.of(host), read(json).orElseThrow().website());
  }

  @Test
  void readsShortNamesAndNoMoreThanTheMostNames() throws IOException {
    Json json = new Json("Q9000007").label("en", "United Somewhere").item("P31", "Q6256", "normal");
    json.shortName("U.S.W.").shortName("🏁");
    for (int i = 0; i < 100; i++) {
      json.alias("de", "Name " + i);
    }
    Item item = read(json + "").orElseThrow();
    assertEquals("U.S.W.", item.names().get(0));
    assertEquals(40, item.names().size());
  }

  @Test
  void passesOverPropertiesAndEmptyObjectsWrittenAsLists() throws IOException {
    assertEquals(Optional.empty(), read("{\"type\":\"property\",\"id\":\"P31\"}"));
    String empty =
        "{\"type\":\"item\",\"id\":\"Q9\",\"labels\":[],\"aliases\":[],\"claims\":[],\"sitelinks\":[]}";
    assertEquals(Optional.empty(), read(empty));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{}", "{\"type\":\"item\",\"id\":\"Q9\"", "{\"type\"\"item\"}"})
  void refusesWhatIsNoEntity(String json) {
    assertThrows(JacksonException.class, () -> read(json));
  }

  @Test
  void readsRealEntities() throws IOException {
    SampleDump.assumePresent();
    List<Item> items = SampleDump.items(READER);
    assertEquals(SampleDump.SIZE, items.size());
    Item belgium = items.get(0);
    assertEquals("Q31 STATE Belgium", belgium.id() + " " + belgium.kind() + " " + belgium.label());
    assertEquals(Optional.of("belgium.be"), belgium.website());
    assertTrue(belgium.names().contains("Kingdom of Belgium"), belgium.names().toString());
    assertTrue(belgium.sitelinks() > 300);
    Item city = SampleDump.item(items, "Q891");
    assertEquals(Kind.REGION, city.kind());
    assertEquals("Q159", city.affiliations().get(0));
    assertEquals(Kind.ORGANIZATION, SampleDump.item(items, "Q2148").kind());
  }

  private static Optional<Item> read(String json) throws JsonProcessingException {
    return READER.read(new ObjectMapper().readTree(json));
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    return Optional.of(LocalDate.of(year, month, day));
  }
}
