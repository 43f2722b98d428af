package org.demarche.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.model.InputException;
import org.demarche.network.Coding;
import org.demarche.network.positions.Basis;
import org.demarche.network.positions.ClaimCoding;
import org.demarche.network.positions.CodedRows;
import org.demarche.network.positions.PositionCoding;
import org.demarche.network.tables.StatementTable;
import org.demarche.query.QueryRunner;
import org.demarche.query.RowSource;
import org.demarche.store.GraphStore;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Where coded statements come from: the positions of a store, or a table. */
final class CodingSource {
  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @ArgGroup private From from = new From();

  @Mixin private AccessOptions access;

  /** One of them. */
  static final class From {
    @Option(
        names = "--store",
        paramLabel = "DIR",
        description = "The positions of the store in this folder.")
    private Optional<Path> store = Optional.empty();

    @Option(
        names = "--endpoint",
        paramLabel = "URL",
        description = "The positions that a SPARQL endpoint has.")
    private Optional<String> endpoint = Optional.empty();

    @Option(
        names = "--articles",
        arity = "1..*",
        paramLabel = "PATH",
        description = "The positions in these articles, files or folders, without a store.")
    private List<Path> articles = List.of();

    @Option(
        names = "--table",
        paramLabel = "FILE",
        description = "Statements that were coded by hand: a table, such as DNA's list of events.")
    private Optional<Path> table = Optional.empty();
  }

  @Option(
      names = "--documents",
      paramLabel = "FILE",
      description = "The documents of --table: id, title, author, source, section, type.")
  private Optional<Path> documents = Optional.empty();

  @Option(
      names = "--basis",
      paramLabel = "WHOSE",
      defaultValue = "SELF",
      description =
          "self for positions by the holder's own word, ascribed for those by others', or both; self"
              + " where not given.")
  private Basis basis = Basis.SELF;

  @Option(
      names = "--min-confidence",
      paramLabel = "NUMBER",
      defaultValue = "0",
      description = "Only positions that are at least so sure, from 0 to 1.")
  private double leastConfidence;

  @Option(
      names = "--independent",
      description = "Count what several copies of one text tell only once.")
  private boolean independent;

  @Option(
      names = "--claims",
      description =
          "Take who says or denies what, in place of positions: the claims that several articles"
              + " report, or that somebody denies; copies of one text once.")
  private boolean claims;

  @Option(
      names = "--coded",
      description =
          "Take what people coded by hand, as the tables that were loaded have it, in place of"
              + " positions.")
  private boolean coded;

  /**
   * What was read.
   *
   * @param actors what is known of actors by name; none where a table was read
   * @param demands the same of demands by notation
   */
  record Read(
      Coding coding,
      int undated,
      Map<String, List<String>> actors,
      Map<String, List<String>> demands,
      String name) {}

  boolean isStore() {
    return from.table.isEmpty() && from.endpoint.isEmpty() && from.articles.isEmpty();
  }

  /** Whether statements are what was read from articles, not what a table has. */
  boolean hasPositions() {
    return from.table.isEmpty() && !coded;
  }

  Read read() {
    if (from.table.isPresent()) {
      Path file = from.table.get();
      return new Read(
          StatementTable.read(file, documents), 0, Map.of(), Map.of(), "" + file.getFileName());
    }
    if (!from.articles.isEmpty()) {
      try (PassingStore passing = new PassingStore(from.articles, spec)) {
        return read(passing.store());
      }
    }
    if (from.endpoint.isPresent()) {
      try (RemoteAnswers remote =
          RemoteAnswers.of(from.endpoint.get(), access, spec, false, false)) {
        return read(query -> remote.runner().rows(query, Map.of()));
      }
    }
    Path folder =
        from.store.orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "name a --store DIR, --articles PATH, an --endpoint URL or a --table FILE"));
    try (GraphStore store = DemarcheCommand.of(spec).stores().openExisting(folder)) {
      return read(store);
    }
  }

  private Read read(GraphStore store) {
    QueryRunner runner = QueryRunner.local(store.dataset());
    return read(query -> runner.rows(query, Map.of()));
  }

  /** The positions that answers to queries have. */
  Read read(RowSource source) {
    if (coded) {
      return coded(CodedRows.read(source));
    }
    PositionCoding positions = claims ? ClaimCoding.read(source) : positions(source);
    return new Read(
        positions.coding(), positions.undated(), positions.actors(), positions.demands(), name());
  }

  private Read coded(List<Map<String, String>> rows) {
    if (rows.isEmpty()) {
      throw new InputException(
          "no-coded-statements: nothing here was coded by hand; give a table of it to 'demarche load'");
    }
    return new Read(StatementTable.of(name(), rows), 0, Map.of(), Map.of(), name());
  }

  private String name() {
    return from.store
        .or(() -> from.articles.stream().findFirst())
        .map(it -> "" + it.getFileName())
        .or(() -> from.endpoint)
        .orElse("");
  }

  private PositionCoding positions(RowSource source) {
    return independent
        ? PositionCoding.readIndependent(source, basis, leastConfidence)
        : PositionCoding.read(source, basis, leastConfidence);
  }

  /** How positions were chosen; nothing where a table was read. */
  Map<String, String> described() {
    return from.table.isPresent() || coded
        ? Map.of()
        : claims
            ? Map.of("copies of one text", "once")
            : Map.of(
                "basis",
                Words.of(basis),
                "least confidence",
                "" + leastConfidence,
                "copies of one text",
                independent ? "once" : "each");
  }
}
