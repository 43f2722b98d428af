package org.demarche.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demarche.model.Dossier;
import org.demarche.model.Reference;
import org.demarche.model.Span;
import org.demarche.model.Statement;

/**
 * An article about somebody whom no register knows. Brackets mark the words that name a speaker.
 *
 * @param half {@code open} for rows that rules were made with, {@code closed} for the others
 * @param labels one name for all marks, or one for each; several speakers are joined by {@code +}
 */
record NameRow(String half, String kind, List<String> labels, String article) {
  private static final Pattern MARK = Pattern.compile("\\[(?<words>[^\\]]+)]");

  static NameRow of(String line) {
    String[] cells = line.split("\t");
    return new NameRow(cells[0], cells[2], List.of(cells[3].split("; ")), cells[4]);
  }

  boolean isOpen() {
    return half.equals("open");
  }

  /** Whether each mark is who it should be, of that kind, and the same name is the same actor. */
  boolean isRight() {
    return expected().equals(found());
  }

  String expected() {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < marks().size(); i++) {
      Set<String> names =
          new TreeSet<>(Arrays.asList(labels.get(Math.min(i, labels.size() - 1)).split(" \\+ ")));
      found.add(names.stream().map(name -> name + " " + kind).collect(Collectors.joining("+")));
    }
    return String.join("; ", found);
  }

  String found() {
    Dossier dossier = Reader.read("2025-05-13", MARK.matcher(article).replaceAll("$1"));
    return marks().stream().map(mark -> found(dossier, mark)).collect(Collectors.joining("; "));
  }

  /** The marked words, where they stand without the brackets. */
  private List<Span> marks() {
    List<Span> marks = new ArrayList<>();
    Matcher matcher = MARK.matcher(article.replace("¶", "\n\n"));
    while (matcher.find()) {
      int start = matcher.start() - 2 * marks.size();
      marks.add(new Span(start, start + matcher.group("words").length()));
    }
    return marks;
  }

  /** Whoever speaks in the marked words; without a statement, whom they name. */
  private static String found(Dossier dossier, Span mark) {
    Set<String> ids = new TreeSet<>();
    for (Statement statement : dossier.statements()) {
      Optional<Span> source = statement.attribution().source();
      if (!statement.relay() && source.filter(mark::overlaps).isPresent()) {
        ids.add(statement.speaker());
      }
    }
    if (ids.isEmpty()) {
      dossier.references().stream()
          .filter(reference -> reference.span().overlaps(mark))
          .map(Reference::denotes)
          .forEach(ids::add);
    }
    return described(dossier, ids);
  }

  private static String described(Dossier dossier, Set<String> ids) {
    return dossier.actors().stream()
        .filter(actor -> ids.contains(actor.id()))
        .map(actor -> actor.label() + " " + actor.kind())
        .sorted()
        .collect(Collectors.joining("+"));
  }
}
