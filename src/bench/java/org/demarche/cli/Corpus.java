package org.demarche.cli;

import java.nio.file.Path;
import java.util.List;

/**
 * The same articles as files and in memory.
 *
 * @param folder one text file an article, nothing else
 * @param sentences of each article, as OpenNLP splits it
 * @param tokens how many there are, as OpenNLP splits them
 */
record Corpus(Path folder, List<List<String>> sentences, long tokens) {
  Corpus {
    sentences = List.copyOf(sentences);
  }
}
