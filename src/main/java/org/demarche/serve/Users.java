package org.demarche.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demarche.model.InputException;
import org.demarche.serve.owner.PrivateFile;

/**
 * Who may ask a server: a file with a line for each, its name, role and the hash of its password,
 * with a space between; {@code #} begins a comment.
 */
public final class Users {
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{0,63}");
  private static final int SHORTEST = 8;
  private static final int LONGEST = 200;

  private final SortedMap<String, User> users;

  /** Somebody with a name and a role. */
  record User(String name, Role role, PasswordHash password) {}

  private Users(SortedMap<String, User> users) {
    this.users = users;
  }

  /**
   * Reads a file.
   *
   * @throws InputException where it is not there, a line is malformed, or a name stands twice
   */
  public static Users read(Path file) {
    SortedMap<String, User> users = new TreeMap<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        String place = file + ":" + number;
        User user = user(line, place);
        if (users.put(user.name(), user) != null) {
          throw new InputException(
              "%s: bad-users: '%s' stands there twice; remove one of the lines"
                  .formatted(place, user.name()));
        }
      }
    }
    return new Users(users);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new InputException(
          file + ": bad-users: cannot be read; make it with 'demarche users add NAME --users FILE'",
          e);
    }
  }

  private static User user(String line, String place) {
    String[] parts = line.strip().split(" +");
    Optional<Role> role = parts.length == 3 ? Role.of(parts[1]) : Optional.empty();
    Optional<PasswordHash> hash =
        parts.length == 3 ? PasswordHash.read(parts[2]) : Optional.empty();
    if (role.isEmpty() || hash.isEmpty() || !NAME.matcher(parts[0]).matches()) {
      throw new InputException(
          place
              + ": bad-users: a line has a name, a role (reader, curator, administrator) and the"
              + " hash of a password; write it with 'demarche users add'");
    }
    return new User(parts[0], role.get(), hash.get());
  }

  /**
   * Adds somebody to a file, or gives somebody another role and password; makes the file, which
   * only its owner can read.
   *
   * @throws InputException for a name or a password that cannot be one, and for a file that is none
   */
  public static void add(Path file, String name, Role role, String password) {
    if (!NAME.matcher(name).matches()) {
      throw new InputException(
          "bad-users: '%s' is no name; take letters, digits and . _ @ -".formatted(name));
    }
    if (password.length() < SHORTEST || password.length() > LONGEST) {
      throw new InputException(
          "bad-users: a password has %d to %d characters".formatted(SHORTEST, LONGEST));
    }
    SortedMap<String, User> users = Files.exists(file) ? read(file).users : new TreeMap<>();
    users.put(name, new User(name, role, PasswordHash.of(password)));
    write(
        file,
        users.values().stream()
            .map(it -> it.name() + " " + it.role().word() + " " + it.password().written() + "\n")
            .collect(Collectors.joining()));
  }

  private static void write(Path file, String text) {
    try {
      PrivateFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new InputException(
          file + ": cannot be written; name a file in a folder that is yours", e);
    }
  }

  /** Who has that name and password; takes as long for a name that nobody has. */
  Optional<User> find(String name, String password) {
    Optional<User> user = Optional.ofNullable(users.get(name));
    boolean right = user.map(User::password).orElse(PasswordHash.NOBODY).isOf(password);
    return user.filter(it -> right);
  }
}
