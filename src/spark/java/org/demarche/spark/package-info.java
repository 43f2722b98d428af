/**
 * The same extraction on a Spark cluster: files of any Hadoop file system in, sorted N-Quads out.
 *
 * <p>Entry: {@link org.demarche.spark.Extract}. Built with {@code mvn -Pspark package} into a jar
 * of its own, {@code demarche-spark.jar}. Like {@code cli} it wires the stages; nothing uses it.
 */
package org.demarche.spark;
