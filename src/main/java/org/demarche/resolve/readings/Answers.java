package org.demarche.resolve.readings;

import java.util.List;

/**
 * What a second reader answered.
 *
 * @param rows positions that it found
 * @param verdicts on positions that it was asked to verify
 * @param statements that it found
 */
public record Answers(List<Row> rows, List<Verdict> verdicts, List<Said> statements) {
  public Answers {
    statements = List.copyOf(statements);
    rows = List.copyOf(rows);
    verdicts = List.copyOf(verdicts);
  }

  /**
   * A position as the reader tells it: all words as they stand in the article, but for the course.
   *
   * @param sentence the index of the sentence
   * @param words that say what the position is on, in that sentence
   * @param holder the words that name who takes it, anywhere in the article
   * @param stance its notation
   * @param course who does what, in whatever words: the same for rows on the same course of action
   * @param addressee who is to act; empty for nobody
   * @param condition the words of a condition in that sentence; empty for none
   * @param ascriber who says so of the holder; empty where the holder does itself
   */
  public record Row(
      int sentence,
      String words,
      String holder,
      String stance,
      String course,
      String addressee,
      String condition,
      String ascriber) {}

  /**
   * What somebody says.
   *
   * @param sentence the index of the sentence
   * @param words what is said, in that sentence
   * @param speaker the words that name who says it, anywhere in the article
   */
  public record Said(int sentence, String words, String speaker) {}

  /**
   * What becomes of a position of the rules.
   *
   * @param position its place among those of the question
   * @param right whether it stays
   * @param stance the stance that it then has
   */
  public record Verdict(int position, boolean right, String stance) {}
}
