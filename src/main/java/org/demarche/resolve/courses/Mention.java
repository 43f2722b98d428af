package org.demarche.resolve.courses;

import java.util.List;
import java.util.Set;
import org.demarche.model.Position;

/**
 * The words of a position as they are compared with those of others.
 *
 * @param n its place among all of the article, in the order of the text
 * @param from its first token
 * @param to after its last token
 * @param head the lemma of its head noun
 * @param headStem the same, as a verb where it is derived from one
 * @param words what it says, each in one form
 * @param names actors and other names in it
 * @param numbers in it
 * @param verbs what would be done, outermost first
 * @param patient the words of what it would be done to
 * @param holder what the holder is called
 * @param performer who would act; empty where nobody is said to
 * @param own whether that is the holder
 * @param verbal whether it begins with a verb
 * @param definite whether it begins with {@code the} or {@code this}
 * @param pronoun whether it is one
 * @param brief whether it has next to no words of its own
 * @param pointing whether it means what was spoken of before: {@code it}, {@code the bill}
 * @param turning whether a word in it makes the contrary of another: {@code end}, {@code ban}
 */
record Mention(
    Position position,
    int n,
    int from,
    int to,
    int sentence,
    String head,
    String headStem,
    Set<String> words,
    Set<String> names,
    Set<String> numbers,
    List<String> verbs,
    List<String> patient,
    String holder,
    String performer,
    boolean own,
    boolean verbal,
    boolean definite,
    boolean pronoun,
    boolean brief,
    boolean pointing,
    boolean turning) {

  boolean isByHolderOf(Mention other) {
    return position.holder().equals(other.position.holder());
  }

  int polarity() {
    return position.stance().polarity();
  }

  boolean isInHeadline() {
    return sentence == 0;
  }

  String notation() {
    return position.demand().notation();
  }
}
