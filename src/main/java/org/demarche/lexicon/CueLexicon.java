package org.demarche.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.model.Attribution;
import org.demarche.model.Frame;

/** The cues, by lemma: {@code cues.tsv}, {@code nouns.tsv} and {@code adjectives.tsv}. */
public final class CueLexicon {
  public static final CueLexicon VERBS = read("cues.tsv");
  public static final CueLexicon NOUNS = read("nouns.tsv");
  public static final CueLexicon ADJECTIVES = read("adjectives.tsv");

  private final Map<String, Cue> byLemma;

  private CueLexicon(Map<String, Cue> byLemma) {
    this.byLemma = Map.copyOf(byLemma);
  }

  public Optional<Cue> find(String lemma) {
    return Optional.ofNullable(byLemma.get(lemma));
  }

  /** Whether {@code verb} takes a clause that is said. */
  public static boolean says(String verb) {
    return VERBS
        .find(verb)
        .flatMap(cue -> cue.kind(Frame.CLAUSE))
        .filter(kind -> kind == Attribution.Kind.SAY)
        .isPresent();
  }

  /** Whether {@code verb} takes an addressee before its content: {@code told us that …}. */
  public static boolean addresses(String verb) {
    return VERBS.find(verb).filter(cue -> cue.takes(Frame.ADDRESSEE)).isPresent();
  }

  /** Whether {@code verb} takes a quotation. */
  public static boolean speaks(String verb) {
    return VERBS.find(verb).filter(cue -> cue.takes(Frame.QUOTATION)).isPresent();
  }

  /** Whether {@code verb} takes a clause, said or thought. */
  public static boolean takesClause(String verb) {
    return VERBS.find(verb).filter(cue -> cue.takes(Frame.CLAUSE)).isPresent();
  }

  private static CueLexicon read(String resource) {
    Map<String, Cue> cues = new HashMap<>();
    for (String line : lines(resource)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        Cue cue = parse(line);
        if (cues.put(cue.lemma(), cue) != null) {
          throw new IllegalStateException(resource + " has two rows for " + cue.lemma());
        }
      }
    }
    return new CueLexicon(cues);
  }

  private static List<String> lines(String resource) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                CueLexicon.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      return reader.lines().collect(Collectors.toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line is either {@code lemma kind:frames kind:frames …} or {@code lemma kind frames}. */
  private static Cue parse(String line) {
    String[] cells = line.split("\t");
    Map<Frame, Attribution.Kind> kinds = new EnumMap<>(Frame.class);
    Map<Frame, Set<String>> prepositions = new EnumMap<>(Frame.class);
    if (cells.length == 3 && !cells[1].contains(":")) {
      addFrames(cells[1], cells[2], kinds, prepositions);
    } else {
      for (int i = 1; i < cells.length; i++) {
        String[] kindAndFrames = cells[i].split(":", 2);
        addFrames(kindAndFrames[0], kindAndFrames[1], kinds, prepositions);
      }
    }
    return new Cue(cells[0], kinds, prepositions);
  }

  private static void addFrames(
      String kindName,
      String frames,
      Map<Frame, Attribution.Kind> kinds,
      Map<Frame, Set<String>> prepositions) {
    Attribution.Kind kind = Attribution.Kind.valueOf(kindName.toUpperCase(Locale.ROOT));
    for (String item : frames.split(",")) {
      if (item.isEmpty()) {
        continue;
      }
      String[] parts = item.split("=", 2);
      Frame frame =
          Frame.of(parts[0]).orElseThrow(() -> new IllegalStateException("no such frame: " + item));
      kinds.put(frame, kind);
      if (parts.length == 2) {
        prepositions.put(frame, Set.of(parts[1].split("\\|")));
      }
    }
  }
}
