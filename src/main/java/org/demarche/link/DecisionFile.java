package org.demarche.link;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.demarche.corrections.CorrectionGraph;
import org.demarche.link.Judgement.Status;
import org.demarche.model.InputException;
import org.demarche.ontology.DEMARCHE;
import org.demarche.ontology.Scheme;

/**
 * The Turtle file in which decisions last. It is written by block, sorted, one property a line, so
 * that version control can merge two people's files line by line.
 */
public final class DecisionFile {
  private static final List<Property> BETWEEN_TWO =
      List.of(DEMARCHE.mergedInto, DEMARCHE.distinctFrom, DEMARCHE.sameDemand);

  private final Path path;

  /** A file, which need not be there yet. */
  public DecisionFile(Path path) {
    this.path = path;
  }

  public Path path() {
    return path;
  }

  public boolean exists() {
    return Files.exists(path);
  }

  /**
   * What is decided; nothing where there is no file.
   *
   * @throws InputException where it is not Turtle, or not what decisions look like
   */
  public Decisions read() {
    if (!exists()) {
      return new Decisions();
    }
    Model model = parse();
    model.listStatements().forEach(this::refuseOther);
    return decisions(model);
  }

  /** The decisions that a graph describes, as the file does. */
  public Decisions decisions(Model model) {
    Decisions decisions = new Decisions();
    model
        .listSubjectsWithProperty(RDF.type, DEMARCHE.Link)
        .toList()
        .forEach(link -> decisions.addFromFile(decision(link), path.toString()));
    model
        .listStatements(null, DEMARCHE.mergedInto, (RDFNode) null)
        .forEach(it -> decisions.merge(it.getSubject().getURI(), it.getResource().getURI()));
    addDemands(decisions.demands(), model);
    CorrectionGraph.read(model, path.toString()).all().forEach(decisions.corrections()::add);
    model
        .listStatements(null, DEMARCHE.distinctFrom, (RDFNode) null)
        .forEach(it -> decisions.keepApart(it.getSubject().getURI(), it.getResource().getURI()));
    return decisions;
  }

  private static void addDemands(DemandDecisions demands, Model model) {
    model
        .listStatements(null, DEMARCHE.sameDemand, (RDFNode) null)
        .forEach(it -> demands.merges().add(it.getSubject().getURI(), it.getResource().getURI()));
    model
        .listStatements(null, DEMARCHE.curatedLabel, (RDFNode) null)
        .forEach(it -> demands.rename(it.getSubject().getURI(), it.getString()));
  }

  /** Writes it anew, aside and then in place. */
  public void write(Decisions decisions) {
    try {
      Path aside = path.resolveSibling(path.getFileName() + ".new");
      Files.writeString(aside, new DecisionTurtle(decisions).toString());
      Files.move(aside, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new InputException(path + ": cannot be written: " + e.getMessage(), e);
    }
  }

  private Model parse() {
    Model model = ModelFactory.createDefaultModel();
    try {
      RDFParser.create()
          .source(new StringReader(Files.readString(path)))
          .lang(Lang.TURTLE)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(model);
    } catch (RiotException e) {
      throw new InputException(path + ": syntax: " + e.getMessage() + "; mend the Turtle there", e);
    } catch (StackOverflowError e) {
      throw new InputException(path + ": syntax: it is nested too deep; flatten it", e);
    } catch (CharacterCodingException e) {
      throw new InputException(path + ": encoding: it is not UTF-8; save it as UTF-8", e);
    } catch (IOException e) {
      throw new InputException(path + ": unreadable: check that it is a file you may read", e);
    }
    return model;
  }

  /** What is no decision would be lost when the file is written anew. */
  private void refuseOther(Statement statement) {
    Property property = statement.getPredicate();
    boolean known =
        BETWEEN_TWO.contains(property)
            ? statement.getObject().isURIResource() && statement.getSubject().isURIResource()
            : property.equals(DEMARCHE.curatedLabel) && statement.getObject().isLiteral()
                || statement.getSubject().hasProperty(RDF.type, DEMARCHE.Link)
                || statement.getSubject().hasProperty(RDF.type, DEMARCHE.Correction);
    if (!known) {
      throw bad(
          statement.getSubject(), "has a " + property.getLocalName() + " that decides nothing");
    }
  }

  private Decision decision(Resource link) {
    String subject =
        resource(link, DEMARCHE.subject)
            .orElseThrow(() -> bad(link, "has no dem:subject"))
            .getURI();
    return new Decision(
        subject,
        resource(link, DEMARCHE.item).map(Resource::getURI).map(Wikidata::parsed),
        status(link),
        text(link, DEMARCHE.confidence).map(number -> confidence(link, number)).orElse(1.0),
        text(link, DEMARCHE.method).orElse("manual"),
        text(link, RDFS.comment),
        day(link));
  }

  private Status status(Resource link) {
    String iri =
        resource(link, DEMARCHE.status).orElseThrow(() -> bad(link, "has no dem:status")).getURI();
    for (Status status : List.of(Status.values())) {
      if (Scheme.LINK_STATUS.concept(status).getURI().equals(iri)) {
        return status;
      }
    }
    throw bad(link, "has a dem:status that is none: <" + iri + ">");
  }

  private double confidence(Resource link, String number) {
    try {
      return new BigDecimal(number).doubleValue();
    } catch (NumberFormatException e) {
      throw bad(link, "has a dem:confidence that is no number");
    }
  }

  private LocalDate day(Resource link) {
    try {
      return LocalDate.parse(
          text(link, DEMARCHE.linkedOn).orElseThrow(() -> bad(link, "has no dem:linkedOn")));
    } catch (DateTimeException e) {
      throw bad(link, "has a dem:linkedOn that is no day");
    }
  }

  private InputException bad(Resource link, String what) {
    return new InputException(
        "%s: bad-decision: <%s> %s; mend or remove it".formatted(path, link, what));
  }

  private static Optional<Resource> resource(Resource link, Property property) {
    return Optional.ofNullable(link.getProperty(property))
        .map(statement -> statement.getObject())
        .filter(RDFNode::isURIResource)
        .map(RDFNode::asResource);
  }

  private static Optional<String> text(Resource link, Property property) {
    return Optional.ofNullable(link.getProperty(property))
        .map(statement -> statement.getObject())
        .filter(RDFNode::isLiteral)
        .map(node -> node.asLiteral().getLexicalForm());
  }

  /** {@code 0.9}, the same in every country. */
  static String decimal(double confidence) {
    return String.format(Locale.ROOT, "%.3f", confidence).replaceFirst("0{1,2}$", "");
  }
}
