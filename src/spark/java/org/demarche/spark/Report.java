package org.demarche.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.demarche.model.Problem;
import org.demarche.pipeline.Stage;
import org.demarche.pipeline.Summary;

/** Sums up what all parts hold. */
record Report(List<Part> parts, String configuration) {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /** In the order of the input. */
  List<Problem> problems() {
    return parts.stream()
        .flatMap(part -> part.problems().stream())
        .sorted(Comparator.comparing(Part.Placed::place))
        .map(Part.Placed::problem)
        .toList();
  }

  Summary summary(Map<Stage, Duration> times, Duration elapsed) {
    return new Summary(
        Math.toIntExact(sum(Part::articles)),
        0,
        0,
        0,
        Math.toIntExact(sum(Part::repeated)),
        0,
        problems(),
        sum(Part::attributions),
        sum(Part::statements),
        sum(Part::positions),
        otherLanguages(),
        times,
        elapsed,
        false);
  }

  /**
   * Writes checksums and problems, and {@code summary.json} last: where it is, all is there.
   *
   * @throws IOException where one of them cannot be written
   */
  void write(FileSystem system, Path output) throws IOException {
    StringBuilder sums = new StringBuilder();
    parts.forEach(part -> sums.append(part.sha256() + "  " + part.name() + "\n"));
    write(system, new Path(output, "SHA256SUMS"), sums.toString());
    StringBuilder lines = new StringBuilder();
    for (Problem problem : problems()) {
      lines.append(line(problem)).append('\n');
    }
    write(system, new Path(output, "problems.jsonl"), lines.toString());
    write(system, new Path(output, "summary.json"), JSON.writeValueAsString(figures()) + "\n");
  }

  private static String line(Problem problem) throws JsonProcessingException {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("where", problem.where());
    fields.put("stage", problem.stage());
    fields.put("code", problem.code());
    fields.put("message", problem.message());
    return new ObjectMapper().writeValueAsString(fields);
  }

  private static void write(FileSystem system, Path file, String text) throws IOException {
    try (OutputStream out = system.create(file, true)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private Map<String, Object> figures() {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("configuration", configuration);
    figures.put("articles", sum(Part::articles));
    figures.put("repeated", sum(Part::repeated));
    figures.put("quads", sum(Part::quads));
    figures.put("attributions", sum(Part::attributions));
    figures.put("statements", sum(Part::statements));
    figures.put("positions", sum(Part::positions));
    figures.put("otherLanguages", otherLanguages());
    figures.put("problems", codes());
    figures.put("parts", parts.stream().map(Report::figures).toList());
    return figures;
  }

  private static Map<String, Object> figures(Part part) {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("name", part.name());
    figures.put("articles", part.articles());
    figures.put("quads", part.quads());
    figures.put("sha256", part.sha256());
    return figures;
  }

  private SortedMap<String, Integer> codes() {
    SortedMap<String, Integer> codes = new TreeMap<>();
    problems().forEach(problem -> codes.merge(problem.code(), 1, Integer::sum));
    return codes;
  }

  private SortedMap<String, Integer> otherLanguages() {
    SortedMap<String, Integer> languages = new TreeMap<>();
    parts.forEach(
        part -> part.otherLanguages().forEach((tag, n) -> languages.merge(tag, n, Integer::sum)));
    return languages;
  }

  private long sum(ToLongFunction<Part> count) {
    return parts.stream().mapToLong(count).sum();
  }
}
