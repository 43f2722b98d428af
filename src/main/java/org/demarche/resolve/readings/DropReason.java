package org.demarche.resolve.readings;

/** Why an answer of a second reader does not count. */
public enum DropReason {
  NOT_ASKED("about a sentence or position that was not asked for"),
  WORDS("words that are not in the sentence"),
  STANCE("no stance of the scheme"),
  HOLDER("a holder whom the article does not name"),
  OTHER_NAME("an addressee or ascriber whom the article does not name"),
  SPEAKER("against who speaks there"),
  COURSE("words that name no course of action"),
  TELLER("a speaker whom the article does not name"),
  REPEATED("the same again");

  private final String words;

  DropReason(String words) {
    this.words = words;
  }

  /** For people. */
  public String words() {
    return words;
  }
}
