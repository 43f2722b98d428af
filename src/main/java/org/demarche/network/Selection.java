package org.demarche.network;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Which statements count.
 *
 * <p>Those outside the dates or of other documents are as if they had not been coded. Those that a
 * filter of values drops were coded: with isolates their nodes remain.
 *
 * @param first the first moment that counts
 * @param last the last one
 * @param filters all of them have to keep a statement
 */
public record Selection(LocalDateTime first, LocalDateTime last, List<Filter> filters) {
  /** All statements. */
  public static final Selection ALL =
      new Selection(LocalDateTime.MIN, LocalDateTime.MAX, List.of());

  public Selection {
    filters = List.copyOf(filters);
  }

  public Selection between(LocalDateTime from, LocalDateTime to) {
    return new Selection(from, to, filters);
  }

  public Selection and(Filter filter) {
    List<Filter> more = new ArrayList<>(filters);
    more.add(filter);
    return new Selection(first, last, more);
  }

  /** Whether it belongs to what was coded. */
  public boolean isOriginal(CodedStatement statement) {
    return !statement.time().isBefore(first)
        && !statement.time().isAfter(last)
        && filters.stream()
            .filter(it -> it.field() instanceof DocumentField)
            .allMatch(it -> it.keeps(statement));
  }

  /** Whether its values are wanted. */
  public boolean keeps(CodedStatement statement) {
    for (Filter filter : filters) {
      if (!filter.keeps(statement)) {
        return false;
      }
    }
    return true;
  }
}
