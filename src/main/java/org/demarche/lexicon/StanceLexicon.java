package org.demarche.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.model.Frame;
import org.demarche.model.Stance;

/** The words by which somebody takes a stance, from {@code stances.txt}, which says its format. */
public final class StanceLexicon {
  private static final StanceLexicon BUILT_IN = new StanceLexicon(shipped());

  /** Frames in which what a word attributes is the course of action, too. */
  private static final Set<Frame> COURSES =
      Set.of(
          Frame.INFINITIVE,
          Frame.OBJECT_INFINITIVE,
          Frame.CLAUSE,
          Frame.GERUND,
          Frame.OBJECT,
          Frame.PREPOSITION,
          Frame.OBJECT_PREPOSITION);

  private final Map<PartOfSpeech, Map<String, List<StanceUse>>> uses = new HashMap<>();
  private final Map<PartOfSpeech, Set<String>> openings = new HashMap<>();

  /**
   * Reads a lexicon.
   *
   * @throws IllegalArgumentException if a line cannot be read
   */
  StanceLexicon(String text) {
    Section section = null;
    String[] lines = text.split("\\R");
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].replaceFirst("(^|\\s)#.*", "").strip();
      if (line.startsWith("[")) {
        section = Section.parse(line, i + 1);
      } else if (!line.isEmpty()) {
        add(section, line, i + 1);
      }
    }
  }

  public static StanceLexicon builtIn() {
    return BUILT_IN;
  }

  private static String shipped() {
    try (InputStream in = StanceLexicon.class.getResourceAsStream("stances.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(Section section, String line, int number) {
    if (section == null) {
      throw mistake(number, "words stand below a [section]");
    }
    for (String word : line.split("\\s+")) {
      uses(section.part(), word).addAll(section.uses(word));
      open(section.part(), word);
    }
  }

  private List<StanceUse> uses(PartOfSpeech part, String word) {
    return uses.computeIfAbsent(part, p -> new HashMap<>())
        .computeIfAbsent(word, w -> new ArrayList<>());
  }

  private void open(PartOfSpeech part, String word) {
    int end = word.indexOf('-');
    if (end > 0) {
      openings.computeIfAbsent(part, p -> new HashSet<>()).add(word.substring(0, end));
    }
  }

  /** Those that come along, and the rows of a user, which take the place of the same word. */
  static StanceLexicon having(List<Word> rows) {
    StanceLexicon all = new StanceLexicon(shipped());
    rows.stream()
        .filter(word -> word.stance().isPresent() && word.cue().isPresent())
        .forEach(all::put);
    return all;
  }

  private void put(Word word) {
    List<StanceUse> all = uses(word.partOfSpeech(), word.lemma());
    all.clear();
    word.cue().get().kinds().keySet().stream()
        .filter(COURSES::contains)
        .map(frame -> use(word, frame))
        .forEach(all::add);
    open(word.partOfSpeech(), word.lemma());
  }

  private static StanceUse use(Word word, Frame frame) {
    return new StanceUse(
        word.partOfSpeech(),
        word.lemma(),
        StanceFrame.valueOf(frame.name()),
        word.cue().get().prepositions().getOrDefault(frame, Set.of()),
        word.stance().get().affirmed(),
        word.stance().get().negated());
  }

  /** All words of a part of speech, sorted. */
  Set<String> words(PartOfSpeech part) {
    return new TreeSet<>(uses.getOrDefault(part, Map.of()).keySet());
  }

  /** Whether a phrase of several words begins so: {@code off} of {@code off-the-table}. */
  public boolean opensPhrase(PartOfSpeech part, String word) {
    return openings.getOrDefault(part, Set.of()).contains(word);
  }

  /** All uses of a word, in the order of the file. */
  public List<StanceUse> of(PartOfSpeech part, String lemma) {
    return uses.getOrDefault(part, Map.of()).getOrDefault(lemma, List.of());
  }

  private static IllegalArgumentException mistake(int line, String what) {
    return new IllegalArgumentException("stances.txt:" + line + ": " + what);
  }

  /** {@code [verb o,p=for|on:supports/opposes]}. */
  private record Section(
      PartOfSpeech part, String[] frames, Stance stance, Optional<Stance> negated) {

    static Section parse(String line, int number) {
      String[] cells = line.replaceAll("[\\[\\]]", "").split("[ :]");
      if (cells.length != 3) {
        throw mistake(number, "a section is [part frames:stance/negated]");
      }
      String[] stances = cells[2].split("/");
      Stance stance = stance(stances[0], number);
      Optional<Stance> negated = Optional.of(stance.reversed());
      if (stances.length > 1) {
        negated =
            stances[1].equals("-") ? Optional.empty() : Optional.of(stance(stances[1], number));
      }
      PartOfSpeech part = PartOfSpeech.valueOf(cells[0].toUpperCase(Locale.ROOT));
      return new Section(part, cells[1].split(","), stance, negated);
    }

    private static Stance stance(String notation, int number) {
      return Arrays.stream(Stance.values())
          .filter(s -> s.notation().equals(notation))
          .findFirst()
          .orElseThrow(() -> mistake(number, "no such stance: '" + notation + "'"));
    }

    List<StanceUse> uses(String word) {
      List<StanceUse> found = new ArrayList<>();
      for (String cell : frames) {
        String[] parts = cell.split("=");
        StanceFrame frame =
            StanceFrame.of(parts[0])
                .orElseThrow(() -> new IllegalArgumentException("no such frame: " + cell));
        Set<String> prepositions = parts.length > 1 ? Set.of(parts[1].split("\\|")) : Set.of();
        found.add(new StanceUse(part, word, frame, prepositions, stance, negated));
      }
      return found;
    }
  }
}
