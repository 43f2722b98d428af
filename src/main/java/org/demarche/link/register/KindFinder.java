package org.demarche.link.register;

import java.util.Optional;
import org.demarche.link.Item;
import org.demarche.link.wikidata.WikidataEntity;

/** Says what sort of thing an entity is; nothing for those that no news would name as actors. */
interface KindFinder {
  Optional<Item.Kind> kind(WikidataEntity entity);
}
