package org.demarche.resolve.demands;

import java.util.List;
import java.util.Optional;
import org.demarche.model.Stance;
import org.demarche.model.Why;
import org.demarche.syntax.Range;

/**
 * Where a course of action is looked for, and the stance and the reason that it has if it is found.
 *
 * @param from the first token of the words
 * @param to the end of the words
 */
record CourseSearch(int from, int to, Stance stance, Why why) {

  /** The same in the words from another token on. */
  CourseSearch from(int other) {
    return new CourseSearch(other, to, stance, why);
  }

  /** The same where another stance is taken. */
  CourseSearch taking(Stance other) {
    return new CourseSearch(from, to, other, why);
  }

  /** What the words of a noun phrase say. */
  Course nominal(Range action) {
    return new Course(action, false, List.of(), Optional.empty(), stance, false, why);
  }

  /** What somebody would do; {@code performer} names him, where there are words for it. */
  Course verbal(Range action, List<String> performers, Optional<Range> performer) {
    return new Course(action, true, performers, performer, stance, false, why);
  }

  /** What is to be done by whomever. */
  Course impersonal(Range action) {
    return verbal(action, List.of(), Optional.empty());
  }
}
