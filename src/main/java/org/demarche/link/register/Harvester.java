package org.demarche.link.register;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.link.Item;
import org.demarche.link.Wikidata;
import org.demarche.model.Problem;

/** The second half of a run: finds the kinds of the candidates and writes the register. */
final class Harvester {
  private final Indexer.Settings settings;
  private final Indexer.Progress progress;
  private final BitSet seen = new BitSet();
  private final Map<Item.Kind, Long> kinds = new EnumMap<>(Item.Kind.class);
  private final List<Problem> problems = new ArrayList<>();
  private long problemCount;

  Harvester(Indexer.Settings settings, Indexer.Progress progress) {
    this.settings = settings;
    this.progress = progress;
  }

  /** Empty where it was told to end. */
  Optional<IndexReport> write(Path dump, Parts parts, Path register) throws IOException {
    ClassTree tree = tree(parts);
    brokenLines(dump, parts);
    try (RegisterWriter writer = new RegisterWriter(register, parts.folder(), settings.run())) {
      if (!items(parts, tree, writer)) {
        return Optional.empty();
      }
      RegisterHeader header = writer.finish();
      long entities = parts.finished().stream().mapToLong(Part::entities).sum();
      return Optional.of(new IndexReport(entities, kinds, problems, problemCount, header.hex()));
    }
  }

  private static ClassTree tree(Parts parts) {
    ClassTree tree = new ClassTree(ClassList.shipped());
    replay(
        parts,
        (candidates, edges) -> {
          while (edges.hasMore()) {
            tree.add(edges.count(), edges.count());
          }
        });
    tree.sort();
    return tree;
  }

  private static void replay(Parts parts, Part.Reader reader) {
    parts.finished().forEach(part -> part.replay(reader));
  }

  private void brokenLines(Path dump, Parts parts) {
    for (Part part : parts.finished()) {
      problemCount += part.brokenCount();
      for (Harvest.Broken line : part.broken()) {
        describe(
            new Problem(
                "index",
                "broken-entity",
                dump + ":" + line.line(),
                line.reason() + "; the line is left out"));
      }
    }
  }

  private void describe(Problem problem) {
    if (problems.size() < Harvest.DESCRIBED) {
      problems.add(problem);
    }
  }

  /** False where it was told to end. */
  private boolean items(Parts parts, ClassTree tree, RegisterWriter writer) {
    try (OrderedWork<ByteSource, List<Indexed>> work =
        new OrderedWork<>(
            settings.workers(),
            candidates -> kept(candidates, tree),
            items -> items.forEach(item -> add(item, writer)))) {
      for (Part part : parts.finished()) {
        if (progress.isToEnd()) {
          return false;
        }
        part.replay((candidates, edges) -> work.add(candidates));
      }
      work.finish();
      return true;
    }
  }

  private static List<Indexed> kept(ByteSource candidates, ClassTree tree) {
    List<Indexed> kept = new ArrayList<>();
    while (candidates.hasMore()) {
      HarvestedItem candidate = HarvestedItem.read(candidates.framed());
      tree.kind(candidate).map(candidate::as).map(Indexed::of).ifPresent(kept::add);
    }
    return kept;
  }

  /** Of several entities with one id the first one counts. */
  private void add(Indexed item, RegisterWriter writer) {
    if (seen.get(item.id())) {
      problemCount++;
      describe(
          new Problem(
              "index",
              "repeated-entity",
              Wikidata.ofNumber(item.id()),
              "the dump has it more than once; the first one counts"));
      return;
    }
    seen.set(item.id());
    kinds.merge(item.kind(), 1L, Long::sum);
    writer.add(item);
  }
}
