package org.demarche.annotate.tokens;

import java.util.Set;

/** Words that, with a capital letter, nearly always begin a sentence. */
final class SentenceOpeners {
  private static final Set<String> WORDS =
      Set.of(
          "The",
          "A",
          "An",
          "This",
          "That",
          "These",
          "Those",
          "He",
          "She",
          "It",
          "They",
          "We",
          "I",
          "You",
          "In",
          "On",
          "At",
          "But",
          "And",
          "However",
          "His",
          "Her",
          "Their",
          "Its",
          "Our",
          "There",
          "When",
          "While",
          "If",
          "As",
          "After",
          "Before",
          "Since",
          "According",
          "Some",
          "Many",
          "Most",
          "No",
          "Not",
          "What",
          "Who",
          "Why",
          "How",
          "Both",
          "Meanwhile",
          "Still",
          "So",
          "For",
          "With",
          "From",
          "Under",
          "One",
          "Two",
          "Other",
          "Others",
          "Earlier",
          "Later",
          "Last",
          "Then",
          "Now",
          "Yet",
          "Although",
          "Though",
          "Asked",
          "By",
          "To",
          "Only",
          "Such");

  private SentenceOpeners() {}

  static boolean contains(String word) {
    return WORDS.contains(word);
  }
}
