package org.demarche.resolve.demands;

import java.util.List;
import java.util.Optional;
import org.demarche.model.Stance;
import org.demarche.model.Why;
import org.demarche.syntax.Range;

/**
 * A course of action as an article words it, and where somebody stands on it.
 *
 * @param action the words of the action, from its verb or its noun phrase on
 * @param verbal whether it begins with a verb
 * @param performers ids of those who would act; empty where the words do not tell
 * @param performer the words that name them
 */
public record Course(
    Range action,
    boolean verbal,
    List<String> performers,
    Optional<Range> performer,
    Stance stance,
    Why why) {}
