package org.demarche.resolve.statements;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.knowledge.ActorRegister;
import org.demarche.knowledge.Knowledge;
import org.demarche.knowledge.OfficeRegister;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Demand;
import org.demarche.resolve.actors.Cast;

/** Whose word counts for whom on the article's day. */
public final class Voices {
  private static final Set<String> PRESS = WordClass.of("sources.press");

  /** Titles of those whose word for a state or body is their own as well. */
  private static final Set<String> HEADS = WordClass.of("offices.heads");

  private final ActorRegister register;
  private final OfficeRegister offices;
  private final Cast cast;
  private final Optional<LocalDate> day;

  public Voices(Knowledge knowledge, Cast cast, Optional<LocalDate> day) {
    this.register = knowledge.actors();
    this.offices = knowledge.offices();
    this.cast = cast;
    this.day = day;
  }

  /** Whether the speaker is the holder or speaks for it. */
  public boolean isOwn(String speaker, String holder) {
    return speaker.equals(holder) || register.speaksFor(speaker, day).contains(holder);
  }

  /**
   * Whether what the speaker says of the holder is the speaker's own stance too: what its president
   * says of Norland, and not what its minister or spokesman does.
   */
  public boolean speakWithOneVoice(String speaker, String holder) {
    boolean apart = cast.isPerson(speaker) && !isHead(speaker);
    if (apart || speaker.equals(holder) || cast.isPerson(holder)) {
      return false;
    }
    Set<String> voices = register.speaksFor(speaker, day);
    return voices.contains(holder)
        || register.speaksFor(holder, day).stream().anyMatch(voices::contains);
  }

  private boolean isHead(String person) {
    return offices.tenuresOf(person).stream()
        .filter(tenure -> day.map(tenure::mayHold).orElse(true))
        .flatMap(tenure -> offices.byId(tenure.office()).stream())
        .anyMatch(office -> office.titles().stream().anyMatch(HEADS::contains));
  }

  /** Whether the speaker is a newspaper, an agency or the like: {@code Norland's state media}. */
  public boolean isPress(String speaker) {
    return cast.peek(speaker)
        .map(actor -> actor.label().toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
        .filter(words -> Arrays.stream(words).anyMatch(PRESS::contains))
        .isPresent();
  }

  /** Whether others than the holder and whom it speaks for would have to act. */
  public boolean isForOthers(Demand demand, String holder) {
    return !demand.performers().isEmpty()
        && demand.performers().stream().noneMatch(performer -> isOwn(holder, performer));
  }
}
