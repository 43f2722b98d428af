package org.demarche.resolve.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.demarche.knowledge.Knowledge;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Actor;
import org.demarche.model.Actor.Gender;
import org.demarche.model.Actor.Kind;
import org.demarche.model.Mention;
import org.demarche.model.Sentence;
import org.demarche.names.PersonName;
import org.demarche.resolve.offices.Roles;
import org.demarche.syntax.ArticleView;

/**
 * Decides whom a last name or a first name means, with the whole article in view.
 *
 * <p>Last names come before first names, since news call people by these. Of several bearers what
 * the words say themselves decides first: the title right before the name, then {@code Mr.} or
 * {@code Ms.}. Then what the article says elsewhere: a registered {@code Johnson} whom it never
 * introduces yields to a {@code Jane Johnson} whom it does. What is only known from the register
 * comes last: the one who holds an office on the day is in the news more often than the others.
 * Where one is named far more often, is called by an office, or is the only one who is nobody's
 * relative, the article is about that one; else a name goes on with whom was named last.
 */
final class ShortNames {
  private static final Set<String> GOVERNMENTS = WordClass.of("offices.governments");

  private static final Set<String> COMMON = WordClass.of("names.common-family-names");

  /** One more full name may be a headline; two more are a topic. */
  private static final int FAR_MORE = 2;

  private final Knowledge knowledge;
  private final ArticleView tokens;
  private final Roles roles;
  private final NameShape shape;
  private final Bearers bearers;
  private final LooseLines lines;
  private final Map<String, Bearer> unnamed = new HashMap<>();
  private final Map<String, Integer> firstInProse = new HashMap<>();
  private final Set<String> titled = new HashSet<>();
  private final Set<String> mentioned = new HashSet<>();
  private final Map<Integer, String> titleBefore = new HashMap<>();

  ShortNames(
      Knowledge knowledge,
      ArticleView tokens,
      Roles roles,
      NameShape shape,
      Bearers bearers,
      List<Mention> mentions) {
    this.knowledge = knowledge;
    this.tokens = tokens;
    this.roles = roles;
    this.shape = shape;
    this.bearers = bearers;
    this.lines = new LooseLines(tokens);
    for (int i = 0; i < mentions.size(); i++) {
      note(mentions.get(i), i == 0 ? Optional.empty() : Optional.of(mentions.get(i - 1)));
    }
  }

  private void note(Mention mention, Optional<Mention> before) {
    int start = mention.span().start();
    mentioned.addAll(mention.candidates());
    before
        .filter(role -> role.form() == Mention.Form.ROLE && isRightBefore(role, mention))
        .ifPresent(role -> titleBefore.put(start, tokens.words(role.span())));
    for (String id :
        mention.form() == Mention.Form.NAME ? mention.candidates() : List.<String>of()) {
      if (isProse(start)) {
        firstInProse.putIfAbsent(id, start);
      }
      if (GOVERNMENTS.contains(governed(mention))) {
        titled.add(id);
      }
      if (titleBefore.containsKey(start) && roles.mayHold(id, titleBefore.get(start))) {
        titled.add(id);
      }
    }
  }

  /** The noun of {@code Biden's presidency} and {@code Biden cabinet}. */
  private String governed(Mention mention) {
    int after = tokens.after(mention.span());
    return tokens.lower(tokens.tag(after).equals("POS") ? after + 1 : after);
  }

  private boolean isRightBefore(Mention role, Mention name) {
    return tokens.after(role.span()) == tokens.at(name.span().start());
  }

  /** Whether the place is in running text and not in a headline, marked as such or not. */
  private boolean isProse(int offset) {
    Sentence sentence = tokens.article().sentences().get(tokens.sentenceAt(offset));
    boolean headline = sentence.block() == 0 && lines.isOpen(0);
    return tokens.article().block(sentence).kind().isProse() && !headline;
  }

  /** Whom the name of a person means; empty where nobody fits. */
  Optional<String> bearer(Mention mention) {
    Optional<Bearer> full = bearers.namedInFull(mention);
    if (full.isPresent()) {
      return full.map(Bearer::id);
    }
    String words = tokens.words(mention.span());
    List<Bearer> called = new ArrayList<>(bearers.called(words));
    bearers.withFamilyName(words).stream().filter(b -> !called.contains(b)).forEach(called::add);
    for (String id : mention.candidates()) {
      Optional<Bearer> candidate = isExpected(words, id) ? registered(id) : Optional.empty();
      candidate.filter(c -> !called.contains(c)).ifPresent(called::add);
    }
    if (called.isEmpty()) {
      called.addAll(bearers.withFirstName(words));
    }
    return chosen(mention, called).map(Bearer::id);
  }

  /** A name that millions have means who is in a register where the article has to do with him. */
  private boolean isExpected(String words, String id) {
    return !COMMON.contains(words.toLowerCase(Locale.ROOT))
        || titled.contains(id)
        || bearers.registered(id).filter(Bearer::isNamedInFull).isPresent()
        || knowledge
            .actors()
            .byId(id)
            .flatMap(Actor::affiliation)
            .filter(mentioned::contains)
            .isPresent();
  }

  private Optional<Bearer> registered(String id) {
    return bearers
        .registered(id)
        .or(
            () ->
                knowledge
                    .actors()
                    .byId(id)
                    .filter(actor -> actor.kind() == Kind.PERSON)
                    .map(actor -> unnamed.computeIfAbsent(id, i -> of(actor))));
  }

