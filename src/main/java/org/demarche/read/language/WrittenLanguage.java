package org.demarche.read.language;

import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.lexicon.WordClass;

/** Tells in what language a text is written, where that is sure. */
public final class WrittenLanguage {
  private static final Set<String> ENGLISH = WordClass.of("formats.english");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’]*");

  /** How much of a text is looked at: so many characters. */
  private static final int LOOK = 4000;

  /** The smallest share of words that only English has in a text that is surely English. */
  private static final double SURE = 0.12;

  /** The greatest share in a text of another language: names and quotations. */
  private static final double OTHER = 0.05;

  private static final int FEWEST_LETTERS = 100;
  private static final double LIKELY = 0.99;

  /** Kept, since its tables take half a second and most texts do not need it. */
  private static final class Detector {
    static final LanguageDetector OF_ALL = detector();

    private static LanguageDetector detector() {
      try {
        return LanguageDetectorBuilder.create(NgramExtractors.standard())
            .withProfiles(new LanguageProfileReader().readAllBuiltIn())
            .seed(1)
            .build();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private WrittenLanguage() {}

  /** The tag of the language; empty where a text is too short or like several. */
  public static Optional<String> of(String text) {
    String start = text.substring(0, Math.min(text.length(), LOOK));
    int words = 0;
    int english = 0;
    int letters = 0;
    Matcher word = WORD.matcher(start);
    while (word.find()) {
      words++;
      letters += word.end() - word.start();
      english += ENGLISH.contains(word.group().toLowerCase(java.util.Locale.ROOT)) ? 1 : 0;
    }
    if (english >= SURE * words && english > 0) {
      return Optional.of("en");
    }
    return letters < FEWEST_LETTERS || english > OTHER * words ? Optional.empty() : other(start);
  }

  private static Optional<String> other(String text) {
    List<DetectedLanguage> likely = Detector.OF_ALL.getProbabilities(text);
    return likely.stream()
        .filter(language -> language.getProbability() >= LIKELY)
        .map(language -> language.getLocale().toString())
        .findFirst();
  }
}
