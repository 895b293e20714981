package dev.pamphlet.publish;

import dev.pamphlet.site.Bytes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * What tells one representation's octets from another's: a strong entity tag (RFC 9110 §8.8.3).
 *
 * @param opaque the tag without its quotation marks
 */
public record EntityTag(String opaque) {
    private static final int OCTETS = 16;

    /** The tag of some content: the first half of its SHA-256. */
    public static EntityTag of(Bytes content) {
        var digest = sha256();
        digest.update(content.asByteBuffer());
        var half = Arrays.copyOf(digest.digest(), OCTETS);
        return new EntityTag(Base64.getUrlEncoder().withoutPadding().encodeToString(half));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** As a header field has it, in quotation marks. */
    @Override
    public String toString() {
        return '"' + opaque + '"';
    }
}
