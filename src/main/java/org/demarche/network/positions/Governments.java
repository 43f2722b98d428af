package org.demarche.network.positions;

import org.demarche.query.RowSource;

/** Whose word is that of which government on a day; actors go by their IRIs. */
public final class Governments {
  private final Kinds kinds;
  private final Affiliations affiliations;

  private Governments(Kinds kinds, Affiliations affiliations) {
    this.kinds = kinds;
    this.affiliations = affiliations;
  }

  /** As a store knows them. */
  public static Governments read(RowSource source) {
    Kinds kinds = new Kinds(Records.own(source, "kinds"));
    return new Governments(kinds, new Affiliations(Records.own(source, "affiliations"), kinds));
  }

  public boolean isPerson(String actor) {
    return kinds.of(actor).is("Person");
  }

  /**
   * The name of the state whose word an actor's word is.
   *
   * @param day as in 2025-01-20
   * @return empty for those who speak for none, such as members of an opposition
   */
  public String of(String actor, String day) {
    return affiliations.government(actor, day).map(Affiliations.Body::name).orElse("");
  }
}
