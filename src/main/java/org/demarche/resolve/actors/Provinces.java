package org.demarche.resolve.actors;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.knowledge.RegionRegister;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Mention;
import org.demarche.model.Region;
import org.demarche.syntax.ArticleView;

/**
 * Tells a province from the city of the same name: {@code the Kherson and Mykolaiv regions}, {@code
 * four provinces: Herat, Balkh …}. A name that once means the province means it in the whole
 * article, except where the words speak of the city.
 */
final class Provinces {
  private static final Set<String> NOUNS = WordClass.of("provinces.nouns");
  private static final Set<String> HEADS = WordClass.of("provinces.openers");
  private static final Set<String> LINKS = WordClass.of("provinces.links");
  private static final Set<String> CITIES = Set.of("city", "town", "downtown", "central");

  /** From a list back to its noun over a mark and a word: {@code provinces, namely the}. */
  private static final int NEXT = 3;

  private final RegionRegister regions;
  private final ArticleView tokens;
  private final Set<String> names = new HashSet<>();

  Provinces(RegionRegister regions, ArticleView tokens) {
    this.regions = regions;
    this.tokens = tokens;
    List<Mention> mentions = tokens.article().mentions();
    for (int i = 0; i < mentions.size(); i++) {
      if (isCalledSo(mentions, i) || isListed(mentions, i)) {
        names.add(tokens.words(mentions.get(i).span()));
      }
    }
  }

  /** Which of a province and a city of one name is meant, where the words say so. */
  Optional<String> of(Mention mention) {
    List<String> candidates = mention.candidates();
    Optional<String> city =
        candidates.stream()
            .filter(id -> province(id).filter(candidates::contains).isPresent())
            .findFirst();
    if (city.isEmpty() || isCity(mention)) {
      return city;
    }
    return names.contains(tokens.words(mention.span())) ? province(city.get()) : Optional.empty();
  }

  private Optional<String> province(String id) {
    return regions.byId(id).flatMap(Region::within);
  }

  /** {@code the city of Kherson}. */
  private boolean isCity(Mention mention) {
    int before = tokens.at(mention.span().start()) - 1;
    int noun = tokens.lower(before).equals("of") ? before - 1 : before;
    return CITIES.contains(tokens.lower(noun));
  }

  /** A noun for provinces follows the name, or the list whose member it is. */
  private boolean isCalledSo(List<Mention> mentions, int i) {
    int last = i;
    while (last + 1 < mentions.size() && areLinked(mentions.get(last), mentions.get(last + 1))) {
      last++;
    }
    int after = tokens.after(mentions.get(last).span());
    return NOUNS.contains(tokens.lemma(after));
  }

  /** A noun for provinces heads the list whose member the name is. */
  private boolean isListed(List<Mention> mentions, int i) {
    int first = i;
    while (first > 0 && areLinked(mentions.get(first - 1), mentions.get(first))) {
      first--;
    }
    int start = tokens.at(mentions.get(first).span().start());
    int head = start - 1;
    while (start - head <= NEXT && (HEADS.contains(tokens.lower(head)))) {
      head--;
    }
    return head < start - 1 && NOUNS.contains(tokens.lemma(head));
  }

  private boolean areLinked(Mention one, Mention other) {
    int from = tokens.after(one.span());
    int to = tokens.at(other.span().start());
    if (to <= from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!LINKS.contains(tokens.lower(i))) {
        return false;
      }
    }
    return tokens.sentence(from) == tokens.sentence(to);
  }
}
