package org.demarche.resolve.offices;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.knowledge.Knowledge;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Actor;
import org.demarche.model.Office;
import org.demarche.model.Tenure;
import org.demarche.model.Why;

/** Finds who held an office on a day: {@code the Russian foreign minister}. */
public final class Roles {
  private static final Pattern RULER = Pattern.compile("(?i)\\b(ruler|strongman)\\b");
  private static final Pattern PM = Pattern.compile("\\bPM\\b");
  private static final Pattern CHIEF = Pattern.compile("(?i)\\b(chief|boss)$");
  private static final Pattern POSSESSIVE = Pattern.compile("'s\\b");
  private static final Pattern NEW = Pattern.compile("(?i)\\bnew\\b");
  private static final Pattern OF =
      Pattern.compile("(?i)\\b" + WordClass.alternatives("offices.owner-prepositions") + "\\b");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern NOISE =
      Pattern.compile(
          "(?i)\\b(?:the|a|an|then|"
              + Stream.of("coming", "leaving", "former", "present", "epithets")
                  .map(time -> WordClass.alternatives("offices." + time))
                  .collect(Collectors.joining("|"))
              + "|\\d+(?:st|nd|rd|th))\\b\\.?");

  private static final Set<String> VAGUE =
      Stream.of("roles.weak", "offices.vague")
          .flatMap(name -> WordClass.of(name).stream())
          .collect(Collectors.toUnmodifiableSet());

  private final Knowledge knowledge;
  private final Optional<LocalDate> day;
  private final Terms terms;
  private final WorldRoles world;
  private final OrganizationVoices voices;
  private final Map<String, Phrase> parsed = new HashMap<>();

  /**
   * @param day the day of which the article speaks; without one nobody holds anything for sure
   */
  public Roles(Knowledge knowledge, Optional<LocalDate> day) {
    this.knowledge = knowledge;
    this.day = day;
    this.terms = new Terms(knowledge.offices(), day);
    this.world = new WorldRoles(knowledge, day);
    this.voices = new OrganizationVoices(knowledge.actors(), day);
  }

  /**
   * A holder, and the rule that found it.
   *
   * @param newcomer the person, where no register has it
   */
  public record Holder(String person, Why why, Optional<Actor> newcomer) {
    Holder(String person, String why) {
      this(person, new Why(why), Optional.empty());
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
    List<Office> offices = knowledge.offices().withTitle(phrase.title());
    List<String> organizations =
        phrase
            .organization()
            .map(voices::of)
            .orElse(mayLeaveOut(words, phrase.title()) ? contexts : List.of());
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
    return world.holder(plain(words), RoleTime.of(words), contexts, anchor);
  }

  /**
   * Whether the country named last tells who is meant: not of a noun that many are called by, and
   * not of those who have left the office, of whom there are many.
   */
  private boolean mayLeaveOut(String words, String title) {
    return isDated()
        && RoleTime.of(words) != RoleTime.FORMER
        && !VAGUE.contains(title.toLowerCase(Locale.ROOT).replace(' ', '_'));
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
    return organization.map(id -> voices.of(id).contains(office.organization())).orElse(true);
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

  /**
   * What a role is told by.
   *
   * @param head the noun, in lower case like the words
   * @param words those of the title; all of them where they are none
   * @param isNew whether the holder is told apart from the one before
   */
  public record Parts(
      String head, Set<String> words, Optional<String> organization, boolean isNew) {}

  /** Takes the words of a role apart. */
  public Parts parts(String words) {
    Phrase phrase = parse(words);
    String title = phrase.title().isEmpty() ? plain(words) : phrase.title();
    String[] parts = SPACE.split(OF.matcher(title.toLowerCase(Locale.ROOT)).replaceAll(" "));
    return new Parts(
        head(title), Set.copyOf(List.of(parts)), phrase.organization(), NEW.matcher(words).find());
  }

  private static String head(String title) {
    String noun = OF.splitAsStream(title.toLowerCase(Locale.ROOT)).findFirst().orElse("").strip();
    return noun.substring(noun.lastIndexOf(' ') + 1);
  }

  /** The organization or state that the words name, as {@code Russian} does. */
  public Optional<String> organization(String words) {
    return parse(words).organization();
  }

  public boolean isTitle(String words) {
    return knowledge.offices().titles().contains(words.toLowerCase(Locale.ROOT));
  }

  private record Phrase(String title, Optional<String> organization) {}

  private static final Phrase NONE = new Phrase("", Optional.empty());

  /**
   * Splits {@code the Russian foreign minister} into title and organization. What has any other
   * word in it is another role: {@code the union president}, {@code the deputy prime minister}.
   */
  private Phrase parse(String words) {
    return parsed.computeIfAbsent(words, this::parseAnew);
  }

  private Phrase parseAnew(String words) {
    String plain = plain(words);
    Phrase phrase = exact(SPACE.split(plain));
    return isOffice(phrase) || !CHIEF.matcher(plain).find()
        ? phrase
        : chief(CHIEF.matcher(plain).replaceFirst("leader"), phrase);
  }

  /** {@code the Kremlin chief}: the leader of an institution; a state has other chiefs. */
  private Phrase chief(String words, Phrase otherwise) {
    Phrase phrase = exact(SPACE.split(words));
    return phrase.organization().filter(id -> knowledge.regions().byId(id).isEmpty()).isPresent()
        ? phrase
        : otherwise;
  }

  /** Whether the organization has an office of that title. */
  private boolean isOffice(Phrase phrase) {
    return knowledge.offices().withTitle(phrase.title()).stream()
        .anyMatch(office -> isOf(office, phrase.organization()));
  }

  private Phrase exact(String[] words) {
    for (int length = words.length; length > 0; length--) {
      for (int from = 0; from + length <= words.length; from++) {
        String candidate = join(words, from, from + length);
        if (isTitle(candidate) && isExact(words, from, from + length)) {
          return new Phrase(candidate, organizationIn(words, from, from + length));
        }
      }
    }
    return NONE;
  }

  private static String plain(String words) {
    String plain =
        PM.matcher(RULER.matcher(words).replaceAll("leader"))
            .replaceAll("prime minister")
            .replace('’', '\'')
            .replace("-", " ");
    return NOISE.matcher(POSSESSIVE.matcher(plain).replaceAll(" ")).replaceAll(" ").strip();
  }

  /** Whether all words beside the title name whose office it is. */
  private boolean isExact(String[] words, int titleFrom, int titleTo) {
    return owners(words, titleFrom, titleTo).allMatch(owner -> named(owner).isPresent());
  }

  private Optional<String> organizationIn(String[] words, int titleFrom, int titleTo) {
    return owners(words, titleFrom, titleTo).flatMap(owner -> named(owner).stream()).findFirst();
  }

  /** The words before and those after the title. */
  private static Stream<String> owners(String[] words, int titleFrom, int titleTo) {
    return Stream.of(join(words, 0, titleFrom), withoutOf(join(words, titleTo, words.length)))
        .filter(owner -> !owner.isEmpty());
  }

  private static String withoutOf(String words) {
    return words.replaceFirst("^(?i)(of|for|to|at)\\b\\s*", "");
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
