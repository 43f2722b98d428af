package org.demarche.link.wikidata;

import java.util.List;
import java.util.Optional;
import org.demarche.link.Item;
import org.demarche.link.Wikidata;

/**
 * What is read of one entity, before its kind is known.
 *
 * @param id the number of the item
 * @param classes what it is an instance of (P31), by number
 * @param superclasses what it is a subclass of (P279), by number
 * @param occupations of a person (P106), by number
 * @param label empty where no name is in Latin script
 */
public record WikidataEntity(
    int id,
    List<Integer> classes,
    List<Integer> superclasses,
    List<Integer> occupations,
    String label,
    String description,
    List<String> names,
    int sitelinks,
    List<String> affiliations,
    List<Item.Held> offices,
    Optional<String> website) {
  public WikidataEntity {
    classes = List.copyOf(classes);
    superclasses = List.copyOf(superclasses);
    occupations = List.copyOf(occupations);
    names = List.copyOf(names);
    affiliations = List.copyOf(affiliations);
    offices = List.copyOf(offices);
  }

  public Item as(Item.Kind kind) {
    return new Item(
        Wikidata.ofNumber(id),
        kind,
        label,
        description,
        names,
        sitelinks,
        affiliations,
        offices,
        website);
  }
}
