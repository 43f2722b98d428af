package org.demarche.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Office;
import org.demarche.model.Tenure;

/**
 * The offices that are known, and who held them when.
 *
 * <p>A tenure whose end nobody has written down ends, for all answers of this register, on the day
 * before the next person takes the office.
 */
public final class OfficeRegister {
  /** Posts that many hold at once, so that the next one ends nobody's tenure. */
  private static final Pattern SHARED =
      Pattern.compile("(?i)" + WordClass.alternatives("roles.shared-posts") + "\\b");

  private final Map<String, Office> offices;
  private final Map<String, List<Office>> byTitle;
  private final Map<String, List<Tenure>> byOffice;
  private final Map<String, List<Tenure>> byPerson;

  OfficeRegister(Map<String, Office> offices, List<Tenure> tenures) {
    this.offices = new TreeMap<>(offices);
    this.byTitle = new TreeMap<>();
    this.offices.values().forEach(this::indexTitles);
    List<Tenure> all = tenures.stream().map(tenure -> ended(tenure, tenures)).toList();
    this.byOffice = all.stream().collect(Collectors.groupingBy(Tenure::office));
    this.byPerson = all.stream().collect(Collectors.groupingBy(Tenure::person));
  }

  /**
   * Who holds an office on some day, and how sure that is.
   *
   * @param answer {@code HOLDS}, or {@code UNKNOWN} where no end is known
   */
  public record Holding(Tenure tenure, Tenure.Answer answer) {
    public String person() {
      return tenure.person();
    }
  }

  private Tenure ended(Tenure tenure, List<Tenure> all) {
    if (tenure.to().isPresent() || tenure.from().isEmpty() || isShared(tenure.office())) {
      return tenure;
    }
    return all.stream()
        .filter(next -> next.office().equals(tenure.office()))
        .filter(next -> !next.person().equals(tenure.person()))
        .flatMap(next -> next.from().stream())
        .filter(tenure.from().get()::isBefore)
        .min(LocalDate::compareTo)
        .map(next -> tenure.until(next.minusDays(1)))
        .orElse(tenure);
  }

  private boolean isShared(String officeId) {
    return byId(officeId).filter(office -> SHARED.matcher(office.label()).lookingAt()).isPresent();
  }

  /**
   * Who holds the office on {@code day}: whoever surely does, else the last one of whom no end is
   * known. Nobody does where several may at once, known or not. Without a day it is the only one
   * who ever held it.
   */
  public Optional<Holding> holding(String officeId, Optional<LocalDate> day) {
    List<Tenure> all = tenures(officeId);
    if (day.isEmpty()) {
      boolean one = all.stream().map(Tenure::person).distinct().count() == 1;
      return one ? last(all, Tenure.Answer.UNKNOWN) : Optional.empty();
    }
    List<Tenure> sure = answering(all, day.get(), Tenure.Answer.HOLDS);
    List<Tenure> open = answering(all, day.get(), Tenure.Answer.UNKNOWN);
    if (isShared(officeId)) {
      return Optional.empty();
    }
    return last(sure, Tenure.Answer.HOLDS).or(() -> last(open, Tenure.Answer.UNKNOWN));
  }

  private static List<Tenure> answering(List<Tenure> all, LocalDate day, Tenure.Answer answer) {
    return all.stream().filter(tenure -> tenure.at(day) == answer).toList();
  }

  private static Optional<Holding> last(List<Tenure> tenures, Tenure.Answer answer) {
    return tenures.isEmpty()
        ? Optional.empty()
        : Optional.of(new Holding(tenures.get(tenures.size() - 1), answer));
  }

  private void indexTitles(Office office) {
    office.titles().stream()
        .map(OfficeRegister::fold)
        .distinct()
        .forEach(title -> byTitle.computeIfAbsent(title, t -> new ArrayList<>()).add(office));
  }

  public Optional<Office> byId(String id) {
    return Optional.ofNullable(offices.get(id));
  }

  /** All offices, by id. */
  public Collection<Office> all() {
    return offices.values();
  }

  /** The offices with that title, {@code foreign minister}, in any case; by id. */
  public List<Office> withTitle(String title) {
    return List.copyOf(byTitle.getOrDefault(fold(title), List.of()));
  }

  /** All titles of all offices in lower case. */
  public Collection<String> titles() {
    return byTitle.keySet();
  }

  /** Who held the office, earliest first. */
  public List<Tenure> tenures(String officeId) {
    return byOffice.getOrDefault(officeId, List.of());
  }

  /** What the person held, earliest first. */
  public List<Tenure> tenuresOf(String personId) {
    return byPerson.getOrDefault(personId, List.of());
  }

  private static String fold(String title) {
    return title.toLowerCase(Locale.ROOT);
  }
}
