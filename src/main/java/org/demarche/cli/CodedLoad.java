package org.demarche.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.sparql.core.Quad;
import org.demarche.coded.CodedDocument;
import org.demarche.coded.CodedDocuments;
import org.demarche.coded.Roles;
import org.demarche.ingest.Intake;
import org.demarche.ingest.LoadMode;
import org.demarche.ingest.Submission;
import org.demarche.map.GraphMapper;
import org.demarche.model.InputException;
import org.demarche.network.Coding;
import org.demarche.network.tables.StatementTable;
import org.demarche.ontology.GraphDigest;
import picocli.CommandLine.Model.CommandSpec;

/** Takes tables of statements that people coded into a store. */
final class CodedLoad {
  private final Intake intake;
  private final KnowledgeOptions knowledge;
  private final LoadMode mode;
  private final CommandSpec spec;

  CodedLoad(Intake intake, KnowledgeOptions knowledge, LoadMode mode, CommandSpec spec) {
    this.intake = intake;
    this.knowledge = knowledge;
    this.mode = mode;
    this.spec = spec;
  }

  /** Whether a file is such a table, and not one of articles: by the names of its columns. */
  static boolean isCoded(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (!name.endsWith(".csv") && !name.endsWith(".tsv") || !Files.isRegularFile(file)) {
      return false;
    }
    List<String> header = StatementTable.header(file);
    return StatementTable.suits(header) && Roles.suit(header);
  }

  /**
   * Puts the documents of a table in place of those of an earlier load of it.
   *
   * @throws InputException where it cannot be read, or its documents came in another file
   */
  void load(Path file, Optional<Path> documents) {
    Coding coding = StatementTable.read(file, documents);
    List<CodedDocument> coded = documents(file, coding);
    GraphMapper mapper = new GraphMapper(knowledge.base(), knowledge.hash());
    List<Submission> all = new ArrayList<>();
    for (CodedDocument document : coded) {
      List<Quad> quads = GraphDigest.sealed(mapper.map(document.dossier(), document.codings()));
      all.add(
          Submission.of(
              knowledge.base(),
              document.dossier().article().article(),
              file.toAbsolutePath().normalize().toString(),
              quads));
    }
    List<Submission> news = all.stream().filter(it -> mode.again() || !intake.holds(it)).toList();
    refuseOthers(file, news);
    for (int from = 0; from < news.size(); from += intake.most()) {
      intake.write(news.subList(from, Math.min(news.size(), from + intake.most())));
    }
    tell(file, coding, coded, news.size());
  }

  private List<CodedDocument> documents(Path file, Coding coding) {
    try {
      return CodedDocuments.of(coding, table(file), knowledge.workbench().knowledge());
    } catch (InputException e) {
      throw new InputException(file + ": " + e.getMessage(), e);
    }
  }

  /** What the identifiers of its documents begin with. */
  private static String table(Path file) {
    return file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
  }

  private void refuseOthers(Path file, List<Submission> news) {
    if (!mode.replacing()) {
      news.stream()
          .filter(intake::clashes)
          .findFirst()
          .ifPresent(
              it -> {
                throw new InputException(
                    "%s: duplicate-id: '%s' came in another file; rename this one, or give --replace if it is to take its place"
                        .formatted(file, it.id()));
              });
    }
  }

  private void tell(Path file, Coding coding, List<CodedDocument> coded, int written) {
    if (DemarcheCommand.of(spec).quiet()) {
      return;
    }
    long positions = coded.stream().mapToLong(it -> it.dossier().positions().size()).sum();
    spec.commandLine()
        .getErr()
        .printf(
            Locale.ROOT,
            "%s: %d statements coded by hand, %d positions, in %d documents: %d written, %d unchanged%n",
            file,
            coding.statements().size(),
            positions,
            coded.size(),
            written,
            coded.size() - written);
  }
}
