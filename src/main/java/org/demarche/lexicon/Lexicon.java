package org.demarche.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.demarche.model.Attribution;
import org.demarche.model.Event.Type;
import org.demarche.model.Frame;
import org.demarche.model.InputException;
import org.demarche.model.Stance;
import org.demarche.model.Statement.Act;

/**
 * What words do: which ones attribute and in which frames, and what their speaker does, holds and
 * asks for by them. One row a word and part of speech, from {@code lexicon.tsv}; the {@code
 * lexicon.tsv} of a user's folder adds rows and replaces those of the same word. Immutable.
 *
 * <p>Act, stance, event, roles and issues are asked for by the word alone. Where a verb and a noun
 * of the same form both tell, the verb comes first, then the noun, then the adjective.
 */
public final class Lexicon {
  private static final String FILE = "lexicon.tsv";
  private static final Pattern DERIVED =
      Pattern.compile(".{3,}" + WordClass.alternatives("grammatical.action-endings"));

  private final Map<PartOfSpeech, Map<String, Word>> words = new EnumMap<>(PartOfSpeech.class);
  private final Map<String, List<Word>> byLemma = new HashMap<>();
  private final String own;
  private final StanceLexicon stances;

  private Lexicon(List<Word> rows, StanceLexicon stances, String own) {
    this.own = own;
    this.stances = stances;
    for (PartOfSpeech part : PartOfSpeech.values()) {
      words.put(part, new HashMap<>());
    }
    rows.forEach(word -> words.get(word.partOfSpeech()).put(word.lemma(), word));
    for (PartOfSpeech part : PartOfSpeech.values()) {
      words
          .get(part)
          .forEach((lemma, w) -> byLemma.computeIfAbsent(lemma, l -> new ArrayList<>()).add(w));
    }
  }

  /** What Demarche brings along. */
  public static Lexicon builtIn() {
    return BuiltIn.LEXICON;
  }

  private static final class BuiltIn {
    private static final List<Word> ROWS = new WordReader(FILE).read(shipped());
    private static final Lexicon LEXICON = new Lexicon(ROWS, StanceLexicon.builtIn(), "");
  }

  /**
   * What Demarche brings along, with what folders of seeds add and replace, later ones last.
   *
   * @throws InputException if a row cannot be read, or a file has two of one word
   */
  public static Lexicon load(List<Path> folders) {
    List<Word> added = new ArrayList<>();
    StringBuilder own = new StringBuilder();
    for (Path folder : folders) {
      Path file = folder.resolve(FILE);
      if (Files.isRegularFile(file)) {
        String text = text(file);
        added.addAll(new WordReader(file.toString()).read(text));
        own.append(text).append('\n');
      }
    }
    if (own.isEmpty()) {
      return builtIn();
    }
    List<Word> rows = new ArrayList<>(BuiltIn.ROWS);
    rows.addAll(added);
    return new Lexicon(rows, StanceLexicon.having(added), own.toString());
  }

