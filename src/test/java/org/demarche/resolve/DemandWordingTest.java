package org.demarche.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.annotate.Annotator;
import org.demarche.knowledge.Knowledge;
import org.demarche.lexicon.Lexicon;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Article;
import org.demarche.model.Block;
import org.demarche.model.Mention;
import org.demarche.model.Metadata;
import org.demarche.model.Reference;
import org.demarche.model.Span;
import org.demarche.model.Why;
import org.demarche.resolve.actors.References;
import org.demarche.resolve.demands.DemandMatcher;
import org.demarche.syntax.ArticleView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clauses as reporters word them, and the demands that the seeds recognise in them. */
class DemandWordingTest {
  private static final Knowledge KNOWLEDGE = Knowledge.builtIn();
  private static final Annotator ANNOTATOR = new Annotator(KNOWLEDGE);
  private static final DemandMatcher MATCHER = new DemandMatcher(KNOWLEDGE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      # talks
      a dialogue with the Trump administration on the war   | talks-us-russia
      negotiating with Washington over a settlement          | peace-talks
      to restore direct contacts with the United States      | restore-us-russia-contacts
      to re-establish contacts with the United States        | restore-us-russia-contacts
      normalising relations between Moscow and Washington    | restore-us-russia-contacts
      a telephone call between Putin and Trump               | trump-putin-call
      that both sides must make concessions                  | mutual-concessions
      that each side will have to give up something          | mutual-concessions
      no talks about Ukraine without Ukraine                 | ukraine-at-the-table
      # ceasefire
      a temporary truce                                      | temporary-truce
      a short ceasefire                                      | temporary-truce
      a long-term peace                                      | lasting-peace
      a lasting peace instead                                | lasting-peace
      an immediate ceasefire                                 | immediate-ceasefire
      a permanent ceasefire                                  | permanent-ceasefire
      a quick end to the war                                 | end-war
      to end the war in Ukraine within days                  | end-war
      to freeze the conflict along the current front line    | freeze-front-lines
      that Putin should make a deal                          | peace-deal
      # sovereignty and territory
      to eliminate the root causes of the conflict           | eliminate-root-causes
      that Kyiv capitulates                                  | ukraine-capitulation
      the withdrawal of Ukrainian troops from Kherson        | ukraine-withdraws-four-regions
      to give up the land that Russia has seized             | russia-cedes-occupied-territory
      the territorial integrity of Moldova must be respected | territorial-integrity
      # security and forces
      that Ukraine abandon its bid for NATO                  | ukraine-renounces-nato
      that Ukraine will never join NATO                      | ukraine-renounces-nato
      an invitation to join NATO                             | ukraine-joins-nato
      Ukraine's neutral status                               | ukraine-neutrality
      limits on the size of Ukraine's army                   | ukraine-force-limits
      the deployment of Western troops as peacekeepers       | western-peacekeepers
      more weapons deliveries to Kyiv                        | western-military-aid
      to halt arms shipments to Ukraine                      | halt-military-aid
      to avoid a third world war                             | prevent-world-war
      binding security guarantees                            | security-guarantees
      # other conflicts
      lifting the sanctions                                  | lift-sanctions
      tougher sanctions against Iran                         | impose-sanctions
      an exchange of all prisoners                           | prisoner-exchange
      the release of the hostages in Gaza                    | release-hostages
      humanitarian aid must enter Darfur                     | humanitarian-access
      the withdrawal of Israeli troops from Lebanon          | israel-withdraws-forces
      that Hamas lay down its weapons                        | disarmament-of-armed-groups
      to halt uranium enrichment                             | halt-uranium-enrichment
      early elections                                        | hold-elections
      grain exports from the Black Sea ports                 | grain-exports
      the removal of the government in Kyiv                  | ukraine-government-removal
      that the president step down                           | leader-resigns
      recognition of a Palestinian state                     | palestinian-state
      a two-state outcome                                    | palestinian-state
      # no course of action
      the goalkeeper handed in his resignation in Kyiv       | ''
      the weather in Kyiv was cold                           | ''
      the army said it had shot down twelve drones           | ''
      Putin met reporters in the Kremlin                     | ''
      the talks lasted three hours                           | ''
      the price of bread has doubled since the war           | ''
      Zelenskyy arrived in Warsaw with his wife              | ''
      """)
  void recognisesTheCourseOfAction(String clause, String notations) {
    ArticleView tokens = new ArticleView(annotate(clause), Lexicon.builtIn());
    References references = new References();
    tokens.article().mentions().stream()
        .filter(mention -> !mention.candidates().isEmpty())
        .map(DemandWordingTest::reference)
        .forEach(references::add);
    addParties(references, clause.length());
    assertEquals(
        notations,
        MATCHER.find(tokens, references, 0, tokens.size()).stream()
            .map(found -> found.demand().notation())
            .collect(Collectors.joining(" ")));
  }

  /** The article speaks of all parties and places after the clause. */
  private static void addParties(References references, int end) {
    List<String> parties =
        KNOWLEDGE.demands().all().stream()
            .flatMap(
                d -> Stream.of(d.performers(), d.details().places(), d.details().beneficiaries()))
            .flatMap(List::stream)
            .distinct()
            .toList();
    for (int i = 0; i < parties.size(); i++) {
      Span after = new Span(end + 2 * i + 1, end + 2 * i + 2);
      references.add(
          new Reference(
              after,
              parties.get(i),
              Optional.empty(),
              Reference.By.NAME,
              false,
              new Why("further on")));
    }
  }

  private static Reference reference(Mention mention) {
    String denoted = mention.candidates().get(0);
    return new Reference(
        mention.span(), denoted, Optional.empty(), Reference.By.NAME, false, new Why("first"));
  }

  private static AnnotatedArticle annotate(String clause) {
    Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, clause.length()));
    return ANNOTATOR.annotate(new Article("clause", clause, Metadata.UNKNOWN, List.of(block)));
  }
}
