package org.demarche.query;

/** A column of a query's answer. */
public record Column(String name, String description) {}
