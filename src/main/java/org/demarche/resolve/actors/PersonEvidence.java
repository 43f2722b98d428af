package org.demarche.resolve.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Actor.Gender;
import org.demarche.model.Actor.Kind;
import org.demarche.model.Mention;
import org.demarche.names.FirstNames;
import org.demarche.names.NameKey;
import org.demarche.names.PersonName;
import org.demarche.syntax.ArticleView;

/**
 * Tells from all places of a new name of several words what bears it, where no shape tells: {@code
 * the Osk Lakers said}, {@code False Bay}, {@code the Public License}, {@code in Osk Heath}.
 *
 * <p>Any sign of a person outweighs all others.
 */
final class PersonEvidence {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Set<String> WHERE = WordClass.of("new-names.where");
  private static final Set<String> BODIES = WordClass.of("new-names.organization-heads");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "these", "its");
  private static final Set<String> PERSONAL = Set.of("who", "whose", "he", "she");
  private static final Set<String> PARTICLES = WordClass.of("names.particles");

  /** {@code J.}, {@code O'Regan}, {@code al-Jahafi}, {@code Jong-un}. */
  private static final Pattern PERSONAL_SHAPE =
      Pattern.compile("\\p{Lu}\\.|\\p{Lu}['’]\\p{Lu}.*|\\p{L}+-\\p{Ll}+|(?:al|el)-.*|Mc\\p{Lu}.*");

  private final ArticleView tokens;
  private final NameShape shape;
  private final Predicate<String> firstNames;
  private Map<String, List<Mention>> places;
  private final Map<String, Optional<Kind>> kinds = new HashMap<>();

  PersonEvidence(ArticleView tokens, NameShape shape, Predicate<String> firstNames) {
    this.tokens = tokens;
    this.shape = shape;
    this.firstNames = firstNames;
  }

  /** All names by their words, once they are asked for. */
  private Map<String, List<Mention>> places() {
    if (places == null) {
      places =
          tokens.article().mentions().stream()
              .collect(Collectors.groupingBy(it -> tokens.words(it.span())));
    }
    return places;
  }

  /** What bears a name that has the shape of a person's; empty for what does not act. */
  Optional<Kind> kind(String name) {
    return kinds.computeIfAbsent(name, this::told);
  }

  private Optional<Kind> told(String name) {
    List<Mention> all = places().getOrDefault(name, List.of());
    boolean person = isPersonal(name) || all.stream().anyMatch(this::isLikePerson);
    return person ? Optional.of(Kind.PERSON) : ofOthers(name, all);
  }

  /** Without any sign of a person. */
  private Optional<Kind> ofOthers(String name, List<Mention> all) {
    boolean speaks = all.stream().anyMatch(this::speaks);
    if (all.stream().anyMatch(it -> ARTICLES.contains(before(it)))) {
      boolean acts = all.stream().anyMatch(this::acts);
      return speaks || acts || isBody(name) ? Optional.of(Kind.ORGANIZATION) : Optional.empty();
    }
    if (all.stream().anyMatch(this::isIt)) {
      return Optional.of(Kind.ORGANIZATION);
    }
    boolean place = !speaks && all.stream().anyMatch(this::isWhere);
    return place ? Optional.empty() : Optional.of(Kind.PERSON);
  }

  /** {@code Osk Government}. */
  private static boolean isBody(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return BODIES.contains(last.toLowerCase(Locale.ROOT));
  }

  /** By the name itself, or as it is told by its last word elsewhere. */
  private boolean isPersonal(String name) {
    List<String> words = List.of(SPACE.split(name));
    String first = words.get(0);
    String last = words.get(words.size() - 1);
    return FirstNames.gender(NameKey.spelling(first)) != Gender.UNKNOWN
        || PersonName.isFamilyFirst(NameKey.exact(first))
        || firstNames.test(first)
        || words.stream().anyMatch(it -> PERSONAL_SHAPE.matcher(it).matches())
        || words.stream().anyMatch(PARTICLES::contains)
        || places().getOrDefault(last, List.of()).stream().anyMatch(this::isLikePerson);
  }

  private boolean isLikePerson(Mention mention) {
    int after = tokens.after(mention.span());
    boolean aged = tokens.isComma(after) && tokens.isNumber(after + 1);
    int relative = tokens.isComma(after) ? after + 1 : after;
    return shape.isTitled(mention)
        || shape.title(mention).isPresent()
        || shape.kin(mention).isPresent()
        || aged
        || PERSONAL.contains(tokens.lower(relative));
  }

  /** {@code Osk Lakers said it would sell}; not {@code said it would be a pity}. */
  private boolean isIt(Mention mention) {
    int verb = tokens.after(mention.span());
    int it = tokens.lower(verb + 1).equals("that") ? verb + 2 : verb + 1;
    int next = tokens.isModal(it + 1) ? it + 2 : it + 1;
    boolean itself =
        tokens.lower(it).equals("it") && tokens.isModal(it + 1) && !tokens.lower(next).equals("be");
    return tokens.isFinite(verb) && tokens.lexicon().says(tokens.lemma(verb)) && itself;
  }

  /** {@code the Osk Lakers won}; not {@code the Osk Sea is cold}. */
  private boolean acts(Mention mention) {
    int after = tokens.after(mention.span());
    return tokens.isFinite(after) && !tokens.lemma(after).equals("be");
  }

  /** {@code the Osk Lakers said}, {@code according to the Osk Lakers}. */
  private boolean speaks(Mention mention) {
    int from = tokens.at(mention.span().start());
    int to = ARTICLES.contains(before(mention)) ? from - 2 : from - 1;
    boolean according = tokens.lower(to).equals("to") && tokens.lower(to - 1).equals("according");
    return according || attributes(tokens.after(mention.span())) || says(from - 1);
  }

  private boolean attributes(int at) {
    boolean verb = tokens.tag(at).equals("VBD") || tokens.tag(at).equals("VBZ");
    return verb && tokens.lexicon().verb(tokens.lemma(at)).isPresent();
  }

  private boolean says(int at) {
    boolean verb = tokens.tag(at).equals("VBD") || tokens.tag(at).equals("VBZ");
    return verb && tokens.lexicon().says(tokens.lemma(at));
  }

  private boolean isWhere(Mention mention) {
    int before = tokens.at(mention.span().start()) - 1;
    return WHERE.contains(tokens.lower(before)) && tokens.tag(before).equals("IN");
  }

  private String before(Mention mention) {
    return tokens.lower(tokens.at(mention.span().start()) - 1);
  }
}
