package org.demarche.link.wikidata;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.link.Item;
import org.demarche.link.Wikidata;

/**
 * Takes from an entity in Wikidata's JSON what is needed, and passes over what has another shape
 * than expected, such as the {@code []} that stands for an empty object.
 */
public final class EntityParser {
  /** What an entity belongs to or lies in, in the order in which it is listed. */
  private static final List<String> AFFILIATION =
      List.of("P17", "P1001", "P27", "P102", "P108", "P749", "P131");

  private static final String CLASS = "P31";
  private static final String SUPERCLASS = "P279";
  private static final String OCCUPATION = "P106";
  private static final String OFFICE = "P39";
  private static final String WEBSITE = "P856";
  private static final String SHORT_NAME = "P1813";

  private final JsonNode json;
  private final String id;

  private EntityParser(JsonNode json) {
    this.json = json;
    this.id = json.path("id").asText();
  }

  /**
   * The item; empty for properties and the like.
   *
   * @throws JsonMappingException where it is no entity
   */
  public static Optional<WikidataEntity> parse(JsonNode json) throws JsonMappingException {
    EntityParser entity = new EntityParser(json);
    String type = json.path("type").asText();
    if (entity.id.isEmpty() || type.isEmpty()) {
      throw new JsonMappingException(null, "an entity has an id and a type");
    }
    return type.equals("item") && Wikidata.isId(entity.id)
        ? Optional.of(entity.entity())
        : Optional.empty();
  }

  private WikidataEntity entity() {
    Names names = names();
    return new WikidataEntity(
        Wikidata.number(id).getAsInt(),
        numbers(best(CLASS)),
        numbers(best(SUPERCLASS)),
        numbers(all(OCCUPATION)),
        names.label(),
        json.path("descriptions").path("en").path("value").asText(),
        names.others(),
        json.path("sitelinks").size(),
        affiliations(),
        offices(),
        best(WEBSITE).flatMap(site -> Website.host(site.value()).stream()).findFirst());
  }

  private Names names() {
    Names names = new Names();
    json.path("labels")
        .properties()
        .forEach(label -> names.label(label.getKey(), label.getValue().path("value").asText()));
    json.path("aliases")
        .properties()
        .forEach(
            aliases ->
                aliases
                    .getValue()
                    .forEach(alias -> names.alias(aliases.getKey(), alias.path("value").asText())));
    best(SHORT_NAME).forEach(name -> names.shortName(name.value()));
    return names;
  }

  private Stream<Claim> all(String property) {
    return Claim.all(json, property).stream();
  }

  private Stream<Claim> best(String property) {
    return all(property).filter(Claim::isBest);
  }

  private static List<Integer> numbers(Stream<Claim> claims) {
    return claims
        .flatMap(claim -> Wikidata.number(claim.value()).stream().boxed())
        .distinct()
        .toList();
  }

  private List<String> affiliations() {
    Set<String> items = new LinkedHashSet<>();
    for (String property : AFFILIATION) {
      best(property).map(Claim::value).filter(Wikidata::isId).forEach(items::add);
    }
    items.remove(id);
    return new ArrayList<>(items);
  }

  private List<Item.Held> offices() {
    return all(OFFICE)
        .filter(held -> Wikidata.isId(held.value()))
        .map(held -> new Item.Held(held.value(), held.from(), held.to()))
        .distinct()
        .toList();
  }
}
