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
import org.demarche.model.Stance;

/** The words by which somebody takes a stance, from {@code stances.txt}, which says its format. */
public final class StanceLexicon {
  private static final StanceLexicon BUILT_IN = new StanceLexicon(shipped());

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
      List<StanceUse> all =
          uses.computeIfAbsent(section.part(), p -> new HashMap<>())
              .computeIfAbsent(word, w -> new ArrayList<>());
      section.uses(word).forEach(all::add);
      int end = word.indexOf('-');
      if (end > 0) {
        openings.computeIfAbsent(section.part(), p -> new HashSet<>()).add(word.substring(0, end));
      }
    }
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
