package org.demarche.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a model reads, taken apart as a model would.
 *
 * @param prompt whether it is asked for verdicts or positions is told by this
 */
public record AskedText(String prompt, List<Line> sentences, List<Claim> claims) {
  private static final Pattern SENTENCE = Pattern.compile("([\\[(])(\\d+)[\\])] (.*)");
  private static final Pattern CLAIM =
      Pattern.compile("#(\\d+) in \\[(\\d+)]: holder: (.*); stance: (\\w+); words: (.*)");

  /** A numbered sentence. */
  public record Line(int number, String text, boolean asked) {}

  /** A position to verify. */
  public record Claim(int number, int sentence, String holder, String stance, String words) {}

  public static AskedText of(String prompt, String question) {
    List<Line> sentences = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    for (String line : question.split("\n")) {
      Matcher sentence = SENTENCE.matcher(line);
      Matcher claim = CLAIM.matcher(line);
      if (sentence.matches()) {
        int number = Integer.parseInt(sentence.group(2));
        sentences.add(new Line(number, sentence.group(3), sentence.group(1).equals("[")));
      } else if (claim.matches()) {
        claims.add(
            new Claim(
                Integer.parseInt(claim.group(1)),
                Integer.parseInt(claim.group(2)),
                claim.group(3),
                claim.group(4),
                claim.group(5)));
      }
    }
    return new AskedText(prompt, sentences, claims);
  }

  /** Whether positions are to be verified. */
  public boolean isOfVerdicts() {
    return prompt.contains("verdict");
  }
}
