package org.demarche.link.register;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A statement of an entity, as far as it is needed.
 *
 * @param value an item's id, an address or a text
 * @param preferred whether its rank is above the others'; deprecated ones are not read
 * @param from the first day of the qualifier P580
 * @param to the last day of the qualifier P582
 */
record Statement(
    String value, boolean preferred, Optional<LocalDate> from, Optional<LocalDate> to) {}
