package org.demarche.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.demarche.link.Judgement.Candidate;
import org.demarche.link.Judgement.Status;
import org.demarche.link.Register.Hit;
import org.demarche.link.Register.Match;
import org.demarche.link.Titles.Fit;

/**
 * Judges which item a subject is: candidates by name, of the right kind, weighed by how well known
 * they are, by titles and offices on the day, by the states of which the articles speak, by whom
 * they mention beside them, and for media by where the articles stood.
 *
 * <p>A candidate's weight is the product of {@code name · √(1 + sitelinks)} and a factor for each
 * of office, states, affiliation or else company, and website; its confidence is its share in the
 * sum of all weights, of {@link #UNKNOWN_WEIGHT} and of the namesakes that are thought likely,
 * which stand for whoever bears that name and is in no register. The best is accepted from {@link
 * #ACCEPT} on where it leads by {@link #MARGIN}, is a case for review from {@link #REVIEW} on, and
 * below that the answer is none.
 */
final class Linker {
  /** From this confidence on the best candidate is the item. */
  static final double ACCEPT = 0.85;

  /** By so much the best candidate has to lead the second. */
  static final double MARGIN = 0.4;

  /** From this confidence on a person should look at it. */
  static final double REVIEW = 0.4;

  private static final double UNKNOWN_WEIGHT = 1.0;
  private static final int MOST_CANDIDATES = 20;
  private static final int LITTLE_KNOWN = 10;
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,5}");

  private static final Map<Match, Double> NAME_WEIGHT =
      Map.of(Match.LABEL, 1.0, Match.NAME, 0.8, Match.SPELLING, 0.5);
  private static final Map<Fit, Double> OFFICE =
      Map.of(
          Fit.CONTRARY, 0.05,
          Fit.UNTOLD, 1.0,
          Fit.NOUN_THEN, 1.2,
          Fit.OFFICE_THEN, 2.0,
          Fit.NOUN, 4.0,
          Fit.OFFICE, 14.0);
  private static final double AFFILIATION = 4;
  private static final double COMPANY = 2;
  private static final double WEBSITE = 8;
  private static final double OTHER_WEBSITE = 0.1;

  private final Register register;
  private final Titles titles;

  Linker(Register register) {
    this.register = register;
    this.titles = new Titles(register);
  }

  /**
   * The judgement on a subject whose item nobody has stated.
   *
   * @param evidence asked only where there is a candidate
   * @param refused items that it is not
   */
  Judgement judge(Subject subject, Supplier<Evidence> evidence, Set<String> refused) {
    return judge(subject, evidence, refused, hits(subject));
  }

  /** The judgement among items that were found elsewhere. */
  Judgement judge(
      Subject subject, Supplier<Evidence> evidence, Set<String> refused, List<Hit> hits) {
    List<Hit> fitting =
        hits.stream()
            .filter(hit -> subject.kind().suits(hit.item().kind()))
            .filter(hit -> !refused.contains(hit.item().id()))
            .toList();
    Evidence told = fitting.isEmpty() ? Evidence.NONE : evidence.get();
    List<Weighed> weighed = new ArrayList<>();
    fitting.forEach(hit -> weighed.add(weigh(hit, told)));
    weighed.sort(
        Comparator.comparing((Weighed it) -> -it.weight()).thenComparing(it -> it.item().id()));
    return judgement(weighed);
  }

  /** The items that bear one of the full names, each with its best match. */
  private List<Hit> hits(Subject subject) {
    Map<String, Hit> best = new TreeMap<>();
    for (String name : telling(subject)) {
      register
          .named(name, MOST_CANDIDATES)
          .forEach(hit -> best.merge(hit.item().id(), hit, Linker::better));
      if (subject.kind() == Item.Kind.PERSON) {
        NameForms.of(name).forEach(form -> addForm(form, best));
      }
    }
    return List.copyOf(best.values());
  }

  /** Who bears a shorter form of the name; that is no more than a spelling. */
  private void addForm(String form, Map<String, Hit> best) {
    if (tells(Item.Kind.PERSON, form)) {
      register
          .named(form, MOST_CANDIDATES)
          .forEach(
              hit ->
                  best.merge(hit.item().id(), new Hit(hit.item(), Match.SPELLING), Linker::better));
    }
  }

  /** A person's single word is a surname or a first name, which thousands bear. */
  static boolean tells(Item.Kind kind, String name) {
    return kind != Item.Kind.PERSON || name.strip().indexOf(' ') > 0;
  }

  /** The names by which it can be found; beside a longer one, an acronym finds others. */
  private static List<String> telling(Subject subject) {
    boolean hasLong = subject.label().indexOf(' ') > 0;
    boolean isBody = subject.kind() == Item.Kind.ORGANIZATION || subject.kind() == Item.Kind.MEDIUM;
    return subject.fullNames().stream()
        .filter(name -> tells(subject.kind(), name))
        .filter(name -> !isBody || !hasLong || !ACRONYM.matcher(name).matches())
        .toList();
  }

  private static Hit better(Hit one, Hit other) {
    return one.match().compareTo(other.match()) <= 0 ? one : other;
  }

  private record Weighed(Item item, double weight, List<String> reasons) {}

  private Weighed weigh(Hit hit, Evidence evidence) {
    Item item = hit.item();
    List<String> reasons = new ArrayList<>();
    reasons.add(hit.match().name().toLowerCase(Locale.ROOT));
    double weight =
        NAME_WEIGHT.get(hit.match())
            * Math.sqrt(1 + item.sitelinks())
            * ofOffices(item, evidence, reasons)
            * ofStates(item, evidence, reasons)
            * ofCompany(item, evidence, reasons)
            * ofWebsite(item, evidence, reasons);
    return new Weighed(item, weight, reasons);
  }

  private double ofOffices(Item item, Evidence evidence, List<String> reasons) {
    if (item.kind() != Item.Kind.PERSON || item.offices().isEmpty()) {
      return 1;
    }
    Fit fit = titles.fit(item, evidence.titles());
    if (fit != Fit.UNTOLD) {
      reasons.add(fit.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
    return OFFICE.get(fit) * Setting.ofDay(item.offices(), evidence.day());
  }

  private static double ofStates(Item item, Evidence evidence, List<String> reasons) {
    if (evidence.day().isEmpty() || !isPlaced(item)) {
      return 1;
    }
    double states = Setting.ofStates(item.affiliations(), evidence.states());
    if (states > 1) {
      reasons.add("state");
    }
    return states;
  }

  private static double ofCompany(Item item, Evidence evidence, List<String> reasons) {
    if (item.affiliations().stream().anyMatch(evidence.affiliations()::contains)) {
      reasons.add("affiliation");
      return AFFILIATION;
    }
    if (item.affiliations().stream().anyMatch(evidence.company()::contains)) {
      reasons.add("company");
      return COMPANY;
    }
    return 1;
  }

  private static double ofWebsite(Item item, Evidence evidence, List<String> reasons) {
    if (item.kind() != Item.Kind.MEDIUM || evidence.hosts().isEmpty()) {
      return 1;
    }
    boolean confirmed = evidence.hosts().stream().anyMatch(host -> Websites.confirms(item, host));
    reasons.add(confirmed ? "website" : "other website");
    return confirmed ? WEBSITE : OTHER_WEBSITE;
  }

  /** Whether it belongs to states in which an article may take place, or not. */
  private static boolean isPlaced(Item item) {
    return item.kind() == Item.Kind.PERSON && !item.offices().isEmpty()
        || item.kind() == Item.Kind.ORGANIZATION
            && !item.affiliations().isEmpty()
            && item.sitelinks() < LITTLE_KNOWN;
  }

  private static Judgement judgement(List<Weighed> weighed) {
    int namesakes = weighed.stream().mapToInt(it -> it.item().namesakes()).max().orElse(0);
    double sum = UNKNOWN_WEIGHT + namesakes + weighed.stream().mapToDouble(Weighed::weight).sum();
    List<Candidate> candidates =
        weighed.stream()
            .map(it -> new Candidate(it.item(), rounded(it.weight() / sum), it.reasons()))
            .toList();
    if (candidates.isEmpty()) {
      return new Judgement(Status.AUTOMATIC, Optional.empty(), 1, "no candidate", candidates);
    }
    Candidate best = candidates.get(0);
    double second = candidates.size() > 1 ? candidates.get(1).confidence() : 0;
    String method = String.join("+", best.reasons());
    if (best.confidence() >= ACCEPT && best.confidence() - second >= MARGIN) {
      Optional<String> item = Optional.of(best.item().id());
      return new Judgement(Status.AUTOMATIC, item, best.confidence(), method, candidates);
    }
    double none = rounded(1 - best.confidence());
    Status status = best.confidence() >= REVIEW ? Status.REVIEW : Status.AUTOMATIC;
    return new Judgement(status, Optional.empty(), none, method, candidates);
  }

  /** To the thousandth, so that the same figures are written everywhere. */
  private static double rounded(double share) {
    return Math.round(share * 1000) / 1000.0;
  }
}