  private static Bearer of(Actor actor) {
    return new Bearer(PersonName.of(actor.label()), actor.id(), actor.gender());
  }

  private Optional<Bearer> chosen(Mention mention, List<Bearer> called) {
    Optional<Bearer> titled =
        byTitle(mention, called)
            .or(() -> only(called, b -> shape.age(mention).equals(b.age()) && b.age().isPresent()))
            .or(() -> byOtherAge(mention, called));
    if (titled.isPresent()) {
      return titled;
    }
    Optional<Gender> gender = shape.courtesy(mention);
    Gender opposite = gender.map(NameShape.OPPOSITE::get).orElse(null);
    List<Bearer> left = keep(called, bearer -> bearer.gender() != opposite);
    if (left.stream().anyMatch(Bearer::isNamedInFull)) {
      int first = left.stream().mapToInt(ShortNames::firstFullName).min().orElse(0);
      left = keep(left, bearer -> bearer.isNamedInFull() || isIntroduced(bearer, first));
    }
    if (gender.isPresent()) {
      left = ofGender(gender.get(), left);
    }
    return left.size() < 2 ? left.stream().findFirst() : Optional.of(likeliest(mention, left));
  }

  private Optional<Bearer> byTitle(Mention mention, List<Bearer> called) {
    String title = titleBefore.get(mention.span().start());
    Optional<Bearer> holder =
        title == null
            ? Optional.empty()
            : called.stream().filter(b -> roles.mayHold(b.id(), title)).findFirst();
    return holder.or(
        () -> shape.title(mention).flatMap(word -> only(called, b -> b.isCalled(word))));
  }

  /** {@code the elder Lee}, of whom only the son was called a son. */
  private Optional<Bearer> byOtherAge(Mention mention, List<Bearer> called) {
    Optional<Bearer.Age> age = shape.age(mention);
    boolean told = called.size() == 2 && called.stream().anyMatch(b -> b.age().isPresent());
    return age.isPresent() && told ? only(called, b -> b.age().isEmpty()) : Optional.empty();
  }

  private static Optional<Bearer> only(List<Bearer> called, Predicate<Bearer> which) {
    List<Bearer> left = called.size() < 2 ? List.of() : keep(called, which);
    return left.size() == 1 ? Optional.of(left.get(0)) : Optional.empty();
  }

  private static List<Bearer> ofGender(Gender gender, List<Bearer> called) {
    List<Bearer> same = keep(called, bearer -> bearer.gender() == gender);
    List<Bearer> left = same.isEmpty() ? called : same;
    if (left.size() == 1) {
      left.get(0).learn(gender, false);
    }
    return left;
  }

  private static int firstFullName(Bearer bearer) {
    return bearer.isNamedInFull() ? bearer.fullNames().firstKey() : Integer.MAX_VALUE;
  }

  /** Whether the article makes clear by an office, or before all namesakes, whom it means. */
  private boolean isIntroduced(Bearer bearer, int firstFullName) {
    return titled.contains(bearer.id())
        || firstInProse.getOrDefault(bearer.id(), Integer.MAX_VALUE) < firstFullName;
  }

  private Bearer likeliest(Mention mention, List<Bearer> left) {
    List<Bearer> inOffice = keep(left, b -> roles.holdsAny(b.id()));
    List<Bearer> introduced = keep(left, b -> titled.contains(b.id()));
    if (inOffice.size() == 1) {
      return inOffice.get(0);
    }
    if (left.stream().noneMatch(Bearer::isNamedInFull)) {
      return first(introduced, first(inOffice, left.get(0)));
    }
    if (isAboutOne(left)) {
      return mostNamed(left);
    }
    List<Bearer> noKin = keep(left, b -> !b.isKin());
    if (introduced.size() == 1) {
      return introduced.get(0);
    }
    return noKin.size() == 1
        ? noKin.get(0)
        : noKin.size() < left.size() ? mostNamed(left) : nearest(mention, left);
  }

  private static Bearer first(List<Bearer> bearers, Bearer otherwise) {
    return bearers.isEmpty() ? otherwise : bearers.get(0);
  }

  /** Whether the article names one of them in full far more often than the others. */
  private static boolean isAboutOne(List<Bearer> namesakes) {
    List<Integer> counts =
        namesakes.stream()
            .map(b -> b.fullNames().size())
            .sorted(Comparator.reverseOrder())
            .toList();
    return counts.get(0) >= counts.get(1) + FAR_MORE;
  }

  private static Bearer mostNamed(List<Bearer> family) {
    return family.stream()
        .max(
            Comparator.comparing((Bearer b) -> b.fullNames().size())
                .thenComparing(Bearer::isRegistered)
                .thenComparing(b -> -firstFullName(b)))
        .orElseThrow();
  }

  /** The one who was named in full last, or who will be first. */
  private static Bearer nearest(Mention mention, List<Bearer> namesakes) {
    int here = mention.span().start();
    Bearer nearest = null;
    int last = -1;
    for (Bearer bearer : namesakes) {
      Integer before = bearer.fullNames().floorKey(here);
      if (before != null && before > last) {
        nearest = bearer;
        last = before;
      }
    }
    return nearest != null
        ? nearest
        : namesakes.stream().min(Comparator.comparing(ShortNames::firstFullName)).orElseThrow();
  }

  private static List<Bearer> keep(List<Bearer> bearers, Predicate<Bearer> which) {
    return bearers.stream().filter(which).toList();
  }
}
