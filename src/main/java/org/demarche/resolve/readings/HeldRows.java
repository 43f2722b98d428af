package org.demarche.resolve.readings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.model.Condition;
import org.demarche.model.Demand;
import org.demarche.model.Position;
import org.demarche.model.SecondReading;
import org.demarche.model.Sentence;
import org.demarche.model.Span;
import org.demarche.model.Stance;
import org.demarche.model.Why;
import org.demarche.resolve.readings.Answers.Row;
import org.demarche.resolve.readings.RowHolders.Named;
import org.demarche.resolve.readings.RowSpeakers.Told;
import org.demarche.syntax.ArticleView;

/** Makes positions of the rows that hold against the article, and counts why others do not. */
final class HeldRows {
  private static final Why WHY = new Why("read by a language model");

  private final ArticleView tokens;
  private final RowHolders holders;
  private final RowSpeakers speakers;
  private final RowDemands demands;
  private final RowConditions conditions;
  private final ReadingTally tally;
  private final Sureness sureness;

  HeldRows(
      ArticleView tokens,
      RowHolders holders,
      RowSpeakers speakers,
      RowDemands demands,
      RowConditions conditions,
      ReadingTally tally,
      Sureness sureness) {
    this.sureness = sureness;
    this.tokens = tokens;
    this.holders = holders;
    this.speakers = speakers;
    this.demands = demands;
    this.conditions = conditions;
    this.tally = tally;
  }

  /** A row does not hold. */
  private static final class Drop extends Exception {
    private static final long serialVersionUID = 1L;

    private final DropReason reason;

    Drop(DropReason reason) {
      super(reason.words(), null, false, false);
      this.reason = reason;
    }
  }

  /**
   * A row that names somebody and says a stance in words that are there.
   *
   * @param own the demand of its words; empty where they only point to what others say
   */
  private record Draft(
      Row row,
      Span words,
      Stance stance,
      Named holder,
      Optional<Named> addressee,
      List<Condition> conditions,
      Told told,
      Optional<Demand> own) {
    List<Object> key() {
      return List.of(holder.id(), words, stance.polarity());
    }

    /** What it has in common with rows on the same course; empty where that is not told. */
    String course() {
      return row.course().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
  }

  /** In the order of the rows. */
  List<Position> of(List<Row> rows, Set<Integer> asked) {
    List<Draft> drafts = drafts(rows, asked);
    Map<String, Demand> courses = new HashMap<>();
    drafts.forEach(it -> it.own().ifPresent(own -> courses.putIfAbsent(it.course(), own)));
    courses.remove("");
    List<Position> found = new ArrayList<>();
    for (Draft draft : drafts) {
      Optional<Demand> demand =
          draft.own().or(() -> Optional.ofNullable(courses.get(draft.course())));
      demand.ifPresentOrElse(
          it -> found.add(position(draft, it)), () -> tally.drop(DropReason.COURSE));
    }
    return found;
  }

  private List<Draft> drafts(List<Row> rows, Set<Integer> asked) {
    List<Draft> drafts = new ArrayList<>();
    Set<List<Object>> known = new HashSet<>();
    for (Row row : rows) {
      try {
        Draft draft = held(row, asked);
        require(known.add(draft.key()), DropReason.REPEATED);
        drafts.add(draft);
      } catch (Drop e) {
        tally.drop(e.reason);
      }
    }
    return drafts;
  }

  private Draft held(Row row, Set<Integer> asked) throws Drop {
    require(asked.contains(row.sentence()), DropReason.NOT_ASKED);
    Span words = within(row.sentence(), row.words()).orElseThrow(() -> new Drop(DropReason.WORDS));
    Stance stance = stance(row.stance()).orElseThrow(() -> new Drop(DropReason.STANCE));
    Named holder = holders.of(row.holder(), words).orElseThrow(() -> new Drop(DropReason.HOLDER));
    Optional<Named> addressee = addressee(row.addressee(), words);
    Optional<Named> ascriber = ascriber(row.ascriber(), words);
    Optional<Span> condition = near(row.sentence(), row.condition());
    require(condition.isPresent() || row.condition().isBlank(), DropReason.WORDS);
    Told told =
        speakers
            .of(holder, ascriber.map(Named::id), words)
            .orElseThrow(() -> new Drop(DropReason.SPEAKER));
    return new Draft(
        row,
        words,
        stance,
        holder,
        addressee,
        conditions.of(words, condition),
        told,
        demands.of(words, stance, performer(stance, holder, addressee), WHY));
  }

  private Position position(Draft it, Demand demand) {
    return new Position(
        it.holder().id(),
        demand,
        it.stance(),
        it.told().statement(),
        it.told().self(),
        it.words(),
        it.holder().words(),
        it.addressee().map(Named::id),
        it.addressee().flatMap(Named::words),
        false,
        it.conditions(),
        sureness.alone(),
        WHY,
        Optional.of(SecondReading.alone(it.course())));
  }

  private static void require(boolean holds, DropReason otherwise) throws Drop {
    if (!holds) {
      throw new Drop(otherwise);
    }
  }

  private Optional<Span> within(int sentence, String words) {
    Sentence read = tokens.article().sentences().get(sentence);
    return new VerbatimText(tokens.article().text(), read.span()).all(words).stream().findFirst();
  }

  /** In the sentence, the one before or the one after. */
  private Optional<Span> near(int sentence, String words) {
    return Stream.of(sentence, sentence - 1, sentence + 1)
        .filter(s -> s >= 0 && s < tokens.article().sentences().size())
        .flatMap(s -> within(s, words).stream())
        .findFirst();
  }

  static Optional<Stance> stance(String notation) {
    return Arrays.stream(Stance.values())
        .filter(it -> it.notation().equals(notation.strip()))
        .findFirst();
  }

  /** Nobody where no name is told, or one of the article that names nobody. */
  private Optional<Named> addressee(String name, Span near) throws Drop {
    Optional<Named> found = name.isBlank() ? Optional.empty() : holders.of(name, near);
    require(found.isPresent() || name.isBlank() || holders.isSaid(name), DropReason.OTHER_NAME);
    return found;
  }

  /** Nobody where no name is told. */
  private Optional<Named> ascriber(String name, Span near) throws Drop {
    Optional<Named> found = name.isBlank() ? Optional.empty() : holders.of(name, near);
    require(found.isPresent() || name.isBlank(), DropReason.OTHER_NAME);
    return found;
  }

  /** Who offers or refuses acts; who demands names who is to. */
  private static Optional<String> performer(
      Stance stance, Named holder, Optional<Named> addressee) {
    return stance == Stance.OFFERS
        ? Optional.of(holder.id())
        : addressee.map(Named::id).filter(it -> stance == Stance.DEMANDS);
  }
}
