package org.demarche.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the articles tell of a subject besides its name.
 *
 * @param company items of the actors and regions that the same articles mention
 * @param affiliations items of the organizations and states that it belongs to
 * @param titles titles that the articles give it
 * @param hosts where articles were published by a publisher of its name
 * @param states items of the states that the articles are about, each with its share from 0 to 1 in
 *     what they mention of states
 * @param day when the last of the articles was published
 */
record Evidence(
    Set<String> company,
    Set<String> affiliations,
    List<Titled> titles,
    Set<String> hosts,
    Map<String, Double> states,
    Optional<LocalDate> day) {
  /** Nothing is told. */
  static final Evidence NONE = new Evidence(Set.of(), Set.of(), List.of(), Set.of());

  /** Of which states and when the articles speak is not told. */
  Evidence(Set<String> company, Set<String> affiliations, List<Titled> titles, Set<String> hosts) {
    this(company, affiliations, titles, hosts, Map.of(), Optional.empty());
  }

  /**
   * A title in an article.
   *
   * @param words {@code Finnish Prime Minister}
   * @param day when the article was published
   * @param states items of the states that the title names
   */
  record Titled(String words, Optional<LocalDate> day, Set<String> states) {
    Titled(String words, Optional<LocalDate> day) {
      this(words, day, Set.of());
    }
  }
}
