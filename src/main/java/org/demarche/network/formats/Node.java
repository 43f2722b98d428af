package org.demarche.network.formats;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A node as files have it.
 *
 * @param id {@code r1}, {@code r2} … of rows, {@code c1} … of columns
 * @param variable what kind of node it is
 * @param values one text for each attribute of the export
 */
record Node(
    String id, String label, String variable, List<String> values, Optional<LocalDate> since) {}
