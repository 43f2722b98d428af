package org.demarche.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A course of action without a stance, which someone asks for, offers or refuses.
 *
 * @param id an absolute IRI, or {@code demand/…} relative to the instance base for one that was
 *     minted from a text
 * @param notation a short name, unique in its register: {@code ukraine-joins-nato}
 * @param label a sentence that says the course of action
 * @param issue the notation of the issue it belongs to
 * @param contrary the notation of the demand that excludes this one
 * @param performers ids of those who would have to act
 * @param wordings how it is recognised; see the README for the pattern language
 * @param details what a text tells of one that was minted from it; of a registered one, where it
 *     holds
 */
public record Demand(
    String id,
    String notation,
    String label,
    String issue,
    Optional<String> contrary,
    List<String> performers,
    List<String> wordings,
    Details details) {
  /** The issue of a demand that fits none. */
  public static final String UNCLASSIFIED = "unclassified";

  public Demand {
    performers = List.copyOf(performers);
    wordings = List.copyOf(wordings);
  }

  /** A registered demand, whose details stand in its register. */
  public Demand(
      String id,
      String notation,
      String label,
      String issue,
      Optional<String> contrary,
      List<String> performers,
      List<String> wordings) {
    this(id, notation, label, issue, contrary, performers, wordings, Details.NONE);
  }

  /**
   * What the words of a text tell of a course of action.
   *
   * @param beneficiaries ids of those to whose good it would be
   * @param places ids of the regions where it would happen
   * @param deadline the day by which it would have to happen
   * @param worded the words of the text
   * @param deed what they amount to
   */
  public record Details(
      List<String> beneficiaries,
      List<String> places,
      Optional<LocalDate> deadline,
      Optional<String> worded,
      Optional<Deed> deed) {
    /** Nothing is told. */
    public static final Details NONE =
        new Details(List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    public Details {
      beneficiaries = List.copyOf(beneficiaries);
      places = List.copyOf(places);
    }
  }
}