  /** Whether a folder of seeds holds a lexicon. */
  public static boolean isIn(Path folder) {
    return Files.isRegularFile(folder.resolve(FILE));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new InputException(
          file + ":1: unreadable: check that it may be read and is in UTF-8", e);
    }
  }

  private static String shipped() {
    try (InputStream in = Lexicon.class.getResourceAsStream(FILE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows that a user has added, as they were written; empty where there are none. */
  public String own() {
    return own;
  }

  /** The words by which somebody takes a stance on a course of action. */
  public StanceLexicon stances() {
    return stances;
  }

  public Optional<Word> find(PartOfSpeech part, String lemma) {
    return Optional.ofNullable(words.get(part).get(lemma));
  }

  /** The verb of that form, if it attributes. */
  public Optional<Cue> verb(String lemma) {
    return find(PartOfSpeech.VERB, lemma).flatMap(Word::cue);
  }

  public Optional<Cue> noun(String lemma) {
    return find(PartOfSpeech.NOUN, lemma).flatMap(Word::cue);
  }

  public Optional<Cue> adjective(String lemma) {
    return find(PartOfSpeech.ADJECTIVE, lemma).flatMap(Word::cue);
  }

  /** Whether {@code verb} takes a clause that is said. */
  public boolean says(String verb) {
    return verb(verb)
        .flatMap(cue -> cue.kind(Frame.CLAUSE))
        .filter(kind -> kind == Attribution.Kind.SAY)
        .isPresent();
  }

  /** Whether {@code verb} judges somebody or something: {@code accused them of lying}. */
  public boolean judges(String verb) {
    return verb(verb).filter(cue -> cue.kinds().containsValue(Attribution.Kind.JUDGE)).isPresent();
  }

  /** Whether {@code verb} takes an addressee before its content: {@code told us that …}. */
  public boolean addresses(String verb) {
    return takes(verb, Frame.ADDRESSEE);
  }

  /** Whether {@code verb} takes a quotation. */
  public boolean speaks(String verb) {
    return takes(verb, Frame.QUOTATION);
  }

  /** Whether {@code verb} takes a clause, said or thought. */
  public boolean takesClause(String verb) {
    return takes(verb, Frame.CLAUSE);
  }

  public boolean takes(String verb, Frame frame) {
    return verb(verb).filter(cue -> cue.takes(frame)).isPresent();
  }

  /** What a speaker does by attributing so; by the kind alone where no row tells. */
  public Act act(Attribution attribution) {
    return first(attribution.cueLemma(), Word::act).orElseGet(() -> act(attribution.kind()));
  }

  private static Act act(Attribution.Kind kind) {
    return switch (kind) {
      case SAY -> Act.SAY;
      case SHOW, JUDGE -> Act.ASSESS;
      case THINK, FEEL -> Act.BELIEVE;
      case WANT -> Act.REQUEST;
    };
  }

  /** Where somebody stands who uses the word, negated or not. */
  public Optional<Stance> stance(String lemma, boolean negated) {
    return first(lemma, Word::stance)
        .flatMap(it -> negated ? it.negated() : Optional.of(it.affirmed()));
  }

  /** What somebody does towards somebody else by the word. */
  public Optional<Type> event(EventUse use, String lemma) {
    return first(lemma, word -> Optional.ofNullable(word.events().get(use)));
  }

  /** Whether the word, as whatever part of speech, has that role. */
  public boolean is(CourseRole role, String lemma) {
    for (Word word : of(lemma)) {
      if (word.roles().contains(role)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a noun names an action: {@code withdrawal}, {@code deployment}, {@code ban}. */
  public boolean isAction(String noun) {
    return is(CourseRole.ACTION, noun)
        || !is(CourseRole.THING, noun) && DERIVED.matcher(noun).matches();
  }

  /** Whether a noun means people who can act: {@code rebels}, {@code ex-minister}. */
  public boolean isPeople(String lemma) {
    return is(CourseRole.PEOPLE, lemma)
        || is(CourseRole.PEOPLE, lemma.substring(lemma.indexOf('-') + 1));
  }

  /** Whether the word points to an issue. */
  public boolean hasIssues(String lemma) {
    for (Word word : of(lemma)) {
      if (!word.issues().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Notations of the issues to which the word points. */
  public List<String> issues(String lemma) {
    return of(lemma).stream().flatMap(word -> word.issues().stream()).distinct().toList();
  }

  private <T> Optional<T> first(String lemma, Function<Word, Optional<T>> fact) {
    for (Word word : of(lemma)) {
      Optional<T> found = fact.apply(word);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** All rows of a form: the verb, the noun, the adjective. */
  public List<Word> of(String lemma) {
    return byLemma.getOrDefault(lemma, List.of());
  }

  /** All rows, by word. */
  public List<Word> all() {
    return new TreeMap<>(byLemma).values().stream().flatMap(List::stream).toList();
  }
}
