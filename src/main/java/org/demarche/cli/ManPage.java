package org.demarche.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.map.ToolVersion;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The manual page of a command, in the language of man(7). */
record ManPage(CommandSpec command) {
  /** Those of a command and of all commands below it. */
  static Stream<ManPage> all(CommandSpec command) {
    return Stream.concat(
        Stream.of(new ManPage(command)), subcommands(command).flatMap(ManPage::all));
  }

  /** Such as {@code demarche-link-set.1}. */
  String fileName() {
    return name(command) + ".1";
  }

  /** Ends with a line break. */
  String text() {
    List<String> lines = new ArrayList<>();
    String name = roff(name(command));
    lines.add(".TH \"" + name + "\" 1 \"\" \"Demarche " + ToolVersion.CURRENT + "\"");
    lines.addAll(List.of(".SH NAME", name + " \\- " + summary(command)));
    lines.addAll(List.of(".SH SYNOPSIS", synopsis()));
    lines.add(".SH DESCRIPTION");
    lines.addAll(paragraphs(command.usageMessage().description()));
    section("ARGUMENTS", shown(command.positionalParameters()), lines);
    section("OPTIONS", shown(command.options()), lines);
    commands(lines);
    lines.add(".SH NOTES");
    lines.addAll(paragraphs(command.usageMessage().footer()));
    lines.addAll(List.of(".SH SEE ALSO", seeAlso()));
    return String.join("\n", lines) + "\n";
  }

  private static Stream<CommandSpec> subcommands(CommandSpec command) {
    return command.subcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .distinct()
        .filter(it -> !it.usageMessage().hidden());
  }

  private static String name(CommandSpec command) {
    return command.qualifiedName("-");
  }

  private static String summary(CommandSpec command) {
    String[] description = command.usageMessage().description();
    return description.length == 0 ? command.name() : roff(description[0]).replaceAll("\\.$", "");
  }

  private String synopsis() {
    return roff(help().synopsis(0).replaceAll("\\s+", " ").strip());
  }

  private Help help() {
    return new Help(command, Help.defaultColorScheme(Ansi.OFF));
  }

  private static List<ArgSpec> shown(List<? extends ArgSpec> arguments) {
    return arguments.stream().filter(it -> !it.hidden()).map(ArgSpec.class::cast).toList();
  }

  private void section(String title, List<ArgSpec> arguments, List<String> lines) {
    if (!arguments.isEmpty()) {
      lines.add(".SH " + title);
    }
    for (ArgSpec argument : arguments) {
      entry(names(argument) + label(argument), argument.description(), lines);
    }
  }

  private static String names(ArgSpec argument) {
    return argument instanceof OptionSpec option ? String.join(", ", option.names()) : "";
  }

  private String label(ArgSpec argument) {
    return help()
        .parameterLabelRenderer()
        .renderParameterLabel(argument, Ansi.OFF, List.of())
        .toString();
  }

  private void commands(List<String> lines) {
    if (!command.subcommands().isEmpty()) {
      lines.add(".SH COMMANDS");
    }
    subcommands(command).forEach(it -> entry(it.name(), it.usageMessage().description(), lines));
  }

  private static void entry(String term, String[] description, List<String> lines) {
    lines.add(".TP");
    lines.add(".B " + roff(term));
    lines.addAll(paragraphs(description));
  }

  private static List<String> paragraphs(String... texts) {
    return Stream.of(texts)
        .flatMap(text -> Ansi.OFF.string(String.format(text)).lines())
        .filter(line -> !line.isBlank())
        .map(ManPage::roff)
        .toList();
  }

  private String seeAlso() {
    Stream<CommandSpec> near =
        command.parent() == null ? subcommands(command) : Stream.of(command.parent());
    return near.map(it -> ".BR " + roff(name(it)) + " (1)").collect(Collectors.joining("\n"));
  }

  /** A line that begins with a point would be a request, a bare hyphen is typeset as a dash. */
  private static String roff(String text) {
    String escaped = text.replace("\\", "\\e").replace("-", "\\-").replace("\"", "\\(dq");
    return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
  }
}
