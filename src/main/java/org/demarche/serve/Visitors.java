package org.demarche.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.demarche.serve.Users.User;
import org.demarche.serve.guard.HttpProblem;

/**
 * Who asks, by HTTP Basic authentication (RFC 7617) where there are users, and how often each may.
 * Whoever is known has a pace of its own; others have one for each address.
 */
final class Visitors {
  private static final String USER = Visitors.class.getName();

  /** Wrong passwords a second for each address; ten times as many may come at once. */
  private static final double WRONG = 1;

  private final Optional<Users> users;
  private final Optional<Pace> pace;
  private final Pace wrong = new Pace(WRONG, System::nanoTime);
  private final Mac mac = mac();

  /** What was right before, by a hash that is good for this process alone: PBKDF2 is slow. */
  private final Map<String, Known> known = new ConcurrentHashMap<>();

  private record Known(byte[] sent, User user) {}

  /**
   * @param users empty where anybody may ask
   * @param rate how many requests a second each may make; 0 for any number
   */
  Visitors(Optional<Users> users, double rate) {
    this.users = users;
    this.pace = rate > 0 ? Optional.of(new Pace(rate, System::nanoTime)) : Optional.empty();
  }

  /**
   * Lets a request in.
   *
   * @throws HttpProblem 401 for somebody who is not known, 429 for one who asks too often
   */
  void admit(HttpServletRequest request) {
    Optional<User> user = users.map(it -> user(it, request));
    user.ifPresent(it -> request.setAttribute(USER, it));
    pace.ifPresent(it -> it.count(user.map(User::name).orElse(" " + request.getRemoteAddr())));
  }

  /** Whether there are users, and the one who asks has a role. */
  static boolean has(HttpServletRequest request, Role role) {
    return user(request).filter(it -> it.role().includes(role)).isPresent();
  }

  /** Who asks, where there are users. */
  static Optional<User> user(HttpServletRequest request) {
    return request.getAttribute(USER) instanceof User user ? Optional.of(user) : Optional.empty();
  }

  private User user(Users all, HttpServletRequest request) {
    String header = Optional.ofNullable(request.getHeader("Authorization")).orElse("");
    String[] sent = credentials(header);
    if (sent.length < 2) {
      throw HttpProblem.unknown("no-user: this server asks for a name and a password");
    }
    byte[] hash = hash(header);
    Known before = known.get(sent[0]);
    if (before != null && MessageDigest.isEqual(before.sent(), hash)) {
      return before.user();
    }
    return checked(all, sent, hash, request.getRemoteAddr());
  }

  private User checked(Users all, String[] sent, byte[] hash, String address) {
    if (!wrong.has(address)) {
      throw HttpProblem.tooOften((int) Math.ceil(1 / WRONG));
    }
    Optional<User> user = all.find(sent[0], sent[1]);
    if (user.isEmpty()) {
      wrong.count(address);
      throw HttpProblem.unknown("wrong-user: the name or the password is wrong");
    }
    known.put(sent[0], new Known(hash, user.get()));
    return user.get();
  }

  /** Name and password; less where there are none. */
  private static String[] credentials(String header) {
    if (!header.regionMatches(true, 0, "Basic ", 0, 6)) {
      return new String[0];
    }
    try {
      byte[] decoded = Base64.getDecoder().decode(header.substring(6).strip());
      return new String(decoded, StandardCharsets.UTF_8).split(":", 2);
    } catch (IllegalArgumentException e) {
      return new String[0];
    }
  }

  private byte[] hash(String header) {
    synchronized (mac) {
      return mac.doFinal(header.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static Mac mac() {
    byte[] key = new byte[32];
    new SecureRandom().nextBytes(key);
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
