package org.demarche.resolve.readings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.demarche.model.Attribution;
import org.demarche.model.Construction;
import org.demarche.model.Construction.Form;
import org.demarche.model.Span;
import org.demarche.model.Statement;
import org.demarche.model.Statement.Act;
import org.demarche.model.Statement.Certainty;
import org.demarche.model.Statement.Directness;
import org.demarche.model.Statement.Polarity;
import org.demarche.resolve.readings.Answers.Said;
import org.demarche.resolve.readings.RowHolders.Named;
import org.demarche.syntax.ArticleView;

/**
 * Makes statements of what a second reader says is said, where the rules found nothing said, and
 * counts why others do not hold.
 */
final class HeldStatements {
  /** Where no word of the article attributes. */
  private static final String NO_CUE = "say";

  private final ArticleView tokens;
  private final RowHolders speakers;
  private final ReadingTally tally;

  HeldStatements(ArticleView tokens, RowHolders speakers, ReadingTally tally) {
    this.tokens = tokens;
    this.speakers = speakers;
    this.tally = tally;
  }

  /**
   * In the order of the rows.
   *
   * @param asked the indexes of the sentences that were asked for
   */
  List<Statement> of(List<Said> rows, Set<Integer> asked) {
    List<Statement> found = new ArrayList<>();
    Set<Span> taken = new HashSet<>();
    for (Said row : rows) {
      Optional<Span> words =
          asked.contains(row.sentence()) ? words(row.sentence(), row.words()) : Optional.empty();
      Optional<Named> speaker = words.flatMap(it -> speakers.of(row.speaker(), it));
      Optional<DropReason> reason = reason(row, asked, words, speaker, taken);
      reason.ifPresent(tally::drop);
      if (reason.isEmpty()) {
        taken.add(words.orElseThrow());
        found.add(statement(words.get(), speaker.orElseThrow()));
        tally.say();
      }
    }
    return found;
  }

  private Optional<Span> words(int sentence, String words) {
    Span span = tokens.article().sentences().get(sentence).span();
    return new VerbatimText(tokens.article().text(), span).all(words).stream().findFirst();
  }

  private static Optional<DropReason> reason(
      Said row,
      Set<Integer> asked,
      Optional<Span> words,
      Optional<Named> speaker,
      Set<Span> taken) {
    if (!asked.contains(row.sentence())) {
      return Optional.of(DropReason.NOT_ASKED);
    }
    if (words.isEmpty()) {
      return Optional.of(DropReason.WORDS);
    }
    if (speaker.isEmpty()) {
      return Optional.of(DropReason.TELLER);
    }
    if (speaker.get().words().filter(words.get()::overlaps).isPresent()) {
      return Optional.of(DropReason.SPEAKER);
    }
    return taken.stream().anyMatch(words.get()::overlaps)
        ? Optional.of(DropReason.REPEATED)
        : Optional.empty();
  }

  private Statement statement(Span words, Named speaker) {
    Attribution attribution =
        new Attribution(
            Attribution.Kind.SAY,
            Optional.empty(),
            NO_CUE,
            List.of(words),
            List.of(words),
            speaker.words(),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            false,
            false,
            Construction.of(Form.READ));
    return new Statement(
        attribution,
        speaker.id(),
        Act.SAY,
        tokens.isQuoted(words.start()) ? Directness.DIRECT : Directness.INDIRECT,
        Certainty.CERTAIN,
        Polarity.AFFIRMED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        false);
  }
}
