// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import digital.konstanz.roadmap.shared.Texts;
import digital.konstanz.roadmap.shared.id.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What somebody typed and did not save yet, so that a lost session loses no text. */
@Entity
@Table(name = "draft")
public class Draft {
  private static final int LONGEST = 200_000;

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "user_id")
  private UUID userId;

  @Column(name = "object_key")
  private String objectKey;

  @Column(name = "content_json")
  private String contentJson;

  @Column(name = "seen_version")
  private long seenVersion;

  @Column(name = "saved_at")
  private Instant savedAt;

  @Version
  @Column(name = "version")
  private long version;

  protected Draft() {}

  /**
   * @param objectKey what is being edited, as in {@code M-302}
   */
  public Draft(UserId user, String objectKey) {
    this.id = UUID.randomUUID();
    this.userId = user.value();
    this.objectKey = Texts.required("key", objectKey, 200);
  }

  /**
   * @param json the typed fields
   * @param seen version of the object that the person saw
   */
  public void keep(String json, long seen, Instant when) {
    this.contentJson = Texts.required("content", json, LONGEST);
    this.seenVersion = seen;
    this.savedAt = when;
  }

  public UUID id() {
    return id;
  }

  public UserId user() {
    return new UserId(userId);
  }

  public String objectKey() {
    return objectKey;
  }

  public String contentJson() {
    return contentJson;
  }

  public long seenVersion() {
    return seenVersion;
  }

  public Instant savedAt() {
    return savedAt;
  }
}
