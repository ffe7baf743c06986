// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * One browser that is signed in. It ends by signing out, after 30 idle minutes, after 10 hours, or
 * when its account is disabled; a row, so that every node knows it.
 */
@Entity
@Table(name = "sign_in_session")
public class SignInSession extends HashedSecret {

  public static final Duration IDLE = Duration.ofMinutes(30);
  public static final Duration ABSOLUTE = Duration.ofHours(10);

  @Column(name = "csrf_token")
  private String csrfToken;

  @Column(name = "last_seen_at")
  private Instant lastSeenAt;

  private String device;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  protected SignInSession() {}

  public SignInSession(String tokenHash, UUID userId, String csrfToken, Instant now) {
    super(tokenHash, userId, now);
    this.csrfToken = csrfToken;
    this.lastSeenAt = now;
  }

  /** Browser and system in words, as its holder knows them; null when unknown. */
  public void openedOn(String name) {
    this.device = name;
  }

  public boolean holds(Instant now) {
    return revokedAt == null
        && now.isBefore(lastSeenAt.plus(IDLE))
        && now.isBefore(createdAt().plus(ABSOLUTE));
  }

  public void seen(Instant now) {
    this.lastSeenAt = now;
  }

  public void revoke(Instant now) {
    this.revokedAt = now;
  }

  public String csrfToken() {
    return csrfToken;
  }

  public String device() {
    return device;
  }

  public Instant lastSeenAt() {
    return lastSeenAt;
  }
}
