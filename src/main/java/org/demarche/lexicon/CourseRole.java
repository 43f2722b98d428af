package org.demarche.lexicon;

/** How a word goes with a course of action: what asks for one, names one or takes one back. */
public enum CourseRole {
  /** Its object is a course of action whatever it is: {@code demanded guarantees}. */
  ASKING,
  /** Its object is one where it names an action or a proposal: {@code rejected the ban}. */
  JUDGING,
  /** The holder would carry out its infinitive: {@code refused to leave}. */
  OWN,
  /** The same where states and organizations hold it: private wishes are no positions. */
  PUBLIC,
  /** Its clause says what somebody is to do: {@code demanded that Kyiv leave}. */
  CLAUSAL,
  /** It leaves it to the addressee: {@code invited him to stay}. */
  INVITING,
  /** A noun that carries a course of action in its complement: {@code the plan to …}. */
  CARRYING,
  /** Of these, what its author would do: {@code a pledge to …}. */
  AUTHORED,
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
