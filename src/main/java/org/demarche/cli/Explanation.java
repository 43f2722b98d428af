package org.demarche.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.demarche.knowledge.Knowledge;
import org.demarche.lexicon.PartOfSpeech;
import org.demarche.lexicon.Word;
import org.demarche.model.Actor;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Article;
import org.demarche.model.Attribution;
import org.demarche.model.Condition;
import org.demarche.model.Dossier;
import org.demarche.model.Event;
import org.demarche.model.Metadata;
import org.demarche.model.Position;
import org.demarche.model.Reference;
import org.demarche.model.Region;
import org.demarche.model.Sentence;
import org.demarche.model.Span;
import org.demarche.model.Statement;
import org.demarche.model.Token;
import org.demarche.pipeline.Trace;

/**
 * Writes what each stage made of an article, under the stage's name. Offsets are Unicode code
 * points, as in the graph.
 */
final class Explanation {
  private static final int CANDIDATES_SHOWN = 3;

  private final PrintWriter out;
  private final Knowledge knowledge;
  private final boolean tags;
  private final boolean triples;
  private String text = "";

  Explanation(PrintWriter out, Knowledge knowledge, boolean tags, boolean triples) {
    this.out = out;
    this.knowledge = knowledge;
    this.tags = tags;
    this.triples = triples;
  }

  void print(Trace<List<Quad>> trace) {
    text = trace.article().text();
    printRead(trace.article());
    printAnnotate(trace.annotated());
    printExtract(trace.attributions());
    printResolve(trace.dossier());
    printMap(trace.graph());
  }

  private void printRead(Article article) {
    Metadata metadata = article.metadata();
    out.println("read  " + article.id());
    out.println("  headline   " + metadata.headline().orElse("unknown"));
    out.println("  published  " + metadata.published().map(Object::toString).orElse("unknown"));
    out.println("  publisher  " + metadata.publisher().orElse("unknown"));
    out.println("  language   " + metadata.language());
    article.blocks().forEach(block -> line("  ", block.span(), word(block.kind()), ""));
  }

  private void printAnnotate(AnnotatedArticle annotated) {
    out.printf(
        "annotate  %d sentences, %d quotations, %d mentions, %d times%n",
        annotated.sentences().size(),
        annotated.quotations().size(),
        annotated.mentions().size(),
        annotated.times().size());
    if (tags) {
      annotated.sentences().forEach(this::printTags);
    }
    annotated
        .mentions()
        .forEach(it -> line("  ", it.span(), word(it.form()), few(it.candidates())));
    annotated
        .times()
        .forEach(
            it -> line("  ", it.span(), "time", day(it.earliest()) + " to " + day(it.latest())));
  }

  private void printTags(Sentence sentence) {
    line("  ", sentence.span(), "sentence", "");
    String words =
        sentence.tokens().stream().map(Explanation::tagged).collect(Collectors.joining(" "));
    out.println("      " + words);
  }

  private static String tagged(Token token) {
    return token.text() + "/" + token.lemma() + "/" + token.tag();
  }

  private void printExtract(List<Attribution> attributions) {
    out.println("extract  " + attributions.size() + " attributions");
    for (int i = 0; i < attributions.size(); i++) {
      Attribution it = attributions.get(i);
      line("  " + i + "  ", it.content(), word(it.kind()), "rule: " + it.construction());
      part("cue", it.cue());
      row(it).ifPresent(row -> out.println("      word       " + row));
      part("source", it.source());
      part("addressee", it.addressee());
      part("relay", it.relay());
      it.parent().ifPresent(parent -> out.println("      inside     " + parent));
      if (it.negated()) {
        out.println("      negated");
      }
    }
  }

  /** Where the lexicon has the cue, if a word of it fired. */
  private Optional<String> row(Attribution it) {
    PartOfSpeech part =
        switch (it.construction().form()) {
          case NOUN -> PartOfSpeech.NOUN;
          case ADJECTIVE -> PartOfSpeech.ADJECTIVE;
          default -> PartOfSpeech.VERB;
        };
    return knowledge.lexicon().find(part, it.cueLemma()).map(Word::row);
  }

  private void printResolve(Dossier dossier) {
    out.printf(
        "resolve  %d references, %d statements, %d positions, %d events%n",
        dossier.references().size(),
        dossier.statements().size(),
        dossier.positions().size(),
        dossier.events().size());
    dossier.references().forEach(it -> printReference(dossier, it));
    for (int i = 0; i < dossier.statements().size(); i++) {
      printStatement(dossier, i);
    }
    dossier.events().forEach(it -> printEvent(dossier, it));
  }

