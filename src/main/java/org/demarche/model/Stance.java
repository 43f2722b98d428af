package org.demarche.model;

/** Where a holder stands on a demand. */
public enum Stance {
  DEMANDS("demands", 1),
  OFFERS("offers", 1),
  SUPPORTS("supports", 1),
  OPEN_TO("openTo", 1),
  CONCEDES("concedes", 1),
  NONCOMMITTAL("noncommittal", 0),
  WITHDRAWS("withdraws", 0),
  OPPOSES("opposes", -1),
  REJECTS("rejects", -1);

  private final String notation;
  private final int polarity;

  Stance(String notation, int polarity) {
    this.notation = notation;
    this.polarity = polarity;
  }

  /** The local name of its concept: {@code openTo}. */
  public String notation() {
    return notation;
  }

  public int polarity() {
    return polarity;
  }

  /** The stance of somebody who takes the contrary course: demanding peace is rejecting war. */
  public Stance reversed() {
    return switch (this) {
      case DEMANDS -> REJECTS;
      case SUPPORTS, OPEN_TO, OFFERS, CONCEDES -> OPPOSES;
      case REJECTS -> DEMANDS;
      case OPPOSES -> SUPPORTS;
      case NONCOMMITTAL, WITHDRAWS -> this;
    };
  }
}
