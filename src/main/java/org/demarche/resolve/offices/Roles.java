package org.demarche.resolve.offices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.knowledge.Knowledge;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Office;
import org.demarche.model.Tenure;
import org.demarche.model.Why;

/** Finds who held an office on a day: {@code the Russian foreign minister}. */
public final class Roles {
  private static final Pattern LEADER = Pattern.compile("(?i)\\b(chief|boss|ruler|strongman)$");
  private static final Pattern POSSESSIVE = Pattern.compile("'s\\b");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern NOISE =
      Pattern.compile(
          "(?i)\\b(?:the|a|an|then|"
              + Stream.of("coming", "leaving", "former", "present")
                  .map(time -> WordClass.alternatives("offices." + time))
                  .collect(Collectors.joining("|"))
              + ")\\b");

  private final Knowledge knowledge;
  private final Optional<LocalDate> day;
  private final Terms terms;
  private final Map<String, List<String>> voices = new HashMap<>();

  /**
   * @param day the day of which the article speaks; without one nobody holds anything for sure
   */
  public Roles(Knowledge knowledge, Optional<LocalDate> day) {
    this.knowledge = knowledge;
    this.day = day;
    this.terms = new Terms(knowledge.offices(), day);
  }

  /** A holder, and the rule that found it. */
  public record Holder(String person, Office office, Why why) {
    Holder(String person, Office office, String why) {
      this(person, office, new Why(why));
    }
  }

  /**
   * The person that {@code words} mean.
   *
   * @param contexts ids of organizations that the words may leave out, likeliest first
   * @param anchor the past time that the words speak of; empty is the day of the article
   */
  public Optional<Holder> holder(
      String words, List<String> contexts, Optional<TemporalAnchor> anchor) {
    Phrase phrase = parse(words);
    if (phrase.title().isEmpty()) {
      return Optional.empty();
    }
    List<Office> offices = knowledge.offices().withTitle(phrase.title());
    List<String> organizations =
        phrase
            .organization()
            .map(id -> voices.computeIfAbsent(id, this::voices))
            .orElse(isDated() ? contexts : List.of());
    for (String organization : organizations) {
      for (Office office : offices) {
        if (office.organization().equals(organization)) {
          Optional<Holder> holder = terms.holder(office, RoleTime.of(words), anchor);
          if (holder.isPresent()) {
            return holder;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The office with the title in {@code words} that the person holds at that time. */
  public Optional<Holder> holds(String person, String words, Optional<TemporalAnchor> anchor) {
    Phrase phrase = parse(words);
    for (Tenure tenure : knowledge.offices().tenuresOf(person)) {
      Optional<Office> office =
          called(tenure, phrase.title()).filter(o -> isOf(o, phrase.organization()));
      if (office.isPresent() && terms.fits(tenure, RoleTime.of(words), anchor)) {
        return Optional.of(terms.held(office.get(), tenure));
      }
    }
    return Optional.empty();
  }

  /** Whether the words can be a title before the person's name, in or after the time in office. */
  public boolean mayHold(String person, String words) {
    Phrase phrase = parse(words);
    return knowledge.offices().tenuresOf(person).stream()
        .flatMap(tenure -> called(tenure, phrase.title()).stream())
        .anyMatch(office -> isOf(office, phrase.organization()));
  }

  private boolean isOf(Office office, Optional<String> organization) {
    return organization
        .map(id -> voices.computeIfAbsent(id, this::voices).contains(office.organization()))
        .orElse(true);
  }

  /** Whether the day is known on which somebody must hold the office. */
  public boolean isDated() {
    return day.isPresent();
  }

  private Optional<Office> called(Tenure tenure, String title) {
    return knowledge
        .offices()
        .byId(tenure.office())
        .filter(o -> o.titles().stream().anyMatch(title::equalsIgnoreCase));
  }

  /** Whether the person holds any office on the day of the article. */
  public boolean holdsAny(String person) {
    return knowledge.offices().tenuresOf(person).stream()
        .anyMatch(tenure -> day.map(tenure::mayHold).orElse(tenure.to().isEmpty()));
  }

  /** An organization with those it speaks for and those that speak for it; a person's as well. */
  private List<String> voices(String id) {
    List<String> found = new ArrayList<>(List.of(id));
    found.addAll(knowledge.actors().speaksFor(id, day));
    for (org.demarche.model.Actor actor : knowledge.actors().all()) {
      boolean institution = actor.kind() == org.demarche.model.Actor.Kind.ORGANIZATION;
      if (institution
          && knowledge.actors().speaksFor(actor.id(), day).stream()
              .anyMatch(List.copyOf(found)::contains)) {
        found.add(actor.id());
      }
    }
    return found;
  }

  /** The title in the words, in lower case: {@code president}; empty where there is none. */
  public String title(String words) {
    return parse(words).title().toLowerCase(Locale.ROOT);
  }

  /** The organization or state that the words name, as {@code Russian} does. */
  public Optional<String> organization(String words) {
    return parse(words).organization();
  }

  public boolean isTitle(String words) {
    return knowledge.offices().titles().contains(words.toLowerCase(Locale.ROOT));
  }

  private record Phrase(String title, Optional<String> organization) {}

  /** Splits {@code the Russian foreign minister} into title and organization. */
  private Phrase parse(String words) {
    String plain = LEADER.matcher(words).replaceAll("leader").replace('’', '\'').replace("-", " ");
    plain = POSSESSIVE.matcher(plain).replaceAll("");
    Matcher noise = NOISE.matcher(plain);
    String[] rest = SPACE.split(noise.replaceAll(" ").strip());
    for (int length = rest.length; length > 0; length--) {
      for (int from = 0; from + length <= rest.length; from++) {
        String candidate = join(rest, from, from + length);
        if (isTitle(candidate)) {
          return new Phrase(candidate, organizationIn(rest, from, from + length));
        }
      }
    }
    return new Phrase("", Optional.empty());
  }

  private Optional<String> organizationIn(String[] words, int titleFrom, int titleTo) {
    List<String> candidates = new ArrayList<>();
    candidates.add(join(words, 0, titleFrom));
    candidates.add(withoutOf(join(words, titleTo, words.length)));
    for (String candidate : candidates) {
      Optional<String> found = candidate.isEmpty() ? Optional.empty() : named(candidate);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static String withoutOf(String words) {
    return words.replaceFirst("^(?i)(of|for|to)\\s+", "");
  }

  private Optional<String> named(String words) {
    Optional<String> region =
        knowledge
            .regions()
            .byAdjective(words)
            .or(() -> knowledge.regions().byName(words))
            .map(r -> r.id());
    if (region.isPresent()) {
      return region;
    }
    return knowledge.names().senses(words).stream().map(sense -> sense.id()).findFirst();
  }

  private static String join(String[] words, int from, int to) {
    return String.join(" ", java.util.Arrays.copyOfRange(words, from, to));
  }
}
