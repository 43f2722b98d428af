package org.demarche.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.demarche.model.InputException;
import org.demarche.pipeline.Replaced;
import org.demarche.serve.owner.OwnerClient;
import org.demarche.store.LoadedRdf;

/** Hands articles and RDF to the server that has the store open. */
public final class ServedIntake implements Intake {
  private final OwnerClient server;

  public ServedIntake(OwnerClient server) {
    this.server = server;
  }

  @Override
  public boolean holds(Submission bare) {
    return lines("holds", List.of(bare)).asBoolean();
  }

  @Override
  public boolean clashes(Submission bare) {
    return lines("clashes", List.of(bare)).asBoolean();
  }

  @Override
  public Replaced write(List<Submission> articles) {
    JsonNode answer = lines("articles", articles);
    return new Replaced(
        answer.path("articles").asInt(),
        answer.path("stale").asInt(),
        answer.path("changed").asInt());
  }

  /** Fewer than alone: others' articles wait while they are written. */
  @Override
  public int most() {
    return 64;
  }

  @Override
  public long stale(String configurationHash) {
    return server
        .exchange(
            "stale",
            Map.of("configuration", configurationHash),
            IntakeExchanges.NOTHING,
            BodyPublishers.ofByteArray(new byte[0]))
        .asLong();
  }

  @Override
  public void seeds(String base, Model seeds) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RDFDataMgr.write(bytes, seeds, Lang.NTRIPLES);
    server.exchange(
        "seeds",
        Map.of("base", base),
        IntakeExchanges.TRIPLES,
        BodyPublishers.ofByteArray(bytes.toByteArray()));
  }

  @Override
  public LoadedRdf rdf(Path file, String base) {
    JsonNode answer =
        server.exchange(
            "rdf",
            Map.of(
                "base", base, "name", String.valueOf(file.getFileName()), "path", file.toString()),
            IntakeExchanges.FILE,
            content(file));
    List<String> replaced = new ArrayList<>();
    answer.path("replaced").forEach(graph -> replaced.add(graph.asText()));
    return new LoadedRdf(answer.path("quads").asLong(), replaced);
  }

  private static BodyPublisher content(Path file) {
    try {
      if (Files.isRegularFile(file)) {
        return BodyPublishers.ofFile(file);
      }
    } catch (FileNotFoundException e) {
      throw new InputException(file + ": cannot be read; check its name and permissions", e);
    }
    throw new InputException(
        Files.exists(file)
            ? file + ": not-a-file: only files are read; give one"
            : file + ": cannot be read; check its name and permissions");
  }

  private JsonNode lines(String name, List<Submission> articles) {
    return server.exchange(
        name,
        Map.of(),
        SubmissionLines.TYPE,
        BodyPublishers.ofByteArray(SubmissionLines.write(articles)));
  }
}
