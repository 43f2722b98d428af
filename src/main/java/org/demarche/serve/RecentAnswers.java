package org.demarche.serve;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.query.Output;

/**
 * Answers that were given of late, for those who ask the same of the same content. They go when the
 * store has changed, or when others need the room.
 */
final class RecentAnswers {
  /** How much of the heap they may take. */
  private static final long ALL = Runtime.getRuntime().maxMemory() / 16;

  /** The longest that is kept, in bytes: one must not drive out all others. */
  private static final long LONGEST = Math.min(4L << 20, ALL / 8);

  private final Cache<Question, byte[]> answers =
      CacheBuilder.newBuilder()
          .concurrencyLevel(1)
          .maximumWeight(ALL)
          .weigher((Question question, byte[] answer) -> 1000 + answer.length)
          .build();

  /**
   * What was asked, of which content.
   *
   * @param revision that of the store, taken before the query runs, so that none is older than it
   */
  record Question(
      long revision, String query, Map<String, List<String>> parameters, Output output) {
    Question {
      parameters = Map.copyOf(parameters);
    }
  }

  /** Makes an answer. */
  interface Asking {
    Answer ask() throws IOException;
  }

  /** The answer as it was given before, else as it is now. */
  Answer of(String type, Question question, Asking asking) throws IOException {
    Optional<byte[]> known = Optional.ofNullable(answers.getIfPresent(question));
    if (known.isPresent()) {
      return Answer.of(type, out -> out.write(known.get()));
    }
    Answer answer = asking.ask();
    keep(question, answer);
    return answer;
  }

  private void keep(Question question, Answer answer) throws IOException {
    if (answer.body().size() <= LONGEST) {
      answers.put(question, answer.body().read().readAllBytes());
    }
  }
}
