package org.demarche.knowledge;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.RiotParsers;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.ParserProfile;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sys.JenaSystem;

/** Parses one Turtle file into entries, each fact with the line it stands on. */
final class SeedParser {
  private static final String BASE = "https://w3id.org/demarche/id/";

  private final SeedFile file;
  private final List<SeedMistake> mistakes;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private String subject = "";

  private SeedParser(SeedFile file, List<SeedMistake> mistakes) {
    this.file = file;
    this.mistakes = mistakes;
  }

  /** Entries in the order of the file; mistakes are added to {@code mistakes}. */
  static List<Entry> parse(SeedFile file, List<SeedMistake> mistakes) {
    SeedParser parser = new SeedParser(file, mistakes);
    parser.run();
    return List.copyOf(parser.entries.values());
  }

  private void run() {
    JenaSystem.init();
    try {
      RiotParsers.factoryTTL
          .create(Lang.TURTLE, profile())
          .read(
              new StringReader(file.text()),
              BASE,
              Lang.TURTLE.getContentType(),
              StreamRDFLib.sinkNull(),
              RIOT.getContext().copy());
    } catch (RiotException e) {
      // The handler has noted where and why.
    } catch (StackOverflowError e) {
      report(1, "syntax", "the Turtle is nested too deep; flatten it");
    }
  }

  private ParserProfile profile() {
    return new ParserProfileStd(
        RiotLib.factoryRDF(),
        new SyntaxErrors(),
        IRIxResolver.create(BASE).build(),
        PrefixMapFactory.create(),
        RIOT.getContext().copy(),
        false,
        false) {
      @Override
      public Triple createTriple(Node s, Node p, Node o, long line, long column) {
        add(s, new Fact(p.getURI(), o, (int) line));
        return super.createTriple(s, p, o, line, column);
      }
    };
  }

  private void add(Node node, Fact fact) {
    if (!node.isURI()) {
      report(fact.line(), "blank-node", "give this description an IRI so that it can be replaced");
      return;
    }
    String id = node.getURI();
    Entry known = entries.get(id);
    if (known != null && !id.equals(subject)) {
      report(
          fact.line(),
          "duplicate-id",
          "<"
              + id
              + "> is already used on line "
              + known.line()
              + "; give one of them another id or join the two");
    }
    subject = id;
    entries
        .computeIfAbsent(id, i -> new Entry(i, file.name(), fact.line(), new ArrayList<>()))
        .facts()
        .add(fact);
  }

  private void report(int line, String code, String message) {
    mistakes.add(new SeedMistake(file.name(), line, code, message));
  }

  /** Notes the first syntax error; what Jena merely warns of is checked later with more context. */
  private final class SyntaxErrors implements ErrorHandler {
    @Override
    public void warning(String message, long line, long column) {}

    @Override
    public void error(String message, long line, long column) {
      fatal(message, line, column);
    }

    @Override
    public void fatal(String message, long line, long column) {
      report((int) Math.max(line, 1), "syntax", message + "; mend the Turtle here or just before");
      throw new RiotException(message);
    }
  }
}
