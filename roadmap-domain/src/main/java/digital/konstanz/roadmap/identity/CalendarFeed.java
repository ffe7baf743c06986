// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A calendar that programs read without signing in: its address holds a secret of 256 random bits,
 * of which only the SHA-256 is kept, shown once. It gives what its account may see at the moment of
 * reading, and ends when it is revoked or the account is disabled.
 */
@Entity
@Table(name = "calendar_feed")
public class CalendarFeed extends HashedSecret {

  /** Whose dates it has; all but {@link #ALL} and {@link #OWN} with a key. */
  public enum Subject {
    ALL,
    /** The measures that the account answers for. */
    OWN,
    UNIT,
    FIELD
  }

  @Column(name = "roadmap_key")
  private String roadmapKey;

  @Enumerated(EnumType.STRING)
  private Subject subject;

  @Column(name = "subject_key")
  private String subjectKey;

  @Column(name = "language_tag")
  private String languageTag;

  @Column(name = "last_used_at")
  private Instant lastUsedAt;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  protected CalendarFeed() {}

  public CalendarFeed(UUID userId, String tokenHash, Contents contents, Instant now) {
    super(tokenHash, userId, now);
    this.roadmapKey = contents.roadmap();
    this.subject = contents.subject();
    this.subjectKey = contents.key();
    this.languageTag = contents.language();
  }

  /**
   * What a feed has.
   *
   * @param key of the unit or field; null for the other subjects
   * @param language as a BCP 47 tag
   */
  public record Contents(String roadmap, Subject subject, String key, String language) {}

  public Contents contents() {
    return new Contents(roadmapKey, subject, subjectKey, languageTag);
  }

  public void revoke(Instant at) {
    this.revokedAt = at;
  }

  public boolean holds() {
    return revokedAt == null;
  }

  public void used(Instant at) {
    this.lastUsedAt = at;
  }

  /** Null when it was never used; exact to a minute. */
  public Instant lastUsedAt() {
    return lastUsedAt;
  }
}
