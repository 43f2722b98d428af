package org.demarche.timeline;

import java.util.Optional;

/**
 * A position with what follows from it and earlier ones.
 *
 * @param change what changed since the day before on which there was a position by the same word
 *     (the holder's, or others'); stands at the one position that stands for the day
 * @param before the one of that day, whether or not anything changed
 * @param contradicted the last position by the same word on the other side, where few days lie
 *     between
 * @param ownWord of a position that others ascribe, the last one on the holder's own word, where
 *     that is on the other side
 * @param government of a person's own word, the last one of the person's government, by the word of
 *     others that count for it, where that is on the other side
 */
record Turn(
    Entry entry,
    Optional<Change> change,
    Optional<Entry> before,
    Optional<Entry> contradicted,
    Optional<Entry> ownWord,
    Optional<Entry> government) {}
