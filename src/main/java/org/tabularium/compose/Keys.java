package org.tabularium.compose;

import java.util.Locale;

/// Names of texts for the members of an enum: `REMOTE_ACCESS` is `remote-access`, as in the file format.
public final class Keys {
    private Keys() {}

    public static String of(Enum<?> member) {
        return member.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
