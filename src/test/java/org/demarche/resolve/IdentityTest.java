package org.demarche.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is one person and who is another one; references are written {@code words=end of the id}. */
class IdentityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # in full, then by the last name, with a title, with initials
          Marie Dupont came. Dupont left. | Marie Dupont=marie-dupont; Dupont=marie-dupont
          Marie Dupont came. Ms. Dupont left. | Marie Dupont=marie-dupont; Dupont=marie-dupont
          Donald J. Trump came. Donald Trump left. | Donald J. Trump=donald-trump; Donald Trump=donald-trump
          J. D. Vance came. JD Vance left. | J. D. Vance=jd-vance; JD Vance=jd-vance
          Jane R. Roe came. Jane Roe left. | Jane R. Roe=jane-r-roe; Jane Roe=jane-r-roe
          Michael Orwin came. Mike Orwin left. | Michael Orwin=michael-orwin; Mike Orwin=michael-orwin
          # further first names may be left out
          Annalena Charlotte Baerbock came. | Annalena Charlotte Baerbock=annalena-baerbock
          Jane Anne Roe came. Jane Roe left. | Jane Anne Roe=jane-anne-roe; Jane Roe=jane-anne-roe
          Jane Anne Roe met Jane Mary Roe. | Jane Anne Roe=jane-anne-roe; Jane Mary Roe=jane-mary-roe
          # particles and double names
          Ursula von der Leyen came. Von der Leyen left. | Ursula von der Leyen=ursula-von-der-leyen; Von der Leyen=ursula-von-der-leyen
          Anna van der Laan came. Van der Laan left. | Anna van der Laan=anna-van-der-laan; Van der Laan=anna-van-der-laan
          Abdul Karim al-Jaberi came. Al-Jaberi stayed. Jaberi left. | Abdul Karim al-Jaberi=abdul-karim-al-jaberi; Al-Jaberi=abdul-karim-al-jaberi; Jaberi=abdul-karim-al-jaberi
          Abdel Fattah al-Burhan came. Burhan left. | Abdel Fattah al-Burhan=abdel-fattah-al-burhan; Burhan=abdel-fattah-al-burhan
          Marie-Agnes Strack-Zimmermann came. Strack-Zimmermann left. | Marie-Agnes Strack-Zimmermann=marie-agnes-strack-zimmermann; Strack-Zimmermann=marie-agnes-strack-zimmermann
          Officials met Cho Tae-min. Cho left. | Cho Tae-min=cho-tae-min; Cho=cho-tae-min
          # spellings, of names that no register has and of registered ones
          Sergei Ivanov came. Sergey Ivanov left. | Sergei Ivanov=sergei-ivanov; Sergey Ivanov=sergei-ivanov
          Yevgeny Orlov came. Evgenii Orlov left. | Yevgeny Orlov=yevgeny-orlov; Evgenii Orlov=yevgeny-orlov
          Mohammed Karimi came. Muhammad Karimi left. | Mohammed Karimi=mohammed-karimi; Muhammad Karimi=mohammed-karimi
          Volodymyr Zelenskij came. Zelenskij left. | Volodymyr Zelenskij=volodymyr-zelenskyy; Zelenskij=volodymyr-zelenskyy
          # father and son
          Donald Trump Jr. came. Donald Trump left. | Donald Trump Jr.=donald-trump-jr; Donald Trump=donald-trump
          """)
  void bringsTheFormsOfANameTogether(String text, String expected) {
    assertEquals(expected, Reader.references(Reader.read("2025-02-10", text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the most prominent one of a family, a first name within it
          Joe Biden came. His son Hunter Biden stayed. Biden left. Hunter left. | Joe Biden=joe-biden; Hunter Biden=hunter-biden; Biden=joe-biden; Hunter=hunter-biden
          Ann Roe came. Ann Roe met her brother Tom Roe. Roe left. | Ann Roe=ann-roe; Ann Roe=ann-roe; Tom Roe=tom-roe; Roe=ann-roe
          # a title before the name decides, then Mr. and Ms.
          Hunter Biden came. President Biden left. | Hunter Biden=hunter-biden; President=joe-biden; Biden=joe-biden
          Joe Biden came with his wife Jill Biden. Mrs. Biden stayed. Mr. Biden left. | Joe Biden=joe-biden; Jill Biden=jill-biden; Biden=jill-biden; Biden=joe-biden
          Anna Smith met Peter Smith. Ms. Smith stayed. Mr. Smith left. | Anna Smith=anna-smith; Peter Smith=peter-smith; Smith=anna-smith; Smith=peter-smith
          # namesakes of no family: the one named in full last
          Anna Roth came. Peter Roth stayed. Roth left. | Anna Roth=anna-roth; Peter Roth=peter-roth; Roth=peter-roth
          # but the one whom the article is about, if that is plain
          Anna Roth came. Anna Roth ate. Anna Roth met Peter Roth. Roth left. | Anna Roth=anna-roth; Anna Roth=anna-roth; Anna Roth=anna-roth; Peter Roth=peter-roth; Roth=anna-roth
          # a registered short name yields to a full name of the article, before it too
          Johnson quits¶Jane Johnson said so. Johnson left. | Johnson=jane-johnson; Jane Johnson=jane-johnson; Johnson=jane-johnson
          Otto Karis came. Karis left. | Otto Karis=otto-karis; Karis=otto-karis
          # but not the one whom the article introduces itself
          Trump signed the order on Monday. Melania Trump came. Trump left. | Trump=donald-trump; Melania Trump=melania-trump; Trump=donald-trump
          Boris Johnson came. Jane Johnson stayed. Boris Johnson left. | Boris Johnson=boris-johnson; Jane Johnson=jane-johnson; Boris Johnson=boris-johnson
          Ms. Johnson came. | Johnson=johnson
          # of registered namesakes whoever holds an office
          Johnson said so. | Johnson=mike-johnson
          Prime Minister Johnson said so. | Prime Minister=boris-johnson; Johnson=boris-johnson
          # a state or city with a person's name
          Tom Jordan came. Jordan left. | Tom Jordan=tom-jordan; Jordan=tom-jordan
          He lived in Austin. | ''
          """)
  void tellsPersonsOfOneLastNameApart(String text, String expected) {
    assertEquals(expected, Reader.references(Reader.read("2025-02-10", text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2022-06-10 | boris-johnson
          2025-02-10 | mike-johnson
          """)
  void takesTheNamesakeWhoHoldsAnOfficeOnTheDay(String date, String end) {
    assertEquals("Johnson=" + end, Reader.references(Reader.read(date, "Johnson said so.")));
  }
}
