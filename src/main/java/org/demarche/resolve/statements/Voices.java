package org.demarche.resolve.statements;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.demarche.knowledge.ActorRegister;
import org.demarche.model.Demand;
import org.demarche.resolve.actors.Cast;

/** Whose word counts for whom on the article's day. */
public final class Voices {
  private final ActorRegister register;
  private final Cast cast;
  private final Optional<LocalDate> day;

  public Voices(ActorRegister register, Cast cast, Optional<LocalDate> day) {
    this.register = register;
    this.cast = cast;
    this.day = day;
  }

  /** Whether the speaker is the holder or speaks for it. */
  public boolean isOwn(String speaker, String holder) {
    return speaker.equals(holder) || register.speaksFor(speaker, day).contains(holder);
  }

  /** Whether what the speaker says of the holder is the speaker's own stance too. */
  public boolean speakWithOneVoice(String speaker, String holder) {
    if (speaker.equals(holder) || cast.isPerson(holder)) {
      return false;
    }
    Set<String> voices = register.speaksFor(speaker, day);
    return voices.contains(holder)
        || register.speaksFor(holder, day).stream().anyMatch(voices::contains);
  }

  /** Whether others than the holder and whom it speaks for would have to act. */
  public boolean isForOthers(Demand demand, String holder) {
    return !demand.performers().isEmpty()
        && demand.performers().stream().noneMatch(performer -> isOwn(holder, performer));
  }
}
