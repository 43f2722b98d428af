package org.demarche.extract;

import java.util.Optional;

/**
 * What stands to the right of a cue and is its content.
 *
 * @param from the token where the content begins, complementizer and mark included
 * @param addressee the person addressed, between the cue and the content
 */
record Complement(Frame frame, int from, Optional<Range> addressee) {}
