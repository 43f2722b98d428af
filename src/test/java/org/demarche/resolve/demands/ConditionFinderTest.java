package org.demarche.resolve.demands;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.demarche.resolve.actors.References;
import org.demarche.syntax.ArticleView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a position depends on. */
class ConditionFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # words that open a condition, the longest first
          talk/VB if prices fall/VBP . | ONLY_IF prices fall
          talk/VB only if prices fall/VBP . | ONLY_IF prices fall
          talk/VB unless prices fall/VBP . | UNLESS prices fall
          talk/VB until prices fall/VBP . | UNTIL prices fall
          talk/VB provided/VBN that prices fall/VBP . | ONLY_IF prices fall
          talk/VB provided/VBN bread . | none
          talk/VB on condition prices fall/VBP . | ONLY_IF prices fall
          talk/VB on condition that prices fall/VBP . | ONLY_IF prices fall
          talk/VB in exchange for bread . | IN_EXCHANGE_FOR bread
          talk/VB in return for bread . | IN_EXCHANGE_FOR bread
          talk/VB in exchange of bread . | none
          talk/VB once/IN prices fall/VBP . | ONLY_IF prices fall
          talk/VB once/RB more/RBR . | none
          talk/VB as/RB long/RB as/IN prices fall/VBP . | ONLY_IF prices fall
          talk/VB as/RB soon/RB as/IN possible/JJ . | none
          talk/VB as/RB long/RB as/IN two/CD days . | none
          # comparisons and questions are none
          talk/VB as/IN if prices fall/VBP . | none
          talk/VB if not shout/VB . | none
          ask/VB if prices fall/VBP . | none
          say/VB if prices fall/VBP . | none
          determine/VB if prices fall/VBP . | none
          talk/VB even/RB if prices fall/VBP . | none
          # to the next mark
          talk/VB if prices fall/VBP , or shout/VB . | ONLY_IF prices fall
          talk/VB if prices fall/VBP ; shout/VB . | ONLY_IF prices fall
          talk/VB if prices fall/VBP : shout/VB . | ONLY_IF prices fall
          # a time, or nothing, is none
          talk/VB until Friday . | none
          talk/VB unless . | none
          # several
          talk/VB if prices fall/VBP , unless it rains/VBZ . | ONLY_IF prices fall; UNLESS it rains
          # what it amounts to
          talk/VB if there/EX is a truce . | ONLY_IF there is a truce = truce
          """)
  void findsConditions(String sentence, String conditions) {
    ArticleView tokens = DemandsWorld.view(sentence);
    List<ConditionMention> found =
        new ConditionFinder(
                tokens, DemandsWorld.references(tokens.article()), DemandsWorld.matcher())
            .in(0, tokens.size());
    String text = found.stream().map(it -> describe(it, tokens)).collect(Collectors.joining("; "));
    assertEquals(conditions, found.isEmpty() ? "none" : text);
  }

  private static String describe(ConditionMention found, ArticleView tokens) {
    String words = found.condition().span().of(tokens.article().article().text());
    return found.condition().kind()
        + " "
        + words
        + found.condition().demand().map(demand -> " = " + demand).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a demand in the condition, before it, and across its first word
          talk/VB if there/EX is a truce . | true
          talk/VB of a truce if prices fall/VBP . | false
          open/VB if the port is dry/JJ . | false
          talk/VB if prices fall/VBP , a truce . | false
          """)
  void tellsWhichDemandsItHolds(String sentence, boolean holds) {
    ArticleView tokens = DemandsWorld.view(sentence);
    References references = DemandsWorld.references(tokens.article());
    DemandMatcher matcher = DemandsWorld.matcher();
    ConditionMention condition =
        new ConditionFinder(tokens, references, matcher).in(0, tokens.size()).get(0);
    DemandMention demand = matcher.find(tokens, references, 0, tokens.size()).get(0);
    assertEquals(holds, condition.holds(demand));
  }
}
