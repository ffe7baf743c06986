// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.app;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * PBKDF2-HMAC-SHA512 with 210,000 iterations, a salt of 128 bits and a hash of 512, stored as
 * {@code pbkdf2-sha512$iterations$salt$hash}. At most two are computed at once, so that a wave of
 * sign-ins cannot take the whole machine. Source: OWASP Password Storage Cheat Sheet.
 */
public final class Passwords {

  private static final String SCHEME = "pbkdf2-sha512";
  private static final int ITERATIONS = 210_000;
  private static final int HASH_BITS = 512;
  private static final Semaphore AT_ONCE = new Semaphore(2, true);

  private Passwords() {}

  public static String hash(String password) {
    byte[] salt = new byte[16];
    new SecureRandom().nextBytes(salt);
    Base64.Encoder base64 = Base64.getEncoder();
    return String.join(
        "$",
        SCHEME,
        String.valueOf(ITERATIONS),
        base64.encodeToString(salt),
        base64.encodeToString(derive(password, salt, ITERATIONS)));
  }

  /** Compares in constant time; takes as long for an account without password. */
  public static boolean matches(String password, String stored) {
    if (stored == null) {
      derive(password, new byte[16], ITERATIONS);
      return false;
    }
    String[] parts = stored.split("\\$");
    Base64.Decoder base64 = Base64.getDecoder();
    byte[] expected = base64.decode(parts[3]);
    byte[] found = derive(password, base64.decode(parts[2]), Integer.parseInt(parts[1]));
    return MessageDigest.isEqual(expected, found);
  }

  private static byte[] derive(String password, byte[] salt, int iterations) {
    AT_ONCE.acquireUninterruptibly();
    try {
      PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, iterations, HASH_BITS);
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has PBKDF2WithHmacSHA512", e);
    } finally {
      AT_ONCE.release();
    }
  }
}
