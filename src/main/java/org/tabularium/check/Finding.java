package org.tabularium.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.tabularium.model.LocalText;

/// Something a rule has found.
///
/// @param rule the rule
/// @param where the place
/// @param name what the thing is called that was looked at
/// @param said what fills the sentence besides the name
/// @param fix what mends it in one step
public record Finding(Rule rule, Where where, LocalText name, List<Said> said, Optional<Fix> fix) {
    private static final int FACTS = 8;

    /// Unique among the findings of a register but for several of one rule in one field.
    public String id() {
        return rule.id() + "@" + where.place() + "/" + where.entity() + "/" + where.field();
    }

    /// A mark of the facts found, the same as long as these are: an accepted finding whose facts change comes back.
    public String facts() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(said.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, FACTS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
