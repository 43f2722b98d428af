package org.demarche.network;

import java.time.LocalDateTime;

/**
 * The time that a network of several is made of.
 *
 * @param step which of them it is, from 1
 * @param start its first moment
 * @param mid the moment that it stands for
 * @param stop its last moment
 */
public record Period(int step, LocalDateTime start, LocalDateTime mid, LocalDateTime stop) {}
