package org.demarche.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the articles tell of a subject besides its name.
 *
 * @param company items of the actors and regions that the same articles mention
 * @param affiliations items of the organizations and states that it belongs to
 * @param titles titles that the articles give it
 * @param hosts where articles were published by a publisher of its name
 */
record Evidence(
    Set<String> company, Set<String> affiliations, List<Titled> titles, Set<String> hosts) {
  /** Nothing is told. */
  static final Evidence NONE = new Evidence(Set.of(), Set.of(), List.of(), Set.of());

  /**
   * A title in an article.
   *
   * @param words {@code Finnish Prime Minister}
   * @param day when the article was published
   */
  record Titled(String words, Optional<LocalDate> day) {}
}
