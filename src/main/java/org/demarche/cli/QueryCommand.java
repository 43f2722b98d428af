package org.demarche.cli;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.http.Patience;
import org.demarche.http.PoliteHttp;
import org.demarche.query.Arguments;
import org.demarche.query.Column;
import org.demarche.query.DefusedCells;
import org.demarche.query.NamedQuery;
import org.demarche.query.Output;
import org.demarche.query.Parameter;
import org.demarche.query.QueryLibrary;
import org.demarche.query.QueryRunner;
import org.demarche.query.Wrapped;
import org.demarche.query.federate.Endpoints;
import org.demarche.query.federate.Federation;
import org.demarche.store.GraphStore;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code demarche query}. */
@Command(name = "query", description = "Asks a store or an endpoint a named or your own question.")
final class QueryCommand implements Callable<Integer> {
  /** For all requests to other endpoints together. */
  private static final Duration LONGEST = Duration.ofMinutes(15);

  @ParentCommand private DemarcheCommand demarche;
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "QUERY",
      description =
          "The name of a query, a file of SPARQL, SPARQL itself, or - for standard input.")
  private Optional<String> query = Optional.empty();

  @Option(names = "--list", description = "Name the queries and what they answer.")
  private boolean list;

  @Option(names = "--describe", description = "Show the query's parameters, columns and SPARQL.")
  private boolean describe;

  @ArgGroup private Target target = new Target();

  /** Where to ask. */
  static final class Target {
    @Option(names = "--store", paramLabel = "DIR", description = "The folder of the store.")
    private Optional<Path> store = Optional.empty();

    @Option(names = "--endpoint", paramLabel = "URL", description = "A SPARQL endpoint.")
    private Optional<String> endpoint = Optional.empty();
  }

  @Option(
      names = "--federate",
      arity = "0..1",
      fallbackValue = Endpoints.WIKIDATA,
      paramLabel = "URL",
      description =
          "Let SERVICE in the query ask other endpoints; an URL is asked in place of Wikidata's"
              + " query service.")
  private Optional<String> federate = Optional.empty();

  @Mixin private ContactOption contact;
  @Mixin private AccessOptions access;

  @Option(
      names = {"-p", "--param"},
      paramLabel = "NAME=VALUE",
      description = "A parameter of the query; given again, either value will do.")
  private List<String> parameters = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "quotations, table, list, md, csv, tsv, json, xml, ttl, nt, trig or jsonld; by the end of"
              + " the file's name, else quotations or a table on a terminal and csv elsewhere.")
  private Optional<String> format = Optional.empty();

  @Option(
      names = {"-x", "--list-rows"},
      description = "One line a value, as --format list.")
  private boolean vertical;

  @Option(names = "--wide", description = "Let a table be as wide as it is; break no cells.")
  private boolean wide;

  @Option(
      names = "--safe-csv",
      description = "Put ' before cells of csv and tsv that a spreadsheet would run as formulas.")
  private boolean safeCsv;

  @Mixin private OutputOption output;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (list) {
      list(QueryLibrary.builtIn(), out);
      out.println();
      out.println("with --federate, joined with Wikidata");
      list(QueryLibrary.federated(), out);
    } else if (describe) {
      describe(query(), out);
    } else {
      answer(query());
    }
    out.flush();
    return ExitCode.DONE;
  }

  private void answer(NamedQuery asked) {
    if (target.endpoint.isPresent()) {
      boolean words = asked.sparql().contains("text:query");
      boolean own = !QueryLibrary.builtIn().all().contains(asked);
      try (RemoteAnswers remote =
          RemoteAnswers.of(target.endpoint.get(), access, spec, words, own)) {
        answer(asked, remote.runner());
      }
      return;
    }
    Path folder = target.store.orElseThrow(() -> usage("name a --store DIR or an --endpoint URL"));
    try (GraphStore store = demarche.stores().openExisting(folder)) {
      AtomicBoolean ended = demarche.hosting().map(Hosting::gone).orElseGet(AtomicBoolean::new);
      answer(asked, QueryRunner.local(store.dataset(), ended));
    }
  }

  private void answer(NamedQuery asked, QueryRunner plain) {
    QueryRunner runner = federate.map(url -> plain.federated(federation(url))).orElse(plain);
    QueryRunner.Prepared prepared = runner.prepare(asked, given());
    if (!demarche.quiet()) {
      prepared.notes().forEach(spec.commandLine().getErr()::println);
    }
    Output format = format(prepared);
    int width = output.file().isEmpty() && !wide ? demarche.terminal().width() : 0;
    output.write(
        spec.commandLine().getOut(), bytes -> prepared.write(format, width, safe(format, bytes)));
  }

  private OutputStream safe(Output format, OutputStream bytes) {
    boolean cells = format == Output.CSV || format == Output.TSV;
    return safeCsv && cells ? new DefusedCells(bytes, format == Output.CSV ? ',' : '\t') : bytes;
  }

  /** Split here, and not by the library of options, to which quotation marks mean something. */
  private Arguments given() {
    Map<String, List<String>> given = new LinkedHashMap<>();
    for (String parameter : parameters) {
      String[] parts = parameter.split("=", 2);
      if (parts.length < 2) {
        throw usage("-p takes NAME=VALUE; '" + parameter + "' has no '='");
      }
      given.computeIfAbsent(parts[0], it -> new ArrayList<>()).add(parts[1]);
    }
    return new Arguments(given);
  }

  private Federation federation(String wikidata) {
    Endpoints endpoints = Endpoints.all(Endpoints.address(wikidata));
    return new Federation(
        endpoints, new PoliteHttp(contact.userAgent(), Patience.CAREFUL), LONGEST);
  }

  private void list(QueryLibrary library, PrintWriter out) {
    int longest = library.all().stream().mapToInt(it -> it.name().length()).max().orElse(0);
    int indent = Math.max(20, longest + 1) + 1;
    library.all().forEach(it -> line(it.name(), it.summary(), indent, out));
  }

  /** A name and what it is, in as many lines as a terminal needs for it. */
  private void line(String name, String text, int indent, PrintWriter out) {
    int width = demarche.terminal().width();
    String start = name + " ".repeat(Math.max(0, indent - name.length()));
    for (String line : Wrapped.lines(text, width == 0 ? 0 : Math.max(20, width - indent))) {
      out.println(start + line);
      start = " ".repeat(indent);
    }
  }

  private NamedQuery query() {
    String name = query.orElseThrow(() -> usage("name a query; --list shows them"));
    if (name.equals("-")) {
      return QueryLibrary.parse("standard input", input());
    }
    Path path = demarche.hosting().map(it -> it.path(name)).orElseGet(() -> Path.of(name));
    boolean isFile = name.endsWith(".rq") || Files.isRegularFile(path);
    if (!isFile && isSparql(name)) {
      return QueryLibrary.parse("query", name);
    }
    return isFile || name.contains("/")
        ? QueryLibrary.read(path)
        : QueryLibrary.builtIn().with(QueryLibrary.federated()).named(name);
  }

  /** No name has spaces or braces. */
  private static boolean isSparql(String text) {
    return text.contains("{") || text.strip().contains(" ");
  }

  private Output format(QueryRunner.Prepared prepared) {
    return format
        .map(Output::named)
        .or(() -> vertical ? Optional.of(Output.LIST) : Optional.empty())
        .or(() -> output.file().flatMap(FileNames::answer))
        .orElseGet(() -> usual(prepared));
  }

  /** For people on a terminal, for programs elsewhere. */
  private Output usual(QueryRunner.Prepared prepared) {
    if (prepared.isForGraph()) {
      return Output.TTL;
    }
    if (!demarche.terminal().out() || output.file().isPresent()) {
      return Output.CSV;
    }
    return wide ? Output.TABLE : Output.QUOTATIONS;
  }

  private void describe(NamedQuery asked, PrintWriter out) {
    line("", asked.summary(), 0, out);
    if (!asked.description().isBlank()) {
      line("", asked.description(), 0, out);
    }
    out.println("parameters");
    int parameter = indent(asked.parameters().stream().map(Parameter::name));
    asked.parameters().forEach(it -> line("  " + it.name(), describe(it), parameter, out));
    out.println("columns");
    int column = indent(asked.columns().stream().map(Column::name));
    asked.columns().forEach(it -> line("  " + it.name(), it.description(), column, out));
    out.println();
    out.println(
        asked
            .sparql()
            .lines()
            .filter(line -> !line.startsWith("#+"))
            .collect(Collectors.joining("\n")));
  }

  private static int indent(Stream<String> names) {
    return 4 + names.mapToInt(String::length).max().orElse(0);
  }

  private static String describe(Parameter it) {
    String need =
        it.required() ? "required" : it.fallback().map(v -> "else " + v).orElse("optional");
    String example = it.example().map(value -> ", such as '" + value + "'").orElse("");
    return "%s (%s%s)".formatted(it.description(), need, example);
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** Whether the query stands on standard input. */
  boolean readsInput() {
    return query.filter("-"::equals).isPresent();
  }

  private String input() {
    return demarche.hosting().map(Hosting::input).orElseGet(QueryCommand::standardInput);
  }

  static String standardInput() {
    return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
        .lines()
        .collect(Collectors.joining("\n"));
  }
}
