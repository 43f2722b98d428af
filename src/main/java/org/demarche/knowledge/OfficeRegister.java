package org.demarche.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.demarche.model.Office;
import org.demarche.model.Tenure;

/** The offices that are known, and who held them when. */
public final class OfficeRegister {
  private final Map<String, Office> offices;
  private final Map<String, List<Office>> byTitle;
  private final Map<String, List<Tenure>> byOffice;
  private final Map<String, List<Tenure>> byPerson;
  private final List<Tenure> tenures;

  OfficeRegister(Map<String, Office> offices, List<Tenure> tenures) {
    this.offices = new TreeMap<>(offices);
    this.byTitle = new TreeMap<>();
    this.offices.values().forEach(this::indexTitles);
    this.tenures = List.copyOf(tenures);
    this.byOffice = tenures.stream().collect(Collectors.groupingBy(Tenure::office));
    this.byPerson = tenures.stream().collect(Collectors.groupingBy(Tenure::person));
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

  /** All tenures, earliest first. */
  public List<Tenure> allTenures() {
    return tenures;
  }

  private static String fold(String title) {
    return title.toLowerCase(Locale.ROOT);
  }
}
