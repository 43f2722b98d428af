/**
 * Hands what a load brings to a store: {@link org.demarche.ingest.StoreIntake} to one that is open
 * here, {@link org.demarche.ingest.ServedIntake} to a server that has it open, which takes it with
 * {@link org.demarche.ingest.QueuedIntake}. May use {@code model}, {@code ontology}, {@code map},
 * {@code pipeline}, {@code corrections}, {@code store} and {@code serve.owner}.
 */
package org.demarche.ingest;
