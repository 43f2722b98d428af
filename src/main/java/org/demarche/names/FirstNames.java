package org.demarche.names;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.model.Actor.Gender;

/** Tells by frequent first names, where no language uses them for both, what pronoun follows. */
public final class FirstNames {
  private static final Set<String> FEMALE =
      keys(
          """
          mary patricia jennifer linda elizabeth barbara susan jessica sarah sara karen lisa nancy
          margaret sandra emily michelle amanda melissa deborah stephanie rebecca laura helen amy
          anna anne ann angela ruth brenda pamela nicole katherine catherine christine samantha
          emma rachel carolyn janet maria heather diane julie joyce victoria christina joan
          evelyn lauren judith olivia martha cheryl megan hannah jacqueline gloria teresa theresa
          rosa alice julia sophia sofia grace denise marie charlotte natalie natalia natalya jane
          jill melania ivanka hillary claudia ursula giulia giorgia elena olena olga oksana
          svetlana tatiana tatyana tetiana yulia irina iryna ekaterina kateryna daria darya
          anastasia nadezhda valentina ludmila lyudmila galina halyna larisa vera zoya fatima
          aisha leila layla mariam miriam zainab noura amina khadija ingrid astrid kirsten birgit
          heike petra sabine monika beata agnieszka katarzyna ewa zuzana lucia carmen pilar
          consuelo dolores ines isabel isabella beatriz ana fernanda gabriela valeria yoko keiko
          sanae yuki sanna mette magdalena kristina
          """);
  private static final Set<String> MALE =
      keys(
          """
          james john robert michael william david richard joseph thomas charles christopher daniel
          matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy
          ronald edward jason jeffrey jacob gary nicholas eric jonathan stephen larry justin scott
          brandon benjamin samuel gregory frank raymond patrick jack dennis jerry tyler aaron
          henry douglas peter adam nathan zachary walter harold carl arthur roger keith jeremy
          lawrence sean christian albert joe mike bill bob tom jim dan dave steve tim greg jeff
          rick ted barack vladimir volodymyr sergey sergei serhiy dmitry mikhail ivan alexander
          alexei andrei andriy nikolai yuri viktor igor ihor oleg oleh pavel boris konstantin
          maxim maksym roman ruslan denis denys anton artem vitaly vitaliy yevgeny stanislav
          mohammed ahmed mahmoud ali hassan hussein omar khaled ibrahim abdullah yusuf mustafa
          hamid karim tariq bashar hans jurgen wolfgang klaus dieter friedrich heinrich olaf
          stefan lars sven erik bjorn jens pierre jacques francois emmanuel laurent giovanni
          giuseppe matteo luca marco antonio jose juan carlos luis miguel pedro javier diego
          fernando jorge rafael pablo joao paulo tomasz piotr krzysztof andrzej janusz mateusz
          zoltan istvan laszlo petr jiri narendra rajiv hiroshi kenji takeshi shinzo fumio
          """);

  private FirstNames() {}

  public static Gender gender(String first) {
    if (FEMALE.contains(first)) {
      return Gender.FEMALE;
    }
    return MALE.contains(first) ? Gender.MALE : Gender.UNKNOWN;
  }

  private static Set<String> keys(String names) {
    return Arrays.stream(names.strip().split("\\s+"))
        .map(NameKey::spelling)
        .collect(Collectors.toUnmodifiableSet());
  }
}
