package org.demarche.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.demarche.model.InputException;
import org.demarche.serve.owner.Exchange;

/** What a server lets {@link ServedIntake} do with its store. */
public final class IntakeExchanges {
  static final String TRIPLES = "application/n-triples";
  static final String FILE = "application/octet-stream";
  static final String NOTHING = "application/x-empty";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long LONGEST_BARE = 16L << 20;
  private static final long LONGEST_SEEDS = 256L << 20;
  private static final long LONGEST_BATCH = 512L << 20;
  private static final long LONGEST_FILE = 64L << 30;

  private final Intake intake;

  private IntakeExchanges(Intake intake) {
    this.intake = intake;
  }

  /** By name. */
  public static Map<String, Exchange> over(Intake intake) {
    IntakeExchanges it = new IntakeExchanges(intake);
    return Map.of(
        "holds",
        new Exchange(SubmissionLines.TYPE, LONGEST_BARE, true, (given, body) -> it.holds(body)),
        "clashes",
        new Exchange(SubmissionLines.TYPE, LONGEST_BARE, true, (given, body) -> it.clashes(body)),
        "articles",
        new Exchange(SubmissionLines.TYPE, LONGEST_BATCH, true, (given, body) -> it.write(body)),
        "stale",
        new Exchange(NOTHING, 0, false, (given, body) -> it.stale(given)),
        "seeds",
        new Exchange(TRIPLES, LONGEST_SEEDS, true, it::seeds),
        "rdf",
        new Exchange(FILE, LONGEST_FILE, false, it::rdf));
  }

  private JsonNode holds(InputStream body) throws IOException {
    return JSON.valueToTree(intake.holds(one(body)));
  }

  private JsonNode clashes(InputStream body) throws IOException {
    return JSON.valueToTree(intake.clashes(one(body)));
  }

  private static Submission one(InputStream body) throws IOException {
    List<Submission> articles = SubmissionLines.read(body);
    if (articles.size() != 1) {
      throw SubmissionLines.bad("one article is asked for at a time");
    }
    return articles.get(0);
  }

  private JsonNode write(InputStream body) throws IOException {
    List<Submission> articles = SubmissionLines.read(body);
    for (Submission article : articles) {
      if (!article.isWhole()) {
        throw SubmissionLines.bad("the graph of '" + article.id() + "' is not whole");
      }
    }
    return JSON.valueToTree(intake.write(articles));
  }

  private JsonNode stale(Map<String, String> given) {
    return JSON.valueToTree(intake.stale(required("configuration", given)));
  }

  private JsonNode seeds(Map<String, String> given, InputStream body) {
    Model seeds = ModelFactory.createDefaultModel();
    try {
      RDFParser.source(body)
          .lang(Lang.NTRIPLES)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(seeds);
    } catch (RiotException e) {
      throw SubmissionLines.bad("the seeds are not N-Triples (" + e.getMessage() + ")");
    }
    intake.seeds(required("base", given), seeds);
    return JSON.createObjectNode();
  }

  /** The file's name tells its format, and the graph of what stands outside of named graphs. */
  private JsonNode rdf(Map<String, String> given, InputStream body) throws IOException {
    String name = required("name", given);
    if (!name.equals(new File(name).getName()) || name.matches("\\.+")) {
      throw SubmissionLines.bad("'" + name + "' is not the name of a file");
    }
    Path folder = Files.createTempDirectory("demarche");
    Path file = folder.resolve(name);
    try {
      Files.copy(body, file);
      return JSON.valueToTree(intake.rdf(file, required("base", given)));
    } catch (InputException e) {
      String path = given.getOrDefault("path", name);
      throw new InputException(e.getMessage().replace(file.toString(), path), e);
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(folder);
    }
  }

  private static String required(String name, Map<String, String> given) {
    return Optional.ofNullable(given.get(name))
        .filter(value -> !value.isBlank())
        .orElseThrow(() -> SubmissionLines.bad("the parameter '" + name + "' is missing"));
  }
}
