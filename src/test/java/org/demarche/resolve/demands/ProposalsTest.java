package org.demarche.resolve.demands;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.demarche.model.Demand;
import org.demarche.model.Dossier;
import org.demarche.model.Position;
import org.demarche.model.Span;
import org.demarche.resolve.World;
import org.demarche.syntax.ArticleView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which demands the words of the last content point back to. */
class ProposalsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # on which somebody took positions in the two sentences before
          Norland demanded/VBD a truce . ¶ Sudland rejected/VBD these terms . | truce
          Norland demanded/VBD a truce . ¶ It/PRP rained/VBD . ¶ Sudland rejected/VBD these terms . | truce
          Norland demanded/VBD a truce . ¶ It/PRP rained/VBD . ¶ It/PRP snowed/VBD . ¶ Sudland rejected/VBD these terms . | none
          # all of the last holder's there, none from farther back or of others
          Norland demanded/VBD a truce . ¶ Norland demanded/VBD open/JJ ports . ¶ Sudland rejected/VBD these terms . | truce, open-port
          Norland demanded/VBD a truce . ¶ It/PRP rained/VBD . ¶ Norland demanded/VBD open/JJ ports . ¶ Sudland rejected/VBD these terms . | open-port
          Norland demanded/VBD a truce . ¶ Bo Holm demanded/VBD open/JJ ports . ¶ Sudland rejected/VBD these terms . | open-port
          # what the nearest sentence names where nobody took a position
          A truce was near/JJ . ¶ Sudland rejected/VBD the idea . | truce
          # not without words that point back to a proposal, or with words that say which
          Norland demanded/VBD a truce . ¶ Sudland rejected/VBD terms . | none
          Norland demanded/VBD a truce . ¶ Sudland rejected/VBD these horses . | none
          Norland demanded/VBD a truce . ¶ Sudland rejected/VBD the offer to swim/VB . | none
          Norland demanded/VBD a truce . ¶ Sudland rejected/VBD the proposal for tolls . | none
          """)
  void pointsBackToDemands(String text, String demands) {
    Dossier dossier = World.text(text);
    int last = dossier.statements().size() - 1;
    List<Position> before =
        dossier.positions().stream()
            .filter(position -> position.statement().orElse(-1) < last)
            .toList();
    Span content = dossier.statements().get(last).attribution().content();
    ArticleView tokens = new ArticleView(dossier.article(), World.KNOWLEDGE.lexicon());
    String found =
        new Proposals(tokens, DemandsWorld.references(tokens.article()), DemandsWorld.matcher())
            .meant(content, before).stream()
                .map(Demand::notation)
                .collect(Collectors.joining(", "));
    assertEquals(demands, found.isEmpty() ? "none" : found);
  }
}
