package org.demarche.resolve.demands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.annotate.Annotator;
import org.demarche.knowledge.Knowledge;
import org.demarche.model.Article;
import org.demarche.model.Block;
import org.demarche.model.Demand;
import org.demarche.model.Metadata;
import org.demarche.model.Span;
import org.demarche.model.Stance;
import org.demarche.model.Why;
import org.demarche.resolve.actors.ActorFinder;
import org.demarche.resolve.actors.Discourse;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Range;
import org.junit.jupiter.api.Test;

/** Thirty courses of action in six wordings each, every wording in an article of its own. */
class ParaphrasesTest {
  private static final Knowledge KNOWLEDGE = Knowledge.builtIn();
  private static final Annotator ANNOTATOR = new Annotator(KNOWLEDGE);
  private static final ActorFinder ACTORS = new ActorFinder(KNOWLEDGE);

  /** As far as the reading goes today; the goal is 45, and 30 would be perfect. */
  private static final int NODES = 45;

  @Test
  void givesWordingsOfOneCourseFewNodesAndNoTwoCoursesTheSame() throws IOException {
    Map<String, Set<String>> coursesOfNode = new TreeMap<>();
    for (String row : rows()) {
      String[] cells = row.split("\t");
      String node = minted(cells[1]).map(Demand::notation).orElse("nothing");
      coursesOfNode.computeIfAbsent(node, n -> new TreeSet<>()).add(cells[0]);
    }
    coursesOfNode.forEach((node, courses) -> assertEquals(1, courses.size(), node + courses));
    assertTrue(coursesOfNode.size() <= NODES, coursesOfNode.keySet().toString());
  }

  private static List<String> rows() throws IOException {
    try (var in = ParaphrasesTest.class.getResourceAsStream("paraphrases.tsv")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(row -> !row.startsWith("#")).toList();
    }
  }

  private static Optional<Demand> minted(String marked) {
    String text = marked.replaceAll("[{}\\[\\]]", "");
    Discourse discourse =
        ACTORS.find(new ArticleView(ANNOTATOR.annotate(article(text)), KNOWLEDGE.lexicon()));
    Range action = range(discourse.view(), marked, '[', ']').orElseThrow();
    Optional<Range> performer = range(discourse.view(), marked, '{', '}');
    List<String> ids = new ArrayList<>();
    performer.ifPresent(
        p ->
            discourse.references().within(p.span(discourse.view())).stream()
                .filter(r -> discourse.cast().enrol(r.denotes()).isPresent())
                .forEach(r -> ids.add(r.denotes())));
    boolean verbal = performer.isPresent() || discourse.view().isVerbTag(action.from());
    Course course =
        new Course(
            action,
            verbal,
            ids,
            performer,
            Stance.DEMANDS,
            new Why("marked"),
            false,
            Optional.empty());
    return new DemandMinter(KNOWLEDGE, discourse.view(), discourse.cast(), discourse.references())
        .mint(course);
  }

  /** The tokens between two marks. */
  private static Optional<Range> range(ArticleView view, String marked, char open, char close) {
    int start = marked.indexOf(open);
    return start < 0
        ? Optional.empty()
        : Optional.of(
            new Range(
                view.at(offset(marked, start)),
                view.after(
                    new Span(offset(marked, start), offset(marked, marked.indexOf(close))))));
  }

  private static int offset(String marked, int at) {
    return marked.substring(0, at).replaceAll("[{}\\[\\]]", "").length();
  }

  private static Article article(String text) {
    Metadata metadata =
        new Metadata(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            "en");
    Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
    return new Article("marked", text, metadata, List.of(block));
  }
}
