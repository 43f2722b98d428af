package org.demarche.resolve.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.demarche.model.Attribution;
import org.demarche.model.Dossier;
import org.demarche.model.Statement;
import org.demarche.resolve.World;
import org.demarche.syntax.ArticleView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Attributions inside another one's content that have not happened. */
class IrrealisTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the last attribution | wanted | left open
          Norland demanded/VBD that Sudland accept/VBP the plan . | true | false
          Norland hopes/VBZ Sudland accept/VBP the plan . | false | false
          Norland demanded/VBD that Sudland accepted/VBD the plan . | false | false
          Norland said that Sudland accept/VBP the plan . | false | false
          Norland asked/VBD whether Sudland accepts/VBZ the plan . | false | true
          Norland asked/VBD if Sudland accepts/VBZ the plan . | false | true
          Norland said Sudland accepts/VBZ the plan . | false | false
          Whether/IN Sudland accepts/VBZ the plan . | false | false
          Sudland accepts/VBZ the plan . | false | false
          """)
  void tellsWhatHasNotHappened(String sentence, boolean wanted, boolean open) {
    Dossier dossier = World.read(sentence);
    List<Attribution> all = dossier.statements().stream().map(Statement::attribution).toList();
    ArticleView tokens = new ArticleView(World.annotated(sentence), World.KNOWLEDGE.lexicon());
    Irrealis irrealis = new Irrealis(tokens, all);
    int last = all.size() - 1;
    assertEquals(wanted, irrealis.isWanted(last));
    assertEquals(open, irrealis.isLeftOpen(last));
  }

  @Test
  void takesNoSubjunctiveForAStatement() {
    Dossier dossier = World.read("Norland demanded/VBD that Sudland accept/VB the plan .");
    List<String> cues =
        dossier.statements().stream()
            .flatMap(it -> it.attribution().cue().stream())
            .map(cue -> cue.of(dossier.article().text()))
            .toList();
    assertEquals(List.of("demanded"), cues);
  }
}
