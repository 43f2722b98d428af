package org.demarche.resolve;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.knowledge.Knowledge;
import org.demarche.model.Actor;
import org.demarche.model.Actor.Gender;
import org.demarche.model.Actor.Kind;
import org.demarche.model.Mention;
import org.demarche.model.Reference;
import org.demarche.model.Reference.By;
import org.demarche.model.Tenure;

/** Decides whom names, metonyms, adjectives and roles denote. */
final class MentionResolver {
  private static final Set<String> PLACE_PREPOSITIONS =
      Set.of("in", "at", "near", "outside", "around", "inside", "across");
  private static final int NEAREST = 100;
  private static final Set<String> INDEFINITE =
      Set.of("a", "an", "another", "any", "every", "no", "some", "unnamed", "anonymous");
  private static final Pattern ORGANIZATION =
      Pattern.compile(
          "(?i).*\\b(ministry|institute|university|party|agency|council|committee|commission|"
              + "organi[sz]ation|association|union|company|corporation|group|bank|court|parliament|"
              + "congress|senate|department|office|bureau|authority|authorities|foundation|center|"
              + "centre|forum|fund|front|movement|army|forces|police|service|press|times|post|news|"
              + "journal|herald|gazette|tribune|church|college|school|club|league|network|inc\\.?|"
              + "corp\\.?|ltd\\.?|llc|plc|alliance|coalition|federation|assembly|society|board|"
              + "television|tv|radio|wire|media|project|campaign|initiative|mission|embassy)\\b.*");
  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)(mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady|gen|general|col|colonel|maj|"
              + "major|capt|captain|lt|sgt|sergeant|adm|admiral|judge|justice|rev|father|sister|"
              + "pope|king|queen|prince|princess|sheikh|ayatollah|sen|senator|rep|representative|"
              + "congressman|congresswoman|mp|gov|governor|mayor|president|minister|chairman|"
              + "chairwoman|secretary|spokesman|spokeswoman|spokesperson|director|analyst|expert|"
              + "economist|officer|ambassador|envoy|commissioner|chief|leader|deputy|aide)\\.?");

  private final Knowledge knowledge;
  private final TokenIndex tokens;
  private final Cast cast;
  private final References references;
  private final Roles roles;

  MentionResolver(
      Knowledge knowledge, TokenIndex tokens, Cast cast, References references, Roles roles) {
    this.knowledge = knowledge;
    this.tokens = tokens;
    this.cast = cast;
    this.references = references;
    this.roles = roles;
  }

  void resolve(List<Mention> mentions) {
    for (int i = 0; i < mentions.size(); i++) {
      Optional<Mention> next =
          i + 1 < mentions.size() ? Optional.of(mentions.get(i + 1)) : Optional.empty();
      resolve(mentions.get(i), next);
    }
  }

  private void resolve(Mention mention, Optional<Mention> next) {
    switch (mention.form()) {
      case NAME -> name(mention);
      case METONYM -> metonym(mention);
      case ADJECTIVE -> adjective(mention);
      case ROLE -> role(mention, next);
      case NEW_NAME -> newName(mention);
    }
  }

  private void name(Mention mention) {
    String words = words(mention);
    choose(mention)
        .ifPresent(id -> add(mention, id, Optional.empty(), By.NAME, "the name \"" + words + "\""));
  }

  /** Of several bearers of a name the one that this article has named before. */
  private Optional<String> choose(Mention mention) {
    List<String> candidates =
        mention.candidates().stream().filter(id -> knowledge.offices().byId(id).isEmpty()).toList();
    return candidates.stream()
        .filter(id -> references.mention(id))
        .findFirst()
        .or(() -> candidates.stream().findFirst());
  }

  /** The institution, unless the words plainly speak of the place: {@code in Moscow}. */
  private void metonym(Mention mention) {
    String words = words(mention);
    Optional<String> denoted = choose(mention);
    if (denoted.isEmpty()) {
      return;
    }
    Optional<String> place = knowledge.names().literally(words, denoted.get());
    String before = tokens.lower(tokens.at(mention.span().start()) - 1);
    if (place.isPresent() && PLACE_PREPOSITIONS.contains(before)) {
      add(
          mention,
          place.get(),
          Optional.empty(),
          By.NAME,
          "\"" + before + "\" before \"" + words + "\": the place");
      return;
    }
    String label = label(denoted.get());
    add(mention, denoted.get(), place, By.METONYM, "\"" + words + "\" stands for " + label);
  }

  private String label(String id) {
    return cast.peek(id)
        .map(Actor::label)
        .or(() -> knowledge.regions().byId(id).map(region -> region.label()))
        .orElse(id);
  }

  private void adjective(Mention mention) {
    choose(mention)
        .ifPresent(
            id -> add(mention, id, Optional.empty(), By.NAME, "the adjective of " + label(id)));
  }

  private void role(Mention mention, Optional<Mention> next) {
    String words = words(mention);
    if (next.filter(n -> isNameRightAfter(mention, n)).isPresent()) {
      Optional<String> bearer = bearer(next.get());
      if (bearer.isPresent()) {
        add(mention, bearer.get(), Optional.empty(), By.ROLE, "title of the name that follows");
        return;
      }
    }
    Optional<String> explained = next.filter(n -> isEnclosed(mention, n)).flatMap(this::bearer);
    if (explained.isPresent()) {
      add(mention, explained.get(), Optional.empty(), By.ROLE, "the name between commas after it");
      return;
    }
    if (INDEFINITE.contains(tokens.lower(tokens.at(mention.span().start()) - 1))) {
      return;
    }
    namedBefore(mention, words)
        .or(() -> roles.holder(words, contexts(mention.span().start())))
        .ifPresent(
            holder ->
                add(
                    mention,
                    holder.person(),
                    Optional.empty(),
                    By.ROLE,
                    "holder of the office " + holder.rule()));
  }

  private boolean isNameRightAfter(Mention role, Mention name) {
    boolean isName = name.form() == Mention.Form.NAME || name.form() == Mention.Form.NEW_NAME;
    String between =
        tokens
            .article()
            .text()
            .substring(role.span().end(), Math.max(role.span().end(), name.span().start()));
    return isName && between.isBlank() && between.length() <= 2;
  }

  private Optional<String> bearer(Mention name) {
    if (name.form() == Mention.Form.NEW_NAME) {
      Gender gender = Gender.UNKNOWN;
      return Optional.of(cast.named(words(name), Kind.PERSON, gender).id());
    }
    return choose(name).filter(cast::isPerson);
  }

  /** The organizations of the article so far, the last named one first. */
  List<String> contexts(int offset) {
    Set<String> found = new LinkedHashSet<>();
    int seen = 0;
    for (Reference reference : references.before(offset)) {
      for (Tenure tenure : knowledge.offices().tenuresOf(reference.denotes())) {
        knowledge.offices().byId(tenure.office()).ifPresent(o -> found.add(o.organization()));
      }
      found.add(reference.denotes());
      if (++seen == NEAREST) {
        break;
      }
    }
    return List.copyOf(found);
  }

  private void newName(Mention mention) {
    String name = words(mention);
    Optional<Actor> known = cast.alreadyNamed(name);
    if (known.isPresent()) {
      add(
          mention,
          known.get().id(),
          Optional.empty(),
          By.NAME,
          "the name \"" + name + "\", as before");
      return;
    }
    Optional<Kind> kind = kind(mention, name);
    kind.ifPresent(
        k -> {
          Actor actor = cast.named(name, k, gender(mention));
          add(mention, actor.id(), Optional.empty(), By.NAME, "a name that no register has");
          acronymAfter(mention).ifPresent(acronym -> cast.alias(acronym, actor));
        });
  }

  /** {@code (ISW)} after a name. */
  private Optional<String> acronymAfter(Mention mention) {
    int i = tokens.after(mention.span());
    boolean bracket = tokens.lower(i).equals("(") && tokens.lower(i + 2).equals(")");
    return bracket ? Optional.of(tokens.token(i + 1).text()) : Optional.empty();
  }

  private Optional<Kind> kind(Mention mention, String name) {
    if (ORGANIZATION.matcher(name).matches() || isAcronym(name)) {
      return Optional.of(Kind.ORGANIZATION);
    }
    String before = tokens.lower(tokens.at(mention.span().start()) - 1);
    int words = name.split("\\s+").length;
    boolean titled = TITLE.matcher(before).matches();
    boolean person = titled || words >= 2 && words <= 4;
    return person ? Optional.of(Kind.PERSON) : Optional.empty();
  }

  private static boolean isAcronym(String name) {
    return name.length() >= 2
        && name.length() <= 6
        && name.chars().allMatch(Character::isUpperCase);
  }

  private Gender gender(Mention mention) {
    String before = tokens.lower(tokens.at(mention.span().start()) - 1);
    return switch (before) {
      case "mr",
          "mr.",
          "sir",
          "lord",
          "king",
          "prince",
          "father",
          "spokesman",
          "chairman",
          "congressman" ->
          Gender.MALE;
      case "mrs",
          "mrs.",
          "ms",
          "ms.",
          "miss",
          "dame",
          "lady",
          "queen",
          "princess",
          "sister",
          "spokeswoman",
          "chairwoman",
          "congresswoman" ->
          Gender.FEMALE;
      default -> Gender.UNKNOWN;
    };
  }

  private String words(Mention mention) {
    return mention.span().of(tokens.article().text());
  }

  private void add(Mention mention, String id, Optional<String> literally, By by, String rule) {
    references.add(new Reference(mention.span(), id, literally, by, rule));
  }

  /** Of a role without a country: the one named last of those who hold it. */
  private Optional<Roles.Holder> namedBefore(Mention mention, String words) {
    if (roles.organization(words).isPresent()) {
      return Optional.empty();
    }
    int seen = 0;
    for (Reference reference : references.before(mention.span().start())) {
      Optional<Roles.Holder> holder =
          reference.resolvedBy() == By.METONYM
              ? Optional.empty()
              : roles.holds(reference.denotes(), words);
      if (holder.isPresent() || ++seen == NEAREST) {
        return holder;
      }
    }
    return Optional.empty();
  }

  /** {@code its prime minister, Jane Roe, said}. */
  private boolean isEnclosed(Mention role, Mention name) {
    boolean isName = name.form() == Mention.Form.NAME || name.form() == Mention.Form.NEW_NAME;
    int comma = tokens.after(role.span());
    int start = tokens.at(name.span().start());
    return isName
        && tokens.lower(comma).equals(",")
        && start - comma <= 2
        && tokens.lower(tokens.after(name.span())).equals(",");
  }
}
