// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A link that works once: it signs an account in, or lets the first administrator set up. */
@Entity
@Table(name = "sign_in_link")
public class SignInLink extends HashedSecret {

  /** What the link is for. */
  public enum Purpose {
    SIGN_IN,
    SET_PASSWORD,
    SET_UP
  }

  @Enumerated(EnumType.STRING)
  private Purpose purpose;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "used_at")
  private Instant usedAt;

  protected SignInLink() {}

  /** {@code userId} is null for {@link Purpose#SET_UP}: the account is made with it. */
  public SignInLink(String tokenHash, UUID userId, Purpose purpose, Instant now, Instant expires) {
    super(tokenHash, userId, now);
    this.purpose = purpose;
    this.expiresAt = expires;
  }

  public boolean usable(Instant now) {
    return usedAt == null && now.isBefore(expiresAt);
  }

  public void use(Instant now) {
    this.usedAt = now;
  }

  public Instant expiresAt() {
    return expiresAt;
  }

  public Purpose purpose() {
    return purpose;
  }
}
