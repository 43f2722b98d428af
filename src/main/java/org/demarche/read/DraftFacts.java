package org.demarche.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.read.drafts.Draft;
import org.demarche.read.drafts.Draft.Field;

/** What a draft says of its article, understood. */
final class DraftFacts {
  private static final int LONGEST_NAME = 60;

  private DraftFacts() {}

  static Facts of(Draft draft) {
    return new Facts(
            draft.first(Field.HEADLINE),
            draft.all(Field.PUBLISHED).stream().flatMap(it -> Dates.parse(it).stream()).findFirst(),
            draft.first(Field.PUBLISHER).filter(name -> !name.startsWith("http")),
            draft.all(Field.AUTHOR).stream().flatMap(DraftFacts::persons).distinct().toList(),
            draft.first(Field.URL).filter(url -> url.matches("(?i)https?://.*")),
            draft.first(Field.LANGUAGE).flatMap(Languages::tag))
        .in(draft.first(Field.SECTION), draft.first(Field.PAGE));
  }

  /** The persons of a byline; a single name that is none counts as given. */
  private static Stream<String> persons(String byline) {
    List<String> persons = Bylines.split(byline);
    boolean oneName = persons.isEmpty() && byline.length() <= LONGEST_NAME && !byline.contains(",");
    return oneName ? Stream.of(byline.strip()) : persons.stream();
  }

  /** Its own name for itself, or its address. */
  static Optional<String> id(Draft draft, String file) {
    return OwnNames.of(draft.first(Field.ID), draft.first(Field.URL), file);
  }
}
