package org.demarche.lexicon;

/** How a word goes with a course of action: what does one, names one or takes one back. */
public enum CourseRole {
  /** The holder would carry out its infinitive: {@code refused to leave}. */
  OWN,
  /** The same where states and organizations hold it: private wishes are no positions. */
  PUBLIC,
  /** A noun for an action, besides those that end in -tion, -ment and the like. */
  ACTION,
  /** A noun that ends like an action and is none. */
  THING,
  /** A verb of no course of action, or none that others are concerned with. */
  IDLE,
  /** It takes a demand or a proposal back: {@code dropped its demand}. */
  WITHDRAWING,
  /** The beneficiary follows in {@code to} or {@code for}: {@code supplied arms to Kyiv}. */
  GIVING,
  /** A verb that only carries a noun: {@code issued an appeal}. */
  LIGHT,
  /** A noun for people who can act and be addressed, beside names. */
  PEOPLE
}
