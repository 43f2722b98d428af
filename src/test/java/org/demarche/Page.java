package org.demarche;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page of the documents in Markdown.
 *
 * @param path from the top folder
 */
record Page(Path path, List<String> lines) {
  static final Path README = Path.of("README.md");

  private static final Path DOCS = Path.of("docs");
  private static final String FENCE = "```";
  private static final Pattern HEADING = Pattern.compile("(#+) (.+)");
  private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)\\s]+)\\)");

  static Page of(Path path) {
    try {
      return new Page(path, Files.readAllLines(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The README, then the pages under docs by name. */
  static List<Page> forUsers() {
    return Stream.concat(Stream.of(README), markdown(DOCS)).map(Page::of).toList();
  }

  /** Those for users, then those for who works on Demarche. */
  static List<Page> all() {
    Stream<Path> others = markdown(Path.of("")).filter(path -> !path.equals(README));
    return Stream.concat(forUsers().stream(), others.map(Page::of)).toList();
  }

  private static Stream<Path> markdown(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(path -> path.toString().endsWith(".md")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file's name without its ending. */
  String name() {
    return path.getFileName().toString().replace(".md", "");
  }

  /** The texts of the headings of a level, in order. */
  List<String> headings(int level) {
    return headings().filter(it -> it.group(1).length() == level).map(it -> it.group(2)).toList();
  }

  /** What can follow {@code #} in the address of this page, by GitHub's rules. */
  Set<String> anchors() {
    return headings().map(it -> anchor(it.group(2))).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Where its links lead, as written; those in code are none. */
  List<String> links() {
    String text = String.join("\n", prose()).replaceAll("`[^`]*`", "");
    return LINK.matcher(text).results().map(it -> it.group(1)).toList();
  }

  /** The content of the fenced blocks of a language. */
  List<String> blocks(String language) {
    List<String> blocks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).equals(FENCE + language)) {
        List<String> rest = lines.subList(i + 1, lines.size());
        blocks.add(String.join("\n", rest.subList(0, rest.indexOf(FENCE))) + "\n");
      }
    }
    return blocks;
  }

  private Stream<MatchResult> headings() {
    return prose().stream()
        .map(HEADING::matcher)
        .filter(Matcher::matches)
        .map(Matcher::toMatchResult);
  }

  private List<String> prose() {
    List<String> prose = new ArrayList<>();
    boolean isCode = false;
    for (String line : lines) {
      boolean isFence = line.startsWith(FENCE);
      isCode ^= isFence;
      if (!isCode && !isFence) {
        prose.add(line);
      }
    }
    return prose;
  }

  private static String anchor(String heading) {
    String words = heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}_ -]", "");
    return words.replace(' ', '-');
  }
}
