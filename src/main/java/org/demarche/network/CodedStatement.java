package org.demarche.network;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * One statement that a person or a program has coded.
 *
 * @param id by which its table tells it from others
 * @param time when it was made; the day's beginning where no more is known
 * @param start where its words begin in the document, in characters
 * @param stop where they end
 * @param text its words; empty where they are not known
 * @param coder who coded it; empty where not known
 * @param values one for each variable of its {@link Coding}, empty for none
 */
public record CodedStatement(
    String id,
    LocalDateTime time,
    Document document,
    int start,
    int stop,
    String text,
    String coder,
    List<String> values) {
  /** Numbers as numbers, before other ids, which go by their characters. */
  private static final Comparator<String> IDS =
      Comparator.<String, Integer>comparing(id -> isNumber(id) ? id.length() : Integer.MAX_VALUE)
          .thenComparing(Comparator.naturalOrder());

  /** By time, then document, place in the document and id. */
  public static final Comparator<CodedStatement> ORDER =
      Comparator.comparing(CodedStatement::time)
          .thenComparing(it -> it.document().id(), IDS)
          .thenComparingInt(CodedStatement::start)
          .thenComparingInt(CodedStatement::stop)
          .thenComparing(CodedStatement::id, IDS);

  public CodedStatement {
    Objects.requireNonNull(id);
    Objects.requireNonNull(time);
    Objects.requireNonNull(document);
    Objects.requireNonNull(text);
    Objects.requireNonNull(coder);
    values = List.copyOf(values);
  }

  private static boolean isNumber(String id) {
    return !id.isEmpty()
        && id.chars().allMatch(c -> c >= '0' && c <= '9')
        && (id.charAt(0) != '0' || id.length() == 1);
  }
}
