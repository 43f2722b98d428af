package org.demarche.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demarche.lexicon.Word.Stances;
import org.demarche.model.Attribution.Kind;
import org.demarche.model.Event.Type;
import org.demarche.model.Frame;
import org.demarche.model.InputException;
import org.demarche.model.Stance;
import org.demarche.model.Statement.Act;

/** Reads the rows of one lexicon file; all mistakes of a file are told at once. */
final class WordReader {
  private static final int MISTAKES_SHOWN = 20;
  private static final Pattern LEMMA = Pattern.compile("\\S+");

  private final String file;
  private final List<String> mistakes = new ArrayList<>();

  /**
   * A reader of one file.
   *
   * @param file the name by which messages call it
   */
  WordReader(String file) {
    this.file = file;
  }

  /** A mistake in one cell. */
  private static final class Mistake extends Exception {
    private static final long serialVersionUID = 1L;

    private Mistake(String message) {
      super(message);
    }
  }

  List<Word> read(String text) {
    Map<List<Object>, Word> words = new HashMap<>();
    List<Word> rows = new ArrayList<>();
    String[] lines = text.split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isBlank() && !lines[i].startsWith("#")) {
        String place = file + ":" + (i + 1);
        row(lines[i], place).ifPresent(word -> add(word, words, rows));
      }
    }
    if (!mistakes.isEmpty()) {
      throw new InputException(
          mistakes.stream().limit(MISTAKES_SHOWN).collect(Collectors.joining("\n")));
    }
    return rows;
  }

  private void add(Word word, Map<List<Object>, Word> words, List<Word> rows) {
    Word before = words.putIfAbsent(List.of(word.lemma(), word.partOfSpeech()), word);
    if (before == null) {
      rows.add(word);
      return;
    }
    mistakes.add(
        word.row()
            + ": duplicate-word: the "
            + lower(word.partOfSpeech())
            + " '"
            + word.lemma()
            + "' is already at "
            + before.row()
            + "; join the two rows");
  }

  private Optional<Word> row(String line, String place) {
    try {
      return Optional.of(parse(line.split("\t", -1), place));
    } catch (Mistake e) {
      mistakes.add(place + ": bad-word: " + e.getMessage());
      return Optional.empty();
    }
  }

  private static Word parse(String[] cells, String place) throws Mistake {
    if (cells.length < 2 || !LEMMA.matcher(cells[0]).matches()) {
      throw new Mistake("a row is word, part of speech and cells, with a tab between");
    }
    Builder row = new Builder(cells[0]);
    PartOfSpeech part = constant(PartOfSpeech.class, cells[1], "part of speech");
    for (String cell : Arrays.asList(cells).subList(2, cells.length)) {
      if (!cell.isBlank()) {
        row.add(cell.strip());
      }
    }
    return row.word(part, place);
  }

  /** One row on its way. */
  private static final class Builder {
    private final String lemma;
    private final Map<Frame, Kind> kinds = new EnumMap<>(Frame.class);
    private final Map<Frame, Set<String>> prepositions = new EnumMap<>(Frame.class);
    private Optional<Act> act = Optional.empty();
    private Optional<Stances> stance = Optional.empty();
    private final Map<EventUse, Type> events = new EnumMap<>(EventUse.class);
    private final Set<CourseRole> roles = EnumSet.noneOf(CourseRole.class);
    private final List<String> issues = new ArrayList<>();

    private Builder(String lemma) {
      this.lemma = lemma;
    }

    private void add(String cell) throws Mistake {
      String[] fact = cell.split("=", 2);
      switch (fact.length == 2 && fact[0].indexOf(':') < 0 ? fact[0] : "") {
        case "act" -> act = Optional.of(constant(Act.class, fact[1], "act"));
        case "stance" -> stance = Optional.of(stances(fact[1]));
        case "event" -> events(fact[1]);
        case "course" -> roles(fact[1]);
        case "issue" -> issues.addAll(List.of(fact[1].split(",")));
        default -> frames(cell);
      }
    }

    private void events(String uses) throws Mistake {
      for (String it : uses.split(",")) {
        String[] use = it.split(":", 2);
        EventUse how =
            use.length == 1 ? EventUse.CUE : constant(EventUse.class, use[0], "use of an event");
        events.put(how, constant(Type.class, use[use.length - 1], "type of event"));
      }
    }

    private void roles(String names) throws Mistake {
      for (String name : names.split(",")) {
        roles.add(constant(CourseRole.class, name, "role of a course"));
      }
    }

    /** {@code want:o,p=for|of}. */
    private void frames(String cell) throws Mistake {
      String[] kindAndFrames = cell.split(":", 2);
      if (kindAndFrames.length < 2) {
        throw new Mistake(
            "'" + cell + "' is none of KIND:FRAMES, act=, stance=, event=, course=, issue=");
      }
      Kind kind = constant(Kind.class, kindAndFrames[0], "kind");
      for (String item : kindAndFrames[1].split(",")) {
        String[] parts = item.split("=", 2);
        Frame frame =
            Frame.of(parts[0]).orElseThrow(() -> new Mistake("no such frame: '" + item + "'"));
        kinds.put(frame, kind);
        if (parts.length == 2) {
          prepositions.put(frame, Set.of(parts[1].split("\\|")));
        }
      }
    }

    private Word word(PartOfSpeech part, String place) throws Mistake {
      Optional<Cue> cue =
          kinds.isEmpty() ? Optional.empty() : Optional.of(new Cue(lemma, kinds, prepositions));
      Word word = new Word(lemma, part, cue, act, stance, events, roles, issues, place);
      boolean idle = act.isEmpty() && stance.isEmpty() && events.isEmpty() && roles.isEmpty();
      if (kinds.isEmpty() && idle && issues.isEmpty()) {
        throw new Mistake("'" + lemma + "' does nothing; add a cell or leave the row out");
      }
      return word;
    }
  }

  /** {@code rejects/openTo}, {@code supports/-}. */
  private static Stances stances(String cell) throws Mistake {
    String[] both = cell.split("/", -1);
    if (both.length != 2) {
      throw new Mistake("a stance is given with the one when negated: demands/noncommittal");
    }
    Optional<Stance> negated =
        both[1].equals("-") ? Optional.empty() : Optional.of(stance(both[1]));
    return new Stances(stance(both[0]), negated);
  }

  private static Stance stance(String notation) throws Mistake {
    return Arrays.stream(Stance.values())
        .filter(stance -> stance.notation().equals(notation))
        .findFirst()
        .orElseThrow(() -> unknown("stance", notation, Stance.values(), Stance::notation));
  }

  private static <T extends Enum<T>> T constant(Class<T> type, String name, String what)
      throws Mistake {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> lower(constant).equals(name))
        .findFirst()
        .orElseThrow(
            () -> unknown(what, name, type.getEnumConstants(), constant -> lower(constant)));
  }

  private static <T> Mistake unknown(
      String what, String name, T[] known, Function<T, String> notation) {
    String choice = Arrays.stream(known).map(notation).collect(Collectors.joining(", "));
    return new Mistake("no such " + what + ": '" + name + "'; choose of " + choice);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
