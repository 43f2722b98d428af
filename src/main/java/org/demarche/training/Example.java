package org.demarche.training;

import java.util.Optional;
import org.demarche.model.Stance;
import org.demarche.resolve.positions.CandidateRows.Row;

/**
 * A candidate, and what it is.
 *
 * @param label 1 for a position, -1 for none, 0 where nobody knows
 * @param stance of the position
 */
record Example(Row row, int label, Optional<Stance> stance) {}
