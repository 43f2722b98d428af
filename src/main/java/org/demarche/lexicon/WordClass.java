package org.demarche.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Classes of words that rules look for, from {@code classes/FILE.txt}: a line {@code [name]} begins
 * a class, words stand between spaces on the lines after it, the words of a phrase are joined by
 * {@code _}, and {@code #} begins a comment.
 */
public final class WordClass {
  private static final Map<String, Map<String, Set<String>>> FILES = new ConcurrentHashMap<>();

  private WordClass() {}

  /**
   * The words of a class, in the order of the file.
   *
   * @param name the file and the class in it: {@code calendar.months}
   */
  public static Set<String> of(String name) {
    int dot = name.indexOf('.');
    Set<String> words =
        FILES.computeIfAbsent(name.substring(0, dot), WordClass::read).get(name.substring(dot + 1));
    if (words == null) {
      throw new IllegalStateException("no such class of words: " + name);
    }
    return words;
  }

  /** The words of a class as alternatives of a regular expression, in a group of their own. */
  public static String alternatives(String name) {
    return of(name).stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
  }

  private static Map<String, Set<String>> read(String file) {
    Map<String, Set<String>> classes = new LinkedHashMap<>();
    Set<String> current = Set.of();
    for (String line : text(file).split("\n")) {
      String content = line.replaceFirst("(^|\\s)#.*", "").strip();
      if (content.startsWith("[")) {
        current = new LinkedHashSet<>();
        if (classes.put(content.substring(1, content.length() - 1), current) != null) {
          throw new IllegalStateException(file + ".txt has two classes " + content);
        }
      } else if (!content.isEmpty()) {
        add(content, current, file);
      }
    }
    classes.replaceAll((name, words) -> Collections.unmodifiableSet(words));
    return classes;
  }

  private static void add(String words, Set<String> to, String file) {
    for (String word : words.split("\\s+")) {
      if (!to.add(word.replace('_', ' '))) {
        throw new IllegalStateException(file + ".txt has " + word + " twice in one class");
      }
    }
  }

  private static String text(String file) {
    try (InputStream in = WordClass.class.getResourceAsStream("classes/" + file + ".txt")) {
      if (in == null) {
        throw new IllegalStateException("no such file of word classes: " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