  private void printEvent(Dossier dossier, Event it) {
    String agents = labels(dossier, it.agents());
    String targets = it.targets().isEmpty() ? "" : " towards " + labels(dossier, it.targets());
    String what = "event  " + agents + " " + it.type() + targets;
    line("  ", it.content(), what, "rule: " + it.why());
  }

  private String labels(Dossier dossier, List<String> ids) {
    return ids.stream().map(id -> label(dossier, id)).collect(Collectors.joining(", "));
  }

  private void printReference(Dossier dossier, Reference it) {
    String literally = it.literally().map(id -> ", literally " + label(dossier, id)).orElse("");
    String why = " (" + word(it.resolvedBy()) + ": " + it.why() + ")";
    line("  ", it.span(), "reference", "is " + label(dossier, it.denotes()) + literally + why);
  }

  private void printStatement(Dossier dossier, int index) {
    Statement it = dossier.statements().get(index);
    String how =
        String.join(
            ", ", word(it.act()), word(it.directness()), word(it.certainty()), word(it.polarity()));
    String speaker = label(dossier, it.speaker());
    line("  " + index + "  ", it.attribution().content(), speaker, how);
    it.saidOn().ifPresent(day -> out.println("      said on    " + day));
    it.addressee().ifPresent(id -> out.println("      to         " + label(dossier, id)));
    part("medium", it.medium());
    it.reportedBy().ifPresent(by -> out.println("      passed on by " + by));
    dossier.positions().stream()
        .filter(position -> position.statement().orElse(-1) == index)
        .forEach(position -> printPosition(dossier, position));
  }

  private void printPosition(Dossier dossier, Position it) {
    String basis = it.selfStated() ? "self-stated" : "ascribed";
    String redLine = it.redLine() ? ", red line" : "";
    out.printf(
        "      position   %s %s %s (%s%s)%n",
        label(dossier, it.holder()),
        it.stance().notation(),
        it.demand().notation(),
        basis,
        redLine);
    out.println("        demand   " + it.demand().label());
    line("        words    ", it.evidence(), "evidence", "rule: " + it.why());
    it.addressee().ifPresent(id -> out.println("        of       " + label(dossier, id)));
    it.conditions().forEach(this::printCondition);
  }

  private void printCondition(Condition it) {
    line("        if       ", it.span(), word(it.kind()), it.demand().orElse(""));
  }

  private void printMap(List<Quad> quads) {
    out.println("map  " + quads.size() + " triples");
    if (triples) {
      quads.forEach(
          quad ->
              out.println(
                  "  "
                      + NodeFmtLib.strNT(quad.getSubject())
                      + " "
                      + NodeFmtLib.strNT(quad.getPredicate())
                      + " "
                      + NodeFmtLib.strNT(quad.getObject())
                      + " ."));
    }
  }

  private void part(String name, Optional<Span> span) {
    span.ifPresent(it -> out.printf("      %-10s %s%n", name, quoted(it)));
  }

  private void line(String indent, Span span, String what, String remark) {
    String line = indent + range(span) + "  " + what + "  " + quoted(span);
    out.println(remark.isBlank() ? line : line + "  " + remark);
  }

  private String range(Span span) {
    int start = text.codePointCount(0, span.start());
    return start + "-" + (start + text.codePointCount(span.start(), span.end()));
  }

  private String quoted(Span span) {
    return "«" + span.of(text).replaceAll("\\s+", " ") + "»";
  }

  /** The label of an actor of the dossier, or of a region; the id where neither knows it. */
  private String label(Dossier dossier, String id) {
    return dossier.actors().stream()
        .filter(actor -> actor.id().equals(id))
        .map(Actor::label)
        .findFirst()
        .or(() -> knowledge.regions().byId(id).map(Region::label))
        .orElse(id);
  }

  private static String day(Optional<?> day) {
    return day.map(Object::toString).orElse("unknown");
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The best candidates, by the last part of their IRIs. */
  private static String few(List<String> candidates) {
    String shown =
        candidates.stream()
            .limit(CANDIDATES_SHOWN)
            .map(id -> id.substring(id.lastIndexOf('/', id.lastIndexOf('/') - 1) + 1))
            .collect(Collectors.joining(", "));
    int more = candidates.size() - CANDIDATES_SHOWN;
    return more > 0 ? shown + " and " + more + " more" : shown;
  }
}
