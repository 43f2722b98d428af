package org.demarche.knowledge;

import java.util.Optional;
import org.demarche.model.Mention;

/**
 * One thing that a registered name can mean.
 *
 * @param id an actor, a region or an office
 * @param literally for a metonym, the region that the words name
 */
public record Sense(String id, Mention.Form form, Optional<String> literally) {}
