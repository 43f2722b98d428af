package org.demarche.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A Wikidata item, as far as linking needs it.
 *
 * @param id {@code Q…}
 * @param label the English label
 * @param description the English description, which may be empty
 * @param names further names in Latin script, without the label, in the order of the source
 * @param sitelinks the number of pages about it in all Wikimedia projects: how well known it is
 * @param affiliations ids of the countries and organizations that it belongs to, or lies in
 * @param offices what a person holds or held; empty for all others
 * @param website the host of its official site without {@code www.}
 * @param namesakes how many others are thought to bear its name who are in no register
 */
public record Item(
    String id,
    Kind kind,
    String label,
    String description,
    List<String> names,
    int sitelinks,
    List<String> affiliations,
    List<Held> offices,
    Optional<String> website,
    int namesakes) {
  public Item {
    names = List.copyOf(names);
    affiliations = List.copyOf(affiliations);
    offices = List.copyOf(offices);
  }

  /** An item of whose namesakes nothing is known. */
  public Item(
      String id,
      Kind kind,
      String label,
      String description,
      List<String> names,
      int sitelinks,
      List<String> affiliations,
      List<Held> offices,
      Optional<String> website) {
    this(id, kind, label, description, names, sitelinks, affiliations, offices, website, 0);
  }

  /** What sort of thing an item is. */
  public enum Kind {
    PERSON,
    ORGANIZATION,
    /** A newspaper, agency, broadcaster or site; an organization too. */
    MEDIUM,
    /** A sovereign or self-declared state; an organization and a region too. */
    STATE,
    /** A part of a state, a city, a sea, a continent. */
    REGION,
    /** A position that persons hold. */
    OFFICE;

    /** Whether an item of the other kind may be meant where this one is looked for. */
    public boolean suits(Kind found) {
      return switch (this) {
        case PERSON, STATE, OFFICE -> found == this;
        case ORGANIZATION, MEDIUM -> found == ORGANIZATION || found == MEDIUM;
        case REGION -> found == REGION || found == STATE;
      };
    }
  }

  /**
   * A stretch of time in an office.
   *
   * @param office the id of the office's item; empty where it is unknown
   * @param label what the office is called; empty where only its item tells
   * @param country the id of the state whose office it is; empty where only its item tells
   * @param from the first day; where the source knows a year or month only, its first day
   * @param to the last day; empty is unknown, not "still"
   */
  public record Held(
      String office,
      String label,
      String country,
      Optional<LocalDate> from,
      Optional<LocalDate> to) {
    /** An office of which its item tells the rest. */
    public Held(String office, Optional<LocalDate> from, Optional<LocalDate> to) {
      this(office, "", "", from, to);
    }

    /** Whether it was held on the day, as far as is known. */
    public boolean covers(LocalDate day) {
      return from.map(first -> !day.isBefore(first)).orElse(true)
          && to.map(last -> !day.isAfter(last)).orElse(true);
    }
  }
}
