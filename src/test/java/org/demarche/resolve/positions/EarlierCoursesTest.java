package org.demarche.resolve.positions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.resolve.World;
import org.demarche.resolve.actors.Discourse;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Range;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which course of action the last words of a text mean. */
class EarlierCoursesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norland wants/VBZ a ban/NN on fur/NN . Sudland backs/VBZ it/PRP | 1 | a ban on fur
          Norland wants/VBZ two bans/NNS . Sudland backs/VBZ them/PRP | 1 | two bans
          Norland wants/VBZ a ban/NN . Sudland backs/VBZ the idea/NN | 2 | a ban
          # nearest first, and no further than two sentences back
          Norland wants/VBZ a ban/NN and a levy/NN . Sudland backs/VBZ it/PRP | 1 | a levy
          Norland wants/VBZ a ban/NN . It rained/VBD . It rained/VBD . Sudland backs/VBZ it/PRP | 1 | none
          # many are not meant by one
          Norland wants/VBZ two bans/NNS . Sudland backs/VBZ it/PRP | 1 | none
          # a decision is what was done, and none that somebody only wants
          Norland wants/VBZ two bans/NNS . Sudland backs/VBZ this decision/NN | 2 | none
          Norland closed/VBD the pier . Sudland regrets/VBZ this decision/NN | 2 | closed the pier
          Norland closed/VBD the pier . Sudland regrets/VBZ such/JJ a/DT step/NN | 3 | closed the pier
          Norland closed/VBD the pier . Sudland regrets/VBZ it/PRP | 1 | closed the pier
          # words that say which
          Norland wants/VBZ a ban/NN . Sudland backs/VBZ the levy/NN | 2 | none
          """)
  void findsWhatIsMeant(String text, int length, String course) {
    Discourse discourse = World.statements(text.split("(?<= [.]) ")).discourse();
    ArticleView tokens = discourse.view();
    Range last = new Range(tokens.size() - length, tokens.size());
    EarlierCourses courses = new EarlierCourses(tokens, discourse.phrases());
    String found =
        courses.of(last).map(r -> r.span(tokens).of(tokens.article().text())).orElse("none");
    assertEquals(course, found);
  }
}
