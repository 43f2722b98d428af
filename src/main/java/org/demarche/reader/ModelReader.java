package org.demarche.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.demarche.cache.AnswerCache;
import org.demarche.http.Waiting;
import org.demarche.model.ArticleFailure;
import org.demarche.resolve.readings.Answers;
import org.demarche.resolve.readings.Answers.Row;
import org.demarche.resolve.readings.Answers.Said;
import org.demarche.resolve.readings.Answers.Verdict;
import org.demarche.resolve.readings.Question;
import org.demarche.resolve.readings.SecondReader;

/**
 * Asks a language model, window by window. What it answered to the same text, prompt and model is
 * on the disk and needs no network. Threads can share one.
 */
public final class ModelReader implements SecondReader {
  private static final Duration FOREVER = Duration.ofDays(36_500);

  /** A model that answers something else may do better once. */
  private static final int TRIES = 2;

  private static final String TEXT = "text";

  private final ReaderSettings settings;
  private final Prompt prompt;
  private final AnswerCache cache;
  private final Usage usage;
  private final Chat chat;

  private ModelReader(ReaderSettings settings, Waiting waiting) {
    this.settings = settings;
    this.prompt = Prompt.of(settings.mode());
    this.cache = new AnswerCache(settings.cache(), FOREVER, false, waiting);
    this.usage = new Usage(settings.budget());
    this.chat = settings.dry() ? new DryChat(usage) : new LazyChat(settings, usage, waiting);
  }

  /** Sends nothing before it is asked something. */
  public static ModelReader with(ReaderSettings settings, Waiting waiting) {
    return new ModelReader(settings, waiting);
  }

  /** What it was asked so far. */
  public Usage usage() {
    return usage;
  }

  @Override
  public Answers read(Question question) {
    List<Row> rows = new ArrayList<>();
    List<Verdict> verdicts = new ArrayList<>();
    List<Said> statements = new ArrayList<>();
    Set<String> courses = new LinkedHashSet<>();
    for (Window window : Windows.of(question)) {
      Answers answers = ask(QuestionText.of(question, window, courses), window);
      rows.addAll(answers.rows());
      verdicts.addAll(answers.verdicts());
      statements.addAll(answers.statements());
      answers.rows().forEach(row -> courses.add(oneLine(row.course())));
    }
    return new Answers(rows, verdicts, statements);
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\s\\p{Cntrl};]+", " ").strip();
  }

  private Answers ask(String question, Window window) {
    String key =
        "reader "
            + prompt.version()
            + " "
            + settings.model()
            + " "
            + DigestUtils.sha256Hex(question);
    return kept(key, window).orElseGet(() -> ask(question, window, key));
  }

  private Optional<Answers> kept(String key, Window window) {
    Optional<JsonNode> kept = cache.get(key);
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    try {
      Answers answers = AnswerReader.read(prompt, kept.get().path(TEXT).asText(), window);
      usage.fromCache();
      return Optional.of(answers);
    } catch (MalformedAnswer e) {
      return Optional.empty();
    }
  }

  private Answers ask(String question, Window window, String key) {
    String trouble = "";
    for (int tries = 0; tries < TRIES; tries++) {
      try {
        String text = chat.answer(prompt, question);
        Answers answers = AnswerReader.read(prompt, text, window);
        if (!settings.dry()) {
          cache.put(key, JsonNodeFactory.instance.objectNode().put(TEXT, text));
        }
        return answers;
      } catch (MalformedAnswer e) {
        trouble = e.getMessage();
      }
    }
    throw new ArticleFailure(
        "reader-answer",
        "%s gives %s, %d times; the article is left out: load it again, or take a model that keeps to a JSON schema"
            .formatted(settings.model(), trouble, TRIES));
  }
}
