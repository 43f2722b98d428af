package org.demarche.link;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.demarche.link.Evidence.Titled;
import org.demarche.names.NameKey;

/** Compares the titles that articles give a person with the offices that an item held. */
final class Titles {
  /** Words of a title that stand in the names of offices, each in the form of these names. */
  private static final Map<String, String> OFFICE_WORDS =
      Map.ofEntries(
          Map.entry("president", "president"),
          Map.entry("prime", "prime"),
          Map.entry("premier", "prime"),
          Map.entry("minister", "minister"),
          Map.entry("chancellor", "chancellor"),
          Map.entry("foreign", "foreign"),
          Map.entry("defence", "defence"),
          Map.entry("defense", "defence"),
          Map.entry("interior", "interior"),
          Map.entry("finance", "finance"),
          Map.entry("justice", "justice"),
          Map.entry("energy", "energy"),
          Map.entry("secretary", "secretary"),
          Map.entry("king", "king"),
          Map.entry("queen", "queen"),
          Map.entry("governor", "governor"),
          Map.entry("mayor", "mayor"),
          Map.entry("senator", "senator"),
          Map.entry("ambassador", "ambassador"),
          Map.entry("speaker", "speaker"),
          Map.entry("deputy", "deputy"),
          Map.entry("vice", "vice"),
          Map.entry("commissioner", "commissioner"),
          Map.entry("pope", "pope"));

  private final Register register;
  private final Map<String, Set<String>> wordsOfOffices = new ConcurrentHashMap<>();

  Titles(Register register) {
    this.register = register;
  }

  /** Whether the item held on the day an office that one of the titles is called after. */
  boolean fit(Item item, List<Titled> titles) {
    return !item.offices().isEmpty()
        && titles.stream()
            .anyMatch(title -> item.offices().stream().anyMatch(held -> fits(held, title)));
  }

  private boolean fits(Item.Held held, Titled title) {
    Set<String> wanted = words(title.words());
    return !wanted.isEmpty()
        && title.day().map(day -> covers(held, day)).orElse(true)
        && wordsOfOffices.computeIfAbsent(held.office(), this::wordsOfOffice).equals(wanted);
  }

  private static boolean covers(Item.Held held, LocalDate day) {
    return held.from().map(from -> !day.isBefore(from)).orElse(true)
        && held.to().map(to -> !day.isAfter(to)).orElse(true);
  }

  private Set<String> wordsOfOffice(String id) {
    Optional<Item> office = register.item(id);
    return office.map(item -> words(item.label())).orElse(Set.of());
  }

  private static Set<String> words(String title) {
    return Arrays.stream(NameKey.exact(title).toLowerCase(Locale.ROOT).split(" "))
        .filter(OFFICE_WORDS::containsKey)
        .map(OFFICE_WORDS::get)
        .collect(Collectors.toUnmodifiableSet());
  }
}
