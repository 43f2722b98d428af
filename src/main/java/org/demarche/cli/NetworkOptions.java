package org.demarche.cli;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.network.Aggregation;
import org.demarche.network.Coding;
import org.demarche.network.Compatibility;
import org.demarche.network.Duplicates;
import org.demarche.network.Field;
import org.demarche.network.Filter;
import org.demarche.network.Mode;
import org.demarche.network.Normalisation;
import org.demarche.network.Selection;
import org.demarche.network.Settings;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What is made of coded statements. */
final class NetworkOptions {
  /** Taken where nothing is named, the first that statements are coded by. */
  private static final List<String> ROWS = List.of("actor", "organization", "person");

  private static final List<String> COLUMNS = List.of("demand", "concept", "claim");

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--rows",
      paramLabel = "VARIABLE",
      description =
          "The nodes: actor, person, organization, government, party or outlet of a store, or a column"
              + " of the table; author, source, section, type and title of documents.")
  private Optional<String> rows = Optional.empty();

  @Option(
      names = "--columns",
      paramLabel = "VARIABLE",
      description =
          "What they are tied to or through: demand, course or issue, or another column; claim with --claims.")
  private Optional<String> columns = Optional.empty();

  @Option(
      names = "--qualifier",
      paramLabel = "VARIABLE",
      description =
          "Which side a statement takes: agreement, polarity, grade or stance of a store; agreement"
              + " where not given and there is one.")
  private Optional<String> qualifier = Optional.empty();

  @Option(
      names = "--one-mode",
      description = "Tie rows to each other through the columns that they share.")
  private boolean oneMode;

  @Option(
      names = "--aggregation",
      paramLabel = "HOW",
      defaultValue = "IGNORE",
      description =
          "ignore the qualifier, or count congruence, conflict, subtract the one from the other, or"
              + " combine; congruence and conflict are one-mode.")
  private Aggregation aggregation = Aggregation.IGNORE;

  @Option(
      names = {"--normalisation", "--normalization"},
      paramLabel = "HOW",
      defaultValue = "no",
      converter = NormalisationWord.class,
      description =
          "Divide weights: no, by activity or prominence (two-mode), average, jaccard, cosine or"
              + " vector-cosine (one-mode).")
  private Normalisation normalisation = Normalisation.NO;

  @Option(
      names = "--duplicates",
      paramLabel = "WITHIN",
      defaultValue = "keep",
      converter = DuplicatesWord.class,
      description =
          "keep all, or count the same once a document, day, week, month, year, or in the whole"
              + " range.")
  private Duplicates duplicates = Duplicates.KEEP;

  @Option(names = "--isolates", description = "Keep nodes of which no statement is left.")
  private boolean isolates;

  @Option(names = "--from", paramLabel = "DAY", description = "The first day that counts.")
  private Optional<LocalDate> first = Optional.empty();

  @Option(names = "--to", paramLabel = "DAY", description = "The last one.")
  private Optional<LocalDate> last = Optional.empty();

  @Option(
      names = "--exclude",
      paramLabel = "VARIABLE=VALUE",
      description = "Leave statements with this value out; repeatable.")
  private List<String> excluded = List.of();

  @Option(
      names = "--only",
      paramLabel = "VARIABLE=VALUE",
      description = "Take only statements with this value; given again, either value will do.")
  private List<String> included = List.of();

  @Option(
      names = "--compat",
      paramLabel = "PROGRAM",
      defaultValue = "NONE",
      description =
          "dna for the numbers of the Discourse Network Analyzer 3.1.2 where they differ from its"
              + " manual: weeks and months without years, its kernels, backbone and polarization.")
  private Compatibility compatibility = Compatibility.NONE;

  /** The settings for a coding. */
  Settings settings(Coding coding) {
    Field row = field(coding, rows, ROWS, "--rows");
    Field column = field(coding, columns, COLUMNS, "--columns");
    boolean sides = aggregation == Aggregation.CONGRUENCE || aggregation == Aggregation.CONFLICT;
    Settings settings =
        Settings.of(row, column)
            .mode(oneMode || sides ? Mode.ONE_MODE : Mode.TWO_MODE)
            .aggregation(aggregation)
            .normalisation(normalisation)
            .duplicates(duplicates)
            .isolates(isolates)
            .selection(selection(coding))
            .compatibility(compatibility);
    return qualifier(coding).map(it -> settings.qualifier(it, aggregation)).orElse(settings);
  }

  private Field field(Coding coding, Optional<String> given, List<String> usual, String option) {
    return given
        .map(coding::field)
        .or(() -> usual.stream().flatMap(it -> variable(coding, it)).findFirst())
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(), "name a variable of the table with " + option));
  }

  private static Stream<Field> variable(Coding coding, String label) {
    return coding.variables().stream().filter(it -> it.label().equals(label)).map(it -> it);
  }

  private Optional<Field> qualifier(Coding coding) {
    return qualifier
        .map(coding::field)
        .or(
            () ->
                aggregation == Aggregation.IGNORE
                    ? Optional.empty()
                    : variable(coding, "agreement").findFirst());
  }

  /** The qualifier that was named, or the usual one, whether or not it is ignored. */
  Settings qualified(Coding coding, Settings settings) {
    return settings.qualifier().isPresent()
        ? settings
        : variable(coding, "agreement")
            .findFirst()
            .map(it -> settings.qualifier(it, settings.aggregation()))
            .orElse(settings);
  }

  /** The statements of the days, documents and values that were asked for. */
  Coding selected(Coding coding) {
    Selection selection = selection(coding);
    return new Coding(
        coding.variables(),
        coding.statements().stream()
            .filter(it -> selection.isOriginal(it) && selection.keeps(it))
            .toList());
  }

  private Selection selection(Coding coding) {
    Selection selection =
        Selection.ALL.between(
            first.map(LocalDate::atStartOfDay).orElse(LocalDateTime.MIN),
            last.map(it -> it.atTime(LocalTime.of(23, 59, 59))).orElse(LocalDateTime.MAX));
    for (Map.Entry<Field, Set<String>> it : values(coding, excluded, "--exclude").entrySet()) {
      selection = selection.and(new Filter(it.getKey(), it.getValue(), false));
    }
    for (Map.Entry<Field, Set<String>> it : values(coding, included, "--only").entrySet()) {
      selection = selection.and(new Filter(it.getKey(), it.getValue(), true));
    }
    return selection;
  }

  private Map<Field, Set<String>> values(Coding coding, List<String> given, String option) {
    Map<Field, Set<String>> values = new LinkedHashMap<>();
    for (String pair : given) {
      String[] parts = pair.split("=", 2);
      if (parts.length < 2) {
        throw new ParameterException(
            spec.commandLine(), option + " takes VARIABLE=VALUE; '" + pair + "' has no '='");
      }
      values.computeIfAbsent(coding.field(parts[0]), it -> new LinkedHashSet<>()).add(parts[1]);
    }
    return values;
  }

  /** The settings in words, for a reader of what was made. */
  Map<String, String> described(Settings settings) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("mode", Words.of(settings.mode()));
    all.put("rows", settings.rows().label());
    all.put("columns", settings.columns().label());
    all.put("qualifier", settings.qualifier().map(Field::label).orElse("none"));
    all.put("aggregation", Words.of(settings.aggregation()));
    all.put("normalisation", Words.of(settings.normalisation()));
    all.put("duplicates", Words.of(settings.duplicates()));
    all.put("isolates", settings.isolates() ? "kept" : "left out");
    first.ifPresent(day -> all.put("from", day.toString()));
    last.ifPresent(day -> all.put("to", day.toString()));
    if (!excluded.isEmpty()) {
      all.put("without", String.join("; ", excluded));
    }
    if (!included.isEmpty()) {
      all.put("only", String.join("; ", included));
    }
    all.put("numbers as those of", settings.isDna() ? "DNA 3.1.2" : "the literature");
    return all;
  }

  /** {@code vector-cosine} and others. */
  static final class NormalisationWord implements ITypeConverter<Normalisation> {
    @Override
    public Normalisation convert(String word) {
      return Words.constant(Normalisation.class, word);
    }
  }

  /** Also by DNA's words. */
  static final class DuplicatesWord implements ITypeConverter<Duplicates> {
    @Override
    public Duplicates convert(String word) {
      return switch (word) {
        case "include" -> Duplicates.KEEP;
        case "acrossrange" -> Duplicates.RANGE;
        default -> Words.constant(Duplicates.class, word);
      };
    }
  }
}
